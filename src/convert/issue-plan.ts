// What the steps that plan an issue share: what stood there, under what it is planned, and the plan.
import type { IssueRecord } from '../model/issue.ts'
import type { Ledger } from '../model/ledger.ts'
import type { ArticleLines } from './kinship.ts'
import type { Edit, Settled, Verdict } from './settle-file.ts'

/** What stood in an issue's folder before, and what convert had last written there. */
export interface IssueBefore {
  recordText?: string
  record?: IssueRecord
  /** The articles that stand, by number. */
  articles: ReadonlyMap<string, ArticleLines & { text: string }>
  /** The digests of what convert last wrote, by file name. */
  written: Record<string, string>
  /** The outlines of what convert last wrote, by file name: of articles that are gone, too. */
  outlines: Record<string, string>
  /** The articles of the outlines, by number. */
  wrote: ReadonlyMap<string, ArticleLines>
  /** The furniture that convert last wrote; absent where no outline tells. */
  wroteFurniture?: IssueRecord['furniture']
}

/** What an issue is planned under. */
export interface Circumstances {
  publication: string
  ledger: Ledger
  /** The highest number that any article was ever given, by the address of its issue. */
  highest: ReadonlyMap<string, number>
  /** The digests of the sources, by file. */
  sums: ReadonlyMap<string, string>
  /** What a person decided, by file. */
  verdicts: ReadonlyMap<string, Verdict>
  /** Files whose merge was found wrong, and why. */
  refused: ReadonlyMap<string, string>
}

/** What becomes of an issue: files to write and to remove by path, addresses, and what became of edited files. */
export interface IssuePlan {
  write: Map<string, string>
  remove: string[]
  addresses: Ledger
  edits: Edit[]
}

/** An article of the new conversion with its number. */
export interface Made extends ArticleLines {
  number: string
  text: string
}

/** Everything that the steps of a plan share. */
export interface Work extends Circumstances {
  id: string
  /** The sources that are not what they were. */
  changed: ReadonlySet<string>
  before: IssueBefore
  plan: IssuePlan
  written: Record<string, string>
  outlines: Record<string, string>
}

/** The name under which the digest of issue.yaml is written. */
export const recordName = 'issue.yaml'

/** The name of an article's file in its folder. */
export const nameOf = (number: string) => `${number}.mdx`

/** Remembers what was last written under a name, and what became of the edit there. */
export function remember(name: string, settled: Settled, { written, outlines, plan }: Work): void {
  const { last, outline, edit } = settled
  if (last !== undefined) written[name] = last
  if (outline !== undefined) outlines[name] = outline
  if (edit) plan.edits.push(edit)
}

/** Lists the numbers of articles that convert wrote and that a person took away. */
export function takenAway({ written, articles }: IssueBefore): string[] {
  return Object.keys(written)
    .filter((name) => name !== recordName)
    .map((name) => name.slice(0, -4))
    .filter((number) => !articles.has(number))
}
