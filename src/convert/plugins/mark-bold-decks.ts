// before: ## FLOOD AT PELL., and right below it **Two Bridges Gone.** and further lines wholly bold, or ## [Untitled]
// after: the heading is the title, the bold lines its subtitle.
import type { VFile } from 'vfile'
import { isPersonName } from '../english-names.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, plain } from '../text.ts'
import { isFree, isLine, type LineNode, type SourceRoot } from '../tree.ts'

const fewest = 2

/** Marks the decks of a paper's headlines as a transcription in Markdown sets them: two bold lines at least. */
export default function markBoldDecks() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    for (const [at, line] of lines.entries()) {
      if (!isFree(line) || !patterns.markdownHeading.test(line.value) || isWide(line.value)) continue
      const decks = decksBelow(lines, at)
      if (decks.length < fewest && !patterns.saysUntitled.test(plain(line.value))) continue
      line.piece = 'title'
      for (const deck of decks.length < fewest ? [] : decks) deck.piece = 'subtitle'
      inform(
        file,
        line,
        'mark-bold-decks',
        `“${plain(line.value).slice(0, 24)}” has a deck of ${decks.length} lines.`,
      )
    }
  }
}

function decksBelow(lines: readonly LineNode[], at: number): LineNode[] {
  const below = lines.slice(at + 1)
  const end = below.findIndex((line) => !isDeck(line))
  return end < 0 || below[end]?.blanks === 0 ? [] : below.slice(0, end)
}

const isDeck = (line: LineNode) =>
  line.blanks === 0 &&
  isFree(line) &&
  patterns.boldLine.test(line.value) &&
  !patterns.writtenBy.test(plain(line.value)) &&
  !isPersonName(plain(line.value))
