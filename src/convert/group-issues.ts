// Converted sources of one publication → issues: pages of one day's issue together, each issue with its id.
import { issueId } from '../model/paths.ts'
import type { PlainSource } from './index.ts'

/** What issues are found by. */
export type Dated = Pick<PlainSource, 'file' | 'issue'>

/** Sources that make one issue, in page order. */
export interface IssueGroup<Source extends Dated = PlainSource> {
  id: string
  sources: Source[]
}

/**
 * Groups sources into issues. Sources that state the same full day, and no different numbers or same pages, are
 * pages of one issue; all others are issues of their own. `known` says which id a source was given before, `former`
 * which ids were left for which: nothing but that issue may have such an id again.
 */
export function groupIssues<Source extends Dated>(
  sources: readonly Source[],
  known: ReadonlyMap<string, string>,
  former: ReadonlyMap<string, string> = new Map(),
): IssueGroup<Source>[] {
  const groups: Source[][] = []
  for (const source of [...sources].sort(byPlace)) {
    const group = groups.find((group) => group.every((other) => isSameIssue(other, source)))
    if (group) group.push(source)
    else groups.push([source])
  }
  return withIds(groups, known, former)
}

// An issue keeps the id it was given as long as its date is the same; new ones get the next ordinal that is free.
function withIds<Source extends Dated>(
  groups: Source[][],
  known: ReadonlyMap<string, string>,
  former: ReadonlyMap<string, string>,
): IssueGroup<Source>[] {
  const taken = new Set<string>()
  const keep = groups.map((sources) => {
    const before = sources
      .map((source) => known.get(source.file))
      .find((id) => id !== undefined && !taken.has(id))
    const kept =
      before !== undefined && bareId(before) === bareId(issueId(sources[0]?.issue.date, 1))
        ? before
        : undefined
    if (kept) taken.add(kept)
    return kept
  })
  const reserved = new Set([...known.values(), ...taken])
  const isFree = (id: string, sources: Dated[]) => {
    const other = former.get(id)
    const isItself = other === undefined || sources.some(({ file }) => known.get(file) === other)
    return isItself && !reserved.has(id)
  }
  return groups.map((sources, index) => {
    let id = keep[index]
    for (let ordinal = 1; id === undefined; ordinal++) {
      const next = issueId(sources[0]?.issue.date, ordinal)
      if (isFree(next, sources)) id = next
    }
    reserved.add(id)
    return { id, sources }
  })
}

// A second issue of a date ends in -2, which is no day or month: those have two digits.
const bareId = (id: string) => (id.startsWith('undated') ? 'undated' : id.replace(/-(?:\d|[1-9]\d{2,})$/, ''))

function isSameIssue(a: Dated, b: Dated): boolean {
  const { date, dateFrom, number, page } = a.issue
  if (!date || date !== b.issue.date || !/^\d{4}-\d\d-\d\d$/.test(date)) return false
  if (dateFrom?.startsWith('inferred') || b.issue.dateFrom?.startsWith('inferred')) return false
  if (number && b.issue.number && number !== b.issue.number) return false
  return page === undefined || b.issue.page === undefined || page !== b.issue.page
}

function byPlace(a: Dated, b: Dated): number {
  const page = (source: Dated) => Number(/\d+/.exec(String(source.issue.page ?? ''))?.[0] ?? 0)
  const dates = (a.issue.date ?? '~').localeCompare(b.issue.date ?? '~')
  return dates || page(a) - page(b) || (a.file < b.file ? -1 : 1)
}
