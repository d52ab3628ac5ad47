// Printed lines of English below a text that is known to be signed → the lines of its signature: the name, what the
// signer is, where and when it was signed.
import { readDateAlone } from './dates.ts'
import { isPersonName, isPostHolder } from './english-names.ts'
import * as patterns from './patterns.ts'
import { letters, plain, widthOf } from './text.ts'
import type { LineNode, Role } from './tree.ts'

const widest = 22
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

/**
 * Gives what each line of a signature is, from the name on; `headed` says that the last of the lines may head what
 * stands below them.
 */
export function signatureRoles(lines: readonly LineNode[], headed: boolean): Role[] {
  const roles: Role[] = []
  for (const [i, line] of lines.slice(0, mostLines).entries()) {
    const role = i === 0 ? 'credit' : roleBelow(lines, i, headed)
    if (line.furniture || !role) break
    roles.push(role)
  }
  return roles
}

function roleBelow(lines: readonly LineNode[], i: number, headed: boolean): Role | undefined {
  const [line, next] = [lines[i] as LineNode, lines[i + 1]]
  const text = plain(line.value)
  if (line.blanks > 0 && !isDay(text)) return undefined
  if (isDay(text)) return patterns.placeAndDay.test(text) ? 'paragraph' : 'credit'
  if (patterns.post.test(text) || patterns.officeHeld.test(text)) return 'credit'
  if (patterns.editorsWord.test(text)) return 'paragraph'
  if (/^\d/.test(text) && patterns.writersPlace.test(text)) return 'paragraph'
  // A place alone stands last, or above its day; a line that heads another text stands above that.
  if (headed && next === undefined) return undefined
  const isLast = next === undefined || next.blanks > 0 || isDay(plain(next.value))
  const isPlace = text.endsWith(',') || isLast || !looksAlike(text, plain(next?.value ?? ''))
  return widthOf(text) <= widest && patterns.writersPlace.test(text) && isPlace ? 'paragraph' : undefined
}

const isDay = (text: string) =>
  readDateAlone(text) !== undefined || patterns.placeAndDay.test(text) || isMonthDay(text)

// 7th June., without its year.
const isMonthDay = (text: string) =>
  letters(text) === letters(patterns.englishClosingDay.exec(text)?.[0] ?? '-')

// Two lines of one heading are set alike: capitals, or words with capitals.
const looksAlike = (a: string, b: string) =>
  /\p{Ll}/u.test(a) === /\p{Ll}/u.test(b) && patterns.englishTitle.test(b) === patterns.englishTitle.test(a)
