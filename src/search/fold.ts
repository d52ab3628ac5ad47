// One folded form for characters that a reader takes as the same: width, case, accents, traditional and
// simplified. `ＰＭ` → `pm`, `É` → `e`, `樂` → `乐`. Shared by index and browser, so both fold alike.

/** Simplified by traditional character. */
export type FoldTable = ReadonlyMap<string, string>

/** A table that leaves every script as it is. */
export const noTable: FoldTable = new Map()

/** Folds one character; a combining mark folds to nothing, a ligature to several characters. */
export function foldCharacter(character: string, table: FoldTable = noTable): string {
  if (character < '\u0080') return character.toLowerCase()
  const plain = character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  let folded = ''
  for (const one of plain) folded += table.get(one) ?? one
  return folded
}

/** Folds a text character by character. */
export function fold(text: string, table: FoldTable = noTable): string {
  let folded = ''
  for (const character of text) folded += foldCharacter(character, table)
  return folded
}

/** Reads a table written by `writeTable`. */
export function readTable(pairs: string): FoldTable {
  const characters = [...pairs]
  const table = new Map<string, string>()
  for (let i = 0; i + 1 < characters.length; i += 2) {
    table.set(characters[i] as string, characters[i + 1] as string)
  }
  return table
}

/** Writes a table as one text, traditional and simplified by turns: `樂乐會会`. */
export function writeTable(table: FoldTable): string {
  return [...table].flat().join('')
}
