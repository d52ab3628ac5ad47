// before: `---`, `title: "…"`, `---` at the head · after: those lines are page-chrome, their fields in file.data.
import type { VFile } from 'vfile'
import { parse } from 'yaml'
import { inform } from '../messages.ts'
import { isLine, type SourceRoot } from '../tree.ts'

/** Fields of a page's front matter that say something of the issue or its one article. */
export interface FrontMatter {
  title?: string
  date?: string
  /** The lines that state them. */
  titleLine?: number
  dateLine?: number
}

/** Marks the YAML front matter of a page saved from a site generator. */
export default function markFrontMatter() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    if (lines[0]?.value.trim() !== '---') return
    const end = lines.findIndex((line, i) => i > 0 && line.value.trim() === '---')
    const inside = lines.slice(1, end)
    if (end < 1 || end > 40 || !inside.every((line) => /^\s*([\w-]+\s*:|-\s)/.test(line.value))) return
    for (const line of lines.slice(0, end + 1)) line.furniture = 'page-chrome'
    const stated = (name: string) => inside.find((line) => line.value.startsWith(`${name}:`))
    const value = (name: string) => {
      const found: unknown = parse(stated(name)?.value ?? '', { schema: 'failsafe' })
      return found && typeof found === 'object' ? String((found as Record<string, unknown>)[name]) : undefined
    }
    const fields: FrontMatter = { title: value('title'), date: value('date') }
    fields.titleLine = stated('title')?.position.start.line
    fields.dateLine = stated('date')?.position.start.line
    file.data.frontMatter = fields
    inform(
      file,
      lines[0],
      'mark-front-matter',
      `Found front matter of ${end + 1} lines: kept as page chrome.`,
    )
  }
}
