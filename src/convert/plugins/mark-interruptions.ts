// before: a text that stops in mid-sentence, a few lines that offer something, the rest of the text · after: those
// lines are an advertisement.
import type { VFile } from 'vfile'
import { readCredits } from '../credits.ts'
import { isFinished, type JoinContext, joinScore } from '../join.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { once } from '../remember.ts'
import { Runs } from '../runs.ts'
import { isWide, letters, plain, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const mostLines = 7
const widestLine = 30
const shortestText = 11
// How well the text must go on below.
const goesOn = 0.5

/** Marks the lines of an advertisement that stand inside a cut text. */
export default function markInterruptions() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    const runs = once(() => new Runs(() => lines.map(({ value }) => letters(value)).join('\n')))
    const context = once(
      (): JoinContext => ({ wide: () => true, runs: runs(), cut: true, broken: true, indented: false }),
    )
    for (const at of lines.keys()) {
      if (!stops(lines[at])) continue
      const end = endOfOffer(lines, at, context)
      for (const line of lines.slice(at + 1, end)) {
        line.furniture = 'advertisement'
        const words = plain(line.value).slice(0, 20)
        inform(file, line, 'mark-interruptions', `“${words}” is an advertisement inside a text.`)
      }
    }
  }
}

const isText = ({ value, furniture, html, piece }: LineNode) =>
  !furniture && !html && !piece && isWide(value) && widthOf(value.trim()) >= shortestText

// A printed line, or a whole column, that ends no sentence.
function stops(line: LineNode | undefined): boolean {
  const text = plain(line?.value ?? '')
  return line !== undefined && isText(line) && !isFinished(text) && !patterns.leadsIn.test(text)
}

// Short lines without a sentence, apart from the text above and below, of which one offers something: as far as the
// text goes on best.
function endOfOffer(lines: readonly LineNode[], at: number, context: () => JoinContext): number {
  let [best, most, offers] = [at + 1, goesOn, false]
  if (lines[at + 1]?.blanks === 0) return best
  for (let end = at + 1; end <= at + mostLines && isShort(lines[end]); end++) {
    const line = lines[end] as LineNode
    offers ||= line.furniture === 'advertisement' || patterns.offer.test(plain(line.value))
    const below = lines[end + 1]
    if (!offers || !below || below.blanks === 0 || !isText(below)) continue
    const [a, b] = [plain((lines[at] as LineNode).value), plain(below.value)]
    const score = joinScore({ a, b, indent: 0 }, context())
    if (score > most) [best, most] = [end + 1, score]
  }
  return best
}

function isShort(line: LineNode | undefined): boolean {
  if (!line) return false
  const { furniture, value, html, piece } = line
  if (furniture === 'advertisement') return true
  const text = plain(value)
  return (
    !furniture &&
    !html &&
    !piece &&
    widthOf(text) <= widestLine &&
    !isFinished(text) &&
    !patterns.pauseEnd.test(text) &&
    !patterns.dateline.test(text) &&
    !patterns.leadingMark.test(value) &&
    readCredits(text)?.labelled !== true
  )
}
