// A block among its neighbours → how much of what it says they say too: a title's words come back in the text below
// it, those of a sub-heading stood in the text above it too, those of a section's name or a notice stand nowhere.
import { countTexts, pairsOf } from './cohesion.ts'
import type { Features } from './features.ts'

/** How much of what a block says the texts beside it say too: from 0 to 1, undefined where it says nothing. */
export interface Echoes {
  above: number | undefined
  below: number | undefined
}

// So much text is looked at on each side, in ems, and the rest of the last block.
const near = 60
// So many characters count of a long block, at its head and at its tail.
const longest = 100

type Words = ReadonlySet<number | string>

/** Compares every block of a page with the texts beside it; what few blocks of the page say counts more. */
export function echoesOf(blocks: readonly Features[]): Echoes[] {
  const heads = blocks.map(({ text }) => wordsOf(text.slice(0, longest)))
  const tails = blocks.map(({ text }, at) =>
    text.length <= longest ? (heads[at] as Words) : wordsOf(text.slice(-longest)),
  )
  const own = heads.map((head, at) =>
    head === tails[at] ? head : new Set([...head, ...(tails[at] as Words)]),
  )
  const weightOf = weigh(own)
  return own.map((words, at) => {
    const shareIn = (ends: readonly Words[]) => shareOf(words, ends, weightOf)
    return {
      above: shareIn(beside(blocks, at, -1).map((place) => tails[place] as Words)),
      below: shareIn(beside(blocks, at, 1).map((place) => heads[place] as Words)),
    }
  })
}

// The more blocks say a word, the less it tells of any (inverse document frequency: Spärck Jones, 1972).
function weigh(own: readonly Words[]): (word: number | string) => number {
  const weights = new Map(
    [...countTexts(own)].map(([word, count]) => [word, Math.log(1 + own.length / count)]),
  )
  return (word) => weights.get(word) as number
}

// The places of the blocks that stand near on one side.
function beside(blocks: readonly Features[], at: number, step: 1 | -1): number[] {
  const places: number[] = []
  let width = 0
  for (let place = at + step; width < near && blocks[place]; place += step) {
    places.push(place)
    width += (blocks[place] as Features).width
  }
  return places
}

function shareOf(
  own: Words,
  others: readonly Words[],
  weightOf: (word: number | string) => number,
): number | undefined {
  let [all, shared] = [0, 0]
  for (const word of own) {
    const weight = weightOf(word)
    all += weight
    if (others.some((other) => other.has(word))) shared += weight
  }
  return all === 0 ? undefined : shared / all
}

// Pairs of Chinese characters, and Latin words without their endings.
function wordsOf(text: string): Words {
  const words = new Set<number | string>(pairsOf(text))
  for (const word of text.toLowerCase().match(/\p{Script=Latin}{4,}/gu) ?? []) words.add(word.slice(0, 6))
  return words
}
