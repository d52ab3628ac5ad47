// One folded form for characters that a reader takes as the same: width, case, accents, traditional, variant and
// simplified. `ＰＭ` → `pm`, `É` → `e`, `樂` → `乐`. Shared by index and browser, so both fold alike.

/** Simplified by traditional character. */
export type FoldTable = ReadonlyMap<string, string>

// Letters that no rule of Unicode takes apart, and the circle that stands for a zero.
const others = readTable('øođdðdłlıi○〇◯〇')
const ligatures: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' }

/** The table for what is written in simplified characters: the few of them that stand for another all the same. */
export const simplifiedTable: FoldTable = readTable(
  '乾干吒咤夥伙後后徵征拚拼捱挨摺折於于榘矩菸烟著着薹苔袷夹醣糖麴曲麽么',
)

/** Folds one character; a combining mark folds to nothing, a ligature to several characters. */
export function foldCharacter(character: string, table: FoldTable = simplifiedTable): string {
  if (character < '\u0080') return character.toLowerCase()
  const plain = character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  let folded = ''
  for (const one of plain) {
    const known = ligatures[one] ?? others.get(one) ?? one
    folded += table.get(known) ?? known
  }
  return folded
}

/** Folds a text character by character. */
export function fold(text: string, table: FoldTable = simplifiedTable): string {
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
