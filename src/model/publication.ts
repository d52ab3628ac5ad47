// content/publications/<publication>.yaml: what is known of one publication, and hints for the converter.
import { z } from 'zod'
import { hintsSchema } from './hints.ts'

const words = z.array(z.string().min(1))

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
