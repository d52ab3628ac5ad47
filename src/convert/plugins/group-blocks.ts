// before: lines · after: blocks, the printed lines of one paragraph together, and furniture nodes between them.

import type { VFile } from 'vfile'
import { indentOf } from '../block-words.ts'
import { columnAt, columnsOf, hasColumn, unscratched } from '../columns.ts'
import { readCredits } from '../credits.ts'
import { readDateAlone } from '../dates.ts'
import { figureRows } from '../figure-rows.ts'
import { opensFiller } from '../fillers.ts'
import { fullHeads, gappedHeads, readHeads } from '../heads-between.ts'
import { latinHeads } from '../latin-heads.ts'
import {
  endsEntry,
  goesOnInLatin,
  isCapitals,
  lightlySetIn,
  proseWidth,
  stopsInSentence,
} from '../latin-lines.ts'
import { titleKey } from '../listed.ts'
import * as patterns from '../patterns.ts'
import { proseAround } from '../prose-around.ts'
import { markReportOpenings } from '../report-openings.ts'
import { hangs } from '../set-in-alike.ts'
import { isStanza } from '../stanzas.ts'
import { isTableRow } from '../table-row.ts'
import { areWide, isWide, plain, widthOf } from '../text.ts'
import {
  type BlockNode,
  firstLine,
  isLine,
  type LineNode,
  type SourceNode,
  type SourceRoot,
} from '../tree.ts'
import type { Contents } from './mark-contents.ts'

const widestLatin = 60

/** Groups the printed lines of a paragraph into a block; where a source has a paragraph on each line, a line is one. */
export default function groupBlocks() {
  return (tree: SourceRoot, file: VFile): void => {
    const titles = (file.data.contents as Contents | undefined)?.titles
    const isListed = (line: LineNode | undefined) =>
      line !== undefined && titles?.has(titleKey(line.value)) === true
    const lines = tree.children.filter(isLine)
    const columns = columnsOf(lines)
    const prose = proseWidth(lines)
    const isHead = readHeads(lines)
    const rows = figureRows(lines)
    const setIn = lightlySetIn(lines)
    const { first, ends } = latinHeads(lines, prose)
    const heads = new Set([...gappedHeads(lines), ...fullHeads(lines), ...ends])
    markReportOpenings(lines)
    const nodes: SourceNode[] = []
    let open: { block: BlockNode; index: number } | undefined
    for (const [index, line] of lines.entries()) {
      if (line.furniture) {
        const last = nodes.at(-1)
        if (last?.type === 'furniture' && last.kind === line.furniture) last.children.push(line)
        else nodes.push({ type: 'furniture', kind: line.furniture, children: [line] })
        continue
      }
      if (
        open &&
        !isListed(lines[open.index]) &&
        !isListed(line) &&
        !rows.has(line) &&
        !setIn.has(line) &&
        !first.has(line) &&
        !rows.has(lines[open.index] as LineNode) &&
        !heads.has(lines[open.index] as LineNode) &&
        goesOn(lines, open.index, index, { columns, prose, isHead, first: firstLine(open.block) })
      )
        open.block.children.push(line)
      else {
        open = { block: { type: 'block', children: [line] }, index }
        nodes.push(open.block)
      }
      open.index = index
    }
    tree.children = nodes
  }
}

/** What the lines of a page are judged by. */
interface Page {
  columns: ReadonlySet<number>
  prose: number
  /** Says whether a line heads the paragraph below it. */
  isHead: (at: number, column: number) => boolean
}

// Line b goes on in the paragraph of line a when a fills the column and b does not begin anything.
function goesOn(
  lines: LineNode[],
  at: number,
  next: number,
  { columns, prose, isHead, first }: Page & { first: LineNode },
): boolean {
  const start = indentOf(first)
  const a = lines[at] as LineNode
  const b = lines[next] as LineNode
  if (next !== at + 1 || b.blanks > 0) return false
  if (b.html) return b.html.tag === ''
  if (b.continued) return true
  if (a.html) return false
  if (a.hinted || b.hinted || a.piece || b.piece) return false
  if (b.opens || (a.opens && a.opens !== 'dateline')) return false
  if (a.opens === 'dateline' || patterns.photoOpen.test(a.value)) return true
  if (patterns.boldLine.test(a.value) && !patterns.boldLine.test(b.value) && !isWide(b.value)) return false
  const textA = unscratched(a)
  const textB = plain(b.value)
  if (
    begins(b, textB, textA) ||
    isJumpAlone(textA) ||
    patterns.bracketed.test(textA) ||
    patterns.markdownHeading.test(a.value)
  )
    return false
  if (b.indent !== undefined || (isSetIn(a, b) && !hangs(a, b, a === first))) return false
  // Clauses of a list, each set in.
  if (indentOf(b) >= 1.5 && /[；;]$/u.test(textA)) return false
  if (isTableRow(b.value) && (isTableRow(a.value) || /[:：]$/.test(textA) || patterns.tableHead.test(textB)))
    return false
  if (!isWide(textA + textB) && [a, b].some(({ value }) => patterns.innerGap.test(value.trim()))) return false
  if (isWide(textB) && endsTable(lines, at) && !isTableRow(b.value)) return false
  // Baptism: …, Wedding: …: entries of one register.
  if (!isWide(textB) && isEntry(textB) && [textA, plain(lines[next + 1]?.value ?? '')].some(isEntry))
    return false
  if (patterns.leadsToList.test(textA) && patterns.letteredItem.test(textB)) return false
  if (patterns.classSigned.test(textA) || patterns.classSigned.test(textB)) return false
  if (patterns.trailingCredit.test(textA) || isSignature(a, textA)) return false
  const width = indentOf(a) + widthOf(textA)
  const column = columnAt(lines, at, columns)
  const wide = areWide(textA, textB)
  if (column <= 16 && isStanza(lines, at)) return false
  if (isWide(textA + textB) && isHead(next, column)) return false
  // 协会秘书处： at the margin, below a title and over a text that are set in.
  if (
    wide &&
    width < column - 3 &&
    patterns.addressedOffice.test(textB) &&
    indentOf(lines[next + 1] ?? b) >= 1.5
  )
    return false
  // Where paragraphs are set in, a line that is not goes on in the one above.
  if (
    wide &&
    start >= 1.5 &&
    indentOf(b) < 0.9 &&
    widthOf(textA) + (indentOf(a) <= 4 ? indentOf(a) : 0) >= 11 &&
    !patterns.sentenceEnd.test(textA)
  )
    return true
  if (wide && (isByline(textA) || isOverByline(lines, at))) return false
  if (wide && signs(lines, next, textA, textB)) return false
  if (wide)
    return (
      hasColumn(columns, width, column, textA) &&
      width >= column - (patterns.sentenceEnd.test(textA) && !(start >= 1.5 && indentOf(b) < 0.9) ? 1 : 2)
    )
  if (isCapitals(textA) !== isCapitals(textB) && !patterns.abbreviation.test(textA)) return false
  if (endsEntry(first, a, b, column)) return false
  if (column > widestLatin) return false
  return goesOnInLatin(lines, at, column, proseAround(lines, at, column, prose))
}

const isSetIn = (a: LineNode, b: LineNode) => indentOf(b) > indentOf(a) + 0.9 || indentOf(a) >= 8

// The last row of several whose cells stand below each other. A sentence behind its number is none.
const endsTable = (lines: LineNode[], at: number) =>
  lines[at]?.blanks === 0 &&
  [lines[at], lines[at - 1]].every(
    (line) => line && isTableRow(line.value) && !patterns.clauseMark.test(line.value),
  )

// （林远　何立） far in on a line of its own closes a text: what stands below it is another's.
const isSignature = (line: LineNode, text: string) =>
  indentOf(line) >= 3 && patterns.bracketedCredit.test(text)

// Below a sentence that ends at the very end of its line, the last line of a stack but for its day, short and no sentence, signs it.
const signs = (lines: LineNode[], at: number, above: string, text: string) =>
  patterns.sentenceEnd.test(above) &&
  widthOf(text) <= 14 &&
  !/[。，、！？”」）)]/u.test(text) &&
  (lines[at + 1]?.blanks !== 0 || isDay(lines[at + 1]) || (readCredits(text)?.people.length ?? 0) > 0)

// 本报记者 林远 通讯员 何立: who wrote it, and nothing else.
const isByline = (text: string) => {
  if (widthOf(text) > 24) return false
  const credits = readCredits(text)
  return credits?.labelled === true && credits.people.length > 0 && credits.rest === ''
}

// The first two lines of a stack, neither the end of a sentence, over a byline: heads.
const isOverByline = (lines: LineNode[], at: number) => {
  const [a, b, c] = lines.slice(at, at + 3)
  if (!a || !b || !c || c.furniture || b.blanks + c.blanks > 0) return false
  const isFirst = at === 0 || a.blanks > 0 || lines[at - 1]?.furniture !== undefined
  const goOn = [a, b].every(({ value }) => !patterns.sentenceEnd.test(plain(value)))
  return isFirst && goOn && isByline(plain(c.value))
}

const isDay = (line: LineNode | undefined) => {
  const text = plain(line?.value ?? '')
  return text !== '' && (patterns.closingDay.exec(text)?.[0] === text || readDateAlone(text) !== undefined)
}

const isEntry = (text: string) => patterns.labelledEntry.test(text)

function begins(line: LineNode, text: string, above: string): boolean {
  if (
    patterns.markdownHeading.test(line.value) ||
    patterns.bracketed.test(text) ||
    /^(?:[—–－─]{2}|--\p{Lu})/u.test(text) ||
    patterns.bracketedCredit.test(text)
  )
    return true
  if (
    patterns.dateline.test(text) ||
    patterns.captionStart.test(text) ||
    patterns.editorsNote.test(text) ||
    patterns.documentNumber.test(text) ||
    (!isWide(text) &&
      !stopsInSentence(above) &&
      [patterns.datedEntry, patterns.capitalOpening, patterns.englishDateline, patterns.dear].some((p) =>
        p.test(text),
      ))
  )
    return true
  if (!isWide(text) && patterns.surelyEnds.test(above) && opensFiller(line.value)) return true
  if (widthOf(text) <= 24 && isJumpAlone(text)) return true
  if (widthOf(text) <= 24 && readCredits(text)?.labelled) return true
  return (
    patterns.leadingMark.test(line.value) || patterns.numbering.test(text) || patterns.itemNumber.test(text)
  )
}

// continued on page 4, continued from page 1
const isJumpAlone = (text: string) =>
  !isWide(text) &&
  ([patterns.jumpTo, patterns.jumpFrom].some((jump) => jump.exec(text)?.[0] === text) ||
    patterns.titleResumed.test(text))
