// One source on disk → what it was made into, in the store; made again only when something it is made from changed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { convert } from '../src/convert/index.ts'
import { digest } from '../src/convert/written.ts'
import { UnreadableSource } from '../src/model/decode.ts'
import type { Hints } from '../src/model/hints.ts'
import type { SourceFile } from './source-files.ts'
import { SourceStore } from './source-store.ts'
import { type SourceSummary, summariseSource } from './summarise-source.ts'

/** A source to convert, and all that what it becomes depends on. */
export interface SourceTask extends SourceFile {
  content: string
  hints?: Hints | undefined
  /** The folder of the store. */
  store: string
  /** The version of the converter. */
  version: string
  /** Convert it whatever is known of it. */
  fresh: boolean
}

/** What became of a source: its digest, what it was made from, and a summary or the reason why there is none. */
export interface Outcome {
  sum: string
  key: string
  summary?: SourceSummary
  reason?: string
  /** It was converted now; otherwise it is as it was. */
  isNew: boolean
}

/** Converts one source, unless it is known or waits. */
export function convertSource(task: SourceTask): Outcome {
  const { content, file, sidecar, hints, version, fresh, waits } = task
  const store = new SourceStore(task.store)
  const bytes = readFileSync(join(content, file))
  const sum = digest(bytes)
  const key = digest(JSON.stringify([version, file, sum, sidecar ?? null, hints ?? null]))
  if (waits) return { sum, key, isNew: false }
  const known = fresh ? undefined : store.find(file, key)
  if (known) return { sum, key, summary: known, isNew: false }
  try {
    const source = convert({ file, bytes, ...(sidecar ? { sidecar } : {}), ...(hints ? { hints } : {}) })
    const summary = summariseSource(source)
    store.keep(key, summary, source)
    return { sum, key, summary, isNew: true }
  } catch (error) {
    return { sum, key, reason: reasonOf(error), isNew: true }
  }
}

const reasonOf = (error: unknown) =>
  error instanceof UnreadableSource
    ? `${error.message}; it was left out`
    : `it could not be converted: ${(error as Error).message}`
