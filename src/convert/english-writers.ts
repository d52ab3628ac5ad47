// A line of English known to name who wrote a text, in a form of its own → the names, the post, the day.
import { readDate } from './dates.ts'
import { isPersonName } from './english-names.ts'
import { isGivenName } from './given-names.ts'
import * as patterns from './patterns.ts'

/** Whom a line names, what they are, and the day as EDTF. */
export interface Writers {
  people: string[]
  credit?: string
  date?: string
}

const widest = 110

// A street or a plot is where the writer lives.
const creditOf = (words: string | undefined) =>
  words && !patterns.writersStreet.test(words) ? { credit: words } : {}

/** What names nobody: a post or an office where a first name would stand. */
const isNobody = (name: string) =>
  patterns.post.test(name) || patterns.officeWord.test(name) || patterns.noWriter.test(name)

/** Reads the writers of a line that signs or heads a text; nothing from a name with a post, which has the usual form. */
export function writersIn(line: string): Writers | undefined {
  if (line.length > widest || /\p{Script=Han}/u.test(line)) return undefined
  const text = withoutFrame(line.trim()).replace(patterns.signedAhead, '')
  const parts = text.split(patterns.betweenParts).filter(Boolean)
  if (parts.length > 1) return inParts(parts)
  return named(text, line.trim() !== text)
}

// *Ada Lisle*, _by Ada Lisle_, (Conducted by “Aunt Ada”.)
const withoutFrame = (text: string) =>
  text
    .replace(/^([*_]{1,3})(.+)\1$/u, '$2')
    .replace(/^[([]([^()[\]]+)[)\]]\.?$/u, '$1')
    .trim()

// Each part beside the name is a post, a day, or what a site says of the reading.
function inParts(parts: readonly string[]): Writers | undefined {
  const all: Writers = { people: [] }
  for (const part of parts) {
    if (patterns.besideWriter.test(part)) continue
    const day = dayOf(part)
    if (day) all.date ??= day
    else if (all.people.length > 0 && isWork(part)) all.credit ??= part
    else {
      const writers = all.people.length === 0 ? (named(part, false) ?? plainName(part)) : undefined
      if (!writers) return undefined
      Object.assign(all, writers)
    }
  }
  return all.people.length > 0 ? all : undefined
}

const isWork = (text: string) =>
  patterns.post.test(text) ||
  patterns.officeHeld.test(text) ||
  /^\p{Lu}[\p{L} &-]{2,40} (?:editor|reporter|correspondent|writer|columnist)$/u.test(text)

// Posted on 3 May 2014, Published May 3, 2014 9:14 am: a day, and nothing else.
function dayOf(part: string): string | undefined {
  const date = readDate(part)
  if (!date || date.edtf.length < 10) return undefined
  const rest = part
    .replace(date.text, ' ')
    .replace(
      /\b(?:[Pp]osted|[Pp]ublished|POSTED|PUBLISHED|on|at|[AP]M|[ap]\.?m\.?|GMT|BST|EST|EDT|\p{Lu}\p{Ll}{2,8}day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/gu,
      ' ',
    )
  return /\p{L}/u.test(rest) ? undefined : date.edtf
}

const plainName = (part: string): Writers | undefined => {
  const name = part.replace(patterns.postedOrWritten, '').replace(/[.,]$/u, '')
  if (isNobody(name)) return undefined
  return isPersonName(name) || (name !== part && patterns.fullName.test(name))
    ? { people: [name] }
    : undefined
}

// A name with a label, a seal, a dash, a style or a tail that the usual form has not.
function named(text: string, framed: boolean): Writers | undefined {
  const dash = /^[-–—~]+\s*/u.exec(text)?.[0] ?? ''
  const ahead = text.slice(dash.length).replace(patterns.signedAhead, '')
  const label = patterns.writerLabel.exec(ahead)?.[0] ?? patterns.postedOrWritten.exec(ahead)?.[0] ?? ''
  const words = ahead.slice(label.length).replace(patterns.bracketedStyle, '')
  const bare = withoutTail(words)
  const [farewell = '', closing] = bare.split(/,\s+(?=\p{Lu}[^,]+$)/u)
  if (closing && patterns.farewell.test(`${farewell},`)) return one(closing, true, false, true)
  const quoted = patterns.quotedWriter.exec(bare)
  if (quoted?.[1]) return { people: [quoted[1]], ...creditOf(quoted[2]) }
  const isOwn =
    framed ||
    /\([^)]*,[^)]*\)|\),\s/.test(bare) ||
    patterns.degreesAhead.test(bare.slice(bare.indexOf(', ') + 2)) ||
    dash !== '' ||
    ahead.length + dash.length !== text.length ||
    bare !== ahead.slice(label.length)
  const isLabel = label !== '' && !/^[Bb][Yy]:?\s+$/u.test(label)
  const isShown = dash !== '' || framed || bare !== words
  return (
    listed(bare) ??
    couple(bare) ??
    staff(bare) ??
    (label === '' || isLabel ? withFirstName(bare) : undefined) ??
    (isOwn || isLabel ? one(bare, isLabel, dash !== '', isShown) : undefined)
  )
}

// Yvonne, Plot 22; Foghorn (Hash Cash); Anon., Deck Force.
function withFirstName(words: string): Writers | undefined {
  const [, name = '', beside, bracket] = patterns.firstNameWith.exec(words) ?? []
  const known = isGivenName(name) || name.startsWith('Anon') || bracket
  if (!known || isNobody(name) || patterns.placeAndDay.test(words)) return undefined
  const credit = beside ?? bracket ?? ''
  return { people: [name], ...creditOf(credit) }
}

function withoutTail(words: string): string {
  let bare = words.replace(/(?<=crew)\.$/u, '')
  for (let i = 0; i < 3; i++) bare = bare.replace(patterns.tailOfName, '')
  return bare === '' ? words : bare
}

// Ada Lisle, Tobias Marlow and Edith Pell.
function listed(words: string): Writers | undefined {
  if (!/,\s/.test(words) || !patterns.pairOfNames.test(words)) return undefined
  const names = words.split(/,?\s+(?:and|&|AND)\s+|,\s+/u)
  return names.length > 2 && names.every((name) => isPersonName(name) && /\s/.test(name))
    ? { people: names }
    : undefined
}

function couple(words: string): Writers | undefined {
  const [, one, other, family] = patterns.coupleSigned.exec(words) ?? []
  if (!one || !other || !isGivenName(one) || !isGivenName(other)) return undefined
  return { people: [`${one} ${family}`, `${other} ${family}`] }
}

function staff(words: string): Writers | undefined {
  const [, name = '', credit] = patterns.nameThenStaff.exec(words) ?? []
  const people = name.replace(/,$/u, '').split(/\s+(?:and|AND|&)\s+/u)
  return credit && people.every((one) => isPersonName(one) || patterns.signature.test(one))
    ? { people, credit }
    : undefined
}

const isPaper = (name: string) => patterns.exchangePaper.test(name) || patterns.paperWord.test(name)

// The name before the first comma or bracket, and behind it what the writer is or where.
function one(words: string, labelled: boolean, dashed: boolean, shown: boolean): Writers | undefined {
  const [, head = words, bracket, tail] =
    /^([^,(]{2,40}?)(?:\s*\(([^)]{1,30})\))?(?:,\s+(.{2,60}))?$/u.exec(words) ?? []
  const name = head.replace(/(?<=\p{L}{2})[.,]+$/u, '').trim()
  const people = name.split(/\s+(?:and|&|AND)\s+/u)
  const isName = (one: string) =>
    isPersonName(one) ||
    (patterns.signature.test(one) && !(dashed && isPaper(one))) ||
    patterns.initials.test(one) ||
    patterns.nickname.test(one) ||
    (labelled && patterns.fullName.test(one)) ||
    (shown && /^(?:(?:\p{L}\.){1,4}|\p{Lu}{2,3}|\p{Lu}\p{Ll}{1,11}(?: \p{Lu}\.?)?)$/u.test(one))
  if (name === '' || isNobody(name) || patterns.bodySigns.test(name) || !people.every(isName))
    return undefined
  if (shown && patterns.agencySigned.test(words)) return undefined
  const credit = (tail ?? bracket)?.replace(patterns.degreesAhead, '').replace(/,?\s*\(?\d[\d ]{4,}\)?$/u, '')
  return { people, ...creditOf(credit?.replace(/\.$/u, '')) }
}
