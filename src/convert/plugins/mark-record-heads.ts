// before: 第5版(副刊), then 专栏:灯下, above each article of a paper's text archive · after: furniture, and the page and
// section known of the article that begins below.
import type { VFile } from 'vfile'
import { readDate } from '../dates.ts'
import { inform } from '../messages.ts'
import { type HeadFact, headFacts } from '../page-credits.ts'
import * as patterns from '../patterns.ts'
import { letters, plain } from '../text.ts'
import { isLine, type LineNode, lineNumber, type SourceRoot } from '../tree.ts'

/** Marks the two lines that a text archive of a paper sets above each article: its page, and its column. */
export default function markRecordHeads() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    const entries: (Entry | undefined)[] = []
    for (const [index, line] of lines.entries()) {
      const page = patterns.recordPage.exec(plain(line.value))?.[1]
      const label = lines[index + 1]
      if (!page || !label || !isLabel(label)) continue
      const entry = entryAt(lines, index)
      entries.push(entry)
      const first = entry?.headings[0] ?? lines.slice(index + 2).find((below) => !below.furniture)
      line.furniture = 'folio'
      label.furniture = 'section-heading'
      const section = plain(label.value).replace(patterns.sectionLabel, '')
      if (first) first.record = { page: Number(page), ...(section ? { section } : {}) }
      inform(file, line, 'mark-record-heads', `An article of page ${page} begins below.`)
    }
    if (entries.every((entry) => entry !== undefined)) knowEntries(entries, file)
  }
}

const isLabel = (line: LineNode) =>
  patterns.sectionLabel.test(plain(line.value)) && plain(line.value).length <= 16

/** An article of an archive that names it above the page: its title and headings in one line, its writer, its day. */
interface Entry {
  name: LineNode
  between: LineNode[]
  headings: LineNode[]
}

// The day stands right above the page, the name of the article at most two lines higher; its words stand again below.
function entryAt(lines: LineNode[], at: number): Entry | undefined {
  const day = lines[at - 1]
  if (!day || letters(readDate(plain(day.value))?.text ?? '') !== letters(plain(day.value))) return undefined
  for (const up of [2, 3]) {
    const name = lines[at - up]
    const headings = name ? headingsOf(lines, at + 2, letters(plain(name.value))) : []
    if (name && headings.length > 0) return { name, between: lines.slice(at - up + 1, at), headings }
  }
  return undefined
}

// The lines that together say what the name says, as far as they go.
function headingsOf(lines: LineNode[], from: number, name: string): LineNode[] {
  let said = ''
  let to = from
  while (
    lines[to] &&
    said.length < name.length &&
    name.startsWith(said + letters(plain(lines[to]?.value ?? '')))
  )
    said += letters(plain(lines[to++]?.value ?? ''))
  return said.length >= 2 ? lines.slice(from, to) : []
}

// Where all articles are so named, no other line begins one.
function knowEntries(entries: Entry[], file: VFile): void {
  if (entries.length === 0) return
  const stated = (file.data.stated ?? []) as HeadFact[]
  const dayOf = ({ between }: Entry) => plain(between.at(-1)?.value ?? '')
  const dated = new Set(entries.map(dayOf)).size > 1
  for (const entry of entries) {
    const { name, between, headings } = entry
    const title = headings[0] as LineNode
    const line = lineNumber(title)
    name.furniture = 'repeated-title'
    for (const [i, fact] of between.entries())
      fact.furniture = i < between.length - 1 ? 'page-chrome' : 'masthead'
    if (headings.length === 1) title.piece = 'title'
    if (dated) stated.push({ label: 'Published', value: dayOf(entry), line })
    if (between.length > 1) stated.push({ label: '作者', value: plain(between[0]?.value ?? ''), line })
  }
  file.data.stated = stated
  if (entries.length === 1)
    file.data.facts = { ...(file.data.facts ?? {}), ...headFacts(stated, 0, Infinity) }
  file.data.titles = new Set(entries.flatMap(({ headings }) => (headings.length === 1 ? headings : [])))
  file.data.headings = new Set(entries.flatMap(({ headings }) => headings))
}
