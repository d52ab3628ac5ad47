// A segmenter's dictionary (word, how often it is used, part of speech), asked what stands across a join.
import { dict } from '@node-rs/jieba/dict.js'
import { remember } from './remember.ts'

/** A word as the dictionary has it; `cost` is the negative logarithm of its share of all words. */
interface Entry {
  cost: number
  part: string
}

/** The words that begin alike: where their lines stand in the dictionary, and which of them is no longer than that. */
interface Beginning {
  low: number
  high: number
  entry: Entry | undefined
  /** By the code of the next character; undefined where no word goes on so. */
  longer: Map<number, Beginning | undefined>
}

const list = Buffer.from(dict.buffer, dict.byteOffset, dict.byteLength)
const longest = 6
const allWords = 60_101_967
const unknown: Entry = { cost: Math.log(allWords) + 1, part: 'x' }

// So many beginnings are kept before all are let go, that memory does not grow with the archive.
const most = 200_000
const everyWord: Beginning = { low: 0, high: list.length, entry: undefined, longer: new Map() }
let kept = 0

/** Gives how much likelier the two ends are as one run of words than as two: above zero where a word spans the join. */
export function spanOf(head: string, tail: string): number {
  if (head === '' || tail === '') return 0
  return costOfSide(head) + costOfSide(tail) - costOf(head + tail)
}

/** Gives a function that says of a character whether a word that begins in a text may go on in it. */
export function goesOnFrom(head: string): (character: string) => boolean {
  const begun = [...head].flatMap((_, from) => {
    let beginning: Beginning | undefined = everyWord
    for (let at = from + 1; beginning && at <= head.length; at++)
      beginning = longer(beginning, head, from, at)
    return beginning ? [{ beginning, from }] : []
  })
  return (character) =>
    begun.some(
      ({ beginning, from }) =>
        longer(beginning, head + character, from, head.length + character.length) !== undefined,
    )
}

/** Cuts a run of Chinese characters into its likeliest words and gives the part of speech of each. */
export function partsOf(run: string): string[] {
  const cuts = cutsOf(run)
  const parts: string[] = []
  for (let at = run.length; at > 0; at = (cuts[at] as Cut).from) parts.unshift((cuts[at] as Cut).word.part)
  return parts
}

interface Cut {
  cost: number
  from: number
  word: Entry
}

const costOf = (run: string) => (cutsOf(run)[run.length] as Cut).cost
const costOfSide = remember(costOf)

// The cheapest way to cut what stands before each place, the last word of which begins at `from`.
function cutsOf(run: string): Cut[] {
  const cuts: Cut[] = [{ cost: 0, from: 0, word: unknown }]
  for (let from = 0; from < run.length; from++) {
    const before = (cuts[from] as Cut).cost
    let begun: Beginning | undefined = everyWord
    for (let at = from + 1; begun && at <= run.length && at - from <= longest; at++) {
      begun = longer(begun, run, from, at)
      const word = begun?.entry ?? (at - from === 1 ? unknown : undefined)
      const cost = word ? before + word.cost : Number.POSITIVE_INFINITY
      if (word && cost < (cuts[at]?.cost ?? Number.POSITIVE_INFINITY)) cuts[at] = { cost, from, word }
    }
  }
  return cuts
}

// The words that begin with what stands from one place to another, among those that begin with all but its end.
function longer(begun: Beginning, run: string, from: number, at: number): Beginning | undefined {
  const next = run.charCodeAt(at - 1)
  const known = begun.longer.get(next)
  if (known !== undefined || begun.longer.has(next)) return known
  if (kept++ === most) {
    everyWord.longer.clear()
    kept = 0
  }
  const found = find(Buffer.from(run.slice(from, at)), begun)
  begun.longer.set(next, found)
  return found
}

// The dictionary's lines are in the order of their bytes: it is searched as it lies, not read whole.
function find(key: Buffer, { low, high }: Beginning): Beginning | undefined {
  const first = firstLine(key, low, high, 0)
  const end = firstLine(key, first, high, 1)
  if (first === end) return undefined
  const isWhole = list[first + key.length] === 32
  const entry = isWhole ? readEntry(list.toString('utf8', first + key.length + 1, endOf(first))) : undefined
  return { low: first, high: end, entry, longer: new Map() }
}

// The first of some lines that begins with a key or stands behind those that do, by the order asked for.
function firstLine(key: Buffer, from: number, to: number, order: 0 | 1): number {
  let [low, high] = [from, to]
  while (low < high) {
    const start = list.lastIndexOf(10, ((low + high) >> 1) - 1) + 1
    if (list.compare(key, 0, key.length, start, Math.min(start + key.length, list.length)) < order)
      low = endOf(start) + 1
    else high = start
  }
  return low
}

const endOf = (start: number) => {
  const end = list.indexOf(10, start)
  return end < 0 ? list.length : end
}

function readEntry(line: string): Entry {
  const [count = '1', part = 'x'] = line.split(' ')
  return { cost: Math.log(allWords / Math.max(1, Number(count))), part }
}
