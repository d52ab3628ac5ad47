// Converts the sources of one publication and writes its issues; a source that fails is a problem, the rest goes on.
import type { Problem } from '../src/archive/index.ts'
import { type ConvertedSource, convert } from '../src/convert/index.ts'
import type { Edit, Verdict } from '../src/convert/settle-file.ts'
import { digest } from '../src/convert/written.ts'
import { UnreadableSource } from '../src/model/decode.ts'
import type { Hints } from '../src/model/hints.ts'
import type { Ledger } from '../src/model/ledger.ts'
import { findStanding } from './find-standing.ts'
import type { Report } from './progress.ts'
import { applyPlan, settleIssue } from './settle-issue.ts'
import { readSources } from './source-files.ts'

/** What converting a publication gave. */
export interface PublicationResult {
  sources: ConvertedSource[]
  issues: number
  articles: number
  edits: Edit[]
}

/** Options of a conversion: with `dryRun` nothing is written. */
export interface ConvertOptions {
  content: string
  dryRun: boolean
  ledger: Ledger
  /** What a person decided of edited files, by path. */
  verdicts: ReadonlyMap<string, Verdict>
  problems: Problem[]
}

/** Converts one publication and records its addresses in the ledger. */
export function convertPublication(
  publication: string,
  hints: Hints | undefined,
  options: ConvertOptions,
  report: Report,
): PublicationResult {
  const { content, problems, ledger } = options
  const sums = new Map<string, string>()
  const sources: ConvertedSource[] = []
  const files = readSources(content, publication, problems)
  for (const [index, { file, bytes, sidecar, waits }] of files.entries()) {
    report(index, files.length, file)
    sums.set(file, digest(bytes))
    if (waits) continue
    try {
      sources.push(convert({ file, bytes, ...(sidecar ? { sidecar } : {}), ...(hints ? { hints } : {}) }))
    } catch (error) {
      const reason =
        error instanceof UnreadableSource
          ? `${error.message}; it was left out`
          : `it could not be converted: ${(error as Error).message}`
      problems.push({ file, reason })
    }
  }
  for (const { file, damaged } of sources)
    if (damaged.length > 0) problems.push({ file, line: damaged[0], reason: damagedReason(damaged.length) })
  report(files.length, files.length)
  const { verdicts, dryRun } = options
  const issues = findStanding(sources, { content, publication, ledger, problems, dryRun, sums, verdicts })
  const edits: Edit[] = []
  for (const { group, before } of issues) {
    const plan = settleIssue(content, group, before, { publication, ledger, sums, verdicts })
    edits.push(...plan.edits)
    if (!dryRun) applyPlan(content, plan)
    Object.assign(ledger, plan.addresses)
  }
  return {
    sources,
    issues: issues.length,
    articles: sources.flatMap((source) => source.articles).length,
    edits,
  }
}

const damagedReason = (lines: number) =>
  `bytes on ${lines} ${lines === 1 ? 'line' : 'lines'} do not decode and stand as U+FFFD: state the encoding in the .yaml beside it, or compare with the original`
