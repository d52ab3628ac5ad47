// Learns the roles of blocks from the documents whose gold the repository has: npm run learn.
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Judged, judge } from '../src/accuracy/judge.ts'
import { meanOf, sayFigures } from '../src/accuracy/page.ts'
import { lessons as known, type Lessons } from '../src/convert/lessons.ts'
import { learn } from '../src/learn/learn.ts'
import { meanLessons } from '../src/learn/mean-lessons.ts'
import { readArguments } from './arguments.ts'
import { asExample, learnInParts, readFolds } from './learn-in-parts.ts'
import { Progress } from './progress.ts'
import { furtherDocuments, ownDocuments } from './test-documents.ts'

const { out, also, folds, mean } = readArguments({
  name: 'learn',
  summary: 'Learns from the documents with gold in tests/ what lines look like in each role.',
  options: {
    also: {
      type: 'string',
      value: 'DIR',
      multiple: true,
      help: 'learn from *.gold.json and their texts anywhere in this folder too',
    },
    folds: {
      type: 'string',
      value: 'N',
      help: 'write no lessons: learn N times without an N-th of the documents, and score those',
    },
    mean: {
      type: 'boolean',
      help: 'write the mean of what is learned and of the lessons that came with the converter',
    },
    out: {
      type: 'string',
      value: 'FILE',
      default: 'src/convert/lessons.json',
      help: 'where to write the lessons; beside it neighbours.json, which characters follow each other',
    },
  },
})

const own = ownDocuments()
const others = furtherDocuments(also ?? [])
if (folds === undefined) await writeLessons()
else await scoreHeldOut(readFolds('learn', folds))

async function writeLessons(): Promise<void> {
  const examples = [...own, ...others].map(asExample)
  const learned = await new Progress().step(`Learning from ${examples.length} documents`, (report) =>
    learn(examples, report),
  )
  const lessons = mean ? meanLessons(learned, known) : learned
  writeFileSync(out, textOf(lessons))
  writeFileSync(join(dirname(out), 'neighbours.json'), `${JSON.stringify(lessons.neighbours, null, 2)}\n`)
  const signs = Object.keys(lessons.signs).length + Object.keys(lessons.steps).length
  console.log(`Learned ${signs} signs from ${examples.length} documents: ${out}`)
}

// Each document is scored with lessons that never saw it.
async function scoreHeldOut(count: number): Promise<void> {
  const parts = await learnInParts(own.map(asExample), others.map(asExample), count)
  const judged = parts.flatMap(({ places, lessons }) =>
    places.map((place): Judged & { set: string } => {
      const { set, gold, bytes } = own[place] as (typeof own)[0]
      return { set, ...judge(gold, bytes, { lessons }) }
    }),
  )
  for (const name of new Set(own.map(({ set }) => set)))
    console.log(sayFigures(name, meanOf(judged.filter(({ set }) => set === name))))
}

// A sign on each line, so that a change can be read.
function textOf({ handScale, signs, steps }: Lessons): string {
  const rows = (table: Lessons['signs']) =>
    Object.entries(table)
      .map(([name, row]) => `    ${JSON.stringify(name)}: [${row.join(', ')}]`)
      .join(',\n')
  return `{\n  "handScale": ${handScale},\n  "signs": {\n${rows(signs)}\n  },\n  "steps": {\n${rows(steps)}\n  }\n}\n`
}
