// The articles of an archive, from new to old, parted into volumes whose ends the articles near them decide: what is
// added, changed or taken away anywhere leaves the volumes further off as they are.
import { createHash } from 'node:crypto'

/** Gives the length of each volume: from `least` to less than twice that, unless all are fewer; `keys` tell articles apart. */
export function volumeLengths(keys: readonly string[], least: number): number[] {
  const ends = [...firstsOf(keys, least), keys.length]
  return ends.map((end, i) => end - (ends[i - 1] ?? 0))
}

// In the order of their digests, which has nothing to do with where they stand, each article begins a volume if that
// makes none too small. So a beginning depends on no more than the few articles around it with smaller digests.
function firstsOf(keys: readonly string[], least: number): number[] {
  const digests = keys.map((key) => createHash('sha256').update(key).digest('hex'))
  const digestAt = (place: number) => digests[place] as string
  const places = [...keys.keys()].slice(least, Math.max(least, keys.length - least + 1))
  places.sort((a, b) => (digestAt(a) < digestAt(b) ? -1 : 1))
  // No two of them are nearer than `least`, so each has a stretch of that length to itself.
  const firsts = new Map<number, number>()
  for (const place of places) {
    const stretch = Math.floor(place / least)
    const others = [stretch - 1, stretch, stretch + 1].map((near) => firsts.get(near))
    if (others.every((other) => other === undefined || Math.abs(other - place) >= least))
      firsts.set(stretch, place)
  }
  return [...firsts.values()].sort((a, b) => a - b)
}
