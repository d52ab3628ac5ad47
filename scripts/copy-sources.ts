// Copies the sources of the archive into the built site, as received, so that anyone can compare.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { type Archive, allIssues, isInSources, type Problem } from '../src/archive/index.ts'
import { fileOf, servedSource } from '../src/model/paths.ts'

/** Copies every source that an issue or an article names; one that is not there becomes a problem. */
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
}

function reasonAgainst({ folder }: Archive, file: string): string | undefined {
  if (!isInSources(file)) return `the source ${file} is not in sources/`
  return existsSync(path.join(folder, file)) ? undefined : `the source ${file} is not there`
}

function copy(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true })
  copyFileSync(from, to)
}
