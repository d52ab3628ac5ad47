// A person's word on some doubts in, reviewed.yaml written; the only file that the review ever writes.
import { renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { stringify } from 'yaml'
import { fileOf } from '../model/paths.ts'
import type { Reviewed } from '../model/reviewed.ts'
import { doubtsLeft, readIssueReviews, readReviewed, type SourceReview } from './read-review.ts'

/** What a person said: these doubts of a source look right, or are to be asked again. */
export interface Said {
  file: string
  ids: string[]
  right: boolean
}

/** Reads a form; nothing when it does not name a source, doubts, and yes or no. */
export function readSaid(body: string): Said | undefined {
  const form = new URLSearchParams(body)
  const [file, ids, right] = [form.get('file'), form.getAll('id'), form.get('right')]
  if (!file || ids.length === 0 || (right !== 'yes' && right !== 'no')) return undefined
  return { file, ids, right: right === 'yes' }
}

/** Writes down what a person said, and gives how many doubts of the source are left; or why it was not written. */
export function settle(
  folder: string,
  reviews: readonly SourceReview[],
  { file, ids, right }: Said,
): { left: number } | { status: 404 | 409; reason: string } {
  const review = reviews.find((one) => one.file === file)
  if (!review) return { status: 404, reason: 'There is no such source here.' }
  const doubts = review.decisions.filter(({ id, check }) => check && ids.includes(id))
  if (new Set(ids).size !== new Set(doubts.map(({ id }) => id)).size)
    return {
      status: 404,
      reason: 'There is no such doubt now: the source was converted again. Load the page again.',
    }
  const { issue } = review
  const record = fileOf.reviewed(issue.publication.slug, issue.id)
  const before = readReviewed(folder, issue, [])
  if (!before)
    return {
      status: 409,
      reason: `${record} cannot be read, so nothing was written. Mend it first, or take it away.`,
    }
  const others = before.filter(({ id }) => !ids.includes(id))
  const now = doubts.map(({ id, line, rule, message }) => ({
    ...{ id, file, rule, message },
    ...(line ? { line } : {}),
  }))
  write(path.join(folder, record), [...others, ...(right ? now : [])])
  const again = readIssueReviews(folder, issue, [], 'doubts').find((one) => one.file === file)
  return { left: again ? doubtsLeft(again).length : 0 }
}

// Whole or not at all: another file takes its place.
function write(file: string, rows: Reviewed): void {
  const key = ({ file, line = 0, id }: Reviewed[number]) => `${file}\0${String(line).padStart(9, '0')}${id}`
  const unique = [...new Map(rows.map((row) => [row.id, row])).values()]
  const sorted = unique.sort((a, b) => (key(a) < key(b) ? -1 : 1))
  writeFileSync(`${file}.new`, stringify(sorted, { lineWidth: 0 }))
  renameSync(`${file}.new`, file)
}
