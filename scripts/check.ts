// Checks a content folder: npm run check.
import { existsSync } from 'node:fs'
import { allIssues, type Problem, readArchive } from '../src/archive/index.ts'
import { checkArchive } from '../src/check/index.ts'
import { contentOption, readArguments, wrongUsage } from './arguments.ts'
import { Progress } from './progress.ts'
import { count } from './report-conversion.ts'
import { printProblems } from './report-problems.ts'

/** Checks the content folder: what is wrong in it, and how many articles it has. */
export async function checkContent(
  content: string,
  progress: Progress,
): Promise<{ problems: Problem[]; articles: number }> {
  return progress.step('Checking the content', () => {
    const archive = readArchive(content)
    const articles = allIssues(archive).reduce((sum, issue) => sum + issue.articles.length, 0)
    return { problems: checkArchive(archive), articles }
  })
}

if (import.meta.main) {
  const { content } = readArguments({
    name: 'check',
    summary:
      'Checks the whole content: the schemas, the account of every source line, the bodies, the addresses.',
    options: { content: contentOption },
  })
  if (!existsSync(content)) wrongUsage('check', `there is no folder ${content}`)
  const { problems, articles } = await checkContent(content, new Progress())
  printProblems(problems)
  if (problems.length === 0)
    console.log(`Nothing is wrong: ${count(articles, 'article')}, every source line accounted for.`)
  process.exitCode = problems.length > 0 ? 1 : 0
}
