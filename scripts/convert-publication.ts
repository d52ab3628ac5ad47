// Converts the sources of one publication and writes its issues; a source that fails is a problem, the rest goes on.
import type { Problem } from '../src/archive/index.ts'
import type { IssueBefore } from '../src/convert/issue-plan.ts'
import type { Edit, Verdict } from '../src/convert/settle-file.ts'
import type { Hints } from '../src/model/hints.ts'
import { highestNumbers, type Ledger } from '../src/model/ledger.ts'
import type { Converters } from './converters.ts'
import { findStanding } from './find-standing.ts'
import type { Report } from './progress.ts'
import { stampOf } from './publication-stamp.ts'
import { applyPlan, settleIssue } from './settle-issue.ts'
import { Shelf } from './shelf.ts'
import { findSources, type SourceFile } from './source-files.ts'
import type { SourceStore } from './source-store.ts'
import type { SourceSummary } from './summarise-source.ts'

/** What converting a publication gave. */
export interface PublicationResult {
  sources: SourceSummary[]
  /** The sources that were converted now; the others are as they were. */
  converted: SourceSummary[]
  issues: number
  articles: number
  edits: Edit[]
}

/** Options of a conversion: with `dryRun` nothing is written into the content folder. */
export interface ConvertOptions {
  content: string
  dryRun: boolean
  ledger: Ledger
  /** What a person decided of edited files, by path. */
  verdicts: ReadonlyMap<string, Verdict>
  problems: Problem[]
  converters: Converters
  store: SourceStore
  /** The version of the converter. */
  version: string
  /** Convert every source, changed or not. */
  fresh: boolean
}

/** Converts one publication and records its addresses in the ledger. */
export async function convertPublication(
  publication: string,
  hints: Hints | undefined,
  options: ConvertOptions,
  report: Report,
): Promise<PublicationResult> {
  const { content, problems, ledger, store, version, fresh } = options
  const files = findSources(content, publication, problems)
  const tasks = files.map((file) => ({ ...file, content, hints, store: store.folder, version, fresh }))
  const outcomes = await options.converters.convert(tasks, report)
  const sums = new Map(files.map(({ file }, i) => [file, outcomes[i]?.sum ?? '']))
  for (const [i, { reason }] of outcomes.entries())
    if (reason !== undefined) problems.push({ file: (files[i] as SourceFile).file, reason })
  const sources = outcomes.flatMap(({ summary }) => summary ?? [])
  for (const { file, damaged } of sources)
    if (damaged.length > 0) problems.push({ file, line: damaged[0], reason: damagedReason(damaged.length) })
  const result = {
    sources,
    converted: outcomes.flatMap(({ summary, isNew }) => (summary && isNew ? summary : [])),
    articles: sources.reduce((sum, source) => sum + source.articles, 0),
  }
  const stamp = () => stampOf(content, publication, outcomes, ledger)
  const left = fresh || options.verdicts.size > 0 ? undefined : store.standing(publication)
  if (left && left.stamp === stamp()) return { ...result, issues: left.issues, edits: [] }
  const before = problems.length
  const { issues, edits } = writeIssues(publication, sources, sums, options)
  if (!options.dryRun && edits.length === 0 && problems.length === before)
    store.remember(publication, { stamp: stamp(), issues })
  return { ...result, issues, edits }
}

// One issue after another, so that only one is in memory.
function writeIssues(
  publication: string,
  sources: readonly SourceSummary[],
  sums: ReadonlyMap<string, string>,
  options: ConvertOptions,
): Pick<PublicationResult, 'issues' | 'edits'> {
  const { content, ledger, store, verdicts, dryRun } = options
  const shelf = new Shelf<IssueBefore>()
  try {
    const issues = findStanding(sources, { ...options, publication, sums, issues: shelf })
    const edits: Edit[] = []
    const given = { publication, ledger, highest: highestNumbers(ledger), sums, verdicts }
    for (const { group, before } of issues) {
      const read = { id: group.id, sources: group.sources.map(({ file }) => store.load(file)) }
      const plan = settleIssue(content, read, before(), given)
      edits.push(...plan.edits)
      if (!dryRun) applyPlan(content, plan)
      Object.assign(ledger, plan.addresses)
    }
    return { issues: issues.length, edits }
  } finally {
    shelf.close()
  }
}

const damagedReason = (lines: number) =>
  `bytes on ${lines} ${lines === 1 ? 'line' : 'lines'} do not decode and stand as U+FFFD: state the encoding in the .yaml beside it, or compare with the original`
