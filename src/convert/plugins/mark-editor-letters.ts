// before: CORRESPONDENCE., a title, To the Editor., a letter, I am, Sir, yours truly, a name, a place, a day; and so on
// after: lines known as the section, the title, the address, the farewell and the signature of each letter.
import type { VFile } from 'vfile'
import { type EditorLetter, editorLetters, isAddress } from '../editor-letters.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { plain, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const mostAbove = 8
const widestAddress = 30

/** Marks the letters to the editor of an English paper, which their salutations and signatures part. */
export default function markEditorLetters() {
  return (tree: SourceRoot, file: VFile): void => {
    if (file.data.titles !== undefined) return
    const lines = tree.children.filter(isLine)
    for (const [n, letter] of editorLetters(lines).entries()) {
      if (n === 0) markSection(lines, letter.head, file)
      markHead(lines, letter, file)
      markSignature(lines, letter, file)
    }
  }
}

// CORRESPONDENCE., and below it perhaps what the editor says of letters.
function markSection(lines: readonly LineNode[], head: number, file: VFile): void {
  const above = lines.slice(Math.max(0, head - mostAbove), head)
  const at = above.findLastIndex((line) => !line.furniture && patterns.lettersSection.test(plain(line.value)))
  const section = above[at]
  const said = above.slice(at + 1)
  if (!section || section.piece || !isEditors(said)) return
  section.piece = 'section'
  for (const line of said) line.furniture ??= 'other'
  inform(file, section, 'mark-editor-letters', 'Letters to the editor stand below this heading.')
}

const isEditors = (lines: readonly LineNode[]) => {
  const text = lines.map(({ value }) => plain(value)).join(' ')
  return text === '' || (widthOf(text) <= 200 && patterns.editorsWord.test(text))
}

function markHead(lines: readonly LineNode[], { head, salutation }: EditorLetter, file: VFile): void {
  for (const line of lines.slice(head, salutation)) line.piece = 'title-line'
  const title = lines[head] as LineNode
  if (head < salutation) {
    title.piece = 'title'
    inform(
      file,
      title,
      'mark-editor-letters',
      'A letter to the editor opens here: its salutation stands below.',
    )
  }
  for (const [i, line] of lines.slice(salutation, salutation + 2).entries()) {
    const text = plain(line.value)
    // Apart from its letter, or in brackets, it may belong to the head.
    if (/^[[(]/.test(text)) break
    if (!isAddress(text) || widthOf(text) > widestAddress || lines[salutation + i + 1]?.blanks !== 0) break
    line.piece = 'paragraph'
  }
}

function markSignature(lines: readonly LineNode[], { name, signature }: EditorLetter, file: VFile): void {
  const signer = lines[name]
  if (signer) inform(file, signer, 'mark-editor-letters', `“${plain(signer.value)}” signs the letter above.`)
  for (const [i, role] of signature.entries()) (lines[name + i] as LineNode).piece = role
  for (let at = name - 1; name > 0 && patterns.letterEnd.test(plain(lines[at]?.value ?? '')); at--)
    (lines[at] as LineNode).piece = 'paragraph'
}
