// before: 链接：https://…, 标题：a title, the rest of it, 正文：, a text · after: page-chrome, and the title and the text without
// their labels, where one text only has such a head.
import type { VFile } from 'vfile'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { fieldOf, stateField } from '../record-fields.ts'
import { plain, widthOf } from '../text.ts'
import { isFree, isLine, type LineNode, type SourceRoot } from '../tree.ts'

const deepestTitle = 6
const deepestText = 10
const mostTitleLines = 3
const widestTitle = 45

/** Reads the head of a single text whose title and words stand behind labels. */
export default function splitLabelledHead() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    const heads = lines.flatMap((line, i) => (fieldOf(line.value)?.role === 'title' ? [i] : []))
    const [at = -1, another] = heads
    const title = lines[at]
    if (!title || another !== undefined || at >= deepestTitle || !isFree(title)) return
    const text = lines.findIndex((line, i) => i > at && fieldOf(line.value)?.role === 'paragraph')
    const words = fieldOf(title.value)?.value.trim() ?? ''
    if (text < 0 || text - at > deepestText || words === '' || !lines.slice(0, at).every(isLabelled)) return
    const rest = restOf(lines.slice(at + 1, text))
    // What ends so is the kicker of the line below.
    const leads = rest.length > 0 && /(?:——|[:：])$/u.test(words)
    title.value = words
    title.piece = leads ? 'kicker' : 'title'
    for (const [i, line] of rest.entries()) line.piece = leads && i === 0 ? 'title' : 'title-line'
    for (const line of [...lines.slice(0, at), ...lines.slice(at + 1 + rest.length, text)])
      markField(line, file)
    openText(lines[text] as LineNode)
    inform(
      file,
      title,
      'split-labelled-head',
      'The title stands behind its label, over the label of the text.',
    )
  }
}

const isLabelled = ({ value }: LineNode) =>
  fieldOf(value) !== undefined ||
  patterns.linkField.test(plain(value)) ||
  patterns.chromeField.test(plain(value))

// Short lines right below, up to the first label.
function restOf(lines: readonly LineNode[]): LineNode[] {
  const end = lines.findIndex((line) => isLabelled(line) || line.blanks > 0)
  const rest = end < 0 ? lines.slice() : lines.slice(0, end)
  const isTitle = (line: LineNode) =>
    isFree(line) && widthOf(line.value) <= widestTitle && !patterns.sentenceEnd.test(plain(line.value))
  return rest.length <= mostTitleLines && rest.every(isTitle) ? rest : []
}

// 【来源】 states the paper; who wrote it, and labels before colons, are read as they stand on any page.
function markField(line: LineNode, file: VFile): void {
  const field = fieldOf(line.value)
  if (patterns.linkField.test(plain(line.value))) line.furniture = 'page-chrome'
  if (!field || !/^\s*[【［[〔]/u.test(line.value)) return
  if (field.role === 'byline') {
    line.value = field.value
    line.piece = 'byline'
  } else if (!field.role) {
    line.furniture = 'page-chrome'
    stateField(file, field.label, field.value, line)
  }
}

function openText(line: LineNode): void {
  const words = fieldOf(line.value)?.value ?? ''
  if (words.trim() === '') line.furniture = 'page-chrome'
  else {
    line.value = words
    line.piece = 'paragraph'
  }
}
