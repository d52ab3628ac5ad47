// Figures of another scorer of the same definitions → where ours say something else.
import { figureNames } from '../src/accuracy/score.ts'
import { documentSets, judgeSet } from './test-documents.ts'

/** Lists the figures of a set that differ from ours; none for a set whose texts are not in this checkout. */
export function differencesFrom(set: string, sources: Record<string, Record<string, number>>): string[] {
  if (!isOurs(set)) return []
  return judgeSet(set).flatMap(({ source, figures }) =>
    figureNames
      .filter((name) => Math.abs(figures[name] - (sources[source]?.[name] ?? -1)) > 1e-9)
      .map((name) => `${source} ${name} ${figures[name]}, there ${sources[source]?.[name]}`),
  )
}

const isOurs = (set: string): set is keyof typeof documentSets => set in documentSets
