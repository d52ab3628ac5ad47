// content/articles/<publication>/<issue>/reviewed.yaml: the doubts of convert that a person found to be right.
import { z } from 'zod'

/** One doubt that was settled; `id` is of the decision and its source, so that a changed one is asked again. */
export const reviewedSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[0-9a-f]{16}$/),
    file: z.string(),
    line: z.number().int().positive().optional(),
    rule: z.string(),
    message: z.string(),
  }),
)

export type Reviewed = z.infer<typeof reviewedSchema>
