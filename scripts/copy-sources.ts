// Copies the sources of the archive into the built site, as received, so that anyone can compare.
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  type Archive,
  allIssues,
  type FormerAddress,
  formerSources,
  isInSources,
  type Problem,
} from '../src/archive/index.ts'
import { fileOf, servedSource } from '../src/model/paths.ts'
import { wordsOf } from '../src/words/index.ts'

/**
 * Copies every source that an issue or an article names, under the names that it had before too; one that is not
 * there becomes a problem. Where one was that is gone, a text says what became of it.
 */
export function copySources(archive: Archive, made: string, problems: Problem[]): void {
  const copied = new Set<string>()
  for (const issue of allIssues(archive)) {
    const { publication, id, record, articles } = issue
    const inRecord = record.sources.map(({ file }) => [file, fileOf.issue(publication.slug, id)] as const)
    const inArticles = articles.map(({ fields, file }) => [fields.source.file, file] as const)
    for (const [file, namedIn] of [...inRecord, ...inArticles]) {
      if (copied.has(file)) continue
      copied.add(file)
      const reason = reasonAgainst(archive, file)
      if (reason) problems.push({ file: namedIn, reason })
      else copy(path.join(archive.folder, file), path.join(made, servedSource(file)))
    }
  }
  for (const { served, now } of formerSources(archive)) {
    const to = path.join(made, served)
    // A name that differs only in its case may be the same file here.
    if (existsSync(to)) continue
    if ('source' in now) copy(path.join(archive.folder, now.source), to)
    else write(to, tombstone(archive, now))
  }
}

function reasonAgainst({ folder }: Archive, file: string): string | undefined {
  if (!isInSources(file)) return `the source ${file} is not in sources/`
  return existsSync(path.join(folder, file)) ? undefined : `the source ${file} is not there`
}

function tombstone({ record }: Archive, entry: FormerAddress['entry']): string {
  const words = wordsOf(record.language)
  if ('gone' in entry) return `${words.gone}\n\n${entry.gone}\n`
  const to = record.url ? new URL(entry.to, record.url).href : entry.to
  return `${words.moved}\n\n${words.movedText} ${to}\n`
}

function copy(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true })
  copyFileSync(from, to)
}

function write(to: string, text: string): void {
  mkdirSync(path.dirname(to), { recursive: true })
  writeFileSync(to, text)
}
