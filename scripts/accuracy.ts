// Scores the converter on the documents of this repository and writes docs/accuracy.md: npm run accuracy.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { z } from 'zod'
import { accuracyPage, meanOf, sayFigures } from '../src/accuracy/page.ts'
import { kindsSchema, notesSchema, unseenSchema } from '../src/accuracy/records.ts'
import type { Problem } from '../src/archive/index.ts'
import { readRecord } from '../src/archive/read-record.ts'
import { readArguments } from './arguments.ts'
import { printProblems } from './report-problems.ts'
import { judgeSecondReadings, judgeSet } from './test-documents.ts'

const { check } = readArguments({
  name: 'accuracy',
  summary: 'Scores the converter on the test documents of this repository, and writes docs/accuracy.md.',
  options: {
    check: { type: 'boolean', help: 'write nothing; fail when the page is not what would be written' },
  },
})
const docs = resolve(import.meta.dirname, '../docs')
const page = join(docs, 'accuracy.md')

const problems: Problem[] = []
const record = <Schema extends z.ZodType>(name: string, schema: Schema) =>
  readRecord(docs, `accuracy/${name}.yaml`, schema, problems)
const kinds = record('kinds', kindsSchema)
const unseen = record('unseen', unseenSchema)
const notes = record('notes', notesSchema)

if (kinds && unseen && notes) {
  const sets = {
    documents: judgeSet('documents'),
    hard: judgeSet('hard'),
    papers: judgeSet('papers'),
    further: judgeSet('further'),
    short: judgeSet('short'),
    usual: judgeSet('usual'),
    archive: judgeSet('archive'),
    sealed: judgeSet('sealed'),
    sealedLater: judgeSet('sealedLater'),
    sealedShort: judgeSet('sealedShort'),
    sealedUsual: judgeSet('sealedUsual'),
  }
  for (const [name, documents] of Object.entries(sets)) {
    console.log(sayFigures(name, meanOf(documents)))
  }
  const second = judgeSecondReadings()
  console.log(sayFigures('a reader', meanOf(second)))
  const text = accuracyPage(
    {
      documents: [
        ...sets.documents,
        ...sets.hard,
        ...sets.papers,
        ...sets.further,
        ...sets.short,
        ...sets.usual,
      ],
      archive: sets.archive,
      sealed: [...sets.sealed, ...sets.sealedLater, ...sets.sealedShort, ...sets.sealedUsual],
      second,
    },
    { kinds, unseen, notes },
  )
  if (!check) writeFileSync(page, text)
  else if (readFileSync(page, 'utf8') !== text) {
    console.error(
      'docs/accuracy.md is not what the converter reaches now: run npm run accuracy and commit the page.',
    )
    process.exitCode = 1
  }
} else {
  printProblems(problems.map((problem) => ({ ...problem, file: `docs/${problem.file}` })))
  process.exitCode = 1
}
