// An article node → its fields: kicker, title, subtitle, byline, credit, date, continued, and the blocks of its body.
import type { Hints } from '../model/hints.ts'
import { type CreditForm, creditForms, nameByForm } from './credit-forms.ts'
import { readCredits } from './credits.ts'
import { type FoundDate, readClosingDay, readDate } from './dates.ts'
import { isPersonName, nameIn } from './english-names.ts'
import { addCredit, isPost, peopleIn, readEnglishSignature } from './english-signature.ts'
import { textOf } from './features.ts'
import * as patterns from './patterns.ts'
import { readTitle, titleWords, withoutMark } from './read-title.ts'
import { closingCredits, officeAt, reportersAt } from './reporters.ts'
import { isPersonalName } from './surnames.ts'
import { closeSpaces, letters, restorePunctuation } from './text.ts'
import { type ArticleNode, type BlockNode, firstLine } from './tree.ts'

/** A piece of an article's body, its words cleaned of what only printing put there. */
export interface BodyBlock {
  role: 'paragraph' | 'subhead' | 'item' | 'caption' | 'jump-line'
  text: string
  /** Words are lost after it. */
  gap?: true
}

/** The fields that an article's own lines state. */
export interface ReadFields {
  kicker?: string
  title?: string
  subtitle?: string
  section?: string
  byline?: string[]
  credit?: string
  date?: string
  continued?: string
  keywords?: string[]
  body: BodyBlock[]
}

/**
 * Reads an article; `spaced` says that a scan left spaces inside the source's Chinese text, `issued` is the date of
 * the issue.
 */
export function readFields(
  article: ArticleNode,
  spaced: boolean,
  hints: Hints = {},
  issued?: string,
): ReadFields {
  const forms = creditForms(hints.credits)
  const fields: ReadFields = { body: [], ...(article.section ? { section: article.section } : {}) }
  const clean = (block: BlockNode) => withoutHintedMark(block, wordsOf(block, spaced), hints.subhead)
  const of = (...roles: string[]) => article.children.filter((block) => roles.includes(block.role ?? ''))
  const title = of('title', 'title-line').map((block) => titleWords(block, spaced))
  if (title.length > 0) readTitle(fields, title)
  const kicker = of('kicker')
    .filter((block) => !patterns.documentNumber.test(textOf(block)))
    .map((block) => titleWords(block, spaced))
  if (kicker.length > 0) fields.kicker = kicker.join(' ')
  const subtitle = of('subtitle').map((block) =>
    titleWords(block, spaced)
      .replace(patterns.subtitleDash, '')
      .replace(/[～~]$/u, ''),
  )
  if (subtitle.length > 0) fields.subtitle = subtitle.join(' ')
  const parts = new Set(signedParts(article))
  for (const block of article.children)
    if (parts.has(block)) fields.body.push({ role: 'paragraph', text: clean(block).trim() })
    else readBlock(fields, block, isSignature(block) ? signature(fields, block, issued) : clean(block), forms)
  if (fields.body.length === 1 || fields.body.every(({ role }) => role === 'caption') || isFewWords(fields))
    signPicture(fields)
  if (fields.byline) fields.byline = [...new Set(fields.byline)]
  return fields
}

// Of greetings in one article each is signed by its office: none of them signs the whole.
function signedParts(article: ArticleNode): BlockNode[] {
  const signed = article.children.filter(
    (block, i) =>
      block.role === 'credit' &&
      article.children[i - 1]?.role === 'paragraph' &&
      patterns.greetedBy.test(textOf(block)),
  )
  return signed.length > 1 ? signed : []
}

// Names keep the spaces between them, which a scan's own spaces cannot be told from.
const isSignature = (block: BlockNode) => block.role === 'byline' || block.role === 'credit'

// 林远　2015年5月30日: a short name and the day.
function dayAfterName(text: string): FoundDate | undefined {
  const date = /^\p{Script=Han}/u.test(text) ? readDate(text) : undefined
  const name = date && text.endsWith(date.text) ? text.slice(0, -date.text.length).trim() : ''
  return isPersonalName(name) ? date : undefined
}

// The day that ends a signature without its year is read against the date.
function signature(fields: ReadFields, block: BlockNode, issued: string | undefined): string {
  const text = withoutMark(block, textOf(block)).trim()
  const day = block.role === 'credit' ? (readClosingDay(text, issued) ?? dayAfterName(text)) : undefined
  if (day) fields.date ??= day.edtf
  return day ? text.slice(0, -day.text.length).trim() : text
}

// □ 本报记者 X Y right below the title, taken for the first paragraph.
const isLabelled = (block: BlockNode) =>
  patterns.labelledByline.test(textOf(block)) && readCredits(textOf(block))?.rest === ''

// Two or three sentences below a picture, each a paragraph.
const isFewWords = ({ byline, body }: ReadFields) =>
  byline === undefined && body.length <= 3 && body.every(({ text }) => text.length <= 120)

// A picture that is an article of its own is signed by its photographer, where 记者 or 通讯员 names one or an agency.
function signPicture(fields: ReadFields): void {
  const [, agency = '', name] = patterns.pictureAgency.exec(fields.body.at(-1)?.text ?? '') ?? []
  if (name) {
    fields.byline ??= [name]
    fields.credit ??= agency
    return
  }
  const signed = patterns.photographer
    .exec(fields.body.at(-1)?.text ?? '')?.[0]
    .replace(patterns.attachedPicture, '')
  const credits = signed ? readCredits(signed) : undefined
  if (credits && credits.people.length > 0 && credits.rest === '') fields.byline ??= credits.people
}

function readBlock(fields: ReadFields, block: BlockNode, text: string, forms: readonly CreditForm[]): void {
  switch (block.role) {
    case 'byline':
    case 'credit':
      if (text === '') break
      readSignature(fields, block.role, text, forms)
      break
    case 'kicker':
      if (patterns.documentNumber.test(text)) fields.body.push({ role: 'paragraph', text })
      break
    case 'paragraph':
      if (fields.body.length === 0 && isLabelled(block)) {
        readSignature(fields, 'byline', withoutMark(block, textOf(block)), forms)
        break
      }
      if (fields.byline && patterns.placeAndDay.test(text)) readDay(fields, text)
      if (patterns.givenUnderHand.test(text)) readDay(fields, text)
      if (fields.body.length <= 1) readIntroduced(fields, textOf(block))
      readReporters(fields, textOf(block))
      readParagraph(fields, text, forms)
      if (block.gap && fields.body.length > 0) (fields.body.at(-1) as BodyBlock).gap = true
      break
    case 'subhead':
    case 'item':
    case 'caption':
      fields.body.push({ role: block.role, text: withoutMark(block, text) })
      break
    case 'jump-line':
      readJump(fields, text, forms)
      break
  }
}

// …盼木橋早日重修。 記者、攝影:林遠  何立: the words stay, as an editor may be named behind them.
function readIntroduced(fields: ReadFields, text: string): void {
  const names = patterns.introducedBy.exec(text)?.[1]?.split(/[\s\u3000、]+/u)
  if (names?.every(isPersonalName)) fields.byline ??= names
}

// Port Merrow, 8th May, 1926., below a signature.
function readDay(fields: ReadFields, text: string): void {
  const date = readDate(text)?.edtf
  if (date) fields.date ??= date
}

// The words 记者, 供稿, By may give way to the field; whatever else the line says stays in the text.
function readSignature(
  fields: ReadFields,
  role: 'byline' | 'credit',
  text: string,
  forms: readonly CreditForm[],
): void {
  if ((patterns.noCredit.test(text) || /[:：]$/u.test(text)) && !nameByForm(text, forms)) {
    fields.body.push({ role: 'paragraph', text })
    return
  }
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
    if (credits.rest !== '') fields.body.push({ role: 'paragraph', text })
  } else if (credits?.labelled) {
    if (credits.rest !== '') fields.body.push({ role: 'paragraph', text })
  } else if (date && letters(text).length === letters(date.text).length) {
    fields.date = date.edtf
  } else if (date && fields.byline && isPost(fields.credit ?? '') && /^\p{Lu}/u.test(text)) {
    // Land Registry, 3rd May, 1909. below the post: where it was signed.
    fields.date = date.edtf
    fields.body.push({ role: 'paragraph', text })
  } else if (/^\p{Lu}/u.test(text) && !/\p{Script=Han}/u.test(text)) {
    readEnglishSignature(fields, text, date)
  } else if (role === 'byline' && workAndName.test(text)) {
    const [work = '', name = ''] = text.trim().split(/[\s\u3000]+/u)
    fields.byline = [...(fields.byline ?? []), name]
    addCredit(fields, work)
  } else {
    const bare = text.replace(/^[(（〔]|[)）〕]$/gu, '').trim()
    if (isName(bare)) fields.byline = [...(fields.byline ?? []), bare.replace(/\s/g, '')]
    else addCredit(fields, bare)
  }
}

// 石匠 阿林: what someone does, and a name.
const workAndName = /^\s*\p{Script=Han}{2,6}[\s\u3000]+\p{Script=Han}{2,3}\s*$/u

// A name of up to four characters that is no office: an office signs with more.
function isName(text: string): boolean {
  const name = text.replace(/\s/g, '')
  if (!/^\p{Script=Han}{1,4}$/u.test(name) || patterns.paperItself.test(name)) return false
  return !patterns.officeWord.test(name) && !(name.length === 4 && patterns.sectionWord.test(name))
}

function readParagraph(fields: ReadFields, text: string, forms: readonly CreditForm[]): void {
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
  readReporters(fields, text)
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
  const jump = patterns.jumpTo.exec(text) ?? patterns.seePage.exec(text)
  const page = jump?.[1] ?? jump?.[2]
  if (page) fields.continued = /\p{Script=Han}/u.test(page) ? page.replace(/\s/g, '') : page
  const from = patterns.jumpFrom.exec(text)
  if (from) fields.body.push({ role: 'jump-line', text: from[0].trim() })
  const words = (jump ? text.slice(0, jump.index) : text).slice(from?.[0].length ?? 0)
  if (words.trim() !== '') fields.body.push({ role: 'paragraph', text: words.trim() })
}

// As printed, with the spaces between the names.
function readReporters(fields: ReadFields, text: string): void {
  const reporters = reportersAt(text)
  if (reporters.length > 0) fields.byline ??= reporters
  const office = officeAt(text)
  if (office) fields.credit ??= office
}

function readJump(fields: ReadFields, text: string, forms: readonly CreditForm[]): void {
  const jump = patterns.jumpTo.exec(text) ?? patterns.seePage.exec(text)
  if (jump) readParagraph(fields, text, forms)
  else fields.body.push({ role: 'jump-line', text })
}

// A mark that only a hint knows, on one side of a sub-heading or on both.
function withoutHintedMark(block: BlockNode, text: string, mark: string | undefined): string {
  if (!mark || firstLine(block).hinted !== 'subhead') return text
  const tail = text.startsWith(mark) ? text.slice(mark.length) : text
  return (tail.endsWith(mark) ? tail.slice(0, -mark.length) : tail).trim()
}

function wordsOf(block: BlockNode, spaced: boolean): string {
  const text = withoutMark(block, textOf(block))
  return restorePunctuation(spaced ? closeSpaces(text) : text)
}
