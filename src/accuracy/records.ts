// The records beside docs/accuracy.md: kinds of documents, sets scored before they were known, and a person's notes.
import { z } from 'zod'
import { figureNames } from './score.ts'

export const kindsSchema = z.array(z.strictObject({ kind: z.string(), documents: z.array(z.string()) }))

const figure = z.number().min(0).max(1)

export const unseenSchema = z.array(
  z.strictObject({
    date: z.string().describe('the day it was scored'),
    documents: z
      .union([z.number().int().positive(), z.array(z.string()).min(1)])
      .describe('their names in tests/documents, or how many they were'),
    what: z.string().describe('what kinds of documents they were'),
    figures: z.strictObject(Object.fromEntries(figureNames.map((name) => [name, figure]))),
  }),
)

export const notesSchema = z.strictObject({
  documents: z.record(z.string(), z.string()).describe('name of a document: why it is hard'),
  stillWrong: z.array(z.string()),
})

/** What the records hold. */
export interface AccuracyRecords {
  kinds: z.infer<typeof kindsSchema>
  unseen: z.infer<typeof unseenSchema>
  notes: z.infer<typeof notesSchema>
}

/** Gives the kind of a document by its name. */
export function kindOf(name: string, kinds: AccuracyRecords['kinds']): string {
  const fits = (form: string) => new RegExp(`^${form.split('*').map(literal).join('.*')}$`, 'u').test(name)
  return kinds.find(({ documents }) => documents.some(fits))?.kind ?? 'other forms'
}

const literal = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
