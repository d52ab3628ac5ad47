// What sources were made into, one file each outside the content folder: nothing is lost when it is deleted. It keeps
// the memory of a conversion small, and lets a source that did not change be.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { PlainSource } from '../src/convert/index.ts'
import { told } from '../src/convert/messages.ts'
import { digest } from '../src/convert/written.ts'
import type { SourceSummary } from './summarise-source.ts'

/** How the last conversion left a publication. */
export interface Standing {
  stamp: string
  issues: number
}

/** Keeps what the sources of one content folder were made into. */
export class SourceStore {
  readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  /** Keeps a source; `key` says from what it was made. */
  keep(key: string, summary: SourceSummary, source: PlainSource): void {
    const { report, ...rest } = source
    const messages = report.messages.map((message) =>
      Object.fromEntries(told.map((name) => [name, message[name]])),
    )
    const file = this.#fileOf(source.file)
    mkdirSync(dirname(file), { recursive: true })
    const lines = [
      { key, summary },
      { ...rest, report: { messages } },
    ].map((part) => JSON.stringify(part))
    writeFileSync(`${file}.new`, lines.join('\n'))
    renameSync(`${file}.new`, file)
  }

  /** Gives the summary of a source that was made from the same; nothing when it was not. */
  find(file: string, key: string): SourceSummary | undefined {
    try {
      const [head = ''] = readFileSync(this.#fileOf(file), 'utf8').split('\n', 1)
      const kept = JSON.parse(head) as { key: string; summary: SourceSummary }
      return kept.key === key ? kept.summary : undefined
    } catch {
      return undefined
    }
  }

  /** Gives back what was kept of a source. */
  load(file: string): PlainSource {
    const text = readFileSync(this.#fileOf(file), 'utf8')
    return JSON.parse(text.slice(text.indexOf('\n') + 1)) as PlainSource
  }

  /** Remembers that a publication was left in order: its stamp, and how many issues it has. */
  remember(publication: string, standing: Standing): void {
    mkdirSync(join(this.folder, publication), { recursive: true })
    writeFileSync(join(this.folder, publication, 'standing.json'), JSON.stringify(standing))
  }

  /** Gives how a publication was left; nothing when that is not known. */
  standing(publication: string): Standing | undefined {
    try {
      return JSON.parse(readFileSync(join(this.folder, publication, 'standing.json'), 'utf8')) as Standing
    } catch {
      return undefined
    }
  }

  #fileOf(source: string): string {
    return join(this.folder, source.split('/')[1] ?? '', `${digest(source).slice(0, 32)}.json`)
  }
}

const root = resolve(import.meta.dirname, '../.cache/convert')

/** Opens the store of a content folder; where the project's own folder cannot be written, one that lasts for this run. */
export function openStore(content: string): SourceStore {
  const folder = join(root, digest(resolve(content)).slice(0, 16))
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'content.txt'), resolve(content))
    forgetOthers()
    return new SourceStore(folder)
  } catch {
    const passing = mkdtempSync(join(tmpdir(), 'backfile-convert-'))
    process.once('exit', () => rmSync(passing, { recursive: true, force: true }))
    return new SourceStore(passing)
  }
}

// What is kept of content folders that are gone.
function forgetOthers(): void {
  for (const name of readdirSync(root)) {
    const named = join(root, name, 'content.txt')
    if (existsSync(named) && !existsSync(readFileSync(named, 'utf8')))
      rmSync(join(root, name), { recursive: true, force: true })
  }
}
