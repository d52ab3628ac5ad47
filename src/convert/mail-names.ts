// The head of a mail in English and the lines below it → the name of the sheet that it brings.
import { readDate } from './dates.ts'
import { openLetters } from './english-sheet-names.ts'
import * as patterns from './patterns.ts'
import { isWide, letters, plain, smallWordsIn } from './text.ts'
import type { LineNode } from './tree.ts'

/**
 * Reads the name off the subject or the sender.
 * Subject: The Weir no. 58 - open again: what stands before the number or the day; Subject: The Weir: bees and boats,
 * and THE WEIR below the head: what both say; From: The Weir <weir@pell.example>, and The Weir alone below it.
 */
export function mailName(opening: readonly LineNode[]): string | undefined {
  const texts = opening.map(({ value }) => plain(value.replace(/\p{Cf}/gu, '')))
  const said = texts.filter((text) => !patterns.noteInMasthead.test(text)).map(openLetters)
  const subject = texts.map((text) => patterns.subjectLine.exec(text)?.[1]).find(Boolean)
  const bare = subject?.replace(patterns.subjectStart, '') ?? ''
  const sender = texts.map((text) => patterns.senderLine.exec(text)?.[1]).find(Boolean)
  if (isWide(bare)) return undefined
  return numbered(bare) ?? repeated(bare, said) ?? alone(sender, said)
}

// The Weir no. 58; The Weir - May; BELLS Digest - 11 Mar 1997.
function numbered(subject: string): string | undefined {
  const cut = patterns.countInSubject.exec(subject) ?? dayIn(subject)
  const name = cut ? subject.slice(0, cut.index).replace(/[\s,;:|–—-]+$/u, '') : ''
  return isName(name) && !name.includes(',') && smallWordsIn(name) <= 1 ? name : undefined
}

function dayIn(subject: string): { index: number } | undefined {
  const day = readDate(subject)?.text ?? patterns.monthInSubject.exec(subject)?.[0]
  return day ? { index: subject.indexOf(day) } : undefined
}

// The Weir: bees and boats, and below the head THE WEIR – news from the mill.
function repeated(subject: string, said: readonly string[]): string | undefined {
  const [name = ''] = subject.split(/\s*[:|–—]\s+|\s-\s|,\s/u)
  const opens = (text: string) => keyOf(text.split(/\s*[:|–—]\s|\s[-*]\s|,\s/u)[0] ?? '') === keyOf(name)
  return isName(name) && name !== subject && said.some(opens) ? name : undefined
}

const alone = (sender: string | undefined, said: readonly string[]) =>
  sender && isName(sender) && said.some((text) => keyOf(text) === keyOf(sender)) ? sender : undefined

const keyOf = (text: string) => letters(text).toLowerCase()

const isName = (name: string) =>
  letters(name).length >= 5 &&
  name.split(/\s+/u).length <= 7 &&
  /^\p{Lu}|^the \p{Lu}/u.test(name) &&
  !/[.?!;@]|\d{3}/u.test(name) &&
  !patterns.besideSubject.test(name)
