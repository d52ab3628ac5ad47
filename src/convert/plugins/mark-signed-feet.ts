// before: a text, By Command,, J. LORNE,, Colonial Secretary., 3rd May, 1909. on lines of their own
// after: lines known as the signature of the text, where a post or a day stands right below the name.
import type { VFile } from 'vfile'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isSigner, isStyle, signatureRoles } from '../signature-lines.ts'
import { isWide, plain } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const longest = 6
const mostGiven = 3

/** Marks the names that sign a text over their posts. */
export default function markSignedFeet() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    for (const [at, line] of lines.entries()) {
      if (line.furniture || line.piece || !isSignedAt(lines, at)) continue
      const foot = lines.slice(at, at + longest)
      for (const [i, role] of signatureRoles(foot, 'text').entries()) (foot[i] as LineNode).piece = role
      const above = lines[at - 1] as LineNode
      if (patterns.farewell.test(plain(above.value))) above.piece = 'paragraph'
      markGiven(lines, at)
      inform(
        file,
        line,
        'mark-signed-feet',
        `“${plain(line.value)}” signs the text above: a post stands below.`,
      )
    }
  }
}

// Below a whole sentence or a farewell, over a post that is no sentence.
function isSignedAt(lines: readonly LineNode[], at: number): boolean {
  const [above, line, below] = [lines[at - 1], lines[at] as LineNode, lines[at + 1]]
  if (!above || !below || above.furniture || below.furniture || below.piece || below.blanks > 0) return false
  const [text, post] = [plain(line.value), plain(below.value)]
  if (isWide(text) || !isSigner(text) || patterns.post.test(text) || patterns.englishSection.test(text))
    return false
  const ends = patterns.sentenceEnd.test(plain(above.value)) || patterns.farewell.test(plain(above.value))
  return ends && (isPost(post) || isStyle(text, post, lines[at + 2]))
}

// Dated this 3rd day of May,, on a line or two right above the name.
function markGiven(lines: readonly LineNode[], name: number): void {
  const from = Math.max(1, name - mostGiven)
  const at =
    lines.slice(from, name).findLastIndex(({ value }) => patterns.givenOpening.test(plain(value))) + from
  const [above, given] = [lines[at - 1], lines[at]]
  if (at < from || !above || !given || given.piece || !patterns.sentenceEnd.test(plain(above.value))) return
  given.piece = 'paragraph'
  for (const line of lines.slice(at + 1, name)) if (line.blanks === 0 && !line.piece) line.continued = true
}

const isPost = (text: string) =>
  !patterns.sentenceEnd.test(text.replace(/\.$/, '')) &&
  (patterns.post.test(text) || patterns.officeHeld.test(text)) &&
  !patterns.bodySigns.test(text) &&
  !patterns.postAndName.test(text)
