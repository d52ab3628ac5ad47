// A word behind a label such as 通讯员 → the names that the page ran together in it: 何立江一帆.
import * as patterns from './patterns.ts'
import { isPersonalName } from './surnames.ts'

/** Gives the names of which a word is made, where it parts into names in one way only; else none. */
export function gluedNames(word: string): string[] {
  const [, writer = '', photographer = ''] = patterns.gluedRoles.exec(word) ?? []
  if (isPersonalName(writer) && isPersonalName(photographer)) return [writer, photographer]
  if (!patterns.severalNamesLong.test(word) || isPersonalName(word)) return []
  if (patterns.otherPeoplesName.test(word)) return []
  const ways = waysToPart(word)
  const least = Math.min(...ways.map((names) => names.length))
  const shortest = ways.filter((names) => names.length === least)
  return shortest.length === 1 ? (shortest[0] as string[]) : []
}

// Names of two or three characters, and of four with a double family name.
function waysToPart(word: string): string[][] {
  if (word === '') return [[]]
  return [2, 3, 4].flatMap((length) => {
    const name = word.slice(0, length)
    if (name.length < length || !isPersonalName(name)) return []
    return waysToPart(word.slice(length)).map((names) => [name, ...names])
  })
}
