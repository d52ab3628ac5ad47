// before: the head of a saved page with Ada Lisle over Nov 12, 2023 or 4 min read, By over Ada Lisle, Posted by Ada at its
// foot · after: what the page says of its writer is known, for the one article that names none itself.
import type { VFile } from 'vfile'
import { bylineParts } from '../english-bylines.ts'
import { isPersonName } from '../english-names.ts'
import { writersIn } from '../english-writers.ts'
import { inform } from '../messages.ts'
import type { PageFacts } from '../page-credits.ts'
import { isDateLine } from '../page-heads.ts'
import * as patterns from '../patterns.ts'
import { isWide, plain, smallWordsIn, widthOf } from '../text.ts'
import { isLine, type LineNode, lineNumber, type SourceRoot } from '../tree.ts'

const deepestHead = 40
const widestName = 16

/** Marks who wrote the one text of a saved page, by the day or the minutes of reading that stand beside the name. */
export default function markWebWriters() {
  return (tree: SourceRoot, file: VFile): void => {
    const facts = (file.data.facts ?? {}) as PageFacts
    if (facts.By) return
    const lines = tree.children.filter(isLine)
    const first = lines.findIndex(isProse)
    if (first < 1 || first > deepestHead) return
    const head = lines.slice(0, first + 1)
    const found = headWriter(head) ?? footWriter(lines.slice(first))
    if (!found) return
    file.data.facts = { ...facts, By: { value: found.names.join('; '), line: lineNumber(found.line) } }
    inform(file, found.line, 'mark-web-writers', `“${plain(found.line.value)}” says who wrote the page.`)
  }
}

interface Found {
  line: LineNode
  names: string[]
}

const isProse = ({ value, piece }: LineNode) => {
  const text = plain(value)
  return (piece === undefined && widthOf(text) >= 28 && smallWordsIn(text) >= 5) || isWide(text)
}

function headWriter(head: readonly LineNode[]): Found | undefined {
  for (const [at, line] of head.entries()) {
    const names = namesAt(head, at)
    if (names.length > 0) return { line, names }
  }
  return undefined
}

function namesAt(head: readonly LineNode[], at: number): string[] {
  const [text, next = '', after = ''] = head.slice(at, at + 3).map(({ value }) => plain(value))
  if (!text || widthOf(text) > 45) return []
  if (patterns.byAlone.test(text) && isName(next)) return namesIn(next)
  const dated = bylineParts(text)
  if (dated?.date && isName(dated.name)) return [dated.name]
  const labelled = patterns.writerLabel.test(text) || patterns.postedOrWritten.test(text)
  const own = labelled || patterns.betweenParts.test(text) ? writersIn(text) : undefined
  if (own && (labelled || own.date) && own.people.every(isName)) return own.people
  if (patterns.creditedBy.test(text) && isName(text.slice(3))) return namesIn(text.slice(3))
  return isName(text) && (isBeside(next) || (patterns.post.test(next) && isBeside(after)))
    ? namesIn(text)
    : []
}

const namesIn = (text: string) => text.split(patterns.pairOfNames).map((name) => name.trim())

const isName = (text: string): boolean =>
  widthOf(text) <= widestName * 2 &&
  !/\d|^The\s(?!Rev)/u.test(text) &&
  !patterns.noWriter.test(text) &&
  !patterns.bodySigns.test(text) &&
  !patterns.standingColumn.test(text) &&
  !patterns.exchangePaper.test(text) &&
  namesIn(text).every(
    (name) => widthOf(name) <= widestName && (isPersonName(name) || patterns.fullPerson.test(name)),
  )

// A day, the minutes it takes to read, Follow.
const isBeside = (text: string) =>
  (/^(?:@|\d{1,3}[- ]?min|[Ff]ollow)/u.test(text) && patterns.besideWriter.test(text)) ||
  patterns.dayAndReading.test(text) ||
  (isDateLine(text) && patterns.postedDay.test(text))

function footWriter(lines: readonly LineNode[]): Found | undefined {
  const posted = lines.flatMap((line) => {
    const name =
      patterns.postedBy.exec(plain(line.value))?.[1] ?? patterns.postedOn.exec(plain(line.value))?.[1]
    return name ? [{ line, names: [name] }] : []
  })
  return posted.length === 1 ? posted[0] : undefined
}
