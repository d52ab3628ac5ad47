// content/articles/<publication>/<issue>/issue.yaml: what is known of one issue, and the account of every line.
import { z } from 'zod'
import { edtfDate } from './date.ts'
import { lineRanges } from './lines.ts'

/** What a line is that belongs to no article. */
export const furnitureKinds = [
  'masthead',
  'folio',
  'editors',
  'advertisement',
  'page-chrome',
  'related-links',
  'repeated-title',
  'section-heading',
  'other',
] as const

export type FurnitureKind = (typeof furnitureKinds)[number]

/** A source of an issue; `sha256` is of the file's bytes as received. */
const issueSourceSchema = z.strictObject({
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  encoding: z.string(),
  page: z.union([z.number(), z.string()]).optional(),
})

export const furnitureSchema = z.strictObject({
  file: z.string().optional().describe('the source, when the issue has several'),
  lines: lineRanges,
  kind: z.enum(furnitureKinds),
})

/** One issue; `written` holds the digest of each article as convert last wrote it, so that an edit is seen. */
export const issueSchema = z.strictObject({
  title: z.string().optional().describe("the publication's name as the source states it"),
  date: edtfDate.optional(),
  dateFrom: z.string().optional().describe('`line 5`, `file name`, `sidecar` or `inferred: why`'),
  number: z.string().optional().describe('as stated'),
  lunarDate: z.string().optional(),
  editors: z.array(z.string()).optional(),
  facts: z.record(z.string(), z.string()).optional().describe('what else the source states of the issue'),
  sources: z.array(issueSourceSchema).min(1),
  furniture: z.array(furnitureSchema).default([]),
  written: z.record(z.string(), z.string()).default({}),
})

export type IssueRecord = z.infer<typeof issueSchema>

/** written.yaml beside it: the outlines of what convert last wrote, by file name; only convert reads it. */
export const outlinesSchema = z.record(z.string(), z.string())

const encodings = 'not one of utf-8, utf-16le, utf-16be, gb18030, gbk, big5'

/** What a person knows of a source, in <name>.yaml beside it. */
export const sidecarSchema = z.strictObject({
  date: edtfDate.optional(),
  number: z.string().optional(),
  page: z.union([z.number(), z.string()]).optional(),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'gbk', 'big5'], encodings).optional(),
})

export type Sidecar = z.infer<typeof sidecarSchema>
