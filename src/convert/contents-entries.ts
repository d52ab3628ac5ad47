// Lines with the keys of their titles → which are entries of a list of contents: their words come again further down.
import { readDate } from './dates.ts'
import { isPersonName } from './english-names.ts'
import { titleKey } from './listed.ts'
import * as patterns from './patterns.ts'
import { plain, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

/** The lines of each key, in order. */
export type Places = ReadonlyMap<string, number[]>

/** Gives where each key stands. */
export function placesOf(keys: readonly string[]): Places {
  const places = new Map<string, number[]>()
  for (const [place, key] of keys.entries()) {
    const known = places.get(key)
    if (known) known.push(place)
    else places.set(key, [place])
  }
  return places
}

/** Says whether a line is an entry: short, and its words come again further down, the name of a column before them or not. */
export function isEntry(lines: LineNode[], keys: string[], places: Places, index: number): boolean {
  const text = plain((lines[index] as LineNode).value)
  const behind = titleKey(text.split(/[\s\u3000]+/u).at(-1) ?? '')
  const isBehind =
    behind !== keys[index] && behind.length >= 4 && (places.get(behind)?.at(-1) ?? 0) > index + 1
  // Few lines come again: who signs and what heads a page is asked of those alone.
  if (isBehind) return !signsAgain(text)
  return comesAgain(lines, keys, places, index) && !signsAgain(text) && !headsPage(text)
}

// As a line, or over two or three lines.
function comesAgain(lines: LineNode[], keys: string[], places: Places, index: number): boolean {
  const key = keys[index] as string
  const line = lines[index] as LineNode
  if (
    key.length < 4 ||
    widthOf(line.value) > 60 ||
    patterns.sentenceEnd.test(plain(line.value).replace(/[；;！!？?]$/, ''))
  )
    return false
  const again = (words: string) => (places.get(words) ?? []).filter((place) => place > index + 1)
  if ((places.get(key)?.at(-1) ?? 0) > index + 1) return true
  for (let length = 3; length < key.length; length++)
    if (again(key.slice(0, length)).some((place) => startsOver(keys, place, key))) return true
  return false
}

// The name and the number come again at the head of each page: they name no article.
const headsPage = (text: string) =>
  readDate(text) !== undefined ||
  (patterns.issueNumber.test(text) && widthOf(text) <= 24) ||
  patterns.publicationName.test(text)

// The line there is the first of two or three that say the key.
const startsOver = (keys: string[], place: number, key: string) =>
  `${keys[place]}${keys[place + 1]}`.startsWith(key.slice(0, (keys[place] as string).length + 3))

// The number of a file, and who signs for an office, come again below each order.
const signsAgain = (text: string) =>
  [patterns.fileNumber, patterns.post, patterns.officeHeld].some((p) => p.test(text)) || isPersonName(text)
