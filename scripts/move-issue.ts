// Moves an issue whose date is known better now: its folder to its new id, its addresses to where they lead now.
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../src/archive/index.ts'
import type { Dated, IssueGroup } from '../src/convert/group-issues.ts'
import type { IssueBefore } from '../src/convert/issue-plan.ts'
import type { Ledger } from '../src/model/ledger.ts'
import { addressOf, fileOf } from '../src/model/paths.ts'
import type { Shelf } from './shelf.ts'

/** A publication's issues as they stand on disk, and the ledger; both are changed as issues and articles move. */
export interface Standing {
  content: string
  publication: string
  issues: Shelf<IssueBefore>
  ledger: Ledger
  problems: Problem[]
  dryRun: boolean
}

/**
 * Moves the folder of every issue whose sources now make an issue of another id, edited articles included, and
 * lets its old addresses lead to the new ones. `known` gives the id a source was given before.
 */
export function moveIssues(
  groups: readonly IssueGroup<Dated>[],
  known: ReadonlyMap<string, string>,
  standing: Standing,
): void {
  const ids = new Set(groups.map((group) => group.id))
  for (const { id, sources } of groups) {
    const from = sources
      .map(({ file }) => known.get(file))
      .find((before) => before !== undefined && !ids.has(before))
    if (from !== undefined && !standing.issues.has(id)) moveIssue(from, id, standing)
  }
}

function moveIssue(from: string, to: string, standing: Standing): void {
  const { content, publication, issues, ledger, dryRun } = standing
  const issue = issues.get(from)
  if (!issue) return
  issues.delete(from)
  issues.set(to, issue)
  const old = addressOf.issue(publication, from)
  for (const address of Object.keys(ledger))
    if (address.startsWith(old) && ledger[address] === 'here') {
      const target = addressOf.issue(publication, to) + address.slice(old.length)
      ledger[address] = { to: target }
      // An issue that moves back leads to itself no longer.
      ledger[target] = 'here'
    }
  if (!dryRun)
    renameSync(
      join(content, fileOf.issueFolder(publication, from)),
      join(content, fileOf.issueFolder(publication, to)),
    )
}
