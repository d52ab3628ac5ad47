// before: `---`, `title: "…"`, `---` at the head, and above each further page saved below it · after: those lines are
// page-chrome; the head's fields are in file.data, each further page's title begins an article.
import type { VFile } from 'vfile'
import { type FrontMatter, frontMatterLength, readFrontMatter } from '../front-matter.ts'
import { inform } from '../messages.ts'
import type { HeadFact } from '../page-credits.ts'
import * as patterns from '../patterns.ts'
import { letters, plain } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

/** Marks the YAML or TOML front matter of pages saved from a site generator. */
export default function markFrontMatter() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    const fronts = frontsOf(lines)
    const [head] = fronts
    if (!head) return
    for (const { from, to } of fronts) {
      for (const line of lines.slice(from, to)) line.furniture = 'page-chrome'
      const reason = `Found front matter of ${to - from} lines: kept as page chrome.`
      inform(file, lines[from] as LineNode, 'mark-front-matter', reason)
    }
    if (fronts.length > 1) knowPages(lines, fronts, file)
    else knowPage(head.front, file)
  }
}

/** Front matter, and where its fences stand. */
interface Front {
  from: number
  to: number
  front: FrontMatter
}

// Below the head, only a block that names its page: a rule drawn in a text is no fence.
function frontsOf(lines: LineNode[]): Front[] {
  const fronts: Front[] = []
  for (let from = 0; from < lines.length; from++) {
    if (from > 0 && !/^(?:---|\+\+\+)\s*$/.test(lines[from]?.value ?? '')) continue
    const length = frontMatterLength(lines.slice(from))
    if (length === 0) {
      if (from === 0) return []
      continue
    }
    const front = readFrontMatter(lines.slice(from + 1, from + length - 1))
    if (from > 0 && !front.title) continue
    fronts.push({ from, to: from + length, front })
    from += length - 1
  }
  return fronts
}

function knowPage(front: FrontMatter, file: VFile): void {
  file.data.frontMatter = front
  const writers = writersOf(front)
  if (front.authorLine && writers.length > 0)
    file.data.facts = { By: { value: writers.join('; '), line: front.authorLine } }
}

// Pages saved one below the other: each begins with its title, and has its own writer and day.
function knowPages(lines: LineNode[], fronts: Front[], file: VFile): void {
  const stated = (file.data.stated ?? []) as HeadFact[]
  const dated = new Set(fronts.map(({ front }) => front.date)).size > 1
  const titles: LineNode[] = []
  for (const { to, front } of fronts) {
    const name = letters(front.title ?? '')
    const title = lines.slice(to, to + 6).find(({ value }) => letters(plain(value)) === name)
    if (!title || name === '') continue
    title.piece = 'title'
    titles.push(title)
    const line = title.position?.start.line ?? 0
    if (dated && front.date) stated.push({ label: 'Published', value: front.date, line })
    const writers = writersOf(front)
    if (writers.length > 0) stated.push({ label: '作者', value: writers.join('、'), line })
  }
  file.data.stated = stated
  if (!dated) file.data.frontMatter = { date: fronts[0]?.front.date, dateLine: fronts[0]?.front.dateLine }
  if (titles.length === fronts.length) {
    file.data.titles = new Set(titles)
    file.data.headings = new Set(titles)
  }
}

const writersOf = ({ authors = [] }: FrontMatter) =>
  authors.filter((name) => !patterns.siteAccount.test(name))
