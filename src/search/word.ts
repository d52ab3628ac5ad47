// Units in, the words out that Pagefind holds for them, one position for each unit, so that a quoted phrase of
// Pagefind's finds any run of units. Shared by index and browser.
import type { Unit } from './cut.ts'

// They stand between a unit and what follows it: letters, for Pagefind takes nothing else, of no language here.
const spaceMark = 'ǀ'
const breakMark = 'ǂ'
// It stands before a character that is asked for alone, so that these words are apart from all others.
const aloneMark = 'ǁ'

/** Gives the word for a unit and the first character of the next: `社区`, `7ǂ2` in 7.2, `titheǀb` in tithe barn. */
export function joined(unit: Unit, next: Unit): string {
  const between = next.broken ? breakMark : unit.single ? '' : spaceMark
  return unit.text + between + initial(next)
}

/** Gives what the index holds at a unit's position, `~` if nothing. */
export function entry(unit: Unit, next: Unit | undefined): string {
  const words = [...beginnings(unit), ...(next ? [joined(unit, next)] : [])]
  // Pagefind parts a word at its hyphens and holds every part of two letters or more at the one position.
  return words.length > 1 ? `0-${words.join('-')}` : (words[0] ?? '~')
}

/** Lists the first character of every unit, each once, as a query of one character asks for it. */
export function initials(units: readonly Unit[]): string[] {
  return [...new Set(units.map((unit) => aloneMark + initial(unit)))]
}

/** Says whether a word is that of a character asked for alone. */
export function isInitial(word: string): boolean {
  return word.startsWith(aloneMark)
}

/** Gives the phrase that finds a run of units; its last word of letters may go on. */
export function phrase(units: readonly Unit[]): string[] {
  const [last, ...others] = [...units].reverse()
  if (!last) return []
  const words = units.slice(0, -1).map((unit, i) => joined(unit, units[i + 1] as Unit))
  if (others.length === 0 && initial(last) === last.text) return [aloneMark + last.text]
  return initial(last) === last.text ? words : [...words, last.text]
}

function initial({ text }: Unit): string {
  return String.fromCodePoint(text.codePointAt(0) as number)
}

function beginnings({ text, single }: Unit): string[] {
  const characters = [...text]
  return single ? [] : characters.slice(1).map((_, i) => characters.slice(0, i + 2).join(''))
}
