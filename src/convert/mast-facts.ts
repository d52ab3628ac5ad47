// A line of a Chinese page → which facts of an issue it states, and what words it has beside them.
import * as patterns from './patterns.ts'
import { remember } from './remember.ts'
import { letters, plain, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

/** What a masthead states. */
export type MastFact =
  | 'day'
  | 'day-part'
  | 'weekday'
  | 'lunar'
  | 'number'
  | 'page'
  | 'price'
  | 'issuer'
  | 'contact'
  | 'name'
  | 'latin'

/** The facts that a line states, the name of a paper among them, and the words that state none. */
export interface MastLine {
  facts: ReadonlySet<MastFact>
  name?: string
  rest: string
}

const widest = 60

// In the order in which they are cut from the line: 农历丙寅年七月十四 has a day's form too.
const forms: readonly [MastFact, RegExp][] = [
  ['lunar', patterns.lunarDate],
  ['day', patterns.republicDate],
  ['day', patterns.fullDate],
  ['day', patterns.shortYearDate],
  ['day-part', patterns.yearMonth],
  ['day', patterns.countedYearDate],
  ['day-part', patterns.mastDay],
  ['weekday', patterns.mastWeekday],
  ['issuer', patterns.mastIssuer],
  ['price', patterns.mastSays],
  ['contact', patterns.mastContact],
  ['number', patterns.issueNumber],
  ['number', patterns.firstIssue],
  ['page', patterns.mastPage],
  ['day-part', patterns.mastYear],
]

const nothing: MastLine = { facts: new Set(), rest: '' }

/** Reads the facts of a line; a long line or a sentence states none. */
export const mastFacts = remember((value: string): MastLine => {
  const text = fromTheLeft(plain(value)).replace(/中[华華](?=民[国國])/u, '')
  if (text === '' || widthOf(text) > widest || patterns.notOfMast.test(text))
    return { ...nothing, rest: text }
  if (/^[A-Z][A-Z\s'.-]{3,40}$/u.test(text)) return { facts: new Set(['latin']), rest: '' }
  const { facts, rest } = cutFacts(text, ' ')
  const words = wordsOf(rest)
  const name = words.find(isPaper)
  if (name !== undefined) facts.add('name')
  const others = words.filter((word) => word !== name && !/^\d{1,2}$/u.test(word))
  return { facts, ...(name ? { name } : {}), rest: others.join(' ') }
})

/** Cuts the facts out of a line; each leaves `mark` where it stood. */
export function cutFacts(text: string, mark: string): { facts: Set<MastFact>; rest: string } {
  const facts = new Set<MastFact>()
  let rest = text
  for (const [fact, form] of forms) {
    const cut = rest.replace(form, mark)
    if (cut === rest) continue
    facts.add(fact)
    rest = cut
  }
  return { facts, rest }
}

// 渡 口 农 民 报 is one word; a page's number may stand right before a name.
const wordsOf = (rest: string) =>
  rest
    .replace(/(?<=(?:^|[\s\u3000])\p{Script=Han})[\s\u3000]+(?=\p{Script=Han}(?:$|[\s\u3000]))/gu, '')
    .split(/[\s\u3000]+/u)
    .map((word) =>
      letters(word)
        .replace(/^\d{1,2}(?=\p{Script=Han})/u, '')
        .replace(/曰(?=[报報]$)/u, '日'),
    )
    .filter(Boolean)

/** Turns a line that was set from the right, and a scan read from the left: 報日口渡, 號八十第. */
export const fromTheLeft = (text: string): string => {
  const bare = text.replace(/[\s\u3000]/gu, '')
  return patterns.nameFromTheRight.test(bare) || patterns.factFromTheRight.test(bare)
    ? [...bare].reverse().join('')
    : text
}

// 渡 口 农 民 报
const isPaper = (name: string) =>
  name.length >= 2 &&
  name.length <= 10 &&
  patterns.paperEnd.test(name) &&
  !name.startsWith('本') &&
  !patterns.frequencyWord.test(name) &&
  !patterns.callToReader.test(name) &&
  !patterns.organOf.test(name)

/** Reads a paper's name from lines of one character each, below one another: 渡, 口, 报. */
export function uprightName(lines: readonly LineNode[]): { name: string; lines: LineNode[] } | undefined {
  const isOne = ({ value }: LineNode) => /^\p{Script=Han}$/u.test(value.trim())
  const from = lines.findIndex((line, i) => isOne(line) && isOne(lines[i + 1] ?? line) && lines[i + 1])
  if (from < 0) return undefined
  const end = lines.findIndex((line, i) => i > from && !isOne(line))
  const own = lines.slice(from, end < 0 ? lines.length : end)
  const name = fromTheLeft(own.map(({ value }) => value.trim()).join(''))
  return own.length >= 3 && isPaper(name) ? { name, lines: own } : undefined
}

/** Reads the name of a sheet beside its facts, 渡口粮油信息　1985年2月5日　第2版; 综合新闻 there names the page. */
export function wordBesideFacts(text: string): string | undefined {
  const { facts, rest } = mastFacts(text)
  const isName =
    /^\p{Script=Han}{4,8}$/u.test(rest) &&
    !patterns.besideName.test(rest) &&
    !patterns.editorsLabel.test(rest)
  const isOfPage =
    facts.has('page') &&
    (rest.length < 5 || /[闻聞]$/u.test(rest) || !text.replace(/[《》\s]/gu, '').startsWith(rest))
  return isName && !isOfPage && (facts.has('day') || facts.has('number')) ? rest : undefined
}
