// An article node → its fields: kicker, title, subtitle, byline, credit, date, continued, and the blocks of its body.
import type { Hints } from '../model/hints.ts'
import type { BodyBlock, ReadFields } from './article-fields.ts'
import { textOf } from './block-words.ts'
import { type CreditForm, creditForms } from './credit-forms.ts'
import { readCredits } from './credits.ts'
import { type FoundDate, readClosingDay, readDate, readDateAlone } from './dates.ts'
import { readDateInWords } from './dates-in-words.ts'
import { nameOfFiller } from './fillers.ts'
import * as patterns from './patterns.ts'
import {
  readIntroduced,
  readJump,
  readParagraph,
  readReporters,
  withSignatureAsPrinted,
} from './read-paragraph.ts'
import { readSignature } from './read-signature.ts'
import { readTitle, titleWords, withoutMark } from './read-title.ts'
import { reportersAt } from './reporters.ts'
import { signPicture } from './sign-picture.ts'
import { isPersonalName } from './surnames.ts'
import { closeSpaces, isWide, restorePunctuation } from './text.ts'
import { type ArticleNode, type BlockNode, firstLine, type Role } from './tree.ts'

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
  else if (article.children[0]?.untitled) fields.title = nameOfFiller(article.children[0])
  if (patterns.officeAndDay.test(title.join(' ')) || patterns.placeAndDay.test(title.join(' ')))
    readDay(fields, title.join(' '), issued)
  const kicker = of('kicker')
    .filter((block) => !isNumberInBody(textOf(block)) && !isAddress(block) && !isFromPaper(block))
    .map((block) => titleWords(block, spaced))
  if (kicker.length > 0) fields.kicker = kicker.join(' ')
  const subtitle = of('subtitle').map((block) =>
    titleWords(block, spaced)
      .replace(patterns.subtitleDash, '')
      .replace(/[～~]$/u, ''),
  )
  if (subtitle.length > 0) fields.subtitle = subtitle.join(' ')
  const parts = new Set([...signedParts(article), ...citedParts(article)])
  for (const block of article.children)
    if (parts.has(block)) fields.body.push({ role: 'paragraph', text: clean(block).trim() })
    else
      readBlock(
        fields,
        block,
        isSignature(block) ? signature(fields, block, issued) : clean(block),
        forms,
        issued,
      )
  signPicture(fields)
  addFurtherReporters(fields, article)
  if (fields.byline) fields.byline = withoutFirstNames([...new Set(fields.byline)])
  return fields
}

// Ada by hand, and below it The Revd Ada Lisle.
const withoutFirstNames = (names: string[]) =>
  names.filter(
    (name, i) =>
      !patterns.oneWordName.test(name) || names[i + 1] === undefined || !names[i + 1]?.includes(`${name} `),
  )

// 本报江湾电 记者林远报道, and below 本报南溪电 记者何立报道: one title, two reports.
function addFurtherReporters(fields: ReadFields, article: ArticleNode): void {
  const [first, ...further] = article.children
    .filter(({ role }) => role === 'paragraph')
    .map((block) => reportersAt(textOf(block)))
    .filter((names) => names.length > 0)
  if (first && fields.byline?.join() === first.join()) fields.byline = [first, ...further].flat()
}

// Of several pieces each taken from a paper of its own, none tells whence the whole comes.
function citedParts({ children }: ArticleNode): BlockNode[] {
  const cited = children.filter(({ role }) => role === 'paragraph' || role === 'credit' || role === 'byline')
  const papers = cited.flatMap((block) => patterns.endsInCitation.exec(textOf(block))?.[1] ?? [])
  return new Set(papers).size < 2 ? [] : cited.filter((block) => patterns.endsInCitation.test(textOf(block)))
}

// Of greetings in one article each is signed by its office: none of them signs the whole.
function signedParts(article: ArticleNode): BlockNode[] {
  const signs = (roles: readonly (Role | undefined)[]) =>
    article.children.filter(
      ({ role }, i) => roles.includes(role) && article.children[i - 1]?.role === 'paragraph',
    )
  const greeting = signs(['credit', 'paragraph']).filter((block) => patterns.greetedBy.test(textOf(block)))
  const credits = signs(['credit'])
  return greeting.some(({ role }) => role === 'paragraph') || greeting.length > 1 ? credits : []
}

// 青政告〔2021〕2号 is of the text; a notice's number in a gazette stands over its title.
const isNumberInBody = (text: string) => isWide(text) && patterns.documentNumber.test(text)

// Treasury, 3rd March, 1902., above the title of a notice.
const isAddress = (block: BlockNode) => patterns.officeAndDay.test(textOf(block))

// From the Pell Ferry Courier., above the title of the text taken from it.
const isFromPaper = (block: BlockNode) => patterns.fromPaper.test(textOf(block))

// Names keep the spaces between them, which a scan's own spaces cannot be told from.
const isSignature = (block: BlockNode) => block.role === 'byline' || block.role === 'credit'

// 林远　2015年5月30日: a short name and the day.
function dayAfterName(text: string): FoundDate | undefined {
  const date = /^\p{Script=Han}/u.test(text) ? readDate(text) : undefined
  const name = date && text.endsWith(date.text) ? text.slice(0, -date.text.length).trim() : ''
  return isPersonalName(name) ? date : undefined
}

// 2015年5月30日深夜, 2015年5月30日　于北岸, 写于2015年5月30日: the day, and the hour or the place of it.
function dayBeside(words: string): FoundDate | undefined {
  const text = words.replace(/^[(（]|[)）]$/gu, '')
  const date = readDate(text)
  if (date && patterns.writtenOn.test(text) && text.endsWith(date.text))
    return { edtf: date.edtf, text: words }
  const isOpening = date !== undefined && text.startsWith(date.text)
  return isOpening && patterns.besideDay.test(text.slice(date.text.length).trim())
    ? { edtf: date.edtf, text: words }
    : undefined
}

// 廿六年一月廿一日　局長　何立: a year of two numerals is the republic's where the issue is of the same year or the next.
function dayBefore(text: string, issued = ''): FoundDate | undefined {
  const [, day = '', signer = ''] = patterns.dayBeforeSigner.exec(text) ?? []
  if (patterns.besideDay.test(signer)) return undefined
  const stated = readDate(day)
  if (stated) return { edtf: stated.edtf, text: signer }
  const date = readDate(`民國${day}`)
  const years = date ? Number.parseInt(issued, 10) - Number.parseInt(date.edtf, 10) : Number.NaN
  return date && (years === 0 || years === 1) ? { edtf: date.edtf, text: signer } : undefined
}

// The day that ends a signature without its year is read against the date.
function signature(fields: ReadFields, block: BlockNode, issued: string | undefined): string {
  const text = withoutMark(block, textOf(block)).trim()
  const signed = dayBefore(text, issued)
  if (signed) {
    fields.date ??= signed.edtf
    return signed.text
  }
  const whole = readDateAlone(text)
  if (block.role === 'credit' && whole) {
    fields.date ??= whole.edtf
    return ''
  }
  const day =
    block.role === 'credit'
      ? (readClosingDay(text, issued) ?? dayAfterName(text) ?? dayBeside(text))
      : undefined
  if (day) fields.date ??= day.edtf
  return day ? text.slice(0, -day.text.length).trim() : text
}

// □ 本报记者 X Y right below the title, taken for the first paragraph.
const isLabelled = (block: BlockNode) =>
  patterns.labelledByline.test(textOf(block)) && readCredits(textOf(block))?.rest === ''

function readBlock(
  fields: ReadFields,
  block: BlockNode,
  text: string,
  forms: readonly CreditForm[],
  issued: string | undefined,
): void {
  switch (block.role) {
    case 'byline':
    case 'credit':
      if (text === '') break
      readSignature(fields, block.role, text, forms)
      break
    case 'kicker':
      if (isFromPaper(block))
        fields.credit ??= patterns.fromPaper.exec(textOf(block))?.[1]?.replace(/\.$/, '')
      if (isAddress(block)) readDay(fields, text, issued)
      if (isNumberInBody(text) || isAddress(block)) fields.body.push({ role: 'paragraph', text })
      break
    case 'paragraph':
      if (fields.body.length === 0 && isLabelled(block)) {
        readSignature(fields, 'byline', withoutMark(block, textOf(block)), forms)
        break
      }
      if (isSignedDay(fields, text) || opensWithDay(fields, text)) readDay(fields, text, issued)
      if (fields.body.length <= 1) readIntroduced(fields, textOf(block))
      readReporters(fields, textOf(block))
      readParagraph(fields, withSignatureAsPrinted(text, textOf(block)), forms)
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

// Below a signature, or where a text says when it was given.
const isSignedDay = ({ byline }: ReadFields, text: string) =>
  (byline && (patterns.placeAndDay.test(text) || readDateAlone(text) || dayBeside(text))) ||
  patterns.givenUnderHand.test(text) ||
  patterns.datedAlone.test(text) ||
  patterns.decreeDay.test(text) ||
  patterns.datedBehind.test(text)

// Treasury, 3rd March, 1902., above the text of a notice.
const opensWithDay = ({ body }: ReadFields, text: string) =>
  body.length === 0 && patterns.officeAndDay.test(text)

// Port Merrow, 8th May, 1926., or without the year, below a signature.
function readDay(fields: ReadFields, text: string, issued: string | undefined): void {
  const given = patterns.datedBehind.exec(text)?.[1] ?? text
  const date = (readDate(given) ?? readClosingDay(given, issued))?.edtf ?? readDateInWords(given)
  if (date) fields.date ??= date
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
