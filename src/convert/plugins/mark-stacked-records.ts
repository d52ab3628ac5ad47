// before: title, 渡口日报, 2016-02-08 16:08:09, text; the next title … as a site stacks its records · after: the rows of
// fields are furniture, each title is known, and what its fields state.
import type { VFile } from 'vfile'
import { readCredits } from '../credits.ts'
import { readDate, readDateAlone } from '../dates.ts'
import { inform } from '../messages.ts'
import type { HeadFact } from '../page-credits.ts'
import * as patterns from '../patterns.ts'
import { letters, plain, widthOf } from '../text.ts'
import { isLine, type LineNode, lineNumber, type SourceRoot } from '../tree.ts'

const widestTitle = 60
const widestWord = 10
// A text stands so near below its title.
const deepestText = 3
const deepestFirst = 4
const deepestFurther = 5
const mostly = 0.75
const often = 0.5

/** Marks the titles of several records in one text, known by the row of fields that stands by each of them. */
export default function markStackedRecords() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine).filter((line) => !line.furniture && !line.piece)
    const stack = stackOf(lines)
    // A text archive of a paper has heads of its own kind.
    if (stack.texts.some((text) => patterns.recordPage.test(text))) return
    const heads = headsOf(stack)
    if (heads.length < 2) return
    const stated = (file.data.stated ?? []) as HeadFact[]
    const days = new Set(
      stack.texts.flatMap((text) => (patterns.stampAlone.test(text) ? readDate(text)?.edtf : [])),
    )
    for (const head of heads) markRecord(stack, head, days.size > 1, stated)
    file.data.stated = stated
    // The papers that records name are not the one that is read.
    file.data.sources = new Set(lines.filter((_, i) => stack.fields[i] === 'paper'))
    file.data.titles = new Set(heads.map(({ at }) => lines[at]))
    for (const { at } of heads)
      inform(file, lines[at] as LineNode, 'mark-stacked-records', 'The fields beside it head a record here.')
  }
}

type Field = 'stamp' | 'number' | 'address' | 'word' | 'paper'

interface Stack {
  lines: LineNode[]
  texts: string[]
  fields: (Field | undefined)[]
}

/** Fields with nothing between them: the first, the place below the last, and their kinds. */
interface Row {
  from: number
  to: number
  kinds: string
}

/** A title, and the fields of its record. */
interface Head {
  at: number
  fields: number[]
}

function stackOf(lines: LineNode[]): Stack {
  const texts = lines.map(({ value }) => wordsOf(value))
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  const fields = texts.map((text) => fieldOf(text, counts.get(text) as number))
  for (const [i, line] of lines.entries()) if (isBetween(fields, i) && isPictured(line)) fields[i] = 'word'
  return { lines, texts, fields }
}

// A picture before a field says nothing.
const wordsOf = (value: string) => plain(value).replace(patterns.leadingPictures, '') || plain(value)
const isPictured = ({ value, blanks }: LineNode) =>
  blanks === 0 && widthOf(value) <= widestWord && patterns.leadingPictures.test(value.trim())

const isBetween = (fields: readonly (Field | undefined)[], i: number) =>
  !fields[i] && fields[i - 1] !== undefined && fields[i + 1] !== undefined

function fieldOf(text: string, count: number): Field | undefined {
  if (patterns.stampAlone.test(text) || patterns.feedHour.test(text)) return 'stamp'
  if (patterns.countAlone.test(text) || patterns.readCount.test(text)) return 'number'
  if (patterns.addressAlone.test(text)) return 'address'
  if (widthOf(text) > 2 * widestWord || /[。！？：:]/u.test(text)) return undefined
  const isWord = () => count >= 3 && letters(text).length >= 2 && widthOf(text) <= widestWord
  const field = patterns.paperAlone.test(text) ? 'paper' : isWord() ? 'word' : undefined
  const credits = () => patterns.dateline.test(text) || (readCredits(text)?.people.length ?? 0) > 0
  return field && !credits() ? field : undefined
}

// Rows of like fields stand below titles, or above them; a row alone may stand anywhere.
function headsOf(stack: Stack): Head[] {
  const found = new Map<number, number[]>()
  const add = (at: number, { from, to }: Row) => {
    if (at >= 0) found.set(at, [...(found.get(at) ?? []), ...range(from, to)])
  }
  const rows = rowsOf(stack)
  const further: Row[] = []
  const stamped = new Set<string>()
  for (const [kinds, like] of Map.groupBy(rows, ({ kinds }) => kinds)) {
    const side = sideOf(stack, like, kinds)
    if (kinds.includes('stamp') && side) stamped.add(side)
    else if (kinds.includes('stamp')) further.push(...like)
    if (side === 'below') for (const row of like) if (isHead(stack, row.from - 1)) add(row.from - 1, row)
    if (side === 'above') for (const row of like) if (isHead(stack, row.to)) add(row.to, row)
  }
  if (found.size < 2) return []
  // A record may lack a field that the others have, or have one more line before its text.
  if (stamped.has('below') && stamped.size === 1)
    for (const row of further.filter(({ from }) => isHead(stack, from - 1, deepestFurther))) {
      // A short word stands where the other records name their paper.
      if (widthOf(stack.texts[row.to] ?? '') <= widestWord) row.to += 1
      add(row.from - 1, row)
    }
  if (stamped.has('above') && stamped.size === 1)
    for (const row of further.filter(({ to }) => isHead(stack, to))) add(row.to, row)
  return endRecords(stack, rows, found)
}

function rowsOf({ fields }: Stack): Row[] {
  const rows: Row[] = []
  for (const [i, field] of fields.entries()) {
    if (!field) continue
    const last = rows.at(-1)
    if (last?.to === i) last.to = i + 1
    else rows.push({ from: i, to: i + 1, kinds: '' })
  }
  for (const row of rows) row.kinds = [...new Set(fields.slice(row.from, row.to))].sort().join(' ')
  return rows
}

// A stamp says most; a word that stands several times says nothing by itself, nor does a number.
function sideOf(stack: Stack, rows: Row[], kinds: string): 'below' | 'above' | undefined {
  const says = kinds.split(' ').some((kind) => kind !== 'word' && kind !== 'number')
  const fewest = kinds.includes('stamp') || kinds.includes(' ') ? 2 : 3
  if (!says || rows.length < fewest) return undefined
  const below = rows.filter(({ from }) => isHead(stack, from - 1)).length
  if (below >= Math.max(fewest, rows.length * often)) return 'below'
  const inner = rows.filter(({ to }) => to < stack.texts.length)
  const above = inner.filter(({ to }) => isHead(stack, to)).length
  return above >= Math.max(fewest - 1, inner.length * mostly) ? 'above' : undefined
}

function belowFields({ fields }: Stack, at: number): number {
  let down = at + 1
  while (fields[down]) down += 1
  return down
}

function isHead(stack: Stack, at: number, deepest = deepestText): boolean {
  const { lines, texts, fields } = stack
  if (at < 0 || fields[at] || !isTitle(texts[at] ?? '')) return false
  const down = belowFields(stack, at)
  const text = texts
    .slice(down, down + deepest)
    .findIndex((words, i) => isText(words) || isSummary(lines[down + i] as LineNode, words))
  return text >= 0 && !fields.slice(down, down + text).some(Boolean)
}

// Where the first title has no row above it, the rows above the others end the records before them; a word that says
// nothing by itself belongs to the record whose title stands beside it.
function endRecords(stack: Stack, rows: Row[], found: Map<number, number[]>): Head[] {
  const above = range(0, Math.min(deepestFirst, ...found.keys()))
  const first = above.findLast((at) => isHead(stack, at) && !found.has(belowFields(stack, at))) ?? -1
  // A row over the last title opens its record, and so do those above.
  const opensLast = found.has(rows.at(-1)?.to ?? -1)
  if (first >= 0 && !found.has(first) && !opensLast) found.set(first, [])
  const opening = Math.min(...found.keys())
  const opens = found.get(opening)?.some((i) => i < opening) === true
  const heads = [...found.keys()].sort((a, b) => a - b).map((at) => ({ at, fields: [] as number[] }))
  for (const { from, to } of rows) {
    const next = heads.findIndex(({ at }) => at >= to)
    const last = (next < 0 ? heads.length : next) - 1
    const beside = heads[last]?.at === from - 1 || !(opens && heads[next]?.at === to) ? last : next
    const isOwn = [from - 1, to].some((at) => found.has(at)) || to === stack.texts.length
    if (isOwn) heads[Math.max(0, beside)]?.fields.push(...range(from, to))
  }
  return heads
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)

const isTitle = (text: string) =>
  widthOf(text) >= 4 &&
  !readDateAlone(text) &&
  widthOf(text) <= widestTitle &&
  !/[。；，]$|。/u.test(text) &&
  !patterns.dateline.test(text) &&
  !patterns.itemNumber.test(text)

// A picture marks the sentence below a title.
const isSummary = ({ value }: LineNode, words: string) =>
  widthOf(words) > widestWord && plain(value) !== words && /[，。：]/u.test(words)

const isText = (text: string) => widthOf(text) > 40 || (widthOf(text) > 16 && patterns.sentenceEnd.test(text))

function markRecord(
  { lines, texts, fields }: Stack,
  { at, fields: row }: Head,
  dated: boolean,
  stated: HeadFact[],
): void {
  const title = lines[at] as LineNode
  title.piece = 'title'
  const section = row.find((i) => fields[i] === 'word' && patterns.columnName.test(texts[i] as string))
  title.record = section === undefined ? {} : { section: texts[section] as string }
  for (const i of row) {
    ;(lines[i] as LineNode).furniture = i === section ? 'section-heading' : 'page-chrome'
    const label = fields[i] === 'stamp' && dated ? 'Published' : fields[i] === 'paper' ? '来源' : ''
    if (label !== '') stated.push({ label, value: texts[i] as string, line: lineNumber(title) })
  }
}
