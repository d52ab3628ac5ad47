// before: 【渡口大桥恢复通车】 before each text of a feed, 2 小时前 below or above · after: those words are titles, the hours
// page-chrome, an item that comes again furniture.
import type { VFile } from 'vfile'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { letters, plain } from '../text.ts'
import { isFree, isLine, type LineNode, type SourceRoot } from '../tree.ts'

const fewest = 3
const mostly = 0.6
const highestName = 4

/** Parts the titles of a feed from their texts, where most lines of a source open so, each set apart. */
export default function splitFlashNews() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine).filter(isFree)
    const items = lines.filter(isItem)
    if (items.length < fewest) return
    const hours = lines.filter(isHour)
    const further = lines.slice(lines.indexOf(items[0] as LineNode)).filter((line) => !isHour(line))
    if (items.length < further.length * mostly || !items.every((line, i) => isApart(lines, line, i))) return
    const section = nameOf(lines, items[0] as LineNode)
    for (const line of hours) line.furniture = 'page-chrome'
    const said = new Set<string>()
    const titles: LineNode[] = []
    tree.children = tree.children.flatMap((node) => {
      if (!isLine(node) || !items.includes(node)) return [node]
      const key = letters(plain(node.value))
      if (said.has(key)) node.furniture = 'other'
      inform(file, node, 'split-flash-news', 'A title in brackets stands before the text of an item.')
      if (node.furniture) return [node]
      said.add(key)
      const parts = partsOf(node, section)
      titles.push(parts[0] as LineNode)
      return parts
    })
    file.data.titles = new Set(titles)
  }
}

const isHour = ({ value }: LineNode) => patterns.feedHour.test(plain(value))

function isItem({ value }: LineNode): boolean {
  const title = patterns.flashItem.exec(value)?.[2]
  return title !== undefined && !patterns.reportsInBrackets.test(title)
}

// A blank line, or its hour, stands before each item but the first.
const isApart = (lines: readonly LineNode[], line: LineNode, i: number) => {
  const above = lines[lines.indexOf(line) - 1]
  return (
    i === 0 ||
    line.blanks > 0 ||
    /\d:\d/u.test(patterns.flashItem.exec(line.value)?.[1] ?? '') ||
    (above !== undefined && isHour(above))
  )
}

// 今日快讯 over the first item is a section, where no day stands between that makes it the head of a sheet.
function nameOf(lines: readonly LineNode[], first: LineNode): string | undefined {
  const above = lines.slice(0, lines.indexOf(first)).slice(-highestName)
  const name = above.find(({ value }) => patterns.feedName.test(plain(value)))
  if (!name || above.some(({ value }) => patterns.year.test(plain(value)))) return undefined
  name.furniture = 'section-heading'
  return plain(name.value)
}

function partsOf(line: LineNode, section: string | undefined): LineNode[] {
  const [head = '', , title = ''] = patterns.flashItem.exec(line.value) ?? []
  const { start, end } = line.position
  const at = { ...start, column: start.column + head.length }
  return [
    {
      ...line,
      value: title,
      piece: 'title',
      record: section ? { section } : {},
      blanks: Math.max(line.blanks, 1),
      position: { start, end: at },
    },
    {
      ...line,
      value: line.value.slice(head.length),
      piece: 'paragraph',
      blanks: 1,
      position: { start: at, end },
    },
  ]
}
