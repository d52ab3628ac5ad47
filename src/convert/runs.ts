// The runs of characters in a text, two or more: whether one stands there is asked at every join.

import { once } from './remember.ts'

const short = 8_000

/** Answers whether a short run of characters stands in a text; of a long text it is known where each two stand. */
export class Runs {
  readonly #text: () => string
  readonly #places = once(() => placesOf(this.#text()))

  constructor(text: () => string) {
    this.#text = once(text)
  }

  has(run: string): boolean {
    const text = this.#text()
    if (text.length <= short) return text.includes(run)
    // Where the two characters stand that the text has least.
    let [rarest, from]: [readonly number[] | undefined, number] = [undefined, 0]
    for (let at = 0; at + 1 < run.length; at++) {
      const places = this.#places().get(twoAt(run, at)) ?? []
      if (rarest === undefined || places.length < rarest.length) [rarest, from] = [places, at]
    }
    return rarest?.some((at) => text.startsWith(run, at - from)) === true
  }
}

// Two characters side by side, as a number.
const twoAt = (text: string, at: number) => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)

function placesOf(text: string): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (let at = 0; at + 1 < text.length; at++) {
    const known = places.get(twoAt(text, at))
    if (known) known.push(at)
    else places.set(twoAt(text, at), [at])
  }
  return places
}
