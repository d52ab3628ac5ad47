// The runs of characters in a text: whether one stands there is asked at every join.

import { once } from './remember.ts'

const short = 8_000

/** Answers whether a short run of characters stands in a text; a long text is read once for each length of run. */
export class Runs {
  readonly #text: () => string
  readonly #known = new Map<number, Set<string>>()

  constructor(text: () => string) {
    this.#text = once(text)
  }

  has(run: string): boolean {
    const text = this.#text()
    if (text.length <= short) return text.includes(run)
    const known = this.#known.get(run.length) ?? this.#read(text, run.length)
    return known.has(run)
  }

  #read(text: string, length: number): Set<string> {
    const runs = new Set<string>()
    for (let at = 0; at + length <= text.length; at++) runs.add(text.slice(at, at + length))
    this.#known.set(length, runs)
    return runs
  }
}
