// Issues and their sources in, every source line that is owned by none or by several out.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Archive, allIssues, type Issue, type Problem } from '../archive/index.ts'
import { digest } from '../convert/written.ts'
import { decode } from '../model/decode.ts'
import { lineNumbers } from '../model/lines.ts'
import { fileOf } from '../model/paths.ts'

/** Checks that each source is as it was received, and that each non-blank line of it has exactly one owner. */
export function checkAccount(archive: Archive): Problem[] {
  return allIssues(archive).flatMap((issue) => [
    ...checkSourceNames(issue),
    ...issue.record.sources.flatMap((source) => checkSource(archive, issue, source)),
  ])
}

type IssueSource = Issue['record']['sources'][number]

function checkSourceNames(issue: Issue): Problem[] {
  const names = new Set(issue.record.sources.map((source) => source.file))
  return issue.articles
    .filter((article) => !names.has(article.fields.source.file))
    .map((article) => ({
      file: article.file,
      reason: `its source ${article.fields.source.file} is not among the sources in issue.yaml`,
    }))
}

function checkSource({ folder }: Archive, issue: Issue, source: IssueSource): Problem[] {
  const record = fileOf.issue(issue.publication.slug, issue.id)
  let lines: string[]
  try {
    const bytes = readFileSync(join(folder, source.file))
    if (digest(bytes) !== source.sha256)
      return [
        {
          file: source.file,
          reason: `it is not what ${record} was made from (its SHA-256 differs): put the original back, or convert again`,
        },
      ]
    lines = decode(bytes, source.encoding).text.split('\n')
  } catch (error) {
    return [{ file: record, reason: `its source ${source.file} cannot be read: ${(error as Error).message}` }]
  }
  const owners = ownersOf(issue, source, record)
  const problems: Problem[] = []
  for (const [number, names] of owners)
    if (number > lines.length)
      problems.push({
        file: names[0] as string,
        reason: `${source.file} has no line ${number}: it ends at line ${lines.length}`,
      })
  for (const [index, text] of lines.entries()) {
    const names = text.trim() === '' ? ['blank'] : (owners.get(index + 1) ?? [])
    if (names.length === 1) continue
    const reason =
      names.length === 0
        ? `this line belongs to no article and to no furniture row of ${record}: add it to one of them`
        : `this line is owned ${names.length} times, by ${names.join(' and ')}: leave it to one`
    problems.push({ file: source.file, line: index + 1, reason })
  }
  return problems
}

function ownersOf(issue: Issue, source: IssueSource, record: string): Map<number, string[]> {
  const owners = new Map<number, string[]>()
  const own = (numbers: number[], name: string) => {
    for (const number of new Set(numbers)) owners.set(number, [...(owners.get(number) ?? []), name])
  }
  for (const { fields, file } of issue.articles)
    if (fields.source.file === source.file) own(lineNumbers(fields.source.lines), file)
  const alone = issue.record.sources.length === 1
  for (const row of issue.record.furniture)
    if (row.file === source.file || (alone && row.file === undefined))
      own(lineNumbers(row.lines), `${record} (${row.kind})`)
  return owners
}
