// before: the last lines of an English sheet: who edits it, its posts and telephones, when it appears · after: furniture
// of kind editors.
import type { VFile } from 'vfile'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, letters, plain, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const mostLines = 14
const shortestSheet = 24
const widestLine = 60
const widestHead = 24

/** Marks the box at the end of a sheet that says who makes it. */
export default function markStaffBox() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    const foot = lines.slice(-mostLines - 4)
    if (lines.length < shortestSheet || isWide(foot.map(({ value }) => value).join(''))) return
    const box = boxOf(lines)
    for (const line of box) {
      line.furniture = 'editors'
      inform(file, line, 'mark-staff-box', `“${plain(line.value).slice(0, 24)}” says who makes the sheet.`)
    }
  }
}

// Upward from the last line for as long as each belongs to the box, where two at least do, one says so in as many
// words or a rule stands above them, and no heading makes a list of them.
function boxOf(lines: readonly LineNode[]): LineNode[] {
  const box: LineNode[] = []
  let at = lines.length - 1
  let says = false
  for (; at >= 0 && box.length < mostLines; at--) {
    const line = lines[at] as LineNode
    if (line.furniture || isRule(line)) {
      says ||= isMadeKnown(line)
      continue
    }
    if (line.piece || !isOfBox(lines, at)) break
    box.unshift(line)
  }
  const above = lines[at]
  const first = box[0]
  if (!above || !first || isHeading(above) || !isTop(lines, first)) return []
  says ||= box.some(({ value }) => patterns.staffWords.test(plain(value)))
  const ruled = isRule(lines[lines.indexOf(first) - 1]) && box.length >= 2
  return says || ruled ? box : []
}

const isRule = (line: LineNode | undefined) => line !== undefined && letters(line.value) === ''

// The editor or the printer, marked already.
const isMadeKnown = ({ furniture, value }: LineNode) =>
  (furniture === 'editors' || furniture === 'masthead') && patterns.staffWords.test(plain(value))

// What signs or labels, and the rest of a sentence that does.
function isOfBox(lines: readonly LineNode[], at: number): boolean {
  const line = lines[at] as LineNode
  const text = plain(line.value)
  if (widthOf(text) > widestLine || patterns.leadingMark.test(line.value)) return false
  if (patterns.staffWords.test(text) || patterns.staffLabel.test(text)) return true
  const above = lines[at - 1]
  const goesOn = line.blanks === 0 && above !== undefined && !above.furniture && /^["(]?\p{Ll}/u.test(text)
  return goesOn && patterns.staffWords.test(plain(above.value))
}

// Who to Ask: a list with its title.
const isHeading = (above: LineNode) => {
  const text = plain(above.value)
  if (above.piece) return true
  return (
    !above.furniture &&
    widthOf(text) <= widestHead &&
    patterns.englishTitle.test(text) &&
    !/[.!?]$/.test(text)
  )
}

// The box begins no sentence's rest.
const isTop = (lines: readonly LineNode[], first: LineNode) => {
  const above = lines[lines.indexOf(first) - 1]
  return (
    above === undefined ||
    above.furniture !== undefined ||
    isRule(above) ||
    first.blanks > 0 ||
    patterns.sentenceEnd.test(plain(above.value)) ||
    !/[\p{Ll},]$/u.test(plain(above.value))
  )
}
