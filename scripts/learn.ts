// Learns the roles of blocks from the documents whose gold the repository has: npm run learn.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fastGlob from 'fast-glob'
import { type Judged, judge } from '../src/accuracy/judge.ts'
import { meanOf, sayFigures } from '../src/accuracy/page.ts'
import type { Lessons } from '../src/convert/lessons.ts'
import { learn } from '../src/learn/learn.ts'
import { type Example, exampleOf } from '../src/learn/lesson.ts'
import { readArguments, wrongUsage } from './arguments.ts'
import { Progress } from './progress.ts'
import { documentSets, readDocuments, type TestDocument } from './test-documents.ts'

const root = resolve(import.meta.dirname, '..')

// The fixtures of the converter, each a text with its gold in a folder of its own.
const fixtures = fastGlob
  .sync('tests/convert/fixtures/*', { cwd: root, onlyDirectories: true, absolute: true })
  .sort()
  .map((folder) => ({ gold: folder, texts: folder }))

const { out, also, folds } = readArguments({
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
    out: {
      type: 'string',
      value: 'FILE',
      default: 'src/convert/lessons.json',
      help: 'where to write the lessons',
    },
  },
})

const further = (also ?? []).map((folder) => ({ gold: resolve(folder), texts: resolve(folder) }))
const own = Object.entries(documentSets).flatMap(([set, folders]) =>
  readDocuments(folders).map((document) => ({ set, ...document })),
)
const others = [...fixtures, ...further].flatMap(readDocuments)
if (folds === undefined) await writeLessons()
else if (/^[2-9]$|^\d\d+$/.test(folds)) await scoreHeldOut(Number(folds))
else wrongUsage('learn', `--folds takes a number from 2 up, not ${folds}`)

async function writeLessons(): Promise<void> {
  const examples = [...own, ...others].map(asExample)
  const lessons = await new Progress().step(`Learning from ${examples.length} documents`, (report) =>
    learn(examples, report),
  )
  writeFileSync(out, textOf(lessons))
  const signs = Object.keys(lessons.signs).length + Object.keys(lessons.steps).length
  console.log(`Learned ${signs} signs from ${examples.length} documents: ${out}`)
}

// Each document is scored with lessons that never saw it.
async function scoreHeldOut(count: number): Promise<void> {
  const examples = own.map(asExample)
  const always = others.map(asExample)
  const judged: (Judged & { set: string })[] = []
  for (let fold = 0; fold < count; fold++) {
    const isHeld = (_: unknown, i: number) => i % count === fold
    const known = examples.filter((one, i) => !isHeld(one, i))
    const lessons = await new Progress().step(`Learning, part ${fold + 1} of ${count} held out`, (report) =>
      learn([...known, ...always], report),
    )
    for (const { set, gold, bytes } of own.filter(isHeld))
      judged.push({ set, ...judge(gold, bytes, { lessons }) })
  }
  for (const name of Object.keys(documentSets))
    console.log(sayFigures(name, meanOf(judged.filter(({ set }) => set === name))))
}

function asExample({ gold, bytes }: TestDocument): Example {
  return exampleOf(gold.source, bytes, gold)
}

// A sign on each line, so that a change can be read.
function textOf({ handScale, signs, steps }: Lessons): string {
  const rows = (table: Lessons['signs']) =>
    Object.entries(table)
      .map(([name, row]) => `    ${JSON.stringify(name)}: [${row.join(', ')}]`)
      .join(',\n')
  return `{\n  "handScale": ${handScale},\n  "signs": {\n${rows(signs)}\n  },\n  "steps": {\n${rows(steps)}\n  }\n}\n`
}
