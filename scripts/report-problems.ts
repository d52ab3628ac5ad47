// Prints what is wrong in the data, a line each: file, line, what, and what to do.
import type { Problem } from '../src/archive/index.ts'

/** Prints problems on the error stream, with how many there are. */
export function printProblems(problems: readonly Problem[]): void {
  for (const { file, line, reason } of problems)
    console.error(`problem  ${file}${line ? `:${line}` : ''}: ${reason}.`)
  if (problems.length > 0)
    console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}. The rest is done.`)
}
