// A block among its neighbours → how much of what it says they say too: a title's words come back in the text below
// it, those of a sub-heading stood in the text above it too, those of a section's name or a notice stand nowhere.
import { pairsOf } from './cohesion.ts'
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

/** The words of a text, each as its number on the page. */
type Words = readonly number[]

/** Compares every block of a page with the texts beside it; what few blocks of the page say counts more. */
export function echoesOf(blocks: readonly Features[]): Echoes[] {
  const numbers = new Map<number | string, number>()
  const heads = blocks.map(({ text }) => wordsOf(text.slice(0, longest), numbers))
  const tails = blocks.map(({ text }, at) =>
    text.length <= longest ? (heads[at] as Words) : wordsOf(text.slice(-longest), numbers),
  )
  const own = heads.map((head, at) =>
    head === tails[at] ? head : [...new Set([...head, ...(tails[at] as Words)])],
  )
  const shareOf = shares(weigh(own, numbers.size))
  return own.map((words, at) => ({
    above: shareOf(
      words,
      beside(blocks, at, -1).map((place) => tails[place] as Words),
    ),
    below: shareOf(
      words,
      beside(blocks, at, 1).map((place) => heads[place] as Words),
    ),
  }))
}

// The more blocks say a word, the less it tells of any (inverse document frequency: Spärck Jones, 1972).
function weigh(own: readonly Words[], size: number): Float64Array {
  const counts = new Float64Array(size)
  for (const words of own) for (const word of words) counts[word] = (counts[word] as number) + 1
  return counts.map((count) => Math.log(1 + own.length / count))
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

// Gives how much of what a text says others say too. Each word bears the number of the last comparison that heard it.
function shares(weights: Float64Array): (own: Words, others: readonly Words[]) => number | undefined {
  const heard = new Int32Array(weights.length)
  let comparison = 0
  return (own, others) => {
    comparison += 1
    for (const other of others) for (const word of other) heard[word] = comparison
    let [all, shared] = [0, 0]
    for (const word of own) {
      const weight = weights[word] as number
      all += weight
      if (heard[word] === comparison) shared += weight
    }
    return all === 0 ? undefined : shared / all
  }
}

// Pairs of Chinese characters, and Latin words without their endings.
function wordsOf(text: string, numbers: Map<number | string, number>): Words {
  const words = new Set<number | string>(pairsOf(text))
  for (const word of text.toLowerCase().match(/\p{Script=Latin}{4,}/gu) ?? []) words.add(word.slice(0, 6))
  return Array.from(words, (word) => {
    const known = numbers.get(word)
    if (known === undefined) numbers.set(word, numbers.size)
    return known ?? numbers.size - 1
  })
}
