// content/publications/<publication>.yaml: what is known of one publication, and hints for the converter.
import { z } from 'zod'

const words = z.array(z.string().min(1))

/** Hints for the converter, each learnable from reading one issue; every one is optional. */
export const hintsSchema = z.strictObject({
  sections: words.optional().describe('names of sections, as they stand on a line of their own: 工作动态'),
  credits: words.optional().describe('forms of a closing credit, X for the name: 供稿:X'),
  furniture: words.optional().describe('lines that belong to no article, whole or by their beginning'),
  masthead: words.optional().describe('lines of the masthead, whole or by their beginning'),
  subhead: z.string().optional().describe('the mark before a sub-heading: ■'),
})

/** One publication; only the title is required. */
export const publicationSchema = z.strictObject({
  title: z.string().min(1),
  titles: words.optional().describe('other titles it had'),
  place: z.string().optional(),
  issuer: z.string().optional(),
  language: z.string().optional().describe('BCP 47: zh-Hans, zh-Hant, en-GB'),
  frequency: z.string().optional(),
  issn: z
    .string()
    .regex(/^\d{4}-\d{3}[\dX]$/, 'an ISSN has the form 1234-567X')
    .optional(),
  rights: z.string().optional(),
  hints: hintsSchema.optional(),
})

export type PublicationRecord = z.infer<typeof publicationSchema>
export type Hints = z.infer<typeof hintsSchema>
