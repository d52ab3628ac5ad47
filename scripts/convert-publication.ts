// Converts the sources of one publication and writes its issues; a source that fails is a problem, the rest goes on.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Problem } from '../src/archive/index.ts'
import { groupIssues } from '../src/convert/group-issues.ts'
import { type ConvertedSource, convert } from '../src/convert/index.ts'
import { digest, type IssuePlan, planIssue } from '../src/convert/plan-issue.ts'
import { UnreadableSource } from '../src/model/decode.ts'
import type { Hints } from '../src/model/hints.ts'
import type { Ledger } from '../src/model/ledger.ts'
import { followSources } from './follow-sources.ts'
import { readIssuesBefore } from './issues-before.ts'
import { moveIssues } from './move-issue.ts'
import type { Report } from './progress.ts'
import { readSources } from './source-files.ts'

/** What converting a publication gave. */
export interface PublicationResult {
  sources: ConvertedSource[]
  issues: number
  articles: number
  kept: IssuePlan['kept']
}

/** Options of a conversion: with `dryRun` nothing is written. */
export interface ConvertOptions {
  content: string
  dryRun: boolean
  ledger: Ledger
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
  const { issues: before, unreadable } = readIssuesBefore(content, publication, problems)
  const known = new Map(
    [...before].flatMap(([id, { record }]) => record.sources.map(({ file }) => [file, id] as const)),
  )
  followSources(before, known, sums, problems)
  const groups = groupIssues(sources, known)
  moveIssues(groups, known, { content, publication, issues: before, ledger, dryRun: options.dryRun })
  const kept: IssuePlan['kept'] = []
  for (const group of groups.filter(({ id }) => !unreadable.has(id))) {
    const old = before.get(group.id) ?? { written: {}, articles: new Map() }
    const plan = planIssue(publication, group, old, highestNumber(ledger, publication, group.id), sums)
    kept.push(...plan.kept)
    if (!options.dryRun) apply(content, plan)
    Object.assign(ledger, plan.addresses)
  }
  return {
    sources,
    issues: groups.length,
    articles: sources.flatMap((source) => source.articles).length,
    kept,
  }
}

const damagedReason = (lines: number) =>
  `bytes on ${lines} ${lines === 1 ? 'line' : 'lines'} do not decode and stand as U+FFFD: state the encoding in the .yaml beside it, or compare with the original`

function highestNumber(ledger: Ledger, publication: string, issue: string): number {
  const start = `/${publication}/${issue}/`
  return Math.max(
    0,
    ...Object.keys(ledger)
      .filter((address) => address.startsWith(start))
      .map((address) => Number(address.slice(start.length, -1)) || 0),
  )
}

function apply(content: string, plan: IssuePlan): void {
  for (const [file, text] of plan.write) {
    mkdirSync(dirname(join(content, file)), { recursive: true })
    writeFileSync(join(content, file), text)
  }
  for (const file of plan.remove) rmSync(join(content, file))
}
