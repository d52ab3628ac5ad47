// The words at both ends of a block, and of a short one every pair of characters or word, as signs.
import { charactersOf, isPair } from '../characters.ts'
import type { Features } from '../features.ts'
import type { Listener } from '../sign-kinds.ts'

const isLetter = charactersOf(/\p{L}/u)
const shortest = 16

/** Tells the signs that name words. Only what many documents share is learned. */
export function tellWords({ text, wide, width }: Features, shape: string, listener: Listener): void {
  const [head, tail] = wide ? [firstLetters(text), lastLetters(text)] : [firstWord(text), lastWord(text)]
  listener.word('first', head, shape)
  listener.word('last', tail, shape)
  if (width > shortest) return
  for (const word of wide ? pairsOf(text) : wordsOf(text)) listener.word('says', word)
}

function pairsOf(text: string): Set<string> {
  const letters = text.match(/\p{L}/gu) ?? []
  return new Set(letters.map((letter, i) => letter + (letters[i + 1] ?? '')))
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/\p{L}+/gu))

const firstLetters = (text: string) => {
  const [, first = '', second = ''] = /^\P{L}*(\p{L})\P{L}*(\p{L})?/u.exec(text) ?? []
  return first + second
}

function lastLetters(text: string): string {
  const second = lastRun(text, text.length, 1)
  return lastRun(text, second.from, 1).run + second.run
}

const firstWord = (text: string) => /\p{L}+/u.exec(text)?.[0].toLowerCase() ?? ''
const lastWord = (text: string) => lastRun(text, text.length, text.length).run.toLowerCase()

// The last run of letters before a place, no longer than so many, and where it begins: long texts are read from their end.
function lastRun(text: string, before: number, most: number): { run: string; from: number } {
  let end = before
  while (end > 0 && !isLetter(text, startOf(text, end))) end = startOf(text, end)
  let from = end
  for (let count = 0; count < most && from > 0 && isLetter(text, startOf(text, from)); count++)
    from = startOf(text, from)
  return { run: text.slice(from, end), from }
}

// Where the character before a place begins.
const startOf = (text: string, place: number) =>
  place > 1 && isPair(text, place - 2) ? place - 2 : place - 1
