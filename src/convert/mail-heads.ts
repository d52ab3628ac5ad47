// Lines → the heads of mails among them: Date: …, From: …, Subject: … one right below the other, or Subject: … alone
// above each text; and what each of their fields says.
import * as patterns from './patterns.ts'
import { plain, smallWordsIn } from './text.ts'
import type { LineNode } from './tree.ts'

// So many lines of a subject alone, each below a gap, tell that they head texts.
const fewestAlone = 3

/** The lines of one head, and below a field those on which it goes on. */
export type MailHead = readonly LineNode[]

/** Finds the heads that state a subject. */
export function mailHeads(lines: readonly LineNode[]): MailHead[] {
  const found: LineNode[][] = []
  for (const [i, line] of lines.entries()) {
    const isBelow = i > 0 && line.blanks === 0 && found.at(-1)?.at(-1) === lines[i - 1]
    if (isBelow && (patterns.mailField.test(line.value) || goesOn(line, found.at(-1) as LineNode[])))
      found.at(-1)?.push(line)
    else if (patterns.mailField.test(line.value)) found.push([line])
  }
  const heads = found.filter((head) => head.some((line) => fieldOf(line, 'Subject') !== undefined))
  const full = heads.filter((head) => head.filter(isField).length >= 2)
  if (full.length > 0) return full
  const alone = heads.filter(([line]) => isApart(lines, line as LineNode))
  return alone.length >= fewestAlone ? alone : []
}

/** Gives what a line says under a label: '' where nothing stands behind it, nothing where it has another. */
export function fieldOf({ value }: LineNode, name: string): string | undefined {
  const [, label = '', found = ''] = patterns.mailField.exec(value) ?? []
  const called = /^subj$/iu.test(label) ? 'subject' : label.toLowerCase()
  return called !== '' && called === name.toLowerCase() ? found.trim() : undefined
}

/** Says whether a head is that of the whole digest: it states a number, and no text stands before the next. */
export function headsDigest(head: MailHead, text: readonly LineNode[]): boolean {
  const subject = head.map((line) => fieldOf(line, 'Subject')).find((value) => value !== undefined) ?? ''
  return patterns.digestSubject.test(subject) && text.every(({ value }) => smallWordsIn(plain(value)) < 3)
}

const isField = ({ value }: LineNode) => patterns.mailField.test(value)

// A long subject, or a list of who receives it, goes on set in.
const goesOn = ({ value }: LineNode, head: readonly LineNode[]) =>
  /^\s+\S/.test(value) && head.length < 12 && !/^\s/.test(head[0]?.value ?? '')

const isApart = (lines: readonly LineNode[], line: LineNode) => {
  const above = lines[lines.indexOf(line) - 1]
  return line.blanks > 0 || !above || patterns.ruleLine.test(plain(above.value))
}
