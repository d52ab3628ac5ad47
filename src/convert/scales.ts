// The weights of signs, by name → the sum of those that are told. Tables of each kind fill as its signs are first told.
import { type Listener, nameOf, placeOf, sizeOf } from './sign-kinds.ts'

type Row = number[]

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
  const rows = new Map(Object.entries(weights).map(([name, row]) => [name, [...row]]))
  const byWord = rowsByWord(rows)
  const byKind: (Row | null | undefined)[][] = []
  let total: Row = []
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
      const known = byWord.get(how)?.get(word)
      if (known === undefined) return
      if (known.alone) add(total, known.alone)
      const shaped = shape === undefined ? undefined : known.shaped.get(shape)
      if (shaped) add(total, shaped)
    },
  }
}

/** Gives a sum of nothing yet. A minus zero, as arrays that hold no whole numbers alone are added up faster. */
export const noWeights = (length: number): number[] => Array.from({ length }, () => -0)

function add(total: Row, row: Row): void {
  for (let i = 0; i < total.length; i++) total[i] = (total[i] as number) + (row[i] as number)
}

/** The weights of what names a word, alone and with each shape of block. */
interface WordRows {
  alone?: Row
  shaped: Map<string, Row>
}

// By how a block says a word, and the word: names are taken apart once.
function rowsByWord(rows: ReadonlyMap<string, Row>): Map<string, Map<string, WordRows>> {
  const found = new Map<string, Map<string, WordRows>>()
  for (const [name, row] of rows) {
    const [, how = '', word = '', shape] = /^(\S*) (\S*)(?: (.+))?$/u.exec(name) ?? []
    const words = found.get(how) ?? new Map<string, WordRows>()
    const known = words.get(word) ?? { shaped: new Map<string, Row>() }
    if (shape === undefined) known.alone = row
    else known.shaped.set(shape, row)
    found.set(how, words.set(word, known))
  }
  return found
}
