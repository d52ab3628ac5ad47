// Text in, units out: what the index holds and the query asks for. A Han or kana character or a digit is a
// unit by itself, any other letters are one unit as long as they run. White space is nothing in Chinese and
// ends a run of letters; whatever else stands between two units is a break, and is searched for as one.
import { type FoldTable, foldCharacter, simplifiedTable } from './fold.ts'

/** One unit of a text; `start` and `end` are where it stands in the text as written. */
export interface Unit {
  /** Folded. */
  text: string
  start: number
  end: number
  /** Says that it is one character of a script that sets no spaces, or a digit. */
  single: boolean
  /** Says that a break stands before it. */
  broken: boolean
}

const singleCharacter = /^(?:(?=[\p{L}\p{N}])[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}ー]|\p{Nd})$/u
// But not the letters that word.ts writes for white space and for a break, and before what is asked for alone.
const letter = /^(?![ǀǁǂ])[\p{L}\p{N}]$/u
const space = /^\s$/u
const invisible = /^[\u00ad\u200b-\u200f\u2060\ufeff]$/u

/** Cuts a text into units. */
export function cut(text: string, table: FoldTable = simplifiedTable): Unit[] {
  const units: Unit[] = []
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
        if (!space.test(one)) broken = units.length > 0
        continue
      }
      const single = singleCharacter.test(one)
      if (last && open && !single) {
        last.text += one
        last.end = offset
        continue
      }
      units.push({ text: one, start, end: offset, single, broken })
      broken = false
      open = !single
    }
    const last = units.at(-1)
    if (last?.end === start && isMark(character)) last.end = offset
  }
  return units
}

function isMark(character: string): boolean {
  return character >= '\u0300' && /^\p{M}$/u.test(character)
}
