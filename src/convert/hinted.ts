// A line, and whether a person's hints name it.
import { type CreditForm, nameByForm } from './credit-forms.ts'
import { readCredits } from './credits.ts'
import { letters, plain, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

// Spaces and the width of a sign are a printer's.
const key = (text: string) => text.normalize('NFKC').replace(/\s/g, '')

// The same hints are asked for every line of every source.
const ready = new WeakMap<readonly string[], string[]>()

function keysOf(hints: readonly string[]): string[] {
  const keys = ready.get(hints) ?? hints.map((hint) => key(plain(hint)))
  ready.set(hints, keys)
  return keys
}

/** Says whether a line is one of the hinted, whole or by its beginning; a paragraph may begin with the same few words. */
export function beginsWithHint(line: LineNode, hints: readonly string[]): boolean {
  if (hints.length === 0) return false
  const text = key(plain(line.value))
  const long = widthOf(text) > 60
  return keysOf(hints).some(
    (begin) => text.startsWith(begin) && (!long || letters(begin).length >= 10 || text === begin),
  )
}

/** Says whether a line is the name of one of the sections. */
export function isHintedSection(line: LineNode, sections: readonly string[]): boolean {
  return sections.length > 0 && sections.some((name) => letters(name) === letters(line.value))
}

/** Says whether a line is a credit of one of the forms. */
export function isHintedCredit(line: LineNode, forms: readonly CreditForm[]): boolean {
  const text = plain(line.value)
  return (
    widthOf(text) <= 45 &&
    nameByForm(text, forms) !== undefined &&
    readCredits(text, forms)?.labelled === true
  )
}

/** Says whether a line is short, begins with the mark of sub-headings, and names no writer: ■记者 林远. */
export function isHintedSubhead(line: LineNode, mark: string | undefined): boolean {
  const text = line.value.trim()
  if (!mark || !text.startsWith(mark)) return false
  const rest = text.slice(mark.length)
  if (rest.startsWith(mark.slice(-1)) || letters(rest) === '') return false
  return widthOf(rest) <= 36 && !/[。；]/u.test(rest) && !readCredits(plain(rest))?.labelled
}
