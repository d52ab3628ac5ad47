// before: <html>, <head>…</head>, <p>text over
// several lines</p>, <h2>Title</h2> · after: what is no text is page-chrome, and each line knows whether it begins a
// paragraph, a heading or an item or goes on in one, and how high the heading ranks.
import type { VFile } from 'vfile'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { letters, plain } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

/** Reads the tags of a page saved as HTML, where they stand on lines of their own or around the lines of a text. */
export default function markHtml() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine).filter((line) => !line.furniture)
    if (!isHtml(lines)) return
    const texts = lines.filter((line) => line.furniture !== 'page-chrome')
    markHidden(texts)
    markBlocks(texts.filter((line) => !line.furniture))
    markMenus(texts.filter((line) => !line.furniture))
    for (const line of texts.filter((line) => line.furniture))
      inform(file, line, 'mark-html', `“${line.value.trim().slice(0, 20)}” is markup, not text.`)
  }
}

// Tags open most lines, or the lines of a paragraph stand between them.
function isHtml(lines: readonly LineNode[]): boolean {
  const opened = lines.filter((line) => patterns.openingTag.test(line.value)).length
  const tagged = lines.filter((line) => patterns.anyTag.test(line.value)).length
  return (
    opened >= 3 &&
    (tagged >= lines.length * 0.6 || lines.some((line) => patterns.documentTag.test(line.value)))
  )
}

// The head, scripts, styles and remarks, over how many lines they may stand; and tags without words.
function markHidden(lines: readonly LineNode[]): void {
  let until: RegExp | undefined
  for (const line of lines) {
    const opens = until ?? patterns.hiddenParts.find(([open]) => open.test(line.value))?.[1]
    if (opens) {
      line.furniture = 'page-chrome'
      until = opens.test(line.value) ? undefined : opens
    } else if (letters(plain(line.value)) === '') line.furniture = 'page-chrome'
  }
}

// Between the tag that opens a block and the one that closes it, lines go on.
function markBlocks(lines: readonly LineNode[]): void {
  let inside = ''
  for (const line of lines) {
    const tag = patterns.openingTag.exec(line.value)?.[1]?.toLowerCase()
    if (tag) {
      line.html = { tag, level: Number(patterns.rankOfTag.exec(tag)?.[1] ?? 0) }
      line.blanks = tag === 'li' || tag === 'tr' ? Math.min(line.blanks, 1) : Math.max(line.blanks, 1)
      if ((tag === 'li' || tag === 'tr') && !patterns.linkAlone.test(line.value)) line.piece = 'item'
    } else if (inside !== '') {
      line.html = { tag: '', level: 0 }
      line.blanks = 0
    }
    const open = tag ?? inside
    inside = open !== '' && line.value.toLowerCase().includes(`</${open}`) ? '' : open
  }
}

// Three links or more, each an item of a list, are a menu.
function markMenus(lines: readonly LineNode[]): void {
  const isLink = (line: LineNode | undefined) =>
    line !== undefined && patterns.itemTag.test(line.value) && patterns.linkAlone.test(line.value)
  for (const [i, line] of lines.entries()) {
    const run = [-2, -1, 0].some((from) => [0, 1, 2].every((step) => isLink(lines[i + from + step])))
    if (isLink(line) && run) line.furniture = 'page-chrome'
  }
}
