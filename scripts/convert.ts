// Converts sources to articles: npm run convert.
import { existsSync } from 'node:fs'
import { fileOf } from '../src/model/paths.ts'
import { contentOption, readArguments, wrongUsage } from './arguments.ts'
import { convertContent } from './convert-content.ts'
import { usualJobs } from './converters.ts'
import { Progress } from './progress.ts'
import { printConversion } from './report-conversion.ts'
import { printSuggestions } from './suggest-hints.ts'
import { readVerdicts } from './verdicts.ts'

const {
  content,
  publication,
  'dry-run': dryRun,
  'suggest-hints': suggest,
  jobs,
  fresh,
  ...decided
} = readArguments({
  name: 'convert',
  summary: 'Turns the sources of a content folder into articles. What a person edited is kept as it is.',
  options: {
    content: contentOption,
    publication: { type: 'string', value: 'SLUG', help: 'only this publication' },
    'dry-run': { type: 'boolean', help: 'say what would be written, and write nothing' },
    accept: {
      ...{ type: 'string', multiple: true, value: 'FILE' },
      help: 'what I wrote into this file stands; say no more of it until the conversion changes again',
    },
    reset: {
      ...{ type: 'string', multiple: true, value: 'FILE' },
      help: 'throw away what I did to this file and write what convert makes; brings back one I deleted',
    },
    jobs: {
      ...{ type: 'string', value: 'N', default: String(usualJobs) },
      help: 'convert in so many threads at a time; what is written is the same',
    },
    fresh: { type: 'boolean', help: 'convert every source, not only those that changed since the last run' },
    'suggest-hints': {
      type: 'boolean',
      help: 'propose hints for the records of publications, and write nothing',
    },
  },
})
if (!existsSync(content)) wrongUsage('convert', `there is no folder ${content}`)
if (!/^[1-9]\d?$/.test(jobs)) wrongUsage('convert', `--jobs takes a number from 1 to 99, not ${jobs}`)
const verdicts = verdictsOf(decided)

if (suggest) await printSuggestions({ content, publication })
else await convertAndReport()

async function convertAndReport(): Promise<void> {
  try {
    const choice = { content, publication, dryRun, verdicts, jobs: Number(jobs), fresh }
    const conversion = await convertContent(choice, new Progress())
    const refused = conversion.problems.some(({ file }) => file === fileOf.publication(publication ?? ''))
    if (publication && !conversion.publications.has(publication) && !refused)
      wrongUsage('convert', `there is no publication ${publication} in ${content}/sources`)
    printConversion(conversion, dryRun)
    process.exitCode = conversion.problems.length > 0 ? 1 : 0
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  }
}

function verdictsOf(files: Parameters<typeof readVerdicts>[1]): ReturnType<typeof readVerdicts> {
  try {
    return readVerdicts(content, files)
  } catch (error) {
    return wrongUsage('convert', (error as Error).message)
  }
}
