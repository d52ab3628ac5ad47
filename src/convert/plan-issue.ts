// An issue's converted sources and what stood there before → its files, with a person's edits kept and merged.
import { addressOf, fileOf } from '../model/paths.ts'
import { findArticles } from './find-articles.ts'
import { findWaiting } from './find-waiting.ts'
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
import { type Settled, settleFile } from './settle-file.ts'
import { stringifyYaml } from './stringify.ts'
import { isEdited } from './written.ts'

/** Plans the files of one issue. */
export function planIssue(group: IssueGroup, before: IssueBefore, given: Circumstances): IssuePlan {
  const { id, sources } = group
  const { publication } = given
  const plan: IssuePlan = { write: new Map(), remove: [], addresses: {}, edits: [] }
  const changed = changedSources(before, given)
  const work: Work = { ...given, id, before, changed, plan, written: {}, outlines: formerOutlines(before) }
  plan.addresses[addressOf.issue(publication, id)] = 'here'
  const made = findArticles(sources, work)
  const settled = new Map(made.map((article) => [article.number, settleArticle(article, work)]))
  const waiting = findWaiting(keptNumbers(settled, work), made, sources, work)
  const head = planHead(sources, work, waiting.has(recordName))
  for (const number of articleNumbers(made, before)) {
    const article = settled.get(number)
    if (waiting.has(number)) planWaiting(number, article, work)
    else if (article) planArticle(number, article, work)
    else planLeftOver(number, made, work)
  }
  for (const number of takenAway(before)) if (!settled.has(number)) planTakenAway(number, made, work)
  plan.edits = saidEdits(work)
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
function planHead(sources: IssueGroup['sources'], work: Work, waits: boolean): string {
  const { before, publication, id, sums, verdicts, refused } = work
  const file = fileOf.issue(publication, id)
  const standing = {
    text: before.recordText === undefined ? undefined : headOf(before.recordText),
    last: before.written[recordName],
    outline: before.outlines[recordName],
  }
  const settled =
    waits && standing.text !== undefined && !isEdited(standing.text, standing.last)
      ? { ...standing, text: standing.text }
      : settleFile(file, standing, recordHead(sources, sums), verdicts.get(file), refused.get(file))
  remember(recordName, settled, work)
  return settled.text
}

function articleNumbers(made: readonly Made[], { articles }: IssueBefore): string[] {
  return [...new Set([...made.map(({ number }) => number), ...articles.keys()])]
}

function settleArticle(
  { number, text }: Made,
  { before, publication, id, verdicts, refused }: Work,
): Settled {
  const file = fileOf.article({ publication, issue: id, article: number })
  const name = nameOf(number)
  const standing = {
    text: before.articles.get(number)?.text,
    last: before.written[name],
    outline: before.outlines[name],
  }
  return settleFile(file, standing, text, verdicts.get(file), refused.get(file))
}

// The articles that stay as a person wrote them, and those that the conversion no longer makes.
function keptNumbers(settled: ReadonlyMap<string, Settled>, { before, publication, id, verdicts }: Work) {
  const kept = [...before.articles].filter(([article, { text }]) => {
    if (!isEdited(text, before.written[nameOf(article)])) return false
    if (verdicts.get(fileOf.article({ publication, issue: id, article })) === 'reset') return false
    return settled.get(article)?.edit?.outcome !== 'merged'
  })
  return new Set(kept.map(([number]) => number))
}

function planArticle(number: string, settled: Settled, work: Work): void {
  const { publication, id, plan } = work
  const place = { publication, issue: id, article: number }
  remember(nameOf(number), settled, work)
  plan.write.set(fileOf.article(place), settled.text)
  plan.addresses[addressOf.article(place)] = 'here'
}

/** Leaves an unedited article as it stands, or unwritten, as long as another that a person edited has its lines. */
function planWaiting(number: string, settled: Settled | undefined, work: Work): void {
  const { before, publication, id, plan } = work
  const name = nameOf(number)
  const place = { publication, issue: id, article: number }
  const text = before.articles.get(number)?.text
  if (text !== undefined) {
    remember(name, { text, last: before.written[name], outline: before.outlines[name] }, work)
    plan.addresses[addressOf.article(place)] = 'here'
  }
  if (settled?.text !== text)
    plan.edits.push({
      file: fileOf.article(place),
      outcome: 'waits',
      mine: text ?? '',
      now: settled?.text ?? '',
    })
}

// What waits for an edit that is settled waits in silence.
function saidEdits({ plan: { edits }, verdicts }: Work): IssuePlan['edits'] {
  const open = edits.some(({ outcome }) => isOpen.has(outcome))
  return edits.filter(({ file, outcome }) => outcome !== 'waits' || open || verdicts.has(file))
}

const isOpen = new Set<string>(['conflict', 'no-base', 'refused', 'not-found'])

function changedSources({ record }: IssueBefore, { sums }: Circumstances): Set<string> {
  const changed = record?.sources.filter(({ file, sha256 }) => (sums.get(file) ?? sha256) !== sha256)
  return new Set(changed?.map(({ file }) => file))
}
