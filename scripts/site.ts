// From sources to a built, searchable site in one command: npm run site.
import { existsSync } from 'node:fs'
import { contentOption, outOption, readArguments, wrongUsage } from './arguments.ts'
import { build, indexText } from './build.ts'
import { checkContent } from './check.ts'
import { convertContent } from './convert-content.ts'
import { fileCountText } from './count-files.ts'
import { Progress } from './progress.ts'
import { count, printConversion } from './report-conversion.ts'
import { printProblems } from './report-problems.ts'

const { content, out } = readArguments({
  name: 'site',
  summary:
    'Converts the sources of a content folder, checks the content, builds the site and indexes it for search.',
  options: { content: contentOption, out: outOption },
})
if (!existsSync(content)) wrongUsage('site', `there is no folder ${content}`)

try {
  const progress = new Progress()
  const conversion = await convertContent({ content }, progress)
  const { problems: checked } = await checkContent(content, progress)
  const built = await build({ content, out }, progress)
  printConversion(conversion)
  printProblems(checked)
  const { publications, issues, articles, files } = built
  const made = [
    count(publications, 'publication'),
    count(issues, 'issue'),
    count(articles, 'article'),
    count(files.pages, 'page'),
  ]
  console.log(`\nThe site is in ${out}: ${made.join(', ')}.`)
  console.log(`Its host has to hold ${fileCountText(files, articles)}.`)
  console.log(indexText(built.search))
  for (const { name, seconds } of progress.times)
    console.log(`  ${seconds.toFixed(1).padStart(6)} s  ${name}`)
  const flags = out === 'dist' ? '' : ` -- --out ${/\s/.test(out) ? JSON.stringify(out) : out}`
  console.log(`\nLook at it: npm run preview${flags}`)
  process.exitCode = conversion.problems.length + checked.length + built.problems.length > 0 ? 1 : 0
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
