// Shows a person what a conversion did: a table of sources, what to look at, what was kept, what went wrong.
import type { Article } from '../src/archive/index.ts'
import { widthOf } from '../src/convert/text.ts'
import { leastSure } from '../src/model/decision.ts'
import { reviewsOf } from '../src/review/read-content.ts'
import { doubtsLeft } from '../src/review/read-review.ts'
import type { Conversion } from './convert-content.ts'
import { printEdits } from './report-edits.ts'
import { printProblems } from './report-problems.ts'
import type { SourceSummary } from './summarise-source.ts'

/** Prints a conversion. */
export function printConversion({ content, publications, problems }: Conversion, dryRun = false): void {
  const sources = [...publications.values()].flatMap((result) => result.sources)
  const converted = [...publications.values()].flatMap((result) => result.converted)
  if (converted.length > 0) console.log(`\n${tableOf(converted)}`)
  const same = sources.length - converted.length
  if (same > 0)
    console.log(
      `\n${count(same, 'source')} did not change and ${same === 1 ? 'was' : 'were'} not converted again.`,
    )
  printEdits(
    [...publications.values()].flatMap((result) => result.edits),
    content,
    dryRun,
  )
  const first = dryRun || converted.length === 0 ? '' : firstToLookAt(content, publications.keys())
  if (first !== '') console.log(`\n${first}`)
  printProblems(problems)
  const results = [...publications.values()]
  const total = (of: 'issues' | 'articles') => results.reduce((sum, result) => sum + result[of], 0)
  const did = dryRun ? 'Would write' : 'Wrote'
  console.log(
    `\n${did} ${count(total('issues'), 'issue')} with ${count(total('articles'), 'article')} from ${count(sources.length, 'source')}.`,
  )
  if (sources.length === 0)
    console.log('No sources were found. Put text files into sources/<publication>/ of the content folder.')
  else
    console.log(
      'What each rule decided, and how sure it is, stands in messages.yaml beside each issue. To look through the doubts: npm run review',
    )
}

const shown = 8

// The articles that are least sure, worst first; nothing when all are sure, edited, or found right in review.
function firstToLookAt(content: string, publications: Iterable<string>): string {
  let doubtful = 0
  let worst: { confidence: number; row: string }[] = []
  for (const reviews of reviewsOf(content, publications)) {
    const rows = [...Map.groupBy(reviews.flatMap(doubtsLeft), ({ article }) => article)].flatMap(
      ([article, doubts]) => (article ? doubtRow(article, leastSure(doubts)) : []),
    )
    doubtful += rows.length
    // What stands first among the equally sure is kept.
    worst = [...worst, ...rows].sort((a, b) => a.confidence - b.confidence).slice(0, shown)
  }
  if (doubtful === 0) return ''
  return [
    `Look at ${doubtful === 1 ? 'this article' : 'these articles'} first (how sure it is, where, and why):`,
    ...worst.map(({ row }) => row),
    ...(doubtful > shown ? [`  … and ${doubtful - shown} more: npm run review`] : []),
  ].join('\n')
}

function doubtRow({ file, fields }: Article, doubt: ReturnType<typeof doubtsLeft>[number] | undefined) {
  const confidence = doubt?.confidence ?? 0
  const sure = `${Math.round(confidence * 100)}%`.padStart(5)
  const row = `${sure}  ${file}  “${fields.title}”\n       ${fields.source.file}:${doubt?.line}: ${doubt?.message}`
  return { confidence, row }
}

/** Writes a number with its noun: 1 issue, 2 issues. */
export function count(n: number, one: string): string {
  return `${n} ${one}${n === 1 ? '' : 's'}`
}

function tableOf(sources: SourceSummary[]): string {
  const rows = sources.map(({ file, articles, furnitureLines, issue, doubts }) => {
    const places = doubts.slice(0, 4).map((line) => line ?? '–')
    return [
      file.replace(/^sources\//, ''),
      String(articles),
      String(furnitureLines),
      issue.date ?? 'no date',
      doubts.length === 0
        ? ''
        : `${doubts.length}, at line ${places.join(', ')}${doubts.length > 4 ? ' …' : ''}`,
    ]
  })
  const all = [['source', 'articles', 'furniture lines', 'date', 'to look at'], ...rows]
  const widths = [0, 1, 2, 3, 4].map((i) => Math.max(...all.map((row) => widthOf(row[i] as string) * 2)))
  const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - widthOf(text) * 2))
  return all
    .map((row) =>
      row
        .map((cell, i) => pad(cell, widths[i] as number))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
