// Learns the roles of blocks from the documents whose gold the repository has: npm run learn.
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fastGlob from 'fast-glob'
import type { Lessons } from '../src/convert/lessons.ts'
import { learn } from '../src/learn/learn.ts'
import { exampleOf } from '../src/learn/lesson.ts'
import { readArguments } from './arguments.ts'
import { Progress } from './progress.ts'
import { documentSets, readDocuments } from './test-documents.ts'

const root = resolve(import.meta.dirname, '..')

// The fixtures of the converter, each a text with its gold in a folder of its own.
const fixtures = fastGlob
  .sync('tests/convert/fixtures/*', { cwd: root, onlyDirectories: true, absolute: true })
  .sort()
  .map((folder) => ({ gold: folder, texts: folder }))

const { out, also } = readArguments({
  name: 'learn',
  summary: 'Learns from the documents with gold in tests/ what lines look like in each role.',
  options: {
    also: {
      type: 'string',
      value: 'DIR',
      multiple: true,
      help: 'learn from *.gold.json and their texts anywhere in this folder too',
    },
    out: {
      type: 'string',
      value: 'FILE',
      default: join(root, 'src/convert/lessons.json'),
      help: 'where to write the lessons',
    },
  },
})

const further = (also ?? []).map((folder) => ({ gold: resolve(folder), texts: resolve(folder) }))
const examples = [...Object.values(documentSets), ...fixtures, ...further]
  .flatMap(readDocuments)
  .map(({ gold, bytes }) => exampleOf(gold.source, bytes, gold))
const lessons = await new Progress().step(`Learning from ${examples.length} documents`, (report) =>
  learn(examples, report),
)
writeFileSync(out, textOf(lessons))
console.log(
  `Learned ${Object.keys(lessons.signs).length + Object.keys(lessons.steps).length} signs from ${examples.length} documents: ${out}`,
)

// A sign on each line, so that a change can be read.
function textOf({ handScale, signs, steps }: Lessons): string {
  const rows = (table: Lessons['signs']) =>
    Object.entries(table)
      .map(([name, row]) => `    ${JSON.stringify(name)}: [${row.join(', ')}]`)
      .join(',\n')
  return `{\n  "handScale": ${handScale},\n  "signs": {\n${rows(signs)}\n  },\n  "steps": {\n${rows(steps)}\n  }\n}\n`
}
