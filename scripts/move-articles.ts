// Moves articles whose source now belongs to another issue: their files and what is remembered of them go there, and
// their old addresses lead to the new ones.
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type IssueBefore, nameOf } from '../src/convert/issue-plan.ts'
import { headOf } from '../src/convert/issue-record.ts'
import { isEdited } from '../src/convert/written.ts'
import { addressOf, articleNumber, fileOf } from '../src/model/paths.ts'
import type { Standing } from './move-issue.ts'
import { moveReviews } from './move-reviews.ts'

/** Moves what belongs elsewhere; `homes` gives the issue of each source now. An issue left without one is dissolved. */
export function moveArticles(homes: ReadonlyMap<string, string>, standing: Standing): void {
  const ids = new Set(homes.values())
  for (const [id, issue] of standing.issues) {
    for (const number of numbersOf(issue)) {
      const file = (issue.articles.get(number) ?? issue.wrote.get(number))?.file
      const home = file === undefined ? undefined : homes.get(file)
      if (home !== undefined && home !== id) moveArticle({ id, number }, home, standing)
    }
    if (!standing.dryRun) moveReviews(standing.content, standing.publication, id, homes)
    const files = issue.record?.sources.map(({ file }) => homes.get(file)) ?? []
    const [home] = files
    if (!ids.has(id) && home !== undefined && !files.includes(undefined)) dissolve(id, home, standing)
  }
}

// Those that stand, and those that a person took away.
const numbersOf = ({ articles, written }: IssueBefore) => [
  ...new Set([...articles.keys(), ...Object.keys(written).flatMap((name) => /^\d+/.exec(name)?.[0] ?? [])]),
]

function moveArticle({ id, number }: { id: string; number: string }, home: string, standing: Standing): void {
  const { content, publication, issues, ledger, dryRun } = standing
  const from = issues.get(id) as IssueBefore
  const to = issues.get(home) ?? { articles: new Map(), written: {}, outlines: {}, wrote: new Map() }
  const next = freeNumber(number, home, to, standing)
  issues.set(id, without(from, number))
  issues.set(home, withArticle(to, next, from, number))
  const old = { publication, issue: id, article: number }
  const now = { publication, issue: home, article: next }
  if (ledger[addressOf.article(old)] === 'here') {
    ledger[addressOf.article(old)] = { to: addressOf.article(now) }
    ledger[addressOf.article(now)] = 'here'
  }
  if (dryRun || !from.articles.has(number)) return
  mkdirSync(dirname(join(content, fileOf.article(now))), { recursive: true })
  renameSync(join(content, fileOf.article(old)), join(content, fileOf.article(now)))
}

// Its own number where that was never given there, or the next one.
function freeNumber(
  number: string,
  home: string,
  to: IssueBefore,
  { publication, ledger }: Standing,
): string {
  const start = addressOf.issue(publication, home)
  const given = new Set([
    ...Object.keys(ledger).flatMap((address) =>
      address.startsWith(start) ? address.slice(start.length, -1) : [],
    ),
    ...to.articles.keys(),
    ...Object.keys({ ...to.written, ...to.outlines }).map((name) => name.slice(0, -4)),
  ])
  if (!given.has(number)) return number
  return articleNumber(Math.max(...[...given].map((one) => Number(one) || 0)) + 1)
}

function without({ ...issue }: IssueBefore, number: string): IssueBefore {
  const name = nameOf(number)
  const { [name]: _sum, ...written } = issue.written
  const { [name]: _outline, ...outlines } = issue.outlines
  const others = <Value>(map: ReadonlyMap<string, Value>) =>
    new Map([...map].filter(([other]) => other !== number))
  return { ...issue, written, outlines, articles: others(issue.articles), wrote: others(issue.wrote) }
}

function withArticle(to: IssueBefore, next: string, from: IssueBefore, number: string): IssueBefore {
  const renamed = (texts: Record<string, string>) => {
    const text = texts[nameOf(number)]
    return text === undefined ? {} : { [nameOf(next)]: text }
  }
  const moved = <Value>(map: ReadonlyMap<string, Value>) => {
    const value = map.get(number)
    return value === undefined ? [] : [[next, value] as const]
  }
  return {
    ...to,
    written: { ...to.written, ...renamed(from.written) },
    outlines: { ...to.outlines, ...renamed(from.outlines) },
    articles: new Map([...to.articles, ...moved(from.articles)]),
    wrote: new Map([...to.wrote, ...moved(from.wrote)]),
  }
}

// Takes away the records of an issue whose sources are all another's now, unless a person wrote into them.
function dissolve(
  id: string,
  home: string,
  { content, publication, issues, ledger, problems, dryRun }: Standing,
): void {
  const issue = issues.get(id) as IssueBefore
  const file = fileOf.issue(publication, id)
  if (issue.recordText !== undefined && isEdited(headOf(issue.recordText), issue.written['issue.yaml'])) {
    problems.push({
      file,
      reason: `its sources now make issue ${home}, and this record was edited by hand: carry over what you wrote, then take the folder away and write in addresses.yaml where ${addressOf.issue(publication, id)} leads`,
    })
    return
  }
  issues.delete(id)
  ledger[addressOf.issue(publication, id)] = { to: addressOf.issue(publication, home) }
  if (dryRun) return
  for (const made of [file, fileOf.messages(publication, id), fileOf.written(publication, id)])
    rmSync(join(content, made), { force: true })
  const folder = join(content, fileOf.issueFolder(publication, id))
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder)
}
