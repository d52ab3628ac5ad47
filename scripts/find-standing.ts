// What stands of a publication and its sources as converted now → its issues, each with what stood of it before,
// moved to where its sources now belong. An issue with a source that could not be converted is left as it is.
import type { Problem } from '../src/archive/index.ts'
import { type Dated, groupIssues, type IssueGroup } from '../src/convert/group-issues.ts'
import type { IssueBefore } from '../src/convert/issue-plan.ts'
import type { Verdict } from '../src/convert/settle-file.ts'
import type { Ledger } from '../src/model/ledger.ts'
import { addressOf } from '../src/model/paths.ts'
import { followSources } from './follow-sources.ts'
import { readIssuesBefore } from './issues-before.ts'
import { moveArticles } from './move-articles.ts'
import { moveIssues } from './move-issue.ts'
import type { Shelf } from './shelf.ts'

/** What a publication's issues are found with; the ledger is changed as issues and articles move. */
export interface Surroundings {
  content: string
  publication: string
  ledger: Ledger
  problems: Problem[]
  dryRun: boolean
  /** The digests of the sources that are there, by file. */
  sums: ReadonlyMap<string, string>
  /** What a person decided of edited files, by path. */
  verdicts: ReadonlyMap<string, Verdict>
  /** Where what stands of the issues is put aside. */
  issues: Shelf<IssueBefore>
}

/** Finds the issues of a publication to be planned; `before` fetches what stands of one. */
export function findStanding(
  sources: readonly Dated[],
  surroundings: Surroundings,
): { group: IssueGroup<Dated>; before: () => IssueBefore }[] {
  const { content, publication, ledger, problems, sums, verdicts, issues } = surroundings
  const thrownAway = new Set([...verdicts.keys()].filter((file) => verdicts.get(file) === 'reset'))
  const unreadable = readIssuesBefore(content, publication, problems, thrownAway, issues)
  const known = new Map(
    eachOf(issues, (id, { record }) => (record?.sources ?? []).map(({ file }) => [file, id] as const)),
  )
  followSources(issues, known, surroundings)
  const left = new Set([...unreadable, ...incomplete(issues, sources, sums)])
  const groups = groupIssues(sources, known, formerIds(publication, ledger)).filter(
    ({ id, sources }) => !left.has(id) && !sources.some(({ file }) => left.has(known.get(file) ?? '')),
  )
  for (const id of left) issues.delete(id)
  moveIssues(groups, known, surroundings)
  moveArticles(
    new Map(groups.flatMap(({ id, sources }) => sources.map(({ file }) => [file, id]))),
    surroundings,
  )
  return groups.map((group) => ({ group, before: () => issues.get(group.id) ?? nothing }))
}

const nothing: IssueBefore = { articles: new Map(), written: {}, outlines: {}, wrote: new Map() }

// Issues one of whose sources is not there, waits or failed: to plan them without it would take its articles away.
function incomplete(
  before: Shelf<IssueBefore>,
  sources: readonly Dated[],
  sums: ReadonlyMap<string, string>,
): string[] {
  const converted = new Set(sources.map(({ file }) => file))
  const digests = new Set(sources.map(({ file }) => sums.get(file)))
  return eachOf(before, (id, { record }) =>
    record?.sources.some(({ file, sha256 }) => !converted.has(file) && !digests.has(sha256)) ? [id] : [],
  )
}

// What a question gives of each issue, one after another.
function eachOf<Answer>(
  issues: Shelf<IssueBefore>,
  ask: (id: string, issue: IssueBefore) => Answer[],
): Answer[] {
  const answers: Answer[] = []
  for (const [id, issue] of issues) answers.push(...ask(id, issue))
  return answers
}

// The ids whose issue has another now, with that other.
function formerIds(publication: string, ledger: Ledger): Map<string, string> {
  const start = addressOf.publication(publication)
  const idOf = (address: string) =>
    address.startsWith(start) ? /^([^/]+)\/$/.exec(address.slice(start.length))?.[1] : undefined
  const former = new Map<string, string>()
  for (const [address, entry] of Object.entries(ledger)) {
    const id = idOf(address)
    if (id !== undefined && typeof entry === 'object' && 'to' in entry) former.set(id, idOf(entry.to) ?? '')
  }
  return former
}
