// before: 1、[渡口大桥恢复通车](https://…) over a sentence or two, again and again, under headings of Markdown
// after: each link is a title, its number no part of it, and a heading right above one the section of those below.
import type { VFile } from 'vfile'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, plain } from '../text.ts'
import { isFree, isLine, type LineNode, type SourceRoot } from '../tree.ts'

const fewest = 3
const mostly = 0.6

/** Marks the linked titles of a weekly of Markdown, each alone on its line over what is said of it. */
export default function markLinkedHeads() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine).filter((line) => isFree(line) && !isPicture(line))
    const forms = Map.groupBy(
      lines.flatMap((line, at) => (patterns.linkedHead.test(line.value) ? [at] : [])),
      (at) => formOf(lines[at] as LineNode),
    )
    const [form] = [...forms].filter(([form, found]) => headsTexts(lines, form, found))
    if (!form || !isWide(lines.map(({ value }) => value.replace(/\(https?:[^)]*\)/gu, '')).join(''))) return
    const heads = new Set(form[1].map((at) => lines[at] as LineNode))
    const titles: LineNode[] = []
    let section: string | undefined
    for (const [at, line] of lines.entries()) {
      if (heads.has(line)) {
        markHead(line, section)
        titles.push(line)
        inform(
          file,
          line,
          'mark-linked-heads',
          `“${plain(line.value).slice(0, 20)}” is linked over its text.`,
        )
      } else if (patterns.markdownHeading.test(line.value)) {
        const isOver = heads.has(lines[at + 1] as LineNode)
        section = isOver ? plain(line.value) : undefined
        if (isOver) line.furniture = 'section-heading'
        else titles.push(line)
      }
    }
    file.data.titles = new Set(titles)
  }
}

const isPicture = ({ value }: LineNode) => /^\s*!\[/u.test(value)

// The marks before a link, whatever its number.
const formOf = ({ value }: LineNode) =>
  (patterns.linkedHead.exec(value)?.[1] ?? '').replace(/\d+/u, '1').replace(/\s/gu, '')

// A text below most of them, and not the next.
function headsTexts(lines: readonly LineNode[], form: string, found: readonly number[]): boolean {
  const over = found.filter((at) => {
    const below = lines[at + 1]
    const isLinked = below && patterns.linkedHead.test(below.value) && formOf(below) === form
    return below && !isLinked && !patterns.markdownHeading.test(below.value)
  })
  return over.length >= fewest && over.length >= found.length * mostly
}

function markHead(line: LineNode, section: string | undefined): void {
  const [, before = ''] = patterns.linkedHead.exec(line.value) ?? []
  line.value = line.value.slice(before.length)
  line.piece = 'title'
  line.record = section ? { section } : {}
  line.blanks = Math.max(line.blanks, 1)
}
