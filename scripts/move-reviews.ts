// Moves what a person found right in a source to the issue that the source belongs to now.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readRecord } from '../src/archive/read-record.ts'
import { stringifyYaml } from '../src/convert/stringify.ts'
import { fileOf } from '../src/model/paths.ts'
import { type Reviewed, reviewedSchema } from '../src/model/reviewed.ts'

/** Moves the rows of sources that left an issue; a reviewed.yaml that cannot be read stays where it is. */
export function moveReviews(
  content: string,
  publication: string,
  id: string,
  homes: ReadonlyMap<string, string>,
): void {
  const file = fileOf.reviewed(publication, id)
  const rows = readRecord(content, file, reviewedSchema, []) ?? []
  const homeOf = (row: Reviewed[number]) => homes.get(row.file) ?? id
  for (const home of new Set(rows.map(homeOf))) {
    if (home === id) continue
    const there = fileOf.reviewed(publication, home)
    const others = readRecord(content, there, reviewedSchema, [])
    if (others === undefined && existsSync(join(content, there))) continue
    const moved = rows.filter((row) => homeOf(row) === home)
    write(content, there, [...(others ?? []), ...moved])
    write(
      content,
      file,
      rows.filter((row) => homeOf(row) === id),
    )
  }
}

function write(content: string, file: string, rows: Reviewed): void {
  if (rows.length === 0) {
    rmSync(join(content, file), { force: true })
    return
  }
  mkdirSync(dirname(join(content, file)), { recursive: true })
  writeFileSync(join(content, file), stringifyYaml(rows))
}
