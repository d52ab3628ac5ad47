// A segmenter's dictionary (word, how often it is used, part of speech), asked what stands across a join.
import { dict } from '@node-rs/jieba/dict.js'

/** A word as the dictionary has it; `cost` is the negative logarithm of its share of all words. */
interface Entry {
  cost: number
  part: string
}

const list = Buffer.from(dict.buffer, dict.byteOffset, dict.byteLength)
const longest = 6
const allWords = 60_101_967
const unknown: Entry = { cost: Math.log(allWords) + 1, part: 'x' }
const entries = new Map<string, Entry | undefined>()

/** Gives how much likelier the two ends are as one run of words than as two: above zero where a word spans the join. */
export function spanOf(head: string, tail: string): number {
  if (head === '' || tail === '') return 0
  return costOf(head) + costOf(tail) - costOf(head + tail)
}

/** Cuts a run of Chinese characters into its likeliest words and gives the part of speech of each. */
export function partsOf(run: string): string[] {
  const cuts = cutsOf(run)
  const parts: string[] = []
  for (let at = run.length; at > 0; at = (cuts[at] as Cut).from)
    parts.unshift((lookUp(run.slice((cuts[at] as Cut).from, at)) ?? unknown).part)
  return parts
}

interface Cut {
  cost: number
  from: number
}

const costOf = (run: string) => (cutsOf(run)[run.length] as Cut).cost

// The cheapest way to cut what stands before each place.
function cutsOf(run: string): Cut[] {
  const cuts: Cut[] = [{ cost: 0, from: 0 }]
  for (let at = 1; at <= run.length; at++) {
    let best: Cut = { cost: Number.POSITIVE_INFINITY, from: at - 1 }
    for (let from = Math.max(0, at - longest); from < at; from++) {
      const word = lookUp(run.slice(from, at)) ?? (at - from === 1 ? unknown : undefined)
      if (!word) continue
      const cost = (cuts[from] as Cut).cost + word.cost
      if (cost < best.cost) best = { cost, from }
    }
    cuts.push(best)
  }
  return cuts
}

function lookUp(word: string): Entry | undefined {
  if (entries.has(word)) return entries.get(word)
  const entry = find(word)
  entries.set(word, entry)
  return entry
}

// The dictionary's lines are in the order of their bytes: it is searched as it lies, not read whole.
function find(word: string): Entry | undefined {
  const key = Buffer.from(`${word} `)
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = list.lastIndexOf(10, middle - 1) + 1
    const order = key.compare(list, start, Math.min(start + key.length, list.length))
    if (order === 0) return readEntry(list.toString('utf8', start + key.length, endOf(start)))
    if (order < 0) high = start
    else low = endOf(start) + 1
  }
  return undefined
}

const endOf = (start: number) => {
  const end = list.indexOf(10, start)
  return end < 0 ? list.length : end
}

function readEntry(line: string): Entry {
  const [count = '1', part = 'x'] = line.split(' ')
  return { cost: Math.log(allWords / Math.max(1, Number(count))), part }
}
