// Text in, units out: what the index holds and the query asks for. A Han or kana character or a digit is a
// unit by itself, any other letters are one unit as long as they run. White space is nothing in Chinese and
// ends a run of letters; whatever else stands between two units is a break and takes a position of its own,
// so that no phrase reaches across it unseen.
import { type FoldTable, foldCharacter, noTable } from './fold.ts'

/** One unit of a text; `start` and `end` are where it stands in the text as written. */
export interface Unit {
  /** Folded. */
  text: string
  start: number
  end: number
  /** Says that it is one character of a script that sets no spaces, or a digit. */
  single: boolean
  position: number
}

const singleCharacter = /^(?:(?=[\p{L}\p{N}])[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}ー]|\p{Nd})$/u
const letter = /^[\p{L}\p{N}]$/u
const space = /^\s$/u
const invisible = /^[\u00ad\u200b-\u200f\u2060\ufeff]$/u

/** Cuts a text into units, counting positions from `from`. */
export function cut(text: string, table: FoldTable = noTable, from = 0): Unit[] {
  const units: Unit[] = []
  let position = from
  let open = false
  let broken = false
  let offset = 0
  for (const character of text) {
    const start = offset
    offset += character.length
    for (const one of foldCharacter(character, table)) {
      const last = units.at(-1)
      if (invisible.test(one)) continue
      if (!letter.test(one)) {
        open = false
        if (!space.test(one)) broken = true
        continue
      }
      const single = singleCharacter.test(one)
      if (last && open && !single) {
        last.text += one
        last.end = offset
        continue
      }
      if (last) position += broken ? 2 : 1
      broken = false
      open = !single
      units.push({ text: one, start, end: offset, single, position })
    }
    const last = units.at(-1)
    if (last?.end === start && isMark(character)) last.end = offset
  }
  return units
}

// Ends a word of letters before a break, so that no other unit can pass for the break. No language writes it.
const breakMark = 'ʘ'

/** Gives the word that the index holds for a unit: with what follows it, the next character or a break. */
export function wordOf(unit: Unit, next: Unit | undefined): string {
  if (!next) return unit.text
  const adjacent = next.position === unit.position + 1
  if (unit.single) return adjacent ? unit.text + [...next.text][0] : unit.text
  return adjacent ? unit.text : unit.text + breakMark
}

function isMark(character: string): boolean {
  return character >= '\u0300' && /^\p{M}$/u.test(character)
}
