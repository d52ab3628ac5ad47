// Hints for the converter in content/publications/<publication>.yaml: each learnable from reading one issue.
import { z } from 'zod'

const lettersOf = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/** Where the name stands in the form of a credit. */
export const nameInForm = /(?<![A-Za-z])X(?![A-Za-z])/u

const line = z.string('each is text; a number stands in quotation marks: "2022"')
const sectionName = line.refine((text) => lettersOf(text) > 0, 'the name of a section has letters: 工作动态')
const lineBeginning = line.refine(
  (text) => lettersOf(text) >= 2,
  'the beginning of a line has two letters at least, or it would name lines of articles too: 稿件请寄',
)
const creditForm = line
  .refine((form) => nameInForm.test(form), 'the form of a credit has X where the name stands: 供稿：X')
  .refine(
    (form) => form.split(nameInForm).length === 2 && lettersOf(form.replace(nameInForm, '')) > 0,
    'the form of a credit has one X, and beside it the words that stand with every name: 供稿：X',
  )
const mark = z
  .string('the mark is one sign: ■')
  .refine(
    (text) => text.trim() !== '' && lettersOf(text) === 0,
    'the mark before a sub-heading is a sign such as ■, without letters or digits',
  )

const list = <Item extends z.ZodType>(item: Item) => z.array(item, 'a list, in brackets: [工作动态, 身边事]')

const fields = {
  sections: list(sectionName).describe('names of sections, as they stand on a line of their own: 工作动态'),
  credits: list(creditForm).describe('forms of a credit line, X for the name: 供稿：X'),
  furniture: list(lineBeginning).describe('lines that belong to no article, whole or by their beginning'),
  masthead: list(lineBeginning).describe('lines of the masthead, whole or by their beginning'),
  subhead: mark.describe('the mark before a sub-heading: ■'),
}

/** Says what is wrong with hints in the words of who wrote them. */
const explain: z.core.$ZodErrorMap = (issue) => {
  const named = Object.keys(fields).join(', ')
  if (issue.code === 'unrecognized_keys')
    return `there is no hint called “${issue.keys.join('”, “')}”; there are ${named}`
  return issue.code === 'invalid_type' ? `hints are fields of their own: ${named}` : undefined
}

/** Hints for the converter; every one is optional. */
export const hintsSchema = z.strictObject(fields, { error: explain }).partial()

export type Hints = z.infer<typeof hintsSchema>
