// What the search page says, in the languages of the interface. Plain texts, as they go into the page for its
// script; `{n}` and `{query}` stand for what is known only then, `{link}` for a link.

const zhHans = {
  title: '搜索',
  label: '搜索全库',
  publication: '报刊',
  allPublications: '全部报刊',
  year: '年份',
  allYears: '全部年份',
  undated: '日期不详',
  submit: '搜索',
  results: '搜索结果',
  start:
    '输入任意词语，一个字也可以；简体、繁体都能找到。用空格隔开的几个词，都要出现才算找到。标题里有的排在前面，其余从新到旧。',
  loading: '正在搜索……',
  count: '找到 {n} 篇',
  countSome: '找到 {n} 篇；另有 {left} 篇更早的还没有搜。',
  none: '没有找到“{query}”。可以少输几个字，或者不限报刊和年份。',
  noneYet: '还没有找到“{query}”；另有 {left} 篇更早的没有搜。',
  nothing: '“{query}”里没有可以搜索的文字。',
  offline: '网络不通，搜索没有完成。',
  missing: '没有取到搜索所需的文件，搜索没有完成。',
  old: '这个浏览器太旧，不能在这里搜索。可以按日期浏览。',
  retry: '再试一次',
  more: '更多结果',
  older: '再搜更早的',
  noScript: '搜索在您的浏览器里进行，需要启用 JavaScript。也可以{link}。',
  byDate: '按日期浏览',
}

/** What the search page says. */
export type SearchWords = typeof zhHans

const zhHant: SearchWords = {
  title: '搜尋',
  label: '搜尋全庫',
  publication: '報刊',
  allPublications: '全部報刊',
  year: '年份',
  allYears: '全部年份',
  undated: '日期不詳',
  submit: '搜尋',
  results: '搜尋結果',
  start:
    '輸入任意詞語，一個字也可以；簡體、繁體都能找到。用空格隔開的幾個詞，都要出現才算找到。標題裏有的排在前面，其餘從新到舊。',
  loading: '正在搜尋……',
  count: '找到 {n} 篇',
  countSome: '找到 {n} 篇；另有 {left} 篇更早的還沒有搜。',
  none: '沒有找到「{query}」。可以少輸幾個字，或者不限報刊和年份。',
  noneYet: '還沒有找到「{query}」；另有 {left} 篇更早的沒有搜。',
  nothing: '「{query}」裏沒有可以搜尋的文字。',
  offline: '網路不通，搜尋沒有完成。',
  missing: '沒有取到搜尋所需的檔案，搜尋沒有完成。',
  old: '這個瀏覽器太舊，不能在這裏搜尋。可以按日期瀏覽。',
  retry: '再試一次',
  more: '更多結果',
  older: '再搜更早的',
  noScript: '搜尋在您的瀏覽器裏進行，需要啟用 JavaScript。也可以{link}。',
  byDate: '按日期瀏覽',
}

const en: SearchWords = {
  title: 'Search',
  label: 'Search the archive',
  publication: 'Publication',
  allPublications: 'All publications',
  year: 'Year',
  allYears: 'All years',
  undated: 'Undated',
  submit: 'Search',
  results: 'Results',
  start:
    'Type any words, or the beginning of one. Of several words, every one must be there. Titles come first, then the newest.',
  loading: 'Searching…',
  count: 'Articles found: {n}',
  countSome: 'Articles found: {n}. Older articles not searched yet: {left}.',
  none: 'Nothing found for “{query}”. Try fewer letters, or all publications and years.',
  noneYet: 'Nothing found for “{query}” yet. Older articles not searched yet: {left}.',
  nothing: 'There is nothing to search for in “{query}”.',
  offline: 'There is no connection, so the search could not be finished.',
  missing: 'A file that search needs could not be fetched, so the search could not be finished.',
  old: 'This browser is too old to search here. You can browse by date.',
  retry: 'Try again',
  more: 'More results',
  older: 'Search older articles',
  noScript: 'Search runs in your browser and needs JavaScript. You can also {link}.',
  byDate: 'browse by date',
}

/** Gives the search page's words in the language (BCP 47) nearest to the one asked for. */
export function searchWordsOf(language: string): SearchWords {
  const { language: base, script } = new Intl.Locale(language).maximize()
  if (base !== 'zh') return en
  return script === 'Hant' ? zhHant : zhHans
}
