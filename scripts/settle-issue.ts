// Plans an issue and tries what was merged: a merge that npm run check would find wrong is given up, and the person's
// file stays as it is.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { type Problem, readArchive } from '../src/archive/index.ts'
import { checkAccount } from '../src/check/check-account.ts'
import { checkBodies } from '../src/check/check-bodies.ts'
import { checkWords } from '../src/check/check-words.ts'
import type { IssueGroup } from '../src/convert/group-issues.ts'
import type { Circumstances, IssueBefore, IssuePlan } from '../src/convert/issue-plan.ts'
import { planIssue } from '../src/convert/plan-issue.ts'
import { fileOf } from '../src/model/paths.ts'

/** Plans an issue of a content folder, as often as it takes until nothing in it was merged wrongly. */
export function settleIssue(
  content: string,
  group: IssueGroup,
  before: IssueBefore,
  given: Omit<Circumstances, 'refused'>,
): IssuePlan {
  const refused = new Map<string, string>()
  for (;;) {
    const plan = planIssue(group, before, { ...given, refused })
    const wrong = wrongMerges(content, group, before, { ...given, refused }, plan)
    if (wrong.size === 0) return plan
    for (const [file, reason] of wrong) refused.set(file, reason)
  }
}

// What is wrong with a merged file itself, and what was right before anything was merged.
function wrongMerges(
  content: string,
  group: IssueGroup,
  before: IssueBefore,
  given: Circumstances,
  plan: IssuePlan,
): Map<string, string> {
  const merged = plan.edits.filter(({ outcome }) => outcome === 'merged').map(({ file }) => file)
  const wrong = new Map<string, string>()
  if (merged.length === 0) return wrong
  const folder = fileOf.issueFolder(given.publication, group.id)
  const problems = problemsOf(content, folder, plan)
  for (const problem of problems) if (merged.includes(problem.file)) wrong.set(problem.file, problem.reason)
  if (wrong.size > 0) return wrong
  const unmerged = new Map([...given.refused, ...merged.map((file) => [file, ''] as const)])
  const plain = planIssue(group, before, { ...given, refused: unmerged })
  const known = new Set(problemsOf(content, folder, plain).map(said))
  const [first] = problems.map(said).filter((problem) => !known.has(problem))
  if (first !== undefined) for (const file of merged) wrong.set(file, first)
  return wrong
}

const said = ({ file, line, reason }: Problem) => `${file}${line ? `:${line}` : ''}: ${reason}`

/** Checks one issue as it would be, in a folder of its own. */
function problemsOf(content: string, folder: string, plan: IssuePlan): Problem[] {
  const trial = mkdtempSync(join(tmpdir(), 'backfile-merge-'))
  try {
    if (existsSync(join(content, folder)))
      cpSync(join(content, folder), join(trial, folder), { recursive: true })
    symlinkSync(resolve(content, 'sources'), join(trial, 'sources'), 'junction')
    applyPlan(trial, plan)
    const archive = readArchive(trial)
    return [...archive.problems, ...checkAccount(archive), ...checkWords(archive), ...checkBodies(archive)]
  } finally {
    rmSync(trial, { recursive: true, force: true })
  }
}

/** Writes and removes the files of a plan. */
export function applyPlan(content: string, plan: IssuePlan): void {
  const folders = new Set([...plan.write.keys()].map((file) => dirname(join(content, file))))
  for (const folder of folders) mkdirSync(folder, { recursive: true })
  for (const [file, text] of plan.write) writeFileSync(join(content, file), text)
  for (const file of plan.remove) rmSync(join(content, file), { force: true })
}
