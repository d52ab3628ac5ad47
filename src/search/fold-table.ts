// The whole table of traditional, variant and simplified characters, from OpenCC. For the index, not for the browser.
import hongKong from 'opencc-js/dict/HKVariants'
import japanese from 'opencc-js/dict/JPShinjitaiCharacters'
import traditional from 'opencc-js/dict/TSCharacters'
import taiwan from 'opencc-js/dict/TWVariants'
import { type FoldTable, foldCharacter, simplifiedTable } from './fold.ts'
import { simplifiedCharacters } from './needs-table.ts'

let whole: FoldTable | undefined

/** Gives the table of every character that folds to a simplified one. */
export function wholeTable(): FoldTable {
  whole ??= makeTable()
  return whole
}

function makeTable(): FoldTable {
  const table = new Map<string, string>(simplifiedTable)
  // Only what is still there once widths are folded can be looked up: compatibility forms are gone by then.
  const last = (character: string): string => {
    const next = table.get(character)
    return next === undefined ? character : last(next)
  }
  const add = (from: string, to: string) => {
    if (!table.has(from) && foldCharacter(from) === from && last(to) !== from) table.set(from, to)
  }
  for (const [from, to] of pairsOf(traditional)) add(from, to)
  // A form of Taiwan, Hong Kong or Japan is none where simplified Chinese has it as a character of its own.
  const simplified = simplifiedCharacters()
  const variants = [...pairsOf(taiwan), ...pairsOf(hongKong)].map(([to, from]) => [from, to] as const)
  for (const [from, to] of [...variants, ...pairsOf(japanese), ...pairsOf('竝 並|囘 回|獃 呆|敎 教')])
    if (!simplified.has(from)) add(from, to)
  return new Map([...table.keys()].map((key) => [key, last(key)]))
}

function pairsOf(dictionary: string): [from: string, to: string][] {
  const pairs = dictionary.split('|').map((pair) => pair.split(' '))
  return pairs.flatMap(([from, to]): [string, string][] => (from && to ? [[from, to]] : []))
}

/** Keeps what can be found at all: the pairs whose simplified character occurs in the archive. */
export function tableFor(characters: ReadonlySet<string>, table: FoldTable): FoldTable {
  return new Map([...table].filter(([, simplified]) => characters.has(simplified)))
}
