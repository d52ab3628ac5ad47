// The articles of the new conversion → those that a person did not take away, each with its number.
import type { IssueRecord } from '../model/issue.ts'
import { lineNumbers } from '../model/lines.ts'
import { addressOf, fileOf } from '../model/paths.ts'
import { articleText } from './article-text.ts'
import type { IssueGroup } from './group-issues.ts'
import { type IssueBefore, type Made, nameOf, recordName, takenAway, type Work } from './issue-plan.ts'
import { headOf } from './issue-record.ts'
import { type ArticleLines, isSameText, sharedLines } from './kinship.ts'
import { type NumberedBefore, numberArticles } from './number-articles.ts'
import { digest, isEdited, outlineOf } from './written.ts'

/** Gives the articles of the new conversion their numbers; what a person took away stays away. */
export function findArticles(sources: IssueGroup['sources'], work: Work): Made[] {
  const isAway = awayBy(work)
  const made = sources
    .flatMap((source) =>
      source.articles.map((article) => {
        const text = articleText(source, article)
        return { file: source.file, lines: article.lines, text, outline: outlineOf(text) }
      }),
    )
    .filter((article) => !isAway(article))
  const numbers = numberArticles(made, candidates(work), highestNumber(work), work.changed)
  return made
    .map((article, i) => ({ ...article, number: numbers[i] as string }))
    .sort((a, b) => Number(a.number) - Number(b.number))
}

// A conversion is compared with the conversion before: a person may have given an article's lines to another.
function candidates(work: Work): Map<string, NumberedBefore> {
  const { before } = work
  const away = staysAway(work)
  const gone = [...before.wrote]
    .filter(([number]) => !before.articles.has(number) && !away.includes(number))
    .map(([number, article]) => [number, { ...article, isGone: true }] as const)
  const standing = [...before.articles].map(
    ([number, article]) => [number, before.wrote.get(number) ?? article] as const,
  )
  return new Map<string, NumberedBefore>([...standing, ...gone])
}

function highestNumber({ highest, publication, id, before }: Work): number {
  const given = highest.get(addressOf.issue(publication, id)) ?? 0
  const numbers = [...Object.keys(before.written), ...Object.keys(before.outlines)].map((name) =>
    Number.parseInt(name, 10),
  )
  return Math.max(given, ...numbers.filter((number) => number > 0))
}

type IsAway = (article: ArticleLines & { text: string }) => boolean

// What a person took away, but for what shall come back.
function staysAway({ before, verdicts, publication, id }: Work): string[] {
  return takenAway(before).filter(
    (number) => verdicts.get(fileOf.article({ publication, issue: id, article: number })) !== 'reset',
  )
}

// A person takes an article away by deleting its file, or by giving all its lines to furniture.
function awayBy(work: Work): IsAway {
  const { before, changed } = work
  const away = staysAway(work)
  const back = takenAway(before)
    .filter((number) => !away.includes(number))
    .flatMap((number) => before.wrote.get(number) ?? [])
  const isWithin = (article: ArticleLines, old: ArticleLines) =>
    changed.has(article.file)
      ? isSameText(article, old)
      : sharedLines(old, article) === lineNumbers(article.lines).length
  const rows = furnitureByHand(before)
  return (article) => {
    if (back.some((old) => isWithin(article, old))) return false
    const sum = digest(article.text)
    for (const number of away) {
      const old = before.wrote.get(number)
      if (before.written[nameOf(number)] === sum || (old && isWithin(article, old))) return true
    }
    const given = rows.filter(({ file }) => file === undefined || file === article.file)
    const lines = new Set(given.flatMap((row) => lineNumbers(row.lines)))
    return lineNumbers(article.lines).every((line) => lines.has(line))
  }
}

// The rows that convert did not write itself; without an outline, every row of an edited record.
function furnitureByHand(before: IssueBefore): IssueRecord['furniture'] {
  const { record, recordText, wroteFurniture, written } = before
  if (!record || recordText === undefined || !isEdited(headOf(recordText), written[recordName])) return []
  const wrote = new Set(wroteFurniture?.map((row) => JSON.stringify(row)))
  return record.furniture.filter((row) => !wrote.has(JSON.stringify(row)))
}
