// The lines of a Chinese masthead → the name of the sheet among the page, the day, the number and who issues it.
import { firstOf } from './first-stated.ts'
import { cutFacts, type MastFact } from './mast-facts.ts'
import * as patterns from './patterns.ts'
import { remember } from './remember.ts'
import { plain, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

const deepest = 5
const widest = 90
const longestSection = 6
const mark = '\t'

/** A word of a line of the masthead: set in single characters or not, and whether it opens the line. */
interface HeadWord {
  text: string
  isSpaced: boolean
  isFirst: boolean
}

interface HeadLine {
  facts: ReadonlySet<MastFact>
  words: readonly HeadWord[]
}

/** Reads the name off a line that states facts beside it, or off one set in single characters above them. */
export function nameInHead(masthead: readonly LineNode[]): string | undefined {
  const lines = masthead.slice(0, deepest).map(({ value }) => headLine(plain(value)))
  const papers = lines.findIndex(isPaperAlone) < 0 ? lines : []
  return (
    markedName(masthead.slice(0, deepest - 2)) ??
    firstOf(papers, paperName) ??
    firstOf(lines, ownedName) ??
    firstOf(lines, spacedName) ??
    spacedAbove(lines) ??
    firstOf(lines, leadingName)
  )
}

/** Reads the name off a line at the head of a saved page that states its number too: 渡口會訊　第二百期. */
export const nameOnPage = (head: readonly LineNode[]) =>
  firstOf(
    head
      .slice(0, deepest)
      .map(({ value }) => headLine(plain(value)))
      .filter(({ facts }) => facts.has('number')),
    leadingName,
  )

// 《山里来信》第41期, or with what kind of sheet it is behind it.
function markedName(lines: readonly LineNode[]): string | undefined {
  for (const { value } of lines) {
    const [, name = '', rest = ''] = patterns.nameInMarksFirst.exec(plain(value)) ?? []
    const text = name.replace(/[\s\u3000]/gu, '')
    if (text.length < 2 || !isName({ text, isSpaced: false, isFirst: true })) continue
    const { facts, words } = headLine(rest.split(/[│|｜，]/u)[0] ?? '')
    const kind = words.find((word) => !/^\d/u.test(word.text))?.text ?? ''
    if (
      statesIssue({ facts, words }) &&
      (kind === '' || !patterns.besideName.test(kind) || patterns.kindOfPaper.test(kind))
    )
      return text
  }
  return undefined
}

// 渡口同鄉會　　會訊　第十七期
function ownedName({ facts, words }: HeadLine): string | undefined {
  const at = words.findIndex(({ text }) => patterns.anySheet.test(text))
  const [owner, sheet] = [words[at - 1]?.text ?? '', words[at]?.text]
  return at === 1 && facts.has('number') && isOwner(owner) ? `${owner}${sheet}` : undefined
}

/** Reads a name alone on its line, 渡口医苑, over the line of the day and the number. */
export function nameAbove(masthead: readonly LineNode[]): string | undefined {
  const lines = masthead.slice(0, deepest).map(({ value }) => headLine(plain(value)))
  const at = lines.slice(0, 2).findIndex(({ facts, words }) => facts.size === 0 && words.some(isName))
  const [word, other] =
    lines[at]?.words.filter(({ text }) => /\p{Script=Han}/u.test(text) && !patterns.kindOfPaper.test(text)) ??
    []
  const stated = at >= 0 && lines.slice(at + 1, at + 4).some(statesIssue)
  return stated && word && !other && word.text.length >= 3 ? word.text : undefined
}

const statesIssue = ({ facts }: HeadLine) => facts.has('number') || facts.has('day')

// 第四版　港聞　渡口晨報　六月十二日: beside facts or other words, the one that is a paper by its name.
function paperName({ facts, words }: HeadLine): string | undefined {
  const papers = words.filter((word) => isName(word) && isPaper(word.text))
  const name = papers.toSorted((a, b) => b.text.length - a.text.length)[0]?.text
  const others = words.filter(({ text }) => text !== name)
  if (!name || name.length < 3 || (others.length === 0 && !facts.has('day'))) return undefined
  return others.some(({ text }) => isOwner(text) && !sharesWords(text, name))
    ? undefined
    : name.replace(patterns.pageEdition, '')
}

const isPaper = (text: string) => patterns.publicationName.exec(text)?.[0] === text && /[报報]$/u.test(text)

// 渡口日报网络版 alone on its line: what stands in the lines below names a page of it.
const isPaperAlone = ({ facts, words }: HeadLine) =>
  facts.size === 0 &&
  words.length === 1 &&
  words.some(({ text }) => patterns.publicationName.exec(text)?.[0] === text && text.length > 3)

// 渡口堂 is named in 渡口週報, and in 家訊 it is not: that is 渡口堂家訊.
const sharesWords = (owner: string, name: string) =>
  [...name].some((_, i) => i > 0 && owner.includes(name.slice(i - 1, i + 1)))

// 海 滨 大 众 beside the day or the number.
function spacedName({ facts, words }: HeadLine): string | undefined {
  const spaced = words.filter((word) => word.isSpaced && (word.isFirst ? isWord(word) : isName(word)))
  const [only] = spaced
  const stated = facts.has('day') || facts.has('day-part') || facts.has('number')
  return stated && only && spaced.length === 1 && (only.isFirst || only.text.length > 2)
    ? only.text
    : undefined
}

// 水 利 情 况 over 第 8 期, and other lines above it; 会 讯 below whose it is.
function spacedAbove(lines: readonly HeadLine[]): string | undefined {
  const facts = lines.findIndex((line, i) => i > 0 && statesIssue(line))
  const end = facts < 0 && lines[0] && statesIssue(lines[0]) ? 2 : facts
  const at = lines.slice(0, Math.max(end, 0)).findLastIndex(isSpacedAlone)
  const name = lines[at]?.words[0]?.text
  if (!name || !patterns.anySheet.test(name)) return name
  const [owner, other] = lines[at - 1]?.words ?? []
  return owner && !other && isOwner(owner.text) ? `${owner.text}${name}` : undefined
}

const isSpacedAlone = ({ facts, words }: HeadLine) =>
  facts.size === 0 && words.length === 1 && words.some((word) => word.isSpaced && isWord(word))

// 渡口周末 1994.7.9 第27期: a word that opens the line, and is what sheets are called.
function leadingName({ facts, words }: HeadLine): string | undefined {
  const [word] = words.filter(isName)
  if (!word || !(facts.has('day') || facts.has('day-part') || facts.has('number'))) return undefined
  return patterns.sheetOfToday.test(word.text) ||
    (word.isFirst && word.text.length > 2 && patterns.sheetEnd.test(word.text))
    ? word.text
    : undefined
}

const isCalledSo = (text: string) => patterns.sheetEnd.test(text) || patterns.sheetOfToday.test(text)

const isName = (word: HeadWord) => isWord(word) && !patterns.anySheet.test(word.text)

const isWord = ({ text }: HeadWord) =>
  /^\d{0,5}\p{Script=Han}[\p{Script=Han}·]{1,11}$/u.test(text) &&
  !patterns.kindOfPaper.test(text) &&
  (isCalledSo(text) || !patterns.besideName.test(text)) &&
  !(text.length <= longestSection && patterns.sectionOfPage.test(text)) &&
  !patterns.callToReader.test(text) &&
  !patterns.organOf.test(text) &&
  !text.startsWith('本') &&
  !isOwner(text)

const isOwner = (text: string) =>
  !patterns.sheetEnd.test(text) && (patterns.endsAsOwner.test(text) || patterns.officeWord.test(text))

const headLine = remember((text: string): HeadLine => {
  if (widthOf(text.replace(/\s+/gu, ' ')) > widest || patterns.notOfMast.test(text.replace(/[:：]/gu, ' ')))
    return { facts: new Set(), words: [] }
  const bare = text.replace(patterns.monthOfRepublic, mark)
  const { facts, rest } = cutFacts(bare.replace(patterns.headFact, mark), mark)
  if (bare !== text) facts.add('number')
  return { facts, words: wordsOf(rest) }
})

// Single characters with spaces between are one word, as far as the gaps are as wide.
function wordsOf(rest: string): HeadWord[] {
  const spaced = new Set<string>()
  const closed = rest.replace(
    /(?<![^\s|｜《])\p{Script=Han}(?:[ \u3000]+\p{Script=Han})+(?![^\s|｜》])/gu,
    (run) => {
      const word = run.replace(/[\s\u3000]/gu, '')
      spaced.add(word)
      return word
    },
  )
  const opening = closed.replace(/^[^\p{L}]+/u, '')
  return closed
    .split(/[\s|｜│┃/／《》()（）‧•■★~～—─-]+|(?<=\p{Script=Han})·|·(?=\p{Script=Han})/u)
    .filter((word) => /\p{L}/u.test(word))
    .map((text) => ({
      text,
      isSpaced: spaced.has(text),
      isFirst: opening.startsWith(text.replace(/^\d+/u, '')),
    }))
}
