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

/** Gives the decision about some lines that is least sure; none when all of them go without saying. */
export function leastSure<D extends { line?: number | undefined; confidence?: number | undefined }>(
  decisions: readonly D[],
  lines: ReadonlySet<number>,
): D | undefined {
  let least: D | undefined
  for (const decision of decisions)
    if (
      decision.line !== undefined &&
      lines.has(decision.line) &&
      (decision.confidence ?? 1) < (least?.confidence ?? 1)
    )
      least = decision
  return least
}
