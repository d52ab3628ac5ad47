// What a sheet in English says of itself, STAY AFLOAT: news from Tarn Council, The Weir is published… → its name.
import { openLetters } from './english-sheet-names.ts'
import * as patterns from './patterns.ts'
import { isWide, letters, plain, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

const widest = 40
const deepest = 10

/** Reads the name that a line at the head states before what the sheet is. */
export function describedName(opening: readonly LineNode[]): string | undefined {
  for (const { value } of opening.slice(0, deepest)) {
    const text = openLetters(plain(value))
    if (isWide(text) || widthOf(text) > 110 || patterns.noteInMasthead.test(text)) continue
    const cut = patterns.describedHere.exec(text)
    const name = cut?.groups?.name?.replace(/(?<=\p{L})\s#?\d{1,4}$/u, '')
    if (name && isName(name)) return name
  }
  return undefined
}

/** Reads the name off the imprint at the end of a sheet: The Weir is published monthly by…; THE WEIR No. 19   May 1979. */
export function signedName(closing: readonly LineNode[]): string | undefined {
  for (const { value } of closing) {
    const text = openLetters(plain(value))
    if (isWide(text)) continue
    const name = patterns.publishedAs.exec(text)?.[1] ?? patterns.numberedAtFoot.exec(text)?.[1]
    if (name && isName(name) && !patterns.sheetInGeneral.test(name)) return name
  }
  return undefined
}

const isName = (name: string) =>
  letters(name).length >= 3 &&
  widthOf(name) <= widest &&
  /\p{Lu}/u.test(name) &&
  !/[?!;@]|\d{3}/u.test(name) &&
  !patterns.besideSheetName.test(name)
