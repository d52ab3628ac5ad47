// Asks the guide to an index which volumes hold all the words of a query, so that no other has to be searched.
import { readings } from './figures.ts'
import type { PagefindVolume } from './open-pagefind.ts'
import type { Query } from './query.ts'
import { phrase } from './word.ts'

/** Gives the places of the volumes that may hold every part of a query; the others hold no article that does. */
export async function volumesHolding(guide: PagefindVolume, { parts }: Query): Promise<Set<number>> {
  // What stands in the guide as an article is a volume.
  const holdingWord = async (word: string) =>
    new Set((await guide.search([word])).map(({ article }) => article))
  const holdingAll = async (words: readonly string[]) => common(await Promise.all(words.map(holdingWord)))
  const ofParts = parts.map(async (part) => {
    const ways = await Promise.all(readings(part).map((units) => holdingAll(phrase(units))))
    return new Set(ways.flatMap((way) => [...way]))
  })
  return common(await Promise.all(ofParts))
}

function common(sets: readonly Set<number>[]): Set<number> {
  const [first = new Set<number>(), ...others] = sets
  return new Set([...first].filter((one) => others.every((other) => other.has(one))))
}
