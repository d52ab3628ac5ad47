// content/articles/<publication>/<issue>/messages.yaml: what convert decided, line by line, and how sure it is.
import { z } from 'zod'

/** One decision; `check` marks those a person should look at. */
export const decisionSchema = z.strictObject({
  file: z.string().optional().describe('the source, when the issue has several'),
  line: z.number().int().positive().optional().describe('absent when it is of the whole source'),
  check: z.literal(true).optional(),
  rule: z.string(),
  confidence: z.number().min(0).max(1).optional().describe('the share of such decisions that are right'),
  as: z.string().optional().describe('what the line was taken for: title, joined, moved …'),
  or: z.string().optional().describe('what it may have been instead'),
  from: z.number().int().positive().optional().describe('the line it goes on from, where that is decided'),
  message: z.string(),
})

/** All of them, in the order of the plugins. */
export const decisionsSchema = z.array(decisionSchema)

export type Decision = z.infer<typeof decisionSchema>

/** Gives the decision that is least sure, of those about some lines where these are given; none when there is none. */
export function leastSure<D extends { line?: number | undefined; confidence?: number | undefined }>(
  decisions: readonly D[],
  lines?: ReadonlySet<number>,
): D | undefined {
  const own = lines ? decisions.filter(({ line }) => line !== undefined && lines.has(line)) : decisions
  const sure = (decision: D) => decision.confidence ?? 1
  return own.reduce<D | undefined>((a, b) => (a && sure(a) <= sure(b) ? a : b), undefined)
}
