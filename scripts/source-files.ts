// Finds the sources of a content folder, with what a person wrote beside them.
import { existsSync, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import fastGlob from 'fast-glob'
import type { Problem } from '../src/archive/index.ts'
import { readRecord } from '../src/archive/read-record.ts'
import { type Sidecar, sidecarSchema } from '../src/model/issue.ts'
import { fileOf, isSlug, reservedSlugs } from '../src/model/paths.ts'

/** A source on disk; `file` is its path in the content folder. */
export interface SourceFile {
  file: string
  sidecar?: Sidecar
  /** What a person wrote beside it is wrong: it is not converted until that is mended. */
  waits?: boolean
}

const readable = new Set(['.txt', '.text', '.md', '.markdown'])

/** Lists the publications that have sources; a folder whose name is no slug is a problem. */
export function listPublications(content: string, problems: Problem[]): string[] {
  const folder = join(content, 'sources')
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.name.startsWith('.'))
  for (const entry of entries)
    if (entry.isDirectory() && !isSlug(entry.name))
      problems.push({
        file: `sources/${entry.name}`,
        reason: isReserved(entry.name)
          ? 'this name is an address of the site itself: choose another'
          : 'a publication’s folder is named in small letters, digits and hyphens: rename it',
      })
    else if (!entry.isDirectory())
      problems.push({
        file: `sources/${entry.name}`,
        reason: 'a source stands in the folder of its publication: sources/<publication>/…',
      })
  return entries
    .filter((entry) => entry.isDirectory() && isSlug(entry.name))
    .map((entry) => entry.name)
    .sort()
}

/** Finds the sources of a publication in the order of their paths; what cannot be one is a problem, the rest goes on. */
export function findSources(content: string, publication: string, problems: Problem[]): SourceFile[] {
  const files = filesOf(content, publication)
  const sources: SourceFile[] = []
  const named = new Set(files.filter((file) => extname(file).toLowerCase() !== '.yaml').map(stem))
  for (const file of files) {
    const extension = extname(file).toLowerCase()
    if (extension === '.yaml') {
      if (!named.has(stem(file)))
        problems.push({
          file,
          reason:
            'what a person knows of a source stands beside it under the same name, and no such source is here',
        })
      continue
    }
    if (!readable.has(extension)) {
      problems.push({
        file,
        reason: `a source is plain text (${[...readable].join(', ')}): save the text of this file under such a name`,
      })
      continue
    }
    const wrong: Problem[] = []
    const sidecar = readRecord(content, `${stem(file)}.yaml`, sidecarSchema, wrong)
    for (const problem of wrong)
      problems.push({ ...problem, reason: `${problem.reason}; ${file} waits until it is mended` })
    const known = { ...(sidecar ? { sidecar } : {}), ...(wrong.length > 0 ? { waits: true } : {}) }
    sources.push({ file, ...known })
  }
  return sources
}

/** Lists the source files of a publication, without reading them. */
export function listSources(content: string, publication: string): string[] {
  return filesOf(content, publication).filter((file) => extname(file).toLowerCase() !== '.yaml')
}

function filesOf(content: string, publication: string): string[] {
  return fastGlob
    .sync(`${fileOf.sources(fastGlob.escapePath(publication))}/**/*`, {
      cwd: content,
      followSymbolicLinks: false,
    })
    .sort()
}

const isReserved = (name: string) => (reservedSlugs as readonly string[]).includes(name)
const stem = (file: string) => file.slice(0, file.length - extname(file).length)
