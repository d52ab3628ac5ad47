// A byline or credit line → the people and the office it names.
import { leadingMark, officeWord } from './patterns.ts'
import { isPersonalName } from './surnames.ts'

/** Who is named; `rest` are words that are neither labels nor names and must not be lost. */
export interface Credits {
  people: string[]
  office?: string
  rest: string
  /** True when a label such as 记者 or 供稿 stands with the names. */
  labelled: boolean
}

const label = new RegExp(
  [
    '(?:[本我][報报刊台網网站]\\s*)?(?:特派|特约|特約|见习|見習|实习|實習|驻地|首席|全媒体|融媒体|小)?[记記]\\s*者',
    '(?:特约|特約)?(?:通\\s*[讯訊]\\s*[员員]|撰稿人?)|撰\\s*文|作\\s*者|采\\s*写|採寫|採訪整理|採訪|采访|整理|口述|执笔|(?:供|投|来)稿(?:人|单位|單位)?|文图|图文|文字|圖文',
    '(?:摄影|攝影)(?:报道|報導)?|实习生|评论员|(?:指导|指導|辅导)(?:老师|老師|教师)|(?:信息|稿件|文章)?[来來]源|居民(?=\\s)|里長(?=\\s)|社員(?=\\s)',
    '[文图圖](?=\\s*[/／:：丨|])|[摄攝](?=\\s*$|[\\s/／:：丨|)）])|(?<=[/／])[摄攝文图圖]|^(?:By|BY|by)(?=\\s)',
  ].join('|'),
  'gu',
)
const separators = /[\s、,，;；/／|丨:：&()（）〔〕—–-]+/u

/** Reads the names of a byline or credit; nothing when the text is none. */
export function readCredits(text: string): Credits | undefined {
  const bare = text.replace(leadingMark, '').trim()
  const inner = /^[(（〔[【]([^()（）〔〕]*)[)）〕\]】]$/u.exec(bare)?.[1]
  const words = inner ?? bare
  if (words.length > 60 || /[。！？!?“”"《》]/u.test(words)) return undefined
  const labelled = words.search(label) >= 0
  if (!labelled && inner === undefined) return undefined
  const credits: Credits = { people: [], rest: '', labelled }
  for (const token of tokensOf(words.replace(label, '\u0001'))) {
    if (isPersonalName(token) && !isOffice(token)) credits.people.push(token)
    else if (isOffice(token)) credits.office = credits.office ? `${credits.office} ${token}` : token
    else if (labelled && /^[\p{Script=Han}]{2,4}$/u.test(token)) credits.people.push(token)
    else if (labelled && /^\p{Lu}[\p{L}.'’-]*$/u.test(token)) credits.people.push(token)
    else credits.rest = credits.rest ? `${credits.rest} ${token}` : token
  }
  if (/^(?:By|BY|by)\s/u.test(words)) return { people: [words.slice(3).trim()], rest: '', labelled }
  if (!labelled && credits.rest !== '') return undefined
  if (labelled && credits.rest.length > 12) return undefined
  return credits
}

const isOffice = (token: string) => token.length >= 3 && officeWord.test(token)

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
