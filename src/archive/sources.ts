// The sources of the archive as text: which there are, their lines, and who owns each line.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { decode } from '../model/decode.ts'
import type { FurnitureKind } from '../model/issue.ts'
import { lineNumbers } from '../model/lines.ts'
import { addressOf } from '../model/paths.ts'
import type { Archive, Article, Issue } from './types.ts'

/** A source that an issue or an article names. */
export interface ArchiveSource {
  file: string
  issue: Issue
  encoding?: string
  page?: string | number
  sha256?: string
}

/** Where a stretch of lines went: to articles, or to furniture of a kind; nothing owns blank lines. */
export type LineOwner = Article | FurnitureKind

/** Lines in a row that went to the same place. */
export interface LineRun {
  /** The number of its first line. */
  first: number
  owners: LineOwner[]
  lines: string[]
}

/** Says whether a named source is inside content/sources: a record may be wrong, and nothing else is ever published. */
export function isInSources(file: string): boolean {
  return path.posix.normalize(file) === file && file.startsWith('sources/')
}

/** Lists every source once, in the order of the issues that name it. */
export function allSources(archive: Archive): ArchiveSource[] {
  return [...indexOf(archive).values()].map(({ source }) => source)
}

interface Indexed {
  source: ArchiveSource
  /** Every issue that names it. */
  issues: Set<Issue>
  starts?: number[]
}

const indexes = new WeakMap<Archive, Map<string, Indexed>>()

function indexOf(archive: Archive): Map<string, Indexed> {
  const known = indexes.get(archive)
  if (known) return known
  const index = new Map<string, Indexed>()
  const add = (source: ArchiveSource) => {
    const found = index.get(source.file)
    if (found) found.issues.add(source.issue)
    else if (isInSources(source.file)) index.set(source.file, { source, issues: new Set([source.issue]) })
  }
  for (const { issues } of archive.publications)
    for (const issue of issues) {
      for (const source of issue.record.sources) add({ ...source, issue })
      for (const { fields } of issue.articles) add({ file: fields.source.file, issue })
    }
  indexes.set(archive, index)
  return index
}

/** Reads the lines of a source, decoded; nothing when it is not there or is no text. */
export function readSourceLines(archive: Archive, file: string): string[] | undefined {
  const source = indexOf(archive).get(file)?.source
  if (!source) return undefined
  try {
    const { text } = decode(readFileSync(path.join(archive.folder, file)), source.encoding)
    const lines = text.split('\n').map((line) => line.replace(/\r$/, ''))
    if (lines.at(-1) === '') lines.pop()
    return lines
  } catch {
    return undefined
  }
}

// What a page holds at most; a line is never cut. Published addresses name the first line of a part: these stay as they are.
const mostLines = 300
const mostLetters = 10_000

/** Cuts the lines of a source into parts that are light as pages; gives the number of each part's first line. */
export function partStarts(lines: readonly string[]): number[] {
  const starts = [1]
  let letters = 0
  for (const [i, line] of lines.entries()) {
    const start = starts.at(-1) as number
    const isFull = i + 1 - start >= mostLines || letters + line.length > mostLetters
    if (isFull && i + 1 > start) {
      starts.push(i + 1)
      letters = 0
    }
    letters += line.length
  }
  return starts
}

function startsOf(archive: Archive, file: string): number[] {
  const indexed = indexOf(archive).get(file)
  if (!indexed) return []
  if (!indexed.starts) {
    const lines = readSourceLines(archive, file)
    indexed.starts = lines ? partStarts(lines) : []
  }
  return indexed.starts
}

/** Lists the addresses of a source's pages; none when it cannot be read. */
export function sourceAddresses(archive: Archive, file: string): string[] {
  return startsOf(archive, file).map((start) => addressOf.sourcePage(file, start))
}

/** Gives the address of a line of a source; nothing when it cannot be read. */
export function lineAddress(archive: Archive, file: string, line: number): string | undefined {
  const start = startsOf(archive, file).findLast((first) => first <= line)
  return start === undefined ? undefined : addressOf.sourcePage(file, start, line)
}

/** Gives the lines from `first` to `last` with the place each went to, cut wherever that changes. */
export function lineRuns(
  archive: Archive,
  file: string,
  lines: readonly string[],
  [first, last]: readonly [first: number, last: number],
): LineRun[] {
  const owners = ownersOf(archive, file)
  const runs: LineRun[] = []
  for (let number = first; number <= last; number++) {
    const text = lines[number - 1] as string
    const owned = owners.get(number) ?? []
    const run = runs.at(-1)
    // Blank lines belong to nobody and stay with what stands above them.
    const goesOn = run && (text.trim() === '' || isSame(run.owners, owned))
    if (goesOn) run.lines.push(text)
    else runs.push({ first: number, owners: owned, lines: [text] })
  }
  return runs
}

const isSame = (one: LineOwner[], other: LineOwner[]) =>
  one.length === other.length && one.every((owner, i) => owner === other[i])

function ownersOf(archive: Archive, file: string): Map<number, LineOwner[]> {
  const owners = new Map<number, LineOwner[]>()
  const own = (numbers: number[], owner: LineOwner) => {
    for (const number of new Set(numbers)) owners.set(number, [...(owners.get(number) ?? []), owner])
  }
  for (const { articles, record } of indexOf(archive).get(file)?.issues ?? []) {
    for (const article of articles)
      if (article.fields.source.file === file) own(lineNumbers(article.fields.source.lines), article)
    const isAlone = record.sources.length === 1
    for (const row of record.furniture)
      if (row.file === file || (isAlone && row.file === undefined)) own(lineNumbers(row.lines), row.kind)
  }
  return owners
}
