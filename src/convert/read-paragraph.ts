// A paragraph of an article → the words of its body, and the names, offices and jumps that stand at its ends.
import type { ReadFields } from './article-fields.ts'
import type { CreditForm } from './credit-forms.ts'
import { readCredits } from './credits.ts'
import { isPersonName, nameIn } from './english-names.ts'
import { addCredit, peopleIn } from './english-signature.ts'
import { isPenName } from './name-at-right.ts'
import * as patterns from './patterns.ts'
import { closingCredits, officeAt, reportersAt } from './reporters.ts'
import { isPersonalName } from './surnames.ts'
import { letters } from './text.ts'

/** Reads …盼木橋早日重修。 記者、攝影:林遠  何立: the words stay, as an editor may be named behind them. */
export function readIntroduced(fields: ReadFields, text: string): void {
  const names = patterns.introducedBy.exec(text)?.[1]?.split(/[\s\u3000、]+/u)
  if (names?.every(isPersonalName)) fields.byline ??= names
}

/** Reads a paragraph into the body, and who and which page its opening and its end name. */
export function readParagraph(fields: ReadFields, text: string, forms: readonly CreditForm[]): void {
  const across = patterns.jumpAcross.exec(text)
  if (across) {
    fields.continued = (across[1] as string).replace(/\s/g, '')
    readParagraph(fields, text.replace(across[0], ''), forms)
    fields.body.push({ role: 'jump-line', text: across[2] as string })
    return
  }
  const leave = patterns.signedFarewell.exec(text)
  if (leave && isPersonName(leave[2] as string)) {
    fields.body.push({ role: 'paragraph', text: leave[1] as string })
    fields.byline = [...(fields.byline ?? []), ...peopleIn(nameIn(leave[2] as string))]
    return
  }
  const correspondent = patterns.signedLetter.exec(text)?.[1]
  if (correspondent) fields.byline ??= [correspondent.trim()]
  readReporters(fields, text)
  // Who comments below a text did not write it, nor who asks what it answers.
  if (patterns.commentBelow.test(text) || (patterns.asks.test(text) && patterns.trailingCredit.test(text))) {
    fields.body.push({ role: 'paragraph', text })
    return
  }
  const named = closingCredits(text)
  // Whom the byline does not name stays in the text.
  const known = fields.byline
  if (named && (!known || named.people.every((name) => known.includes(name)))) {
    if (named.people.length > 0) fields.byline ??= named.people
    if (named.office) addCredit(fields, named.office)
    readParagraph(fields, text.slice(0, named.at), forms)
    return
  }
  const closing = patterns.trailingCredit.exec(text)
  const signed = closing ? readCredits(`(${closing[1]})`, forms) : undefined
  if (signed && signed.rest === '' && (signed.people.length > 0 || signed.office)) {
    if (signed.people.length > 0) fields.byline = [...(fields.byline ?? []), ...signed.people]
    if (signed.office) addCredit(fields, signed.office)
    fields.body.push({ role: 'paragraph', text: text.slice(0, closing?.index) })
    return
  }
  // （文/林远 编辑/何立）: who wrote is known, and the words stay.
  if (signed?.labelled && closing && patterns.editedBy.test(closing[1] as string)) {
    if (signed.people.length > 0) fields.byline ??= signed.people
    if (signed.office) addCredit(fields, signed.office)
  }
  const signer = signerBehind(text)
  if (signer) {
    fields.byline = [...(fields.byline ?? []), signer.name]
    fields.body.push({ role: 'paragraph', text: text.slice(0, signer.at) })
    return
  }
  const jump = patterns.jumpTo.exec(text) ?? patterns.seePage.exec(text)
  const page = jump?.slice(1).find((group) => group !== undefined)
  if (page) fields.continued = /\p{Script=Han}/u.test(page) ? page.replace(/\s/g, '') : page
  const from = patterns.jumpFrom.exec(text)
  if (from) fields.body.push({ role: 'jump-line', text: from[0].trim() })
  const words = (jump ? text.slice(0, jump.index) : text).slice(from?.[0].length ?? 0)
  if (words.trim() !== '') fields.body.push({ role: 'paragraph', text: words.trim() })
}

// …修好了。 林 远, …修好了。　　　阿樵, …修好了。（远）: a name apart from the last sentence.
function signerBehind(text: string): { name: string; at: number } | undefined {
  const found = text.length > 12 ? patterns.nameBehindText.exec(text) : null
  const name = letters(found?.slice(1).find(Boolean) ?? '')
  if (!found || (name.length > 1 && !isPenName(name))) return undefined
  return { name, at: found.index }
}

/** Gives （船厂 林远） at the end of a text its space back, which a scan's own spaces look like. */
export function withSignatureAsPrinted(text: string, printed: string): string {
  const closing = patterns.trailingCredit.exec(text)
  const inner = closing && patterns.trailingCredit.exec(printed)?.[1]
  const isSame = inner && letters(inner) === letters(closing[1] as string)
  return closing && isSame && readCredits(`(${closing[1]})`) === undefined
    ? text.slice(0, closing.index) + closing[0].replace(closing[1] as string, inner.trim())
    : text
}

/** Reads the reporters and the office that the opening names, as printed, with the spaces between the names. */
export function readReporters(fields: ReadFields, text: string): void {
  const reporters = reportersAt(text)
  if (reporters.length > 0) fields.byline ??= reporters
  const office = officeAt(text)
  if (office) fields.credit ??= office
}

/** Reads a line that is a jump mark, or ends with one. */
export function readJump(fields: ReadFields, text: string, forms: readonly CreditForm[]): void {
  const jump = patterns.jumpTo.exec(text) ?? patterns.seePage.exec(text)
  if (jump) readParagraph(fields, text, forms)
  else fields.body.push({ role: 'jump-line', text })
}
