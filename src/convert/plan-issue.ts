// An issue's converted sources and what stood there before → its files, with a person's edits kept and merged.
import { addressOf, fileOf } from '../model/paths.ts'
import { findArticles } from './find-articles.ts'
import type { IssueGroup } from './group-issues.ts'
import {
  type Circumstances,
  type IssueBefore,
  type IssuePlan,
  type Made,
  nameOf,
  recordName,
  remember,
  takenAway,
  type Work,
} from './issue-plan.ts'
import { headOf, messagesText, recordFoot, recordHead } from './issue-record.ts'
import { planLeftOver, planTakenAway } from './plan-former.ts'
import { settleFile } from './settle-file.ts'
import { stringifyYaml } from './stringify.ts'

/** Plans the files of one issue. */
export function planIssue(group: IssueGroup, before: IssueBefore, given: Circumstances): IssuePlan {
  const { id, sources } = group
  const { publication } = given
  const plan: IssuePlan = { write: new Map(), remove: [], addresses: {}, edits: [] }
  const changed = changedSources(before, given)
  const work: Work = { ...given, id, before, changed, plan, written: {}, outlines: formerOutlines(before) }
  plan.addresses[addressOf.issue(publication, id)] = 'here'
  const head = planHead(sources, work)
  const made = findArticles(sources, work)
  for (const article of made) planArticle(article, work)
  for (const number of before.articles.keys())
    if (!made.some((article) => article.number === number)) planLeftOver(number, made, work)
  for (const number of takenAway(before))
    if (!made.some((article) => article.number === number)) planTakenAway(number, made, work)
  plan.write.set(fileOf.issue(publication, id), head + recordFoot(inOrder(work.written)))
  plan.write.set(fileOf.written(publication, id), stringifyYaml(inOrder(work.outlines)))
  plan.write.set(fileOf.messages(publication, id), messagesText(sources))
  return plan
}

// issue.yaml comes first, then the articles by number.
function inOrder(byName: Record<string, string>): Record<string, string> {
  const place = (name: string) => (name === recordName ? 0 : Number.parseInt(name, 10))
  return Object.fromEntries(Object.entries(byName).sort(([a], [b]) => place(a) - place(b)))
}

// Articles that are gone or taken away are remembered: they may come back, under their own number.
function formerOutlines({ outlines, articles }: IssueBefore): Record<string, string> {
  return Object.fromEntries(
    Object.entries(outlines).filter(([name]) => name !== recordName && !articles.has(name.slice(0, -4))),
  )
}

/** Settles the head of issue.yaml: its digest is of everything but the digests. */
function planHead(sources: IssueGroup['sources'], work: Work): string {
  const { before, publication, id, sums, verdicts, refused } = work
  const file = fileOf.issue(publication, id)
  const standing = {
    text: before.recordText === undefined ? undefined : headOf(before.recordText),
    last: before.written[recordName],
    outline: before.outlines[recordName],
  }
  const now = recordHead(sources, sums)
  const settled = settleFile(file, standing, now, verdicts.get(file), refused.get(file))
  remember(recordName, settled, work)
  return settled.text
}

function planArticle({ number, text }: Made, work: Work): void {
  const { before, publication, id, plan, verdicts, refused } = work
  const place = { publication, issue: id, article: number }
  const file = fileOf.article(place)
  const name = nameOf(number)
  const standing = {
    text: before.articles.get(number)?.text,
    last: before.written[name],
    outline: before.outlines[name],
  }
  const settled = settleFile(file, standing, text, verdicts.get(file), refused.get(file))
  remember(name, settled, work)
  plan.write.set(file, settled.text)
  plan.addresses[addressOf.article(place)] = 'here'
}

function changedSources({ record }: IssueBefore, { sums }: Circumstances): Set<string> {
  const changed = record?.sources.filter(({ file, sha256 }) => (sums.get(file) ?? sha256) !== sha256)
  return new Set(changed?.map(({ file }) => file))
}
