// Writes the records that a content folder lacks, for a person to complete.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { stringifyYaml } from '../src/convert/stringify.ts'
import { fileOf } from '../src/model/paths.ts'
import type { PublicationResult } from './convert-publication.ts'

/** Writes archive.yaml where there is none: the archive is called by its folder. */
export function describeArchive(content: string): void {
  writeFirst(join(content, fileOf.archive()), { title: basename(resolve(content)) })
}

/** Writes a publication's record where there is none: it is called as its sources call it, or by its slug. */
export function describePublication(content: string, slug: string, { sources }: PublicationResult): void {
  if (sources.length === 0) return
  const title = sources.map((source) => source.issue.title).find((name) => name !== undefined) ?? slug
  writeFirst(join(content, fileOf.publication(slug)), { title })
}

function writeFirst(file: string, record: object): void {
  if (existsSync(file)) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, stringifyYaml(record))
}
