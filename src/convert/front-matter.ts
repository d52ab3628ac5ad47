// The lines between two fences at a page's head, YAML or TOML → what a site generator was told of the page.
import { parse } from 'yaml'
import * as patterns from './patterns.ts'
import { type LineNode, lineNumber } from './tree.ts'

/** Fields of a page's front matter that say something of the issue or its one article. */
export interface FrontMatter {
  title?: string | undefined
  subtitle?: string | undefined
  date?: string | undefined
  /** The paper that the page is taken from, and the number of its issue. */
  publication?: string | undefined
  issue?: string | undefined
  authors?: readonly string[]
  /** It names who wrote the page, or is laid out as a post. */
  isPost?: boolean
  /** The lines that state them. */
  titleLine?: number | undefined
  subtitleLine?: number | undefined
  dateLine?: number | undefined
  authorLine?: number | undefined
}

const longest = 120

/** Gives how many lines the front matter has, its fences among them; 0 where there is none. */
export function frontMatterLength(lines: readonly LineNode[]): number {
  const fence = lines[0]?.value.trim() ?? ''
  if (fence !== '---' && fence !== '+++') return 0
  const end = lines.findIndex((line, i) => i > 0 && line.value.trim() === fence)
  const inside = lines.slice(1, end)
  const entry = fence === '---' ? patterns.yamlEntry : patterns.tomlEntry
  const fits = inside.every((line, i) => entry.test(line.value) || (i > 0 && goesOn(line, inside[i - 1])))
  return end < 2 || end > longest || !fits ? 0 : end + 1
}

// A value set in below its key, or below a line that is set in itself.
const goesOn = (line: LineNode, above: LineNode | undefined) =>
  /^\s+\S/.test(line.value) &&
  above !== undefined &&
  (/[:>|]-?\s*$|^\s/.test(above.value) || line.blanks === 0)

/** Reads the fields between the fences. */
export function readFrontMatter(lines: readonly LineNode[]): FrontMatter {
  const all = fieldsOf(lines)
  const text = (name: string) => textsOf(all[name])[0]
  const place = (name: string) => {
    const at = lines.findIndex(({ value }) => keyOf(value) === name)
    const folded = /[>|]-?\s*$/.test(lines[at]?.value ?? '') ? 1 : 0
    const line = lines[at + folded]
    return at < 0 || !line ? undefined : lineNumber(line)
  }
  const author = ['author', 'authors', 'byline'].find((name) => textsOf(all[name]).length > 0)
  const deck = ['subtitle', 'teaser', 'deck', 'dek', 'standfirst'].find((name) => text(name) !== undefined)
  return {
    title: text('title'),
    titleLine: place('title'),
    subtitle: deck ? text(deck) : undefined,
    subtitleLine: deck ? place(deck) : undefined,
    isPost: Boolean(author) || /post|article/iu.test(text('layout') ?? ''),
    date: text('date'),
    dateLine: place('date'),
    publication: ['publication', 'newspaper', 'journal', 'periodical'].flatMap((name) => text(name) ?? [])[0],
    issue: ['issue', 'issue_number', 'number']
      .flatMap((name) => text(name) ?? [])
      .find((value) => /^\d{1,5}$/u.test(value)),
    ...(author ? { authors: textsOf(all[author]), authorLine: place(author) } : {}),
  }
}

const keyOf = (value: string) => /^([\w-]+)\s*[:=]/.exec(value)?.[1]

// Front matter that a strict reader refuses is read key by key.
function fieldsOf(lines: readonly LineNode[]): Record<string, unknown> {
  const yaml = lines.map(({ value }) => value.replace(/^([\w-]+)\s*=\s*/, '$1: '))
  return readYaml(yaml.join('\n')) ?? Object.assign({}, ...yaml.map((line) => readYaml(line) ?? {}))
}

function readYaml(text: string): Record<string, unknown> | undefined {
  try {
    const found: unknown = parse(text, { schema: 'failsafe' })
    return found && typeof found === 'object' ? (found as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .filter((one) => typeof one === 'string')
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== 'null')
