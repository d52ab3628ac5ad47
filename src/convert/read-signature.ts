// A byline or a credit below a text → the fields it states: who wrote it, for which office, on what day.
import type { ReadFields } from './article-fields.ts'
import { type CreditForm, nameByForm } from './credit-forms.ts'
import { readCredits } from './credits.ts'
import { readDate } from './dates.ts'
import { bylineParts, withoutContact } from './english-bylines.ts'
import { isPersonName, isPostHolder } from './english-names.ts'
import { addCredit, isPost, readEnglishSignature } from './english-signature.ts'
import { writersIn } from './english-writers.ts'
import * as patterns from './patterns.ts'
import { isNoSigner, readSignedNames } from './signed-names.ts'
import { isPersonalName } from './surnames.ts'
import { letters } from './text.ts'

/** Reads a signature. The words 记者, 供稿, By may give way to the field; whatever else the line says stays in the text. */
export function readSignature(
  fields: ReadFields,
  role: 'byline' | 'credit',
  text: string,
  forms: readonly CreditForm[],
): void {
  if (readAhead(fields, role, text, forms)) return
  if (isPersonName(text) || isPostHolder(text) || patterns.briefSignature.test(text))
    text = text.replace(patterns.signatureDash, '')
  const credits = readCredits(text, forms)
  if (!credits?.people.length && patterns.writtenBy.test(text)) {
    readEnglishSignature(fields, text.replace(patterns.writtenBy, ''), undefined)
    return
  }
  const date = role === 'credit' ? readDate(text) : undefined
  if (credits && (credits.people.length > 0 || credits.office)) {
    if (credits.people.length > 0) fields.byline = [...(fields.byline ?? []), ...credits.people]
    if (credits.office) addCredit(fields, credits.office)
    if (credits.date) fields.date = credits.date
    if (credits.rest !== '' && !patterns.reportPlace.test(credits.rest))
      fields.body.push({ role: 'paragraph', text })
  } else if (credits?.labelled) {
    if (credits.rest !== '') fields.body.push({ role: 'paragraph', text })
  } else if (date && letters(text).length === letters(date.text).length) {
    fields.date = date.edtf
  } else if (date && fields.byline && isPost(fields.credit ?? '') && /^\p{Lu}/u.test(text)) {
    // Land Registry, 3rd May, 1909. below the post: where it was signed.
    fields.date = date.edtf
    fields.body.push({ role: 'paragraph', text })
  } else if (date && patterns.bodyAndDay.test(text)) {
    addCredit(fields, text.slice(0, -date.text.length).trim())
    fields.date = date.edtf
  } else if (
    (/^\p{Lu}/u.test(text) || patterns.titleInBrackets.test(text)) &&
    !/\p{Script=Han}/u.test(text)
  ) {
    readEnglishSignature(fields, text, date)
  } else if (role === 'byline' && workAndName.test(text)) {
    const [work = '', name = ''] = text.trim().split(/[\s\u3000]+/u)
    fields.byline = [...(fields.byline ?? []), name]
    addCredit(fields, work)
  } else if (readByShape(fields, text)) return
  else {
    const bare = text
      .replace(patterns.strayBehindBracket, '')
      .replace(/^[(（〔【]|[)）〕】]$|^[—–]{1,2}\s?(?=\p{Script=Han})/gu, '')
      .replace(patterns.announces, '')
      .trim()
    if (isName(bare)) fields.byline = [...(fields.byline ?? []), bare.replace(/\s/g, '')]
    else addCredit(fields, bare)
  }
}

const longestLabel = 2

// Nobody vouches for the names by a label, but the line signs: its shape tells them from the office.
function readByShape(fields: ReadFields, text: string): boolean {
  const signed = readSignedNames(text)
  if (!signed) return false
  fields.byline = [...(fields.byline ?? []), ...signed.people]
  if (signed.office) addCredit(fields, signed.office)
  // What someone is, and with how many more, stays in the text; a label such as 文/ gives way.
  const said = letters(signed.people.join('') + signed.office).length
  if (letters(text).length > said + longestLabel) fields.body.push({ role: 'paragraph', text })
  return true
}

// 石匠 阿林: what someone does, and a name.
const workAndName = /^\s*\p{Script=Han}{2,6}[\s\u3000]+\p{Script=Han}{2,3}\s*$/u

// A name of up to four characters that is no office: an office signs with more.
function isName(text: string): boolean {
  const name = text.replace(/\s/g, '')
  if (!/^\p{Script=Han}{1,4}$/u.test(name) || patterns.paperItself.test(name)) return false
  if (patterns.reportedFrom.test(name) || isNoSigner(name)) return false
  return !patterns.officeWord.test(name) && !(name.length === 4 && patterns.sectionWord.test(name))
}

// What no further label need be looked for in: a line that credits nobody, who took a picture, a pen name, a sender.
function readAhead(
  fields: ReadFields,
  role: 'byline' | 'credit',
  text: string,
  forms: readonly CreditForm[],
): boolean {
  if ((patterns.noCredit.test(text) || /[:：]$/u.test(text)) && !nameByForm(text, forms)) {
    fields.body.push({ role: 'paragraph', text })
    return true
  }
  // Below a report that names its own writer, who took a picture stands below the picture.
  if (fields.byline && patterns.takenBy.test(text)) {
    const above = fields.body.at(-1)
    if (above?.role === 'caption') above.text += ` ${text}`
    else fields.body.push({ role: 'caption', text })
    return true
  }
  if (readPhotographer(fields, text)) return true
  if (patterns.agencyLine.test(text)) {
    addCredit(fields, text.replace(/^[([]|\.?[)\]]\.?$/gu, ''))
    return true
  }
  // Where a reader lives is no office.
  const [, reader] = (role === 'byline' && patterns.placeAndSigner.exec(text)) || []
  if (reader && isPersonalName(reader)) {
    fields.byline = [...(fields.byline ?? []), reader]
    return true
  }
  const quoted = /^["“'‘]/.test(text) && patterns.penNameLine.test(text) ? text : undefined
  const [, writer = quoted] = patterns.penNameBehind.exec(text) ?? []
  if (writer && (role === 'byline' || quoted)) {
    fields.byline = [...(fields.byline ?? []), writer]
    return true
  }
  if (readWriter(fields, text, forms)) return true
  const sent = patterns.sentBy.exec(text)?.[1]
  if (sent) {
    addCredit(fields, sent)
    return true
  }
  return false
}

// By our Chairman, Ada Lisle; Ada Lisle | 3 May 2014; Ada Lisle, Tel. 555218: what is no name or post stays in the text.
function readWriter(fields: ReadFields, text: string, forms: readonly CreditForm[]): boolean {
  if (/\p{Script=Han}/u.test(text)) return false
  const writers = writersIn(text)
  if (writers) {
    fields.byline = [...(fields.byline ?? []), ...writers.people]
    if (writers.credit) addCredit(fields, writers.credit)
    if (writers.date) fields.date ??= writers.date
    return true
  }
  const parts = bylineParts(text)
  if (parts) {
    fields.byline = [...(fields.byline ?? []), parts.name]
    if (parts.post) addCredit(fields, parts.post)
    if (parts.date) fields.date ??= parts.date
    return true
  }
  const inside = /^[[(]([^\])]+)[\])]$/u.exec(text)?.[1] ?? ''
  if (isPersonName(inside)) {
    fields.byline = [...(fields.byline ?? []), inside]
    return true
  }
  const { words, contact } = withoutContact(text)
  if (contact === '') return false
  readSignature(fields, 'byline', words, forms)
  fields.body.push({ role: 'paragraph', text: contact })
  return true
}

// Edith Marlow / Sentinel photo: the picture's, where the report above names its own writer.
function readPhotographer(fields: ReadFields, text: string): boolean {
  const [, paper, by, name = by, of = paper] = patterns.photoCredit.exec(text) ?? []
  if (!name) return false
  if (fields.byline) fields.body.push({ role: 'caption', text })
  else {
    fields.byline = [name]
    if (of) addCredit(fields, of.trim())
  }
  return true
}
