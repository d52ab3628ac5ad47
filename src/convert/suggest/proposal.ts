// A hint that is proposed, and the lines that speak for it.
import type { Hints } from '../../model/hints.ts'
import type { Sighting } from '../sightings.ts'

/** One hint, its reason in words, and its evidence. */
export interface Proposal {
  hint: keyof Hints
  value: string
  why: string
  evidence: Sighting[]
}

/** Adds hints to hints; what is there stays first. */
export function withProposals(hints: Hints, proposals: readonly Pick<Proposal, 'hint' | 'value'>[]): Hints {
  const all: Hints = { ...hints }
  for (const { hint, value } of proposals)
    if (hint === 'subhead') all.subhead ??= value
    else all[hint] = [...(all[hint] ?? []), value]
  return all
}
