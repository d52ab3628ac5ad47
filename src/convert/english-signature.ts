// The line that signs an English text → who wrote it, and for what office or body.
import type { FoundDate } from './dates.ts'
import { isPersonName } from './english-names.ts'
import { isGivenName } from './given-names.ts'
import * as patterns from './patterns.ts'

/** The fields that a signature states. */
export interface Signed {
  byline?: string[]
  credit?: string
  date?: string
}

/** Adds an office or body to the credit, once. */
export function addCredit(fields: Signed, credit: string): void {
  if (fields.credit === credit) return
  fields.credit = fields.credit ? `${fields.credit} ${credit}` : credit
}

const isEnglishName = (text: string) =>
  isPersonName(text) || (patterns.signature.test(text) && !isPost(text) && !patterns.bodySigns.test(text))

/** Says whether words are a post, such as Secretary. */
export const isPost = (text: string) => patterns.officeHeld.test(text) || patterns.post.test(text)

/** Lists the persons of a signature: two names signed together are two. */
export function peopleIn(text: string): string[] {
  const bare = text.replace(patterns.signatureDash, '').replace(patterns.writtenBy, '')
  const names = bare.split(patterns.pairOfNames)
  const isOne = (name: string) => isPersonName(name) || isGivenName(name) || patterns.twoNames.test(name)
  const areFirst = names.length > 1 && names.every((name) => patterns.oneWordName.test(name))
  return areFirst || names.every(isOne) ? names : [bare]
}

/** Reads a signature into the fields: who, of what office, and the day that stands with them. */
export function readEnglishSignature(fields: Signed, text: string, date: FoundDate | undefined): void {
  const words = date ? text.replace(date.text, '').replace(/[\s.,]+$/, '') : text.replace(/[.,]$/, '')
  if (date) fields.date = date.edtf
  if (patterns.initials.test(text) && fields.byline === undefined) {
    fields.byline = [...(fields.byline ?? []), text.replace(patterns.signatureDash, '')]
    return
  }
  const [, person, body] = patterns.onBehalf.exec(words) ?? []
  if (person && body) {
    fields.byline = [...(fields.byline ?? []), ...peopleIn(person)]
    addCredit(fields, body)
    return
  }
  const [, name = '', post = ''] = patterns.nameWithPost.exec(words) ?? []
  if (post && isEnglishName(name) && patterns.degreesAlone.test(post)) {
    fields.byline = [...(fields.byline ?? []), name]
    return
  }
  // H. LORNE, Governor. and below it P. COLE, Secretary.: two sign.
  if (post && fields.byline && fields.credit && isPersonName(name) && isPost(post)) {
    fields.byline = [...fields.byline, name]
    fields.credit = `${fields.credit}, ${post}`
    return
  }
  if (
    post &&
    fields.byline === undefined &&
    (isEnglishName(name) ||
      (isGivenName(name) && (patterns.clubPost.test(post) || patterns.schoolClass.test(post))))
  ) {
    fields.byline = peopleIn(name)
    fields.credit = post
    return
  }
  const office =
    patterns.officeWord.test(words) ||
    patterns.bodySigns.test(words) ||
    patterns.groupSigns.test(words) ||
    isPost(words) ||
    (fields.byline !== undefined && !isPersonName(words))
  if (office && !isPersonName(words)) addCredit(fields, words)
  else if (patterns.signature.test(words) || isPersonName(words) || fields.byline === undefined)
    fields.byline = [...(fields.byline ?? []), ...peopleIn(words)]
  else addCredit(fields, words)
}
