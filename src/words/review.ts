// The words of the review pages, which only librarians see, in the languages of the interface.

const en = {
  title: 'Review',
  lead: 'What the converter was not sure of, source by source, the most doubtful first. Compare, then say that it looks right, or correct the article in its file.',
  source: 'Source',
  issue: 'Issue',
  articles: 'Articles',
  left: 'Doubts left',
  leftOf: (n: string, of: string) => `${n} of ${of}`,
  leastSure: 'Least sure',
  sure: (percent: string) => `${percent}% sure`,
  settledSources: (n: string) => `Nothing left to look at (${n})`,
  nothingLeft: 'No doubts are left. Every decision was sure, or a person has looked at it.',
  noSources:
    'There is nothing to review yet. Put sources into sources/<publication>/ of the content folder, then run: npm run convert',
  waiting: 'Not converted yet',
  waitingNote: 'These sources stand in no issue. Run npm run convert: it says why when one cannot be read.',
  problems: 'What is wrong in the content',
  allSources: 'All sources',
  skip: 'Skip to the doubts',
  doubts: 'Doubts',
  doubtsLeft: (n: string) => (n === '0' ? 'No doubts left' : n === '1' ? '1 doubt left' : `${n} doubts left`),
  previous: 'Previous doubt',
  next: 'Next doubt',
  right: 'Looks right',
  undo: 'Undo',
  rightAll: (n: string) =>
    n === '1' ? 'This article looks right' : `This article looks right (${n} doubts)`,
  isRight: 'Looks right',
  isEdited: 'Edited by hand since',
  keys: 'Keys',
  close: 'Close',
  keyArticle: 'The whole article looks right',
  useKeys: 'Use single keys',
  sourceLines: 'The source, line by line',
  asRead: 'The articles, as they will read',
  article: (n: string) => `Article ${n}`,
  noOwner: 'In no article',
  goesOnFrom: (line: string) => `goes on from line ${line}`,
  movedFrom: (line: string) => `moved: goes on from line ${line}`,
  ofWholeSource: 'About the whole source',
  correct: 'How to correct this article',
  correctHow:
    'Open this file in a text editor, change the fields at its head or the text below, and save it as UTF-8. Convert keeps what you wrote. A line that belongs elsewhere is moved in source.lines too; npm run check says what is missing.',
  correctIssue:
    'Which lines belong to no article, and what they are, stands under furniture in this file, and the date and number of the issue at its head. Convert keeps what you write there.',
  noArticleLines: 'Lines of no article, and what is known of the issue',
  isWrong: 'It is wrong: correct it',
  lines: 'Its lines',
  unreadable: 'This source cannot be read: it is not there, or it is no text.',
  bodyRefused: 'The text of this article holds something that cannot be set; it is shown as it stands.',
  noArticles: 'No article was made of this source.',
  doubtAt: (n: string, of: string, line: string) => `Doubt ${n} of ${of}, line ${line}`,
  saved: 'Noted: looks right.',
  undone: 'Asked again.',
  notSaved: 'This could not be saved: ',
  allDone: 'All doubts of this source are looked through.',
  nextSource: 'Next source',
  role: {
    section: 'section heading',
    kicker: 'kicker (line above the title)',
    title: 'title',
    'title-line': 'further line of the title',
    subtitle: 'subtitle',
    byline: 'byline',
    paragraph: 'paragraph',
    subhead: 'sub-heading',
    item: 'list item',
    caption: 'caption',
    'jump-line': 'jump line',
    credit: 'credit',
    stray: 'part of no article',
  } as Record<string, string>,
  /** What a decision says in this language; nothing where the words of convert are to be shown. */
  says: (_: Said): string | undefined => undefined,
}

interface Said {
  rule: string
  as?: string | undefined
  or?: string | undefined
  from?: number | undefined
}

/** Every string of the review pages, by name. */
export type ReviewWords = typeof en

const zhHans: ReviewWords = {
  title: '校阅',
  lead: '转换时没有把握之处，按原文文件列出，最没有把握的在前。请对照原文：无误就记下“无误”，有误就在文章的文件里改正。',
  source: '原文文件',
  issue: '期',
  articles: '篇数',
  left: '待看',
  leftOf: (n, of) => `${n}／${of}`,
  leastSure: '最低把握',
  sure: (percent) => `把握 ${percent}%`,
  settledSources: (n) => `没有待看之处（${n}）`,
  nothingLeft: '没有待看之处：各处判断都有把握，或已有人看过。',
  noSources: '还没有可校阅的内容。请把原文放进内容文件夹的 sources/<报刊>/，再运行：npm run convert',
  waiting: '尚未转换',
  waitingNote: '这些原文文件不在任何一期里。请运行 npm run convert；读不了的，它会说明原因。',
  problems: '内容里的问题',
  allSources: '全部原文',
  skip: '跳到待看之处',
  doubts: '待看之处',
  doubtsLeft: (n) => (n === '0' ? '没有待看之处' : `还有 ${n} 处待看`),
  previous: '上一处',
  next: '下一处',
  right: '无误',
  undo: '撤销',
  rightAll: (n) => `整篇无误（${n} 处）`,
  isRight: '已看，无误',
  isEdited: '已有人改过这篇',
  keys: '按键',
  close: '关闭',
  keyArticle: '整篇无误',
  useKeys: '使用单键',
  sourceLines: '原文，逐行',
  asRead: '文章，读者所见',
  article: (n) => `第 ${n} 篇`,
  noOwner: '不属于任何文章',
  goesOnFrom: (line) => `接第 ${line} 行`,
  movedFrom: (line) => `移动过：接第 ${line} 行`,
  ofWholeSource: '关于整份原文',
  correct: '怎样改正这一篇',
  correctHow:
    '用文本编辑器打开这个文件，改动开头的各项或下面的正文，以 UTF-8 保存。转换会保留所改的内容。属于别处的行，也要在 source.lines 里移过去；npm run check 会指出缺了什么。',
  correctIssue:
    '哪些行不属于文章、属于哪一类，写在这个文件的 furniture 下；本期的日期和期号在开头。转换会保留所改的内容。',
  noArticleLines: '不属于文章的各行，以及本期著录',
  isWrong: '有误：去改正',
  lines: '所含各行',
  unreadable: '这份原文读不了：文件不在，或者不是文本。',
  bodyRefused: '这篇文章的正文含有不能排版的内容，以下照原样显示。',
  noArticles: '这份原文没有转换出文章。',
  doubtAt: (n, of, line) => `第 ${n} 处，共 ${of} 处，第 ${line} 行`,
  saved: '已记下：无误。',
  undone: '重新列为待看。',
  notSaved: '没能保存：',
  allDone: '这份原文的待看之处都已看过。',
  nextSource: '下一份原文',
  role: {
    section: '栏目名',
    kicker: '肩题',
    title: '标题',
    'title-line': '标题的又一行',
    subtitle: '副题',
    byline: '作者',
    paragraph: '段落',
    subhead: '小标题',
    item: '列表项',
    caption: '图片说明',
    'jump-line': '转版语',
    credit: '供稿',
    stray: '不属于文章',
  },
  says: ({ rule, as, or, from }) => {
    if (rule === 'mark-roles' && as)
      return `读作“${zhHans.role[as] ?? as}”${or ? `，也可能是“${zhHans.role[or] ?? or}”` : ''}。`
    if (as === 'joined') return `与第 ${from} 行连成一段，也可能另起一段。`
    if (as === 'apart') return `可能与第 ${from} 行相连，现分作两段。`
    if (as === 'moved') return `判断接在第 ${from} 行之后（在另一栏），已移到那里。请与原版面对照。`
    if (rule === 'move-fragments') return '这一段已移到判断它所属的地方。请与原版面对照。'
    if (rule === 'read-issue')
      return `没有一行写明日期，${as ? `推断为 ${as}` : '也无从推断'}。可以写进原文旁的同名 .yaml（date: …）。`
    if (rule === 'split-columns')
      return '两篇文章左右并排在同样的行上。一行只属于一篇，所以照原样横读。请在文章的文件里理顺。'
    if (rule === 'name-untitled') return '正文之上没有找到标题，以开头的几个字代替。'
    return undefined
  },
}

const zhHant: ReviewWords = {
  title: '校閱',
  lead: '轉換時沒有把握之處，按原文檔案列出，最沒有把握的在前。請對照原文：無誤就記下「無誤」，有誤就在文章的檔案裡改正。',
  source: '原文檔案',
  issue: '期',
  articles: '篇數',
  left: '待看',
  leftOf: (n, of) => `${n}／${of}`,
  leastSure: '最低把握',
  sure: (percent) => `把握 ${percent}%`,
  settledSources: (n) => `沒有待看之處（${n}）`,
  nothingLeft: '沒有待看之處：各處判斷都有把握，或已有人看過。',
  noSources: '還沒有可校閱的內容。請把原文放進內容資料夾的 sources/<報刊>/，再執行：npm run convert',
  waiting: '尚未轉換',
  waitingNote: '這些原文檔案不在任何一期裡。請執行 npm run convert；讀不了的，它會說明原因。',
  problems: '內容裡的問題',
  allSources: '全部原文',
  skip: '跳到待看之處',
  doubts: '待看之處',
  doubtsLeft: (n) => (n === '0' ? '沒有待看之處' : `還有 ${n} 處待看`),
  previous: '上一處',
  next: '下一處',
  right: '無誤',
  undo: '復原',
  rightAll: (n) => `整篇無誤（${n} 處）`,
  isRight: '已看，無誤',
  isEdited: '已有人改過這篇',
  keys: '按鍵',
  close: '關閉',
  keyArticle: '整篇無誤',
  useKeys: '使用單鍵',
  sourceLines: '原文，逐行',
  asRead: '文章，讀者所見',
  article: (n) => `第 ${n} 篇`,
  noOwner: '不屬於任何文章',
  goesOnFrom: (line) => `接第 ${line} 行`,
  movedFrom: (line) => `移動過：接第 ${line} 行`,
  ofWholeSource: '關於整份原文',
  correct: '怎樣改正這一篇',
  correctHow:
    '用文字編輯器打開這個檔案，改動開頭的各項或下面的正文，以 UTF-8 儲存。轉換會保留所改的內容。屬於別處的行，也要在 source.lines 裡移過去；npm run check 會指出缺了什麼。',
  correctIssue:
    '哪些行不屬於文章、屬於哪一類，寫在這個檔案的 furniture 下；本期的日期和期號在開頭。轉換會保留所改的內容。',
  noArticleLines: '不屬於文章的各行，以及本期著錄',
  isWrong: '有誤：去改正',
  lines: '所含各行',
  unreadable: '這份原文讀不了：檔案不在，或者不是文字。',
  bodyRefused: '這篇文章的正文含有不能排版的內容，以下照原樣顯示。',
  noArticles: '這份原文沒有轉換出文章。',
  doubtAt: (n, of, line) => `第 ${n} 處，共 ${of} 處，第 ${line} 行`,
  saved: '已記下：無誤。',
  undone: '重新列為待看。',
  notSaved: '沒能儲存：',
  allDone: '這份原文的待看之處都已看過。',
  nextSource: '下一份原文',
  role: {
    section: '欄目名',
    kicker: '肩題',
    title: '標題',
    'title-line': '標題的又一行',
    subtitle: '副題',
    byline: '作者',
    paragraph: '段落',
    subhead: '小標題',
    item: '列表項',
    caption: '圖片說明',
    'jump-line': '轉版語',
    credit: '供稿',
    stray: '不屬於文章',
  },
  says: ({ rule, as, or, from }) => {
    if (rule === 'mark-roles' && as)
      return `讀作「${zhHant.role[as] ?? as}」${or ? `，也可能是「${zhHant.role[or] ?? or}」` : ''}。`
    if (as === 'joined') return `與第 ${from} 行連成一段，也可能另起一段。`
    if (as === 'apart') return `可能與第 ${from} 行相連，現分作兩段。`
    if (as === 'moved') return `判斷接在第 ${from} 行之後（在另一欄），已移到那裡。請與原版面對照。`
    if (rule === 'move-fragments') return '這一段已移到判斷它所屬的地方。請與原版面對照。'
    if (rule === 'read-issue')
      return `沒有一行寫明日期，${as ? `推斷為 ${as}` : '也無從推斷'}。可以寫進原文旁的同名 .yaml（date: …）。`
    if (rule === 'split-columns')
      return '兩篇文章左右並排在同樣的行上。一行只屬於一篇，所以照原樣橫讀。請在文章的檔案裡理順。'
    if (rule === 'name-untitled') return '正文之上沒有找到標題，以開頭的幾個字代替。'
    return undefined
  },
}

/** Gives the strings of the review pages in the language (BCP 47) nearest to the one asked for. */
export function reviewWordsOf(language: string): { words: ReviewWords; lang: string } {
  const { language: base, script } = new Intl.Locale(language).maximize()
  if (base !== 'zh') return { words: en, lang: 'en' }
  return script === 'Hant' ? { words: zhHant, lang: 'zh-Hant' } : { words: zhHans, lang: 'zh-Hans' }
}
