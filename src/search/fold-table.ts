// The whole table of traditional and simplified characters, from OpenCC. For the index, not for the browser.
import pairs from 'opencc-js/dict/TSCharacters'
import { type FoldTable, foldCharacter } from './fold.ts'

/** Makes the table of every character that folds to a simplified one. */
export function wholeTable(): FoldTable {
  const table = new Map<string, string>()
  for (const pair of pairs.split('|')) {
    const [traditional, simplified] = pair.split(' ')
    // Only what is still there once widths are folded can be looked up: compatibility forms are gone by then.
    if (traditional && simplified && foldCharacter(traditional) === traditional) {
      table.set(traditional, simplified)
    }
  }
  const last = (character: string): string => {
    const next = table.get(character) ?? character
    return next === character ? character : last(next)
  }
  return new Map([...table.keys()].map((key) => [key, last(key)] as const).filter(([key, to]) => key !== to))
}

/** Keeps what can be found at all: the pairs whose simplified character occurs in the archive. */
export function tableFor(characters: ReadonlySet<string>, table: FoldTable): FoldTable {
  return new Map([...table].filter(([, simplified]) => characters.has(simplified)))
}
