// A line of a newsletter that says who wrote a text, with the day, the post first or what the writer does → its parts.
import { readDate } from './dates.ts'
import { isPersonName } from './english-names.ts'
import * as patterns from './patterns.ts'

/** What a byline states. */
export interface BylineParts {
  name: string
  post?: string
  /** The day as EDTF. */
  date?: string
}

/** Reads who wrote a text from a line that says more than a name; nothing from any other line. */
export function bylineParts(text: string): BylineParts | undefined {
  if (text.length > 80 || !/\p{Lu}/u.test(text)) return undefined
  return withDay(text) ?? withPost(text) ?? reporting(text)
}

// Posted by Ada Lisle on 3 May 2014, Ada Lisle | 3 May 2014, 3 May 2014 by Ada Lisle.
function withDay(text: string): BylineParts | undefined {
  const date = readDate(text)
  if (!date || date.edtf.length < 10) return undefined
  const at = text.indexOf(date.text)
  const [before, behind] = [text.slice(0, at), text.slice(at + date.text.length)]
  const rest = before.replace(patterns.postedOrWritten, '').trim() === '' ? behind : before
  if ((rest === before ? behind : before.replace(patterns.postedOrWritten, '')).trim() !== '')
    return undefined
  const name = rest
    .replace(/^[\s,|·•–—-]+/u, '')
    .replace(patterns.postedOrWritten, '')
    .replace(/[\s,|·•–—-]+(?:on)?\s*$/u, '')
  return isPersonName(name) && !/[,(]/.test(name) ? { name, date: date.edtf } : undefined
}

// By our Chairman, Ada Lisle.
function withPost(text: string): BylineParts | undefined {
  const [, post, name] = patterns.postBeforeName.exec(text) ?? []
  return post && name && (isPersonName(name) || (isReporter(post) && patterns.twoNames.test(name)))
    ? { name, post }
    : undefined
}

const isReporter = (post: string) => /(?:Reporter|Correspondent)$/.test(post)

// Ada Lisle reports; From Ada Lisle.
function reporting(text: string): BylineParts | undefined {
  const name = patterns.nameReports.exec(text)?.[1] ?? patterns.fromName.exec(text)?.[1]
  return name && isPersonName(name) ? { name } : undefined
}

/** Parts a signature from a telephone, an age or an address behind it. */
export function withoutContact(text: string): { words: string; contact: string } {
  const found = patterns.behindWriter.exec(text)
  if (!found || found.index === 0) return { words: text, contact: '' }
  const words = text.slice(0, found.index)
  return isPersonName(words)
    ? { words, contact: found[0].replace(/^[\s,–—-]+/u, '') }
    : { words: text, contact: '' }
}
