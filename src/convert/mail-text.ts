// The lines below the head of a mail → its paragraphs, quotations and items, known as text whatever they look like.
import * as patterns from './patterns.ts'
import { plain, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

// A line as wide as this goes on in the next.
const fullLine = 20

/** Marks every line of a message as part of its text; rules and what ends the digest are left alone. */
export function markMailText(lines: readonly LineNode[]): void {
  let before: LineNode | undefined
  for (const [i, line] of lines.entries()) {
    if (endsDigest(line.value)) return
    // Below a signature its post may stand.
    if (line.blanks === 0 && lines[i - 1]?.piece === 'credit') continue
    if (patterns.ruleLine.test(plain(line.value)) || line.furniture || line.piece) before = undefined
    else if (/^[>|:\s]*$/.test(line.value)) {
      line.furniture = 'other'
      before = undefined
    } else {
      if (before && goesOn(before, line)) line.continued = true
      else line.piece = pieceOf(line, lines[i + 1])
      before = line
    }
  }
}

// The list adds a rule, its name and how to leave it.
const endsDigest = (value: string) =>
  patterns.digestFoot.test(plain(value)) || patterns.listLine.test(value) || /^_{30,}\s*$/.test(value)

function pieceOf(line: LineNode, below: LineNode | undefined): 'paragraph' | 'subhead' | 'item' {
  if (below?.blanks === 0 && patterns.ruleLine.test(plain(below.value)) && line.blanks > 0) return 'subhead'
  return isItem(line) ? 'item' : 'paragraph'
}

const isItem = ({ value }: LineNode) =>
  quoteOf(value) === '' && (patterns.leadingMark.test(plain(value)) || patterns.itemNumber.test(plain(value)))

// Quoted twice or once, it is quoted alike; a short line ends its paragraph.
function goesOn(a: LineNode, b: LineNode): boolean {
  if (b.blanks > 0 || quoteOf(a.value) !== quoteOf(b.value) || isItem(b)) return false
  return widthOf(plain(a.value)) > fullLine || /^\s{2,}/.test(b.value)
}

const quoteOf = (value: string) => (/^[\s>]*>/.exec(value)?.[0] ?? '').replace(/\s/g, '')
