// Reads what a person decided of edited files: --accept FILE, --reset FILE.
import { existsSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { readRecord } from '../src/archive/read-record.ts'
import type { Verdict } from '../src/convert/settle-file.ts'
import { issueSchema } from '../src/model/issue.ts'
import { fileOf } from '../src/model/paths.ts'

/** Gives the verdicts by the path of their file in the content folder; throws, in words, for a file that is none of it. */
export function readVerdicts(
  content: string,
  files: Readonly<Record<Verdict, readonly string[]>>,
): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>()
  for (const verdict of ['accept', 'reset'] as const)
    for (const named of files[verdict]) {
      const file = fileIn(content, named)
      if (verdicts.has(file) && verdicts.get(file) !== verdict)
        throw new Error(`${file} cannot be accepted and reset at once: decide for one`)
      verdicts.set(file, verdict)
    }
  return verdicts
}

// A file may be named as it is in the content folder, or from where the person stands.
function fileIn(content: string, named: string): string {
  const places = isAbsolute(named) ? [named] : [resolve(content, named), resolve(named)]
  const files = places.map((place) => relative(resolve(content), place).split(sep).join('/'))
  const found = files.find((file) => isKnown(content, file))
  if (found === undefined)
    throw new Error(
      `there is no ${named} to decide on: name an article or an issue.yaml, as articles/<publication>/<issue>/01.mdx`,
    )
  return found
}

// An article that a person took away is known by the digest that convert left of it.
function isKnown(content: string, file: string): boolean {
  const [, publication, issue, name] =
    /^articles\/([^/]+)\/([^/]+)\/(issue\.yaml|\d{2,}\.mdx)$/.exec(file) ?? []
  if (!publication || !issue || !name) return false
  if (existsSync(join(content, file))) return true
  const record = readRecord(content, fileOf.issue(publication, issue), issueSchema, [])
  return record?.written[name] !== undefined
}
