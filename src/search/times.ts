// How often a phrase stands in articles: counted from the places of its words.
import { figuresStart } from './article-words.ts'
import type { Held } from './engine.ts'
import { isInitial } from './word.ts'

/** Gives a count for each article that holds the phrase; of a character alone it is not known how often it is there. */
export function timesOf(held: Held, words: readonly string[]): (article: number) => number {
  if (words.some(isInitial)) return () => 1
  const places = words.map((word) => held.places(word))
  return (article) => {
    const [firsts = [], ...others] = places.map((of) => of.get(article) ?? [])
    const rest = others.map((of) => new Set(of))
    // What stands again with its numbers in figures does not count again.
    const counted = [...firsts].filter((at) => at < figuresStart && rest.every((of, i) => of.has(at + i + 1)))
    return Math.max(1, counted.length)
  }
}
