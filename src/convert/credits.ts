// A byline or credit line → the people and the office it names.
import { type CreditForm, nameByForm } from './credit-forms.ts'
import { readDate } from './dates.ts'
import {
  classOffice,
  classWords,
  courtesy,
  houseNumber,
  leadingMark,
  officeHeldWide,
  officeWord,
  personPost,
  printedMark,
  sectionWord,
  yearOfClass,
} from './patterns.ts'
import { isPersonalName } from './surnames.ts'
import { widthOf } from './text.ts'

/** Who is named; `rest` are words that are neither labels nor names and must not be lost. */
export interface Credits {
  people: string[]
  office?: string
  /** A date that stands with them, in EDTF. */
  date?: string
  rest: string
  /** True when a label such as 记者 or 供稿 stands with the names. */
  labelled: boolean
}

const label = new RegExp(
  [
    '(?:(?:[本我][報报刊台網网站社]|\\p{Script=Han}{1,3}[報报](?=小?[记記]者|[通学學]))\\s*)?(?:(?:特派|特约|特約|见习|見習|实习|實習|驻地|首席|全媒体|融媒体|校园|校園|学生|學生|社区|社區|地方|小)?[记記]\\s*者|(?:特约|特約|驻村|业余)?通\\s*[讯訊]\\s*[员員])',
    '作者(?:单位|單位)|(?:特约|特約)?撰稿人?|撰\\s*文|小?作\\s*者|采\\s*写|採寫|採訪整理|採訪|采访|整理|口述|执笔|(?:供|投|来)稿(?:人|单位|單位)?|文图|图文|文字|圖文',
    '(?:摄影|攝影)(?:报道|報導)?|(?<=[\\s/／])(?:报道|報導)(?=$|[\\s/／)）])|(?:配图|配圖|插图|插圖|绘图|繪圖|设计|設計)(?=[\\s:：/／丨|]|$)|实习生|评论员|(?:[记記][录錄]|[笔筆][录錄]|[翻编編]?[译譯]者?)(?=\\s*[:：])|(?:指导|指導|辅导)(?:老师|老師|教师)|(?:信息|稿件|文章)?[来來]源|[转轉选選摘]自(?=\\s*[:：])|读者(?=\\s|[:：])|讀者(?=\\s|[:：])|(?:^|(?<=[:：\\s]))居民(?=\\s)|里長(?=\\s)',
    "(?:图片|圖片|照片)(?=\\s*[/／:：丨|])|[文图圖](?=\\s*(?:[/／:：丨|]|[、及与與和]\\s*(?:[摄攝图圖])))|[摄攝](?=\\s*$|[\\s/／:：丨|)）])|(?<=[/／])[摄攝文图圖]|^(?:By|BY)(?= \\p{Lu})|^by(?= \\p{Lu}[\\p{L}.’'-]* (?:(?:and|&|\\p{Lu}|\\d)[\\p{L}\\d.’'-]*(?: |(?=[,]|$)))*(?:,.{2,40})?$)",
  ].join('|'),
  'gu',
)
// What stands right behind a name.
const titles = '神父|司鐸|牧師|牧师|修女|傳道|传道|主教|法師|法师|居士|校長|校长|理事長|理事长'
const teacher = /(?:指导|指導|辅导|輔導)(?:老师|老師|教师|教師)/u

// 台北報導, 编号: words beside a name that are none.
const isReported = (token: string) =>
  /^\p{Script=Han}{2,6}(?:报道|報導|[电電]|[讯訊]|提供)$|^本[报報刊台網网站通]\p{Script=Han}{0,4}$|^[编編][号號]$/u.test(
    token,
  )
const separators = /[\s、,，;；/／|丨:：&()（）〔〕—–-]+/u

/** Reads the names of a byline or credit, in a usual form or one of `forms`; nothing when the text is none. */
export function readCredits(text: string, forms: readonly CreditForm[] = []): Credits | undefined {
  const bare = text.replace(leadingMark, '').replace(printedMark, '').trim()
  const formed = readFormed(bare, forms)
  if (formed) return formed
  const taken =
    /^[(（]?(?:转自|轉自|选自|選自|摘自|原载|原載|据|來源|来源)\s*[:：丨|/／]?\s*《([^《》]{2,16})》[)）]?$/u.exec(
      bare,
    )?.[1]
  if (taken) return { people: [], office: taken, rest: '', labelled: true }
  const inner = /^[(（〔【[［]([^()（）〔〕【】[\]]*)[)）〕】\]］]$/u.exec(bare)?.[1]
  const dated = readDate(inner ?? bare)
  const words = (
    dated ? (inner ?? bare).replace(dated.text, ' ').replace(/[[\]［］]\s*/g, ' ') : (inner ?? bare)
  ).trim()
  if (words.length > 50 || /[。！？!?“”"《》]/u.test(words)) return undefined
  // Who taught a pupil did not write: （某校 指导老师 X） credits the school alone.
  const taught = words.search(teacher)
  const own = taught > 0 ? words.slice(0, taught) : words
  const at = words.search(label)
  const labelled = at >= 0
  // 【简讯】 is a heading; 【记者 X】 is not.
  if (!labelled && inner !== undefined && /^[【[［]/u.test(bare)) return undefined
  if (!labelled) {
    const signed = readBare(words, inner !== undefined)
    if (signed || inner === undefined) return signed
  }
  if (at > 14 && at !== taught) return undefined
  const credits: Credits = { people: [], rest: '', labelled, ...(dated ? { date: dated.edtf } : {}) }
  if (taught > 0) credits.rest = words.slice(taught)
  addTokens(credits, own)
  if (/^(?:By|BY|by(?= \S+ \S)) \p{Lu}/u.test(words)) return readEnglish(words.slice(3).trim())
  if (!labelled && credits.rest !== '') return undefined
  if (/\p{Script=Han}{6}/u.test(credits.rest)) return undefined
  if (
    credits.rest.length > 12 ||
    (credits.rest !== '' &&
      at > 0 &&
      inner === undefined &&
      !words.slice(0, at).includes(credits.people[0] ?? '—'))
  )
    return undefined
  return credits
}

// Sorts the words between labels into persons, an office and the rest.
function addTokens(credits: Credits, words: string): void {
  const of = classWords.exec(words)?.[0]
  if (of) credits.office = of.trim()
  for (const token of tokensOf((of ? words.replace(of, ' ') : words).replace(label, '\u0001'))) {
    const named =
      credits.labelled &&
      /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,3}[A-Za-z]{1,3}|\p{Lu}[\p{L}.'’-]*)$/u.test(token)
    const team =
      credits.labelled && /^\p{Script=Han}{1,3}[队隊组組厂廠科部班社村站股处處系院连連]$/u.test(token)
    if (isReported(token)) credits.rest = credits.rest ? `${credits.rest} ${token}` : token
    else if (isPersonalName(token) && !isOffice(token)) credits.people.push(token)
    else if (team || isOffice(token)) credits.office = credits.office ? `${credits.office} ${token}` : token
    else if (named) credits.people.push(token)
    else credits.rest = credits.rest ? `${credits.rest} ${token}` : token
  }
}

// 报料人：X of a hint. Where no sign parts the words from it, the name must look like one.
function readFormed(text: string, forms: readonly CreditForm[]): Credits | undefined {
  const found = nameByForm(text, forms)
  if (!found) return undefined
  const { name, glued } = found
  const credits: Credits = { people: [], rest: '', labelled: true }
  for (const token of /\p{Script=Han}/u.test(name) ? tokensOf(name) : name.split(/\s*[,&]\s*|\s+and\s+/u)) {
    const named = isPersonalName(token) || /^(?:\p{Lu}[\p{L}.'’-]*(?: |$)){1,4}$/u.test(token)
    if (!isOffice(token) && (named || (!glued && /^\p{Script=Han}{2,4}$/u.test(token))))
      credits.people.push(token)
    else if (glued && !isOffice(token)) return undefined
    else credits.office = credits.office ? `${credits.office} ${token}` : token
  }
  return credits
}

// By Miss Lorne and Year 4: a class is no person.
const pupils = /^(?:Year|Class|Form|Grade) \d/

// By Amara and Tobias, Year 6: the names, and what follows a comma.
function readEnglish(words: string): Credits {
  const [names = '', ...office] = words.split(/,\s+/)
  const all = names.split(/\s+(?:and|&)\s+/)
  return {
    people: all.filter((name) => !pupils.test(name)),
    ...(office.length > 0 ? { office: office.join(', ') } : {}),
    rest: all.filter((name) => pupils.test(name)).join(' '),
    labelled: true,
  }
}

// 东园街道居民 齐鲁生: what someone is, and the name; 南桥小学三(6)班: a pupil's class.
function readBare(words: string, bracketed: boolean): Credits | undefined {
  if (widthOf(words) <= 24 && classOffice.test(words))
    return { people: [], office: words, rest: '', labelled: true }
  const [, graduate = '', year = ''] = yearOfClass.exec(words) ?? []
  if (isBareName(graduate)) return { people: [graduate], rest: year, labelled: true }
  const posted = readOfficer(words) ?? readPosted(words.split(/[\s\u3000]+/u).filter(Boolean))
  if (posted) return posted
  const noted = readNoted(words)
  if (noted) return noted
  const several = readSeveral(words.split(/[\s\u3000、]+/u).filter(Boolean), bracketed ? 4 : 5)
  if (several) return several
  const found =
    /^([\p{Script=Han}\d（）()]{2,12})[\s\u3000]+(\p{Script=Han}[\s\u3000]*\p{Script=Han}{1,2})$/u.exec(words)
  const name = found?.[2]?.replace(/\s/g, '') ?? ''
  if (!found || !isBareName(name)) return undefined
  const first = (found[1] as string).replace(/\s/g, '')
  if (houseNumber.test(first)) return { people: [name], rest: first, labelled: true }
  if (first.length <= 3 && isBareName(first)) return { people: [first, name], rest: '', labelled: false }
  return { people: [name], office: found[1] as string, rest: '', labelled: false }
}

// 江一帆（1964届）, 黎牧行神父, 装盒车间 金小凤等十二人: a name, and what stands with it.
function readNoted(words: string): Credits | undefined {
  const note = /^(\p{Script=Han}{2,3})[（(]([^（）()]{2,14})[）)]$/u.exec(words)
  const titled = new RegExp(`^(\\p{Script=Han}{2,3})(${titles})$`, 'u').exec(words)
  const [, name = '', office = ''] = note ?? titled ?? []
  const ofClass = note !== null && /[届屆级級班岁歲]/u.test(office)
  if ((ofClass || isBareName(name)) && !/^\d+$/.test(office))
    return { people: [name], office, rest: '', labelled: false }
  const many =
    /^(?:(\S{2,14})[\s\u3000]+)?(\p{Script=Han}{2,3})等[\d一二三四五六七八九十百]{1,4}[人位名]$/u.exec(words)
  return many && isBareName(many[2] as string)
    ? { people: [many[2] as string], office: words, rest: '', labelled: false }
    : undefined
}

// 秘書長 李禾 司鐸: an office held, the name, and a title or none.
function readOfficer(words: string): Credits | undefined {
  const [office = '', name = '', title = '', ...more] = words.split(/[\s\u3000]+/u)
  if (more.length > 0 || !officeHeldWide.test(office) || !isPersonalName(name)) return undefined
  if (title !== '' && !/^\p{Script=Han}{2,3}$/u.test(title)) return undefined
  return { people: [name], office: title === '' ? office : `${office} ${title}`, rest: '', labelled: false }
}

// 会长 林远先生, 主任 何立 司鐸: what someone is stays in the text, the name is the byline.
function readPosted(words: string[]): Credits | undefined {
  const names = words
    .filter((word) => !personPost.test(word))
    .map((word) => ({ word, name: word.replace(courtesy, '') }))
  if (words.length < 2 || names.length === 0 || names.length === words.length) return undefined
  if (!names.every(({ name }) => isBareName(name))) return undefined
  const more = words.filter((word) => personPost.test(word) || courtesy.test(word))
  return { people: names.map(({ name }) => name), rest: more.join(' '), labelled: true }
}

const isBareName = (word: string) => isPersonalName(word) && !isOffice(word) && !sectionWord.test(word)

// 张砚 李小禾: names alone; 渡口中学 高一(3)班 李小禾: two offices and a name.
function readSeveral(words: string[], least: number): Credits | undefined {
  if (words.length >= 2 && words.length <= 6 && words.every(isBareName) && words.join('').length >= least)
    return { people: words, rest: '', labelled: false }
  const name = words.at(-1)
  const offices = words.slice(0, -1)
  const named = (word: string) => isOffice(word) || classOffice.test(word)
  if (words.length !== 3 || !name || !isBareName(name) || !offices.some(named)) return undefined
  return offices.every((word) => named(word) || word.length <= 4)
    ? { people: [name], office: offices.join(' '), rest: '', labelled: false }
    : undefined
}

const isOffice = (token: string) => token.length >= 3 && (officeWord.test(token) || /[报報]$/u.test(token))

// 戴 琰 is one name that a scan or a line of small capitals spaced out.
function tokensOf(words: string): string[] {
  const tokens: string[] = []
  let single = false
  for (const part of words.split('\u0001'))
    for (const [index, token] of part.split(separators).filter(Boolean).entries()) {
      const short = /^[\p{Script=Han}]$/u.test(token)
      if (short && single && index > 0) {
        tokens[tokens.length - 1] += token
        single = (tokens.at(-1) as string).length < 2
      } else {
        tokens.push(token)
        single = short
      }
    }
  return tokens
}
