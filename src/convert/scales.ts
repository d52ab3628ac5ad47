// The weights of signs, by name → the sum of those that are told. Tables of each kind fill as its signs are first told.
import { type Listener, nameOf, placeOf, sizeOf } from './sign-kinds.ts'

type Row = Float64Array

/** For each sign, by name, its weights. */
export type Weights = Readonly<Record<string, readonly number[]>>

/** Adds up the weights of what it is told. */
export interface Scales extends Listener {
  /** Begins a sum with some weights, which it goes on to change. */
  begin: (total: Row) => void
}

/** Gives scales for a table of weights, the same ones for the same table. */
export function scalesOf(weights: Weights): Scales {
  const scales = ready.get(weights) ?? newScales(weights)
  ready.set(weights, scales)
  return scales
}

// Every page asks the same lessons.
const ready = new WeakMap<Weights, Scales>()

function newScales(weights: Weights): Scales {
  const rows = new Map(Object.entries(weights).map(([name, row]) => [name, Float64Array.from(row)]))
  const byWord = rowsByWord(rows)
  const byKind: (Row | null | undefined)[][] = []
  let total: Row = new Float64Array()
  return {
    begin: (from) => {
      total = from
    },
    sign: (kind, first, second, third) => {
      let known = byKind[kind.number]
      if (known === undefined) byKind[kind.number] = known = Array(sizeOf(kind)).fill(undefined)
      const place = placeOf(kind, first, second, third)
      let row = known[place]
      if (row === undefined) known[place] = row = rows.get(nameOf(kind, first, second, third)) ?? null
      if (row !== null) add(total, row)
    },
    word: (how, word, shape) => {
      const row = byWord.get(how)?.get(shape)?.get(word)
      if (row !== undefined) add(total, row)
    },
  }
}

function add(total: Row, row: Row): void {
  for (let i = 0; i < total.length; i++) total[i] = (total[i] as number) + (row[i] as number)
}

// How a block says a word, its shape, the word: names as `wordName` puts them together, taken apart once.
function rowsByWord(rows: ReadonlyMap<string, Row>): Map<string, Map<string, Map<string, Row>>> {
  const found = new Map<string, Map<string, Map<string, Row>>>()
  for (const [name, row] of rows) {
    const [, how = '', word = '', shape = ''] = /^(\S*) (\S*)(?: (.+))?$/u.exec(name) ?? []
    const shapes = found.get(how) ?? new Map<string, Map<string, Row>>()
    const words = shapes.get(shape) ?? new Map<string, Row>()
    found.set(how, shapes.set(shape, words.set(word, row)))
  }
  return found
}
