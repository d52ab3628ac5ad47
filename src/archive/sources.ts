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
  parts?: SourcePart[]
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

// What a page holds at most. Published addresses name the first line of a part: these stay as they are.
const mostLines = 300
const mostLetters = 10_000

/** A part of a source that is light as a page: whole lines, or a piece of one that is too long for a page. */
export interface SourcePart {
  first: number
  last: number
  /** The letters of the one line that it holds, when it does not hold lines whole. */
  piece?: { number: number; of: number; from: number; to: number }
}

/** Cuts the lines of a source into parts. */
export function partsOfSource(lines: readonly string[]): SourcePart[] {
  return partStarts(lines).flatMap((first, i, starts): SourcePart[] => {
    const last = (starts[i + 1] ?? lines.length + 1) - 1
    const cuts = first === last ? piecesOf(lines[first - 1] as string) : []
    if (cuts.length < 2) return [{ first, last }]
    return cuts.map(([from, to], k) => ({ first, last, piece: { number: k + 1, of: cuts.length, from, to } }))
  })
}

function partStarts(lines: readonly string[]): number[] {
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

// A line is cut after the last sentence, clause or word that a page has room for, else where the page is full.
function piecesOf(line: string): [from: number, to: number][] {
  const pieces: [number, number][] = []
  for (let from = 0; from < line.length; ) {
    const room = line.slice(from, from + mostLetters).replace(/[\uD800-\uDBFF]$/, '')
    const end = /^[\s\S]*[。！？!?…\s]/.exec(room)?.[0] ?? room
    const isLast = from + room.length === line.length
    const to = from + (isLast || end.length < mostLetters / 2 ? room : end).length
    pieces.push([from, to])
    from = to
  }
  return pieces
}

function partsOf(archive: Archive, file: string): SourcePart[] {
  const indexed = indexOf(archive).get(file)
  if (!indexed) return []
  if (!indexed.parts) {
    const lines = readSourceLines(archive, file)
    indexed.parts = lines ? partsOfSource(lines) : []
  }
  return indexed.parts
}

/** Lists the addresses of a source's pages; none when it cannot be read. */
export function sourceAddresses(archive: Archive, file: string): string[] {
  return partsOf(archive, file).map((part) => partAddress(file, part))
}

/** Gives the address of the page of a part. */
export function partAddress(file: string, { first, piece }: SourcePart): string {
  return addressOf.sourcePage(file, { from: first, piece: piece?.number })
}

/** Gives the address of a line of a source; nothing when it cannot be read. */
export function lineAddress(archive: Archive, file: string, line: number): string | undefined {
  const part = partsOf(archive, file).findLast(
    ({ first, piece }) => first <= line && (piece?.number ?? 1) === 1,
  )
  return part && `${partAddress(file, part)}#L${line}`
}

/** Gives the lines of a part with the place each went to, cut wherever that changes. */
export function lineRuns(
  archive: Archive,
  file: string,
  lines: readonly string[],
  { first, last, piece }: SourcePart,
): LineRun[] {
  const owners = ownersOf(archive, file)
  const runs: LineRun[] = []
  for (let number = first; number <= last; number++) {
    const text = (lines[number - 1] as string).slice(piece?.from, piece?.to)
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
