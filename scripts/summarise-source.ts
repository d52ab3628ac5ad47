// A converted source → what is held of it in memory: by what its issue is found, and what a person is told of it.
import type { PlainSource } from '../src/convert/index.ts'
import { lineNumbers } from '../src/model/lines.ts'

/** A source in a few words. */
export interface SourceSummary extends Pick<PlainSource, 'file' | 'issue' | 'damaged'> {
  articles: number
  furnitureLines: number
  /** The lines a person should look at; a decision about the whole source has none. */
  doubts: (number | undefined)[]
}

/** Summarises a source. */
export function summariseSource({
  file,
  issue,
  damaged,
  articles,
  furniture,
  report,
}: PlainSource): SourceSummary {
  return {
    ...{ file, issue, damaged, articles: articles.length },
    furnitureLines: furniture.reduce((sum, row) => sum + lineNumbers(row.lines).length, 0),
    doubts: report.messages.filter(({ fatal }) => fatal === false).map(({ line }) => line),
  }
}
