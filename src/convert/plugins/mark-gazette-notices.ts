// before: Land taken for a Road., Treasury, 3rd May, 1913., text, J. LORNE, over Secretary., as gazettes set them
// after: lines known as the title, the address and the signature of each notice; nothing between them opens another.
import type { VFile } from 'vfile'
import { isPersonName } from '../english-names.ts'
import { type Foot, gazetteFeet, isName } from '../gazette-feet.ts'
import { gazetteHead, isFigureRow } from '../gazette-heads.ts'
import { isCapitals, proseWidth } from '../latin-lines.ts'
import { inform } from '../messages.ts'
import { opensNotice } from '../notice-address.ts'
import * as patterns from '../patterns.ts'
import { isWide, plain, smallWordsIn, widthOf } from '../text.ts'
import { isLine, type LineNode, type Role, type SourceRoot } from '../tree.ts'

const fewestOpenings = 3
const deepestName = 12
const widestItem = 16

/** Marks where each notice of an official gazette opens and where it is signed. */
export default function markGazetteNotices() {
  return (tree: SourceRoot, file: VFile): void => {
    if (file.data.titles !== undefined) return
    const all = tree.children.filter(isLine)
    if (!isGazette(all)) return
    for (const [i, line] of all.entries())
      if (all[i - 1]?.furniture === 'masthead' && !line.furniture && /^\[.+\]$/.test(plain(line.value)))
        line.furniture = 'masthead'
    const lines = all.filter(({ furniture }) => !furniture)
    const parted = new Set(all.filter((line, i) => line.blanks > 0 || all[i - 1]?.furniture))
    const feet = gazetteFeet(lines, parted)
    if (feet.length === 0) return
    file.data.gazette = true
    const prose = proseWidth(lines)
    const notices = { lines, parted, prose, file }
    let from = 0
    for (const foot of feet) {
      markNotice(notices, from, foot.from)
      markFoot(lines, foot)
      from = foot.from + foot.roles.length
    }
    markNotice(notices, from, lines.length)
  }
}

interface Notices {
  lines: readonly LineNode[]
  parted: ReadonlySet<LineNode>
  prose: number
  file: VFile
}

// Named so in its head or its running heads, and published by authority, or full of notices.
function isGazette(all: readonly LineNode[]): boolean {
  const texts = all.map(({ value }) => plain(value))
  const head = texts.slice(0, deepestName)
  if (!head.some((text) => patterns.gazetteName.test(text)) || isWide(head.join(''))) return false
  if (texts.some((text) => patterns.byAuthority.test(text))) return texts.some(opensNotice)
  const openings = texts.filter(
    (text) => patterns.noticeOpening.test(text) || patterns.noticeNumber.test(text),
  )
  return openings.length >= fewestOpenings
}

function markFoot(lines: readonly LineNode[], { from, roles }: Foot): void {
  for (const [i, role] of roles.entries()) (lines[from + i] as LineNode).piece ??= role
}

// The head right below the last signature, and any other that is surely one; what stands between is of its text.
function markNotice(notices: Notices, from: number, to: number): void {
  const { lines, parted } = notices
  const first = markHead(notices, from, false)
  let isOpen = first > 0
  for (let at = from + first; at < to; at++) {
    const head = at > from && mayOpen(lines, at, parted) ? markHead(notices, at, true) : 0
    isOpen ||= head > 0 || lines[at]?.piece === 'title'
    if (head > 0) at += head - 1
    else if (isOpen) markInside(lines, at, to < lines.length && !parted.has(lines[at] as LineNode))
  }
}

// Apart, or in capitals, below the end of a sentence.
function mayOpen(lines: readonly LineNode[], at: number, parted: ReadonlySet<LineNode>): boolean {
  const [above, line] = [lines[at - 1], lines[at] as LineNode]
  const text = plain(line.value)
  if (
    patterns.noticePart.test(text) ||
    patterns.noticeFile.test(text) ||
    !(patterns.sentenceEnd.test(plain(above?.value ?? '.')) || isFigureRow(plain(above?.value ?? '')))
  )
    return false
  return parted.has(line) || (isCapitals(text) && !patterns.noticePart.test(plain(above?.value ?? '')))
}

function markHead({ lines, parted, prose, file }: Notices, at: number, surely: boolean): number {
  const head = gazetteHead(lines, at, prose)
  if (!head || !(head.sure || (!surely && isLoud(lines, at, parted)))) return 0
  for (const [i, role] of head.roles.entries()) setPiece(lines, at, i, role)
  inform(file, lines[at] as LineNode, 'mark-gazette-notices', 'A notice opens here.')
  return head.roles.length
}

// Capitals, or words apart or with a full stop, right below a signature.
function isLoud(lines: readonly LineNode[], at: number, parted: ReadonlySet<LineNode>): boolean {
  const [line, next] = [lines[at] as LineNode, lines[at + 1] as LineNode]
  const text = plain(line.value)
  return isCapitals(text) || (at > 0 && (parted.has(next) || text.endsWith('.')))
}

// An address over several lines is one paragraph.
function setPiece(lines: readonly LineNode[], at: number, i: number, role: Role): void {
  const [above, line] = [lines[at + i - 1], lines[at + i] as LineNode]
  const goesOn =
    role === 'section' ||
    (/^(?:paragraph|kicker)$/.test(role) && /[\p{L}\d],$/u.test(plain(above?.value ?? '')))
  if (i > 0 && above?.piece === role && goesOn && line.blanks === 0) line.continued = true
  line.piece = role
}

// SCHEDULE., (P.W. 31/208.), J. LORNE,: parts of a notice that look like heads or names.
function markInside(lines: readonly LineNode[], at: number, closed: boolean): void {
  const [above, line, below] = [lines[at - 1], lines[at] as LineNode, lines[at + 1]]
  if (line.piece || opensNotice(plain(line.value))) return
  const [over, text, under] = [above, line, below].map((one) => plain(one?.value ?? '')) as [
    string,
    string,
    string,
  ]
  if (patterns.noticePart.test(text)) line.piece = 'subhead'
  else if ([patterns.noticeFile, patterns.sealed, patterns.loyalCry].some((form) => form.test(text)))
    line.piece = 'paragraph'
  else if (line.blanks > 0 && above?.piece === 'title' && /^\([^)]+\)\.?$/.test(text)) line.piece = 'subtitle'
  else if (!closed) return
  else if (isFigureRow(text) || isNamed(text)) line.piece = 'item'
  else if (isCapitals(text) && /:$/.test(over)) line.piece = 'paragraph'
  else if (isNumbered(text) && [over, under].some(isNumbered) && /[.;]$|\band$/.test(text))
    line.piece = 'item'
  else if (isListed(text) && (isListed(over) || isListed(under))) line.piece = 'item'
  else if (isCapitals(text) && (above?.piece === 'subhead' || isFigureRow(under))) line.piece = 'subhead'
  else if (isShort(text) && (above?.piece === 'item' || /:(?:--?|—)$/.test(over))) line.piece = 'item'
}

// J. LORNE,, H. MARLOW, and, ADA LISLE: names one below the other.
const isListed = (text: string) => isName(text.replace(/,? and$/, ''))

const isNamed = (text: string) => patterns.honorific.test(text) && isPersonName(text)

// II. Pell Ferry, with its islands.
const isNumbered = (text: string) => /^(?:[IVX]{1,4}|\d{1,2})\. \p{Lu}|^\([a-z\d]{1,2}\) /u.test(text)

const isShort = (text: string) =>
  widthOf(text) <= widestItem && smallWordsIn(text) === 0 && /^\p{Lu}.*\.$/u.test(text)
