// Ways to read lines so far → the few of them that a beam search follows further.

/** What a way is worth, in log-odds. */
interface Scored {
  score: number
}

/** Keeps the best of the ways that end alike, as a key says, the best first. */
export function bestOfEach<Way extends Scored>(ways: readonly Way[], keyOf: (way: Way) => string): Way[] {
  const best = new Map<string, Way>()
  for (const way of ways) {
    const key = keyOf(way)
    const known = best.get(key)
    if (!known || way.score > known.score) best.set(key, way)
  }
  return [...best.values()].sort((a, b) => b.score - a.score)
}

/** A way among texts of which each line goes on in one. */
interface Returning extends Scored {
  /** The line in which each text ends so far. */
  tails: readonly number[]
  current: number
  /** It went back to a text that it had left. */
  returned: boolean
}

/** Keeps so many ways of those that end alike, and always one that goes back nowhere. */
export function bestReturning<Way extends Returning>(ways: readonly Way[], most: number): Way[] {
  const sorted = bestOfEach(ways, (way) => `${way.tails.join()}/${way.current}/${way.returned}`)
  const kept = sorted.slice(0, most)
  const straight = sorted.find(({ returned }) => !returned)
  return straight && !kept.includes(straight) ? [...kept, straight] : kept
}
