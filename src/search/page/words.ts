// What the search page says, in the languages of the interface. Plain texts, as they go into the page for its
// script; `{n}`, `{query}` and the like stand for what is known only then, `{link}` for a link.

const zhHans = {
  title: '搜索',
  label: '搜索全库',
  submit: '搜索',
  results: '搜索结果',
  start: '输入任意词语，一个字也可以；简体、繁体都能找到。用空格隔开的几个词，都要出现才算找到。',
  loading: '正在搜索……',
  count: '找到 {n} 篇。',
  countSome: '找到 {n} 篇；另有 {left} 篇{which}还没有搜（{parts} 个部分）。',
  none: '没有找到“{query}”。',
  noneYet: '还没有找到“{query}”；另有 {left} 篇{which}没有搜（{parts} 个部分）。',
  soFar: '已找到 {n} 篇；还在搜 {parts} 个部分……',
  noneSoFar: '还没有找到；正在搜{which}：{parts} 个部分……',
  earlier: '更早的',
  later: '更晚的',
  nothing: '“{query}”里没有可以搜索的文字。',
  empty: '这里还没有文章，没有什么可以搜索。',

  narrow: '缩小范围：报刊、日期、栏目、作者、单位',
  oneKind: '找到的只有一种，不能再缩小。',
  publication: '报刊',
  issue: '期',
  section: '栏目',
  person: '作者',
  office: '供稿单位',
  date: '日期',
  all: '不限',
  undated: '日期不详',
  from: '从',
  to: '到',
  dateHint: '年、月或日，如 1958、1958-03 或 1958-03-01',
  dateWrong: '“{date}”不是日期。请写成 1958、1958-03 或 1958-03-01。',
  chosen: '已选的范围',
  chosenOne: '{name}：{value}',
  remove: '取消“{one}”',
  range: '{from}至{to}',
  since: '{from}起',
  until: '{to}止',

  years: '每年找到的篇数',
  yearsHint: '选一年，只看那一年；按住 Shift 选头尾两年，看这一段。左右方向键换年份。',
  yearsSome: '只算已经搜过的；另有 {left} 篇还没有搜。',
  yearCount: '{year}：{n} 篇',
  table: '列成表',
  year: '年份',
  articles: '篇数',

  sort: '排序',
  relevance: '最相关的在前',
  newest: '最新的在前',
  oldest: '最早的在前',

  tryThese: '可以试试：',
  wider: '在全库里搜“{query}”',
  without: '去掉“{term}”，只搜“{query}”',

  offline: '网络不通，搜索没有完成。网络恢复后会自动接着搜。',
  missing: '没有取到搜索所需的文件，搜索没有完成。',
  changed: '网站刚刚更新过，正在重新搜索……',
  old: '这个浏览器太旧，不能在这里搜索。可以按日期浏览。',
  stopped: '搜索已停止。',
  progress: '已取 {n} kB',
  stop: '停止',
  retry: '再试一次',
  goOn: '接着搜',
  more: '更多结果',
  older: '再搜更早的',
  searchLater: '再搜更晚的',
  reorder: '更早的里有更相关的：全部重排',
  noScript: '搜索在您的浏览器里进行，需要启用 JavaScript。也可以{link}。',
  byDate: '按日期浏览',
}

/** What the search page says. */
export type SearchWords = typeof zhHans

/** What is said by its script. */
export type ScriptWords = Omit<SearchWords, (typeof ofPageAlone)[number]>

const ofPageAlone = [
  ...([
    'title',
    'label',
    'submit',
    'results',
    'empty',
    'narrow',
    'oneKind',
    'from',
    'to',
    'dateHint',
    'chosen',
  ] as const),
  ...(['sort', 'relevance', 'newest', 'oldest', 'stop', 'more', 'reorder', 'noScript', 'byDate'] as const),
]

const zhHant: SearchWords = {
  title: '搜尋',
  label: '搜尋全庫',
  submit: '搜尋',
  results: '搜尋結果',
  start: '輸入任意詞語，一個字也可以；簡體、繁體都能找到。用空格隔開的幾個詞，都要出現才算找到。',
  loading: '正在搜尋……',
  count: '找到 {n} 篇。',
  countSome: '找到 {n} 篇；另有 {left} 篇{which}還沒有搜（{parts} 個部分）。',
  none: '沒有找到「{query}」。',
  noneYet: '還沒有找到「{query}」；另有 {left} 篇{which}沒有搜（{parts} 個部分）。',
  soFar: '已找到 {n} 篇；還在搜 {parts} 個部分……',
  noneSoFar: '還沒有找到；正在搜{which}：{parts} 個部分……',
  earlier: '更早的',
  later: '更晚的',
  nothing: '「{query}」裏沒有可以搜尋的文字。',
  empty: '這裏還沒有文章，沒有什麼可以搜尋。',

  narrow: '縮小範圍：報刊、日期、欄目、作者、單位',
  oneKind: '找到的只有一種，不能再縮小。',
  publication: '報刊',
  issue: '期',
  section: '欄目',
  person: '作者',
  office: '供稿單位',
  date: '日期',
  all: '不限',
  undated: '日期不詳',
  from: '從',
  to: '到',
  dateHint: '年、月或日，如 1958、1958-03 或 1958-03-01',
  dateWrong: '「{date}」不是日期。請寫成 1958、1958-03 或 1958-03-01。',
  chosen: '已選的範圍',
  chosenOne: '{name}：{value}',
  remove: '取消「{one}」',
  range: '{from}至{to}',
  since: '{from}起',
  until: '{to}止',

  years: '每年找到的篇數',
  yearsHint: '選一年，只看那一年；按住 Shift 選頭尾兩年，看這一段。左右方向鍵換年份。',
  yearsSome: '只算已經搜過的；另有 {left} 篇還沒有搜。',
  yearCount: '{year}：{n} 篇',
  table: '列成表',
  year: '年份',
  articles: '篇數',

  sort: '排序',
  relevance: '最相關的在前',
  newest: '最新的在前',
  oldest: '最早的在前',

  tryThese: '可以試試：',
  wider: '在全庫裏搜「{query}」',
  without: '去掉「{term}」，只搜「{query}」',

  offline: '網路不通，搜尋沒有完成。網路恢復後會自動接著搜。',
  missing: '沒有取到搜尋所需的檔案，搜尋沒有完成。',
  changed: '網站剛剛更新過，正在重新搜尋……',
  old: '這個瀏覽器太舊，不能在這裏搜尋。可以按日期瀏覽。',
  stopped: '搜尋已停止。',
  progress: '已取 {n} kB',
  stop: '停止',
  retry: '再試一次',
  goOn: '接著搜',
  more: '更多結果',
  older: '再搜更早的',
  searchLater: '再搜更晚的',
  reorder: '更早的裏有更相關的：全部重排',
  noScript: '搜尋在您的瀏覽器裏進行，需要啟用 JavaScript。也可以{link}。',
  byDate: '按日期瀏覽',
}

const en: SearchWords = {
  title: 'Search',
  label: 'Search the archive',
  submit: 'Search',
  results: 'Results',
  start: 'Type any words, or the beginning of one. Of several words, every one must be there.',
  loading: 'Searching…',
  count: 'Articles found: {n}.',
  countSome: 'Articles found: {n}. Not searched yet: {left} {which} (parts: {parts}).',
  none: 'Nothing found for “{query}”.',
  noneYet: 'Nothing found for “{query}” yet. Not searched yet: {left} {which} (parts: {parts}).',
  soFar: 'Articles found so far: {n}. Parts still being searched: {parts}…',
  noneSoFar: 'Nothing found yet. Searching {which}, parts: {parts}…',
  earlier: 'older articles',
  later: 'later articles',
  nothing: 'There is nothing to search for in “{query}”.',
  empty: 'There are no articles here yet, so there is nothing to search.',

  narrow: 'Narrow down: publication, date, section, author, office',
  oneKind: 'What was found is of one kind: there is nothing to narrow down.',
  publication: 'Publication',
  issue: 'Issue',
  section: 'Section',
  person: 'Author',
  office: 'Contributed by',
  date: 'Date',
  all: 'Any',
  undated: 'Undated',
  from: 'From',
  to: 'To',
  dateHint: 'A year, month or day, such as 1958, 1958-03 or 1958-03-01',
  dateWrong: '“{date}” is not a date. Write it as 1958, 1958-03 or 1958-03-01.',
  chosen: 'Narrowed to',
  chosenOne: '{name}: {value}',
  remove: 'Remove “{one}”',
  range: '{from} to {to}',
  since: 'since {from}',
  until: 'until {to}',

  years: 'Articles found in each year',
  yearsHint: 'Choose a year to see it alone, or two while holding Shift to see all between. Arrow keys move.',
  yearsSome: 'Only what has been searched is counted. Articles not searched yet: {left}.',
  yearCount: '{year}: {n}',
  table: 'As a table',
  year: 'Year',
  articles: 'Articles',

  sort: 'Order',
  relevance: 'Best match first',
  newest: 'Newest first',
  oldest: 'Oldest first',

  tryThese: 'You could try:',
  wider: '“{query}” in the whole archive',
  without: 'without “{term}”: “{query}”',

  offline: 'There is no connection, so the search could not be finished. It goes on when there is one again.',
  missing: 'A file that search needs could not be fetched, so the search could not be finished.',
  changed: 'The site has just been renewed. Searching again…',
  old: 'This browser is too old to search here. You can browse by date.',
  stopped: 'The search was stopped.',
  progress: '{n} kB fetched',
  stop: 'Stop',
  retry: 'Try again',
  goOn: 'Go on',
  more: 'More results',
  older: 'Search older articles',
  searchLater: 'Search later articles',
  reorder: 'Older parts hold better matches: put all in order',
  noScript: 'Search runs in your browser and needs JavaScript. You can also {link}.',
  byDate: 'browse by date',
}

/** Gives the search page's words in the language (BCP 47) nearest to the one asked for. */
export function searchWordsOf(language: string): SearchWords {
  const { language: base, script } = new Intl.Locale(language).maximize()
  if (base !== 'zh') return en
  return script === 'Hant' ? zhHant : zhHans
}

/** Gives what the script says, which is sent to it. */
export function scriptWordsOf(words: SearchWords): ScriptWords {
  const isSent = (name: string) => !(ofPageAlone as readonly string[]).includes(name)
  return Object.fromEntries(Object.entries(words).filter(([name]) => isSent(name))) as ScriptWords
}

/** Puts what is known into a text: `{n}` and the like. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole)
}
