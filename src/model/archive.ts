// content/archive.yaml: what the archive says of itself.
import { z } from 'zod'

/** The archive's own record; `language` (BCP 47) is the language of the interface, `url` where it is published. */
export const archiveSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string().optional(),
  url: z.url().optional(),
  language: z.string().default('zh-Hans'),
  publisher: z.string().optional(),
  rights: z.string().optional(),
})

export type ArchiveRecord = z.infer<typeof archiveSchema>
