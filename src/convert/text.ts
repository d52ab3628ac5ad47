// Words are joined and cleaned here and nowhere else: no letter or digit is added, changed or dropped.
import { charactersOf, isPair } from './characters.ts'
import * as patterns from './patterns.ts'
import { remember } from './remember.ts'

const wide = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef“”‘’—…·・]`
const punctuation = `[,.;:!?、"'()<>《》%]`
const innerSpace = new RegExp(`(?<=${wide})[ \\t\\u00a0]+(?=${wide})`, 'gu')
const besideMark = new RegExp(
  `(?<=${wide}${punctuation})[ \\t\\u00a0]+(?=${wide})|(?<=${wide})[ \\t\\u00a0]+(?=${punctuation})`,
  'gu',
)

/** Width of a text in ems: a Chinese character is 1, a Latin letter, digit or space one half. */
export const widthOf = remember((text: string): number => {
  let width = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) as number
    if (code > 0xffff) at += 1
    width += isEm(code) ? 1 : 0.5
  }
  return width
})

const emMarks = new Set([...'—…“”‘’'].map((mark) => mark.codePointAt(0)))

// Chinese, Japanese and Korean characters and their marks.
const isEm = (code: number) =>
  code >= 0x1100 &&
  (code <= 0x115f ||
    (code >= 0x2e80 && code <= 0xffef) ||
    (code >= 0x20000 && code <= 0x3ffff) ||
    emMarks.has(code))

/** How many words of a text stand in small letters and say little: prose has them, headings and names hardly any. */
export const smallWordsIn = (text: string): number => text.match(patterns.smallWords)?.length ?? 0

// What markup is made of; most lines have none of it.
const markup = /[<>&*_#~[\\︰∶]|[^\P{Cc}\t]/u

/** Takes the markup of Markdown and HTML off a line and gives its words. */
export const plain = remember((value: string): string => {
  if (!markup.test(value)) return value.trim()
  return value
    .replace(/[^\P{Cc}\t]/gu, '')
    .replace(/[︰∶]/gu, '：')
    .replace(/^\s{0,3}(?:#{1,6}|>)\s+/, '')
    .replace(/<!--.*?-->/g, '')
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]+)\]\((?:https?:)?[^)\s]*\)/g, '$1')
    .replace(/<\/t[dh]>(?=\s*<t[dh])/gi, '  ')
    .replace(/<\/?[a-zA-Z][a-zA-Z0-9]*(?:\s[^<>]*)?\/?>/g, '')
    .replace(/&nbsp;|&#160;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/^\s*([*_])(?![*_\s])(.+[^*_\s])\1\s*$/, '$2')
    .replace(/\*\*+/g, '')
    .replace(/~~([^~\s][^~]*)~~/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, '$1')
    .trim()
})

/** Counts the letters and digits of a text, as the laws of nothing lost and nothing invented count them. */
export const letters = remember((text: string): string => {
  const whole = text.normalize('NFKC')
  let said = ''
  let from = 0
  for (let at = 0; at < whole.length; at++) {
    const size = isPair(whole, at) ? 2 : 1
    if (!isLetter(whole, at)) {
      said += whole.slice(from, at)
      from = at + size
    }
    at += size - 1
  }
  return from === 0 ? whole : said + whole.slice(from)
})

const isLetter = charactersOf(/[\p{L}\p{N}]/u)

/** Says whether a text is written mainly in Chinese or another script without spaces. */
export const isWide = (text: string): boolean => wideLead(text) > 0

/** Says whether two texts together are. */
export const areWide = (a: string, b: string): boolean => wideLead(a) + wideLead(b) > 0

// How far such characters, each worth two Latin letters, lead over those.
const wideLead = remember((text: string): number => {
  let wider = 0
  for (let at = 0; at < text.length; at++) {
    if (isHan(text, at)) wider += 2
    else if (isLatin(text, at)) wider -= 1
    if (isPair(text, at)) at += 1
  }
  return wider
})

const isHan = charactersOf(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u)
const isLatin = charactersOf(/\p{Script=Latin}/u)

// 木工房：林远 何立安 方 明: between names a space says where one ends.
const namesAlone =
  /^(?:[^:：，。、]{1,14}[:：])?[ \u3000]*\p{Script=Han}{2,4}(?:[ \u3000]+\p{Script=Han}{1,4})+$/u

/** Removes the spaces that a scan or a printed line end put between Chinese characters. */
export function closeSpaces(text: string): string {
  if (namesAlone.test(text)) return text
  const dateline = /^(本[报刊報]讯|本[報刊]訊|[\p{Script=Han}]{2,8}[电電讯訊])[ \u3000]+/u.exec(text)
  const head = dateline?.[0].trimEnd() ?? ''
  const body = text.slice(head ? (dateline as RegExpExecArray)[0].length : 0)
  const closed = body.replace(innerSpace, '').replace(besideMark, '')
  return head ? `${head} ${closed}` : closed
}

const fullWidth: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
}
const besideHan = /(?<=[\p{Script=Han}》」』”’）％"])[,;:?!]|[,;:?!](?=[\p{Script=Han}《「『“‘（])/gu

/**
 * Restores the full-width punctuation of Chinese text that a scan made half-width: marks beside a Chinese
 * character, brackets around one, straight quotation marks in pairs. Figures such as 1.5 and 12:30 stay.
 */
export function restorePunctuation(text: string): string {
  if (!isWide(text)) return text
  return pairQuotes(text)
    .replace(besideHan, (mark) => fullWidth[mark] ?? mark)
    .replace(/\(([^()]*\p{Script=Han}[^()]*)\)/gu, '（$1）')
    .replace(/(?<=\p{Script=Han}[”’」』）]?)\.(?=["”’]?$|["”’]?\s*\p{Script=Han})/gu, '。')
    .replace(/(?<=[，；：？！。、])[ \t]+(?=\p{Script=Han})/gu, '')
}

// A scan has one sign for both: where their number is even, every other one opens.
function pairQuotes(text: string): string {
  const count = text.match(/"/g)?.length ?? 0
  if (count % 2 !== 0) return text
  let open = false
  return text.replace(/"/g, () => {
    open = !open
    return open ? '“' : '”'
  })
}

/**
 * Joins two printed lines of one paragraph: no space between Chinese characters, one space between Latin
 * words, and a hyphen at a line end undone before a small letter.
 */
export function joinLines(a: string, b: string): string {
  const head = a.trimEnd()
  const tail = b.trimStart()
  if (head === '' || tail === '') return head + tail
  // Long texts grow line by line: only the end is looked at.
  const end = head.slice(-3)
  if (/\p{Ll}[-‐¬]$/u.test(end) && /^\p{Ll}/u.test(tail))
    return keepsHyphen(head, tail) ? head + tail : head.slice(0, -1) + tail
  if (/\p{L}[-‐]$/u.test(end)) return head + tail
  const latin =
    /[\p{Script=Latin}\p{N},.;:!?)\]'"”’%&]$/u.test(end) && /^[\p{Script=Latin}\p{N}([$£'"“‘&]/u.test(tail)
  return latin || isSpecked(end, tail) ? `${head} ${tail}` : head + tail
}

// half-past, twenty-one, one-and-twenty: words that are printed with a hyphen inside a line too.
const keepsHyphen = (head: string, tail: string) =>
  patterns.keptHyphen.test(head.slice(-12)) || tail.startsWith('and-')

// What a scan makes of the rule beside a column stands apart from the words: liberal | spirit.
const isSpecked = (end: string, tail: string) =>
  (/\s[-|!•*]$/u.test(end) && /^\p{Script=Latin}/u.test(tail)) ||
  (/^[|!•*] \p{Ll}/u.test(tail) && /[\p{Script=Latin}\p{N},.;:]$/u.test(end))
