// The blocks of a page → the names of sections that no brackets set apart: as wide as those that are known by their
// words, said in two languages, set wide, or counted 01, 02, 03 or 一、二、, each over the title of its first article.
import { numberOf } from './dates.ts'
import type { Features } from './features.ts'
import * as patterns from './patterns.ts'
import { isPersonalName } from './surnames.ts'
import { letters } from './text.ts'

const widestName = 8
const widestInTwo = 20
const widestHead = 40

/** Lists the names. */
export function bareSections(blocks: readonly Features[]): string[] {
  const names = blocks.filter((b, i) => isOverHead(b, blocks.slice(i + 1, i + 3), blocks[i - 1]))
  const found = [
    ...ofOneWidth(names),
    ...counted(names),
    ...countedFromFirst(blocks, names),
    ...severalOf(names, patterns.bilingualName),
    ...severalOf(names.filter(isNoName), patterns.spacedOut),
  ]
  return found.map(({ text }) => letters(text))
}

// 校园新闻 NEWS, 邻 里 之 间: two of them at least.
function severalOf(names: readonly Features[], form: RegExp): Features[] {
  const found = names.filter(({ text }) => form.test(text.trim()))
  return found.length >= 2 ? found : []
}

const isNoName = (b: Features) => !b.bareName || !isPersonalName(letters(b.text))

// 一、二、三、 from above the first text on: below a title, and some words of its text, they head its parts.
function countedFromFirst(blocks: readonly Features[], names: readonly Features[]): Features[] {
  const found = names.filter((b) => countOf(b) > 0)
  const [first] = found
  const text = blocks.findIndex((b) => b.closed && b.width > 20)
  if (!first || found.length < 2 || countOf(first) !== 1 || blocks.indexOf(first) > text) return []
  const above = blocks.slice(0, blocks.indexOf(first))
  if (
    above.some((b) => !b.dateOnly && !patterns.compiledBy.test(b.text) && !patterns.issueNumber.test(b.text))
  )
    return []
  // The last of them may stand over a list.
  const last = found.at(-1) as Features
  const next = countOf(last) + 1
  return [...found, ...blocks.slice(blocks.indexOf(last) + 1).filter((b) => countOf(b) === next)]
}

const countOf = ({ text }: Features) => numberOf(patterns.countedHan.exec(text.trim())?.[1])

// 會務消息 and 活動預告 are known by their words: 老街舊事, as wide as they are, is a section too.
function ofOneWidth(names: readonly Features[]): Features[] {
  const bare = names.filter((b) => patterns.bareName.test(b.text.trim()) && b.mark === '')
  const known = bare.filter(({ text }) => patterns.sectionWord.test(letters(text)))
  const width = known.map((b) => b.width).find((one, i, all) => all.indexOf(one) !== i)
  return bare.filter((b) => b.width === width)
}

// 01 长镜头, 02 短消息: each over a title, where sub-headings stand over a text.
function counted(names: readonly Features[]): Features[] {
  const numbers = names.flatMap((b) => {
    const number = patterns.countedSection.exec(b.text)?.[1]
    return number ? [{ b, number: Number(number) }] : []
  })
  const countOn = numbers.every(({ number }, i) => i === 0 || number > (numbers[i - 1]?.number ?? 0))
  return numbers.length >= 2 && countOn ? numbers.map(({ b }) => b) : []
}

// Below a blank line, with its title right below it.
const isApart = (b: Features, head: Features | undefined) => b.blanks > 0 && head?.blanks === 0

// A short name below the end of a text, over a short line with a text below it.
function isOverHead(b: Features, [head, text]: readonly Features[], above: Features | undefined): boolean {
  const inTwo = patterns.bilingualName.test(b.text.trim())
  const isShort = (one: Features) =>
    (one.wide || (inTwo && one === b)) &&
    (!one.closed || /[?？!！]$/u.test(one.text)) &&
    one.stops === 0 &&
    !one.credits &&
    !one.dateOnly &&
    one.level === 0
  return (
    isShort(b) &&
    b.width >= 2 &&
    b.width <= (inTwo ? widestInTwo : widestName + 4) &&
    (above === undefined || !isShort(above) || above.item || b.chrome > 0 || isApart(b, head)) &&
    head !== undefined &&
    text !== undefined &&
    isShort(head) &&
    !head.dateline &&
    head.width > 4 &&
    head.width <= widestHead &&
    (text.width > head.width || text.credits !== undefined || text.bareName || text.item)
  )
}
