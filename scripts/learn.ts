// Learns the roles of blocks from the documents whose gold the repository has: npm run learn.
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Judged, judge } from '../src/accuracy/judge.ts'
import { meanOf, sayFigures } from '../src/accuracy/page.ts'
import { type Lessons, lessons } from '../src/convert/lessons.ts'
import { noTrees, type Trees } from '../src/convert/trees.ts'
import { learn, treesOf } from '../src/learn/learn.ts'
import type { Example } from '../src/learn/lesson.ts'
import { readArguments } from './arguments.ts'
import { asExample, learnInParts, readFolds } from './learn-in-parts.ts'
import { Progress } from './progress.ts'
import { documentSets, furtherDocuments, ownDocuments } from './test-documents.ts'

const { out, also, folds, trees } = readArguments({
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
    trees: {
      type: 'boolean',
      help: 'keep the signs as they are, and only grow the trees anew',
    },
    out: {
      type: 'string',
      value: 'FILE',
      default: 'src/convert/lessons.json',
      help: 'where to write the lessons; beside it neighbours.json, which characters follow each other, and trees.json',
    },
  },
})

const own = ownDocuments()
const others = furtherDocuments(also ?? [])
if (folds === undefined) await (trees ? growTrees() : writeLessons())
else await scoreHeldOut(readFolds('learn', folds))

function examplesOf(): Example[] {
  return [...own, ...others].map(asExample)
}

async function writeLessons(): Promise<void> {
  const examples = examplesOf()
  const learned = await new Progress().step(`Learning from ${examples.length} documents`, (report) =>
    learn(examples, report),
  )
  writeFileSync(out, textOf(learned))
  writeFileSync(join(dirname(out), 'neighbours.json'), `${JSON.stringify(learned.neighbours, null, 2)}\n`)
  const signs = Object.keys(learned.signs).length + Object.keys(learned.steps).length
  console.log(`Learned ${signs} signs from ${examples.length} documents: ${out}`)
  writeTrees(learned.trees)
}

async function growTrees(): Promise<void> {
  const examples = examplesOf()
  writeTrees(
    await new Progress().step(`Growing trees on ${examples.length} documents`, (report) =>
      treesOf(examples, lessons, report),
    ),
  )
}

function writeTrees(trees: Trees): void {
  const file = join(dirname(out), 'trees.json')
  writeFileSync(file, treeText(trees))
  console.log(`Grew ${trees.rounds.length} trees for each role: ${file}`)
}

// Each document is scored with lessons that never saw it, and again without their trees.
async function scoreHeldOut(count: number): Promise<void> {
  const parts = await learnInParts(own.map(asExample), others.map(asExample), count)
  const scoreBy = (asked: (lessons: Lessons) => Lessons) =>
    parts.flatMap(({ places, lessons }) =>
      places.map((place): Judged & { set: string } => {
        const { set, gold, bytes } = own[place] as (typeof own)[0]
        return { set, ...judge(gold, bytes, { lessons: asked(lessons) }) }
      }),
    )
  const withTrees = scoreBy((lessons) => lessons)
  const without = scoreBy((lessons) => ({ ...lessons, trees: noTrees }))
  for (const name of Object.keys(documentSets)) {
    const meanIn = (judged: typeof withTrees) => meanOf(judged.filter(({ set }) => set === name))
    console.log(sayFigures(name, meanIn(withTrees)))
    console.log(sayFigures(`${name}, no tree asked  `, meanIn(without)))
  }
}

// A sign on each line, so that a change can be read.
function textOf({ handScale, signs, steps }: Lessons): string {
  const rows = (table: Lessons['signs']) =>
    Object.entries(table)
      .map(([name, row]) => `    ${JSON.stringify(name)}: [${row.join(', ')}]`)
      .join(',\n')
  return `{\n  "handScale": ${handScale},\n  "signs": {\n${rows(signs)}\n  },\n  "steps": {\n${rows(steps)}\n  }\n}\n`
}

// A tree on each line.
function treeText({ scale, asks, begin, rounds }: Trees): string {
  const trees = rounds.map(
    (round) => `    [\n${round.map((tree) => `      [${tree.join(',')}]`).join(',\n')}\n    ]`,
  )
  return `{\n  "scale": ${scale},\n  "asks": ${JSON.stringify(asks)},\n  "begin": ${JSON.stringify(begin)},\n  "rounds": [\n${trees.join(',\n')}\n  ]\n}\n`
}
