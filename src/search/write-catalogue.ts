// The articles of a volume in, its catalogue on disk out, and what the list of volumes says of it.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { partsOf } from '../model/date.ts'
import { type Row, writeCatalogue } from './catalogue.ts'
import type { SearchDocument } from './document.ts'
import { catalogueFile, issueYear, undated, type Volume, yearOf } from './volumes.ts'

/** Gives what an article can be narrowed by. */
export function rowOf({ publication, issue, date, section, persons, office }: SearchDocument): Row {
  return {
    publication: [publication],
    issue: [issue],
    date: known(date && calendarDate(date)),
    section: known(section),
    person: [...new Set(persons)],
    office: known(office),
  }
}

/** Writes the catalogue of a volume into its folder. */
export async function writeVolumeCatalogue(
  folder: string,
  rows: readonly Row[],
): Promise<Omit<Volume, 'folder'>> {
  await writeFile(join(folder, catalogueFile), writeCatalogue(rows))
  // In order, for then the list of volumes packs better.
  const each = (values: string[]) => [...new Set(values)].sort()
  const dates = rows.flatMap(({ date, issue }) => [
    ...date,
    ...issue.filter((id) => issueYear(id) !== undated),
  ])
  const [first = ''] = [...dates].sort()
  const [last = ''] = dates.sort((a, b) => (a.padEnd(10, '-99') < b.padEnd(10, '-99') ? 1 : -1))
  return {
    articles: rows.length,
    years: each(rows.flatMap((row) => [yearOf(row), ...row.issue.map(issueYear)])),
    from: first,
    to: last,
    publications: each(rows.flatMap(({ publication }) => publication)),
  }
}

// An approximate date stands where the date it is near to stands.
function calendarDate(date: string): string | undefined {
  const parts = partsOf(date)
  const two = (n: number) => String(n).padStart(2, '0')
  return (
    parts &&
    [parts.year, parts.month, parts.day]
      .filter((n) => n !== undefined)
      .map(two)
      .join('-')
  )
}

function known(value: string | undefined): string[] {
  return value ? [value] : []
}
