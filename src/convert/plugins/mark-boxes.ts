// before: a text, a rule, a few lines that are no sentences, a rule, the rest of the text · after: those lines are an
// advertisement.
import type { VFile } from 'vfile'
import { isCapitals, proseWidth } from '../latin-lines.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, plain, smallWordsIn, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const mostLines = 6
const widestColumn = 28
const shortfall = 6

/** Marks what stands between two rules inside a column of English: below it the text goes on without a head. */
export default function markBoxes() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    const rules = [...lines.keys()].filter((at) => isRule(lines[at]))
    if (rules.length < 2) return
    const prose = proseWidth(lines)
    for (const [i, from] of rules.entries()) {
      const to = rules[i + 1]
      if (to === undefined || !isBox(lines, from, to, prose)) continue
      const box = lines.slice(from + 1, to)
      for (const line of box) line.furniture = 'advertisement'
      const words = plain((box[0] as LineNode).value).slice(0, 24)
      inform(
        file,
        box[0] as LineNode,
        'mark-boxes',
        `“${words}” stands between rules inside a text: an advertisement.`,
      )
    }
  }
}

const isRule = (line: LineNode | undefined) => line !== undefined && patterns.ruleLine.test(line.value.trim())

function isBox(lines: readonly LineNode[], from: number, to: number, prose: number): boolean {
  const box = lines.slice(from + 1, to)
  if (box.length < 1 || box.length > mostLines || prose === 0 || prose > widestColumn) return false
  if (box.some((line) => line.furniture || line.piece || isWide(line.value) || isSentence(line))) return false
  if (!ends(lines[from - 1]) || !isText(lines[to + 1], prose - shortfall)) return false
  return box.some(({ value }) => signs.some((sign) => sign.test(plain(value))))
}

const signs = [patterns.tradeSign, patterns.tradeName, patterns.priced]

const ends = (line: LineNode | undefined) =>
  isText(line, 0) || (line !== undefined && !line.furniture && patterns.surelyEnds.test(plain(line.value)))

// Words of a sentence, as wide as the column asks.
function isText(line: LineNode | undefined, narrowest: number): boolean {
  if (!line || line.furniture || line.piece) return false
  const text = plain(line.value)
  const words = smallWordsIn(text)
  return !isCapitals(text) && words >= 2 && widthOf(text) >= narrowest
}

const isSentence = ({ value }: LineNode) => smallWordsIn(plain(value)) >= 5
