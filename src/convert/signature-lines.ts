// Printed lines of English below a text that is known to be signed → the lines of its signature: the name, what the
// signer is, where and when it was signed.
import { readDateAlone } from './dates.ts'
import { isPersonName, isPostHolder } from './english-names.ts'
import * as patterns from './patterns.ts'
import { letters, plain, widthOf } from './text.ts'
import type { LineNode, Role } from './tree.ts'

const widest = 22
const widestPlace = 26
const mostLines = 5

/** Says whether a line may be a name that signs: a person's, a pen name, initials. */
export function isSigner(text: string): boolean {
  if (widthOf(text) > widest || /\d/.test(text)) return false
  return (
    isPersonName(text) ||
    isPostHolder(text) ||
    [patterns.signature, patterns.initials, patterns.penNameLine, patterns.titleInBrackets].some((p) =>
      p.test(text),
    )
  )
}

/** What is signed: a letter, one whose last line may head the next letter, or any other text. */
export type Signed = 'letter' | 'letter over a title' | 'text'

/** Gives what each line of a signature is, from the name on. */
export function signatureRoles(lines: readonly LineNode[], signed: Signed): Role[] {
  const roles: Role[] = []
  for (const [i, line] of lines.slice(0, mostLines).entries()) {
    const role = i === 0 ? 'credit' : roleBelow(lines, i, signed)
    if (line.furniture || !role) break
    roles.push(role)
  }
  return roles
}

function roleBelow(lines: readonly LineNode[], i: number, signed: Signed): Role | undefined {
  const [line, next] = [lines[i] as LineNode, lines[i + 1]]
  const text = plain(line.value)
  if (line.blanks > 0 && !isDay(text)) return undefined
  // Capitals below the day head what follows.
  if (i > 1 && isDay(plain((lines[i - 1] as LineNode).value)) && !/\p{Ll}/u.test(text)) return undefined
  if (isDay(text)) return patterns.placeAndDay.test(text) ? 'paragraph' : 'credit'
  if (patterns.post.test(text) || patterns.officeHeld.test(text)) return 'credit'
  if (i === 1 && signed === 'text' && isStyle(plain((lines[0] as LineNode).value), text, next))
    return 'credit'
  // The office that gives a notice is no place where somebody lives.
  if (patterns.noticeOffice.test(text)) return undefined
  if (patterns.editorsWord.test(text)) return 'paragraph'
  if (!patterns.writersPlace.test(text) || widthOf(text) > widestPlace) return undefined
  return /^\d/.test(text) || isPlace(text, next, signed) ? 'paragraph' : undefined
}

/** Says whether a line is what the one who signs above it is: G. LORNE,, over Competent Authority., with nothing below. */
export const isStyle = (name: string, text: string, below: LineNode | undefined) =>
  /,$/.test(name) &&
  !/\p{Ll}/u.test(name) &&
  /\p{Ll}\.$/u.test(text) &&
  widthOf(text) <= widest &&
  patterns.englishTitle.test(text) &&
  !isDay(text) &&
  (!below || below.blanks > 0 || below.furniture !== undefined)

// A place stands above its day; alone, it stands last below a letter, where nothing set like it stands below.
function isPlace(text: string, next: LineNode | undefined, signed: Signed): boolean {
  if (text.endsWith(',') || (next && isDay(plain(next.value)))) return true
  if (signed === 'text' || (signed === 'letter over a title' && !next)) return false
  return !next || next.blanks > 0 || !looksAlike(text, plain(next.value))
}

const isDay = (text: string) =>
  readDateAlone(text) !== undefined || patterns.placeAndDay.test(text) || isMonthDay(text)

// 7th June., without its year.
const isMonthDay = (text: string) =>
  letters(text) === letters(patterns.englishClosingDay.exec(text)?.[0] ?? '-')

// Two lines of one heading are set alike: capitals, or words with capitals.
const looksAlike = (a: string, b: string) =>
  /\p{Ll}/u.test(a) === /\p{Ll}/u.test(b) && patterns.englishTitle.test(b) === patterns.englishTitle.test(a)
