// Converts sources to articles: npm run convert.
import { existsSync } from 'node:fs'
import { fileOf } from '../src/model/paths.ts'
import { contentOption, readArguments, wrongUsage } from './arguments.ts'
import { convertContent } from './convert-content.ts'
import { Progress } from './progress.ts'
import { printConversion } from './report-conversion.ts'

const {
  content,
  publication,
  'dry-run': dryRun,
} = readArguments({
  name: 'convert',
  summary: 'Turns the sources of a content folder into articles. What a person edited is kept as it is.',
  options: {
    content: contentOption,
    publication: { type: 'string', value: 'SLUG', help: 'only this publication' },
    'dry-run': { type: 'boolean', help: 'say what would be written, and write nothing' },
  },
})
if (!existsSync(content)) wrongUsage('convert', `there is no folder ${content}`)

try {
  const conversion = await convertContent({ content, publication, dryRun }, new Progress())
  const refused = conversion.problems.some(({ file }) => file === fileOf.publication(publication ?? ''))
  if (publication && !conversion.publications.has(publication) && !refused)
    wrongUsage('convert', `there is no publication ${publication} in ${content}/sources`)
  printConversion(conversion, dryRun)
  process.exitCode = conversion.problems.length > 0 ? 1 : 0
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
