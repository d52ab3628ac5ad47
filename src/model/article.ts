// The fields at the head of content/articles/<publication>/<issue>/<nn>.mdx.
import { z } from 'zod'
import { edtfDate } from './date.ts'
import { lineRanges } from './lines.ts'

/** One article; a field that is not known is absent. `lines` are in reading order. */
export const articleSchema = z.strictObject({
  title: z.string().min(1),
  kicker: z.string().optional(),
  subtitle: z.string().optional(),
  section: z.string().optional(),
  byline: z.array(z.string()).optional(),
  credit: z.string().optional(),
  date: edtfDate.optional(),
  page: z.union([z.number(), z.string()]).optional(),
  continued: z.string().optional(),
  keywords: z.array(z.string()).optional().describe('tags that a saved page glued to the title'),
  source: z.strictObject({ file: z.string(), lines: lineRanges }),
})

export type ArticleFields = z.infer<typeof articleSchema>
