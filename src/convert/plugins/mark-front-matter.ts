// before: `---`, `title: "…"`, `---` at the head · after: those lines are page-chrome, their fields in file.data.
import type { VFile } from 'vfile'
import { frontMatterLength, readFrontMatter } from '../front-matter.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

/** Marks the YAML or TOML front matter of a page saved from a site generator. */
export default function markFrontMatter() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    const length = frontMatterLength(lines)
    if (length === 0) return
    for (const line of lines.slice(0, length)) line.furniture = 'page-chrome'
    const front = readFrontMatter(lines.slice(1, length - 1))
    file.data.frontMatter = front
    const writers = (front.authors ?? []).filter((name) => !patterns.siteAccount.test(name))
    if (front.authorLine && writers.length > 0)
      file.data.facts = { By: { value: writers.join('; '), line: front.authorLine } }
    const reason = `Found front matter of ${length} lines: kept as page chrome.`
    inform(file, lines[0] as LineNode, 'mark-front-matter', reason)
  }
}
