// What a block looks like, measured once, for every plugin that decides by it.
import { indentOf, markOf, textOf } from './block-words.ts'
import type { CreditForm } from './credit-forms.ts'
import { type Credits, readCredits } from './credits.ts'
import { markCuts } from './cut-blocks.ts'
import { readDate } from './dates.ts'
import { markBeneathCapitals } from './english-sections.ts'
import { markEnglish } from './features-in-english.ts'
import { markRuns } from './features-in-runs.ts'
import { markRanks, markSetIn } from './heading-ranks.ts'
import { type HeadlineType, markHeadlineTypes } from './headline-types.ts'
import { markListed } from './listed.ts'
import { samples } from './patterns/pattern.ts'
import * as patterns from './patterns.ts'
import type { Asked } from './remember.ts'
import { Runs } from './runs.ts'
import { closesWithDay, isSignedWithDay, standsOverDay } from './signed-days.ts'
import { isPersonalName } from './surnames.ts'
import { isWide, letters, widthOf } from './text.ts'
import { type BlockNode, firstLine, type LineNode, type Role } from './tree.ts'

/** A block as the eye sees it. */
export interface Features extends Asked {
  text: string
  /** What patterns were asked of the text, and the answers, two bits each: 0 not asked, 1 no, 2 yes. */
  said: number[]
  /** In ems: a Chinese character is 1, a Latin letter one half. */
  width: number
  wide: boolean
  /** The text is a finished sentence. */
  closed: boolean
  /** The text stops where more must follow. */
  open: boolean
  /** A short line that asks, between long texts: a sub-heading in the reader's words. */
  question: boolean
  /** Full stops inside the text, the last one apart. */
  stops: number
  /** Depth of a Markdown heading, 0 when it is none. */
  level: number
  /** A heading below a higher one whose level heads the texts of the page. */
  beneath: boolean
  /** The tag of HTML that it stands in. */
  tag: string
  mark: string
  bold: boolean
  /** It ends at a break of HTML, below which it goes on. */
  breaks: boolean
  italic: boolean
  indent: number
  blanks: number
  /** The source has elsewhere, in one piece, the words over the join with the block before. */
  continuesPhrase: boolean
  /** A list of contents names it, as a title's first line or as a further one. */
  listed: '' | 'title' | 'title-line'
  /** Lines of furniture between the block before and this one. */
  chrome: number
  /** The page and column of its article stand right above it. */
  opensRecord: boolean
  /** Where every title of the page is known by the fields beside it: whether this is one. */
  record: 'title' | 'text' | 'piece' | 'story' | ''
  /** A rule across the page stands right above it. */
  ruled: boolean
  /** A rule stands right above it and another right below. */
  boxed: boolean
  /** A picture's place, or a number alone, stands right above it. */
  under: '' | 'picture' | 'number'
  /** It says again what the picture above it is called. */
  namesPicture: boolean
  /** A saved page's line of date and source stands right below. */
  overDate: boolean
  /** It names a body, and a date stands behind it or alone right below: they sign a text. */
  signsDate: boolean
  /** The whole text is a date. */
  dateOnly: boolean
  credits: Credits | undefined
  dateline: boolean
  numbered: boolean
  /** The whole text has the shape of a Chinese personal name. */
  bareName: boolean
  item: boolean
  /** One of several lines set in like columns: a row of a table or list. */
  row: boolean
  /** A byline or verse stands right below, over which a title stands: 'name', 'verse'. */
  over: '' | 'name' | 'verse'
  /** One of several short lines set in alike that are no sentences: verse. */
  verse: boolean
  /** A block right above or below bears the same mark. */
  inList: boolean
  /** Neither neighbour bears the same mark. */
  lone: boolean
  /** How surely it is a piece of a paragraph that a column's end cut; 0 where nothing shows it. */
  cut: number
  /** What a person's hint says it is. */
  hinted: LineNode['hinted']
  /** What a tag, a label or the front matter says it is. */
  piece: Role | undefined
  /** How many printed lines it is set over. */
  lines: number
  /** What it is to the name that signs an English text, or that stands below its title. */
  signs: '' | 'farewell' | 'name' | 'post' | 'place' | 'byline'
  /** An English dateline opens it: SALTER, May 4.— */
  news: boolean
  /** It is a head of a report, or a line on its rights, above a dateline. */
  opens: LineNode['opens']
  /** What the type of an English headline's line tells of it. */
  headline: HeadlineType
  /** A short line over one text that a photographer signs. */
  overPicture: boolean
  /** A short English line with a text right below it. */
  overText: boolean
  /** A short English line between two long ones, on a page without blank lines. */
  parts: boolean
  /** A line of small letters that opens an article, where titles stand in capitals. */
  leads: boolean
  /** The share of the words below a short English line that stand above it too. */
  kin: number
}

/** Says whether a pattern matches the words of a block; asked once for each, as readings are many. */
export function says(block: Features, expression: RegExp): boolean {
  const number = numberOf.get(expression)
  if (number === undefined) return expression.test(block.text)
  const [cell, shift] = [number >> 3, (number & 7) * 2]
  const before = ((block.said[cell] as number) >> shift) & 3
  if (before !== 0) return before === 2
  const matches = expression.test(block.text)
  block.said[cell] = (block.said[cell] as number) | ((matches ? 2 : 1) << shift)
  return matches
}

const numberOf = new Map([...samples.keys()].map((expression, number) => [expression, number]))
const unasked = Array<number>((numberOf.size >> 3) + 1).fill(0)

/** Measures a block. */
function featuresOf(block: BlockNode, forms: readonly CreditForm[]): Features {
  const line = firstLine(block)
  const text = textOf(block)
  const bare = text.replace(patterns.leadingMark, '')
  return {
    text,
    said: unasked.slice(),
    answers: [],
    width: widthOf(bare.replace(patterns.wideGap, '  ')),
    wide: isWide(text),
    closed: patterns.sentenceEnd.test(text),
    open: patterns.sentenceOpen.test(text),
    stops: stopsIn(text.slice(0, -1)),
    question: false,
    level: rankOf(line),
    beneath: false,
    tag: line.html?.tag ?? '',
    mark: markOf(line.value),
    bold: patterns.boldLine.test(line.value),
    breaks: !isWide(text) && patterns.brokenLine.test(line.value),
    italic: /^\s*(?:\*[^*\s].*[^*\s]\*|_[^_\s].*[^_\s]_)\s*$/.test(line.value),
    indent: indentOf(line),
    blanks: line.blanks,
    continuesPhrase: false,
    listed: '',
    chrome: 0,
    opensRecord: line.record !== undefined,
    record: '',
    ruled: false,
    boxed: false,
    under: '',
    namesPicture: false,
    overDate: false,
    signsDate: false,
    dateOnly: isDateOnly(text),
    credits: widthOf(text) <= 45 ? readCredits(text, forms) : undefined,
    dateline:
      patterns.dateline.test(text) || (patterns.openingCredit.test(text) && letters(text).length > 20),
    bareName: isPersonalName(bare.replace(/\s/g, '')) || isSpacedName(bare) || patterns.penName.test(bare),
    numbered: patterns.numbering.test(bare),
    item: patterns.itemNumber.test(bare),
    row: false,
    over: '',
    verse: false,
    inList: false,
    lone: false,
    cut: 0,
    hinted: line.hinted,
    piece: line.piece,
    lines: block.children.length,
    signs: '',
    news: line.opens === 'dateline' || patterns.englishDateline.test(text),
    opens: line.opens,
    headline: '',
    overPicture: false,
    overText: false,
    leads: false,
    parts: false,
    kin: 0,
  }
}

const stopsIn = (text: string) =>
  text.match(/[。！？；]|(?<=\p{Script=Han})\.(?=[\p{Script=Han}“])|[a-z)]\. (?=["“]?[A-Z])/gu)?.length ?? 0

// ## Heading, or <h3>Heading</h3> among Markdown.
const rankOf = ({ html, value }: LineNode): number =>
  html?.level ||
  (patterns.markdownHeading.exec(value)?.[1]?.length ??
    Number(patterns.headingInMarkdown.exec(value)?.[1] ?? 0))

/** Measures the blocks of a source, each also beside the one before it and in the light of the list of contents. */
export function measure(
  blocks: readonly BlockNode[],
  contents: ReadonlySet<string>,
  forms: readonly CreditForm[] = [],
): Features[] {
  const features = blocks.map((block) => featuresOf(block, forms))
  for (const [i, block] of features.entries()) block.dateOnly ||= closesWithDay(features[i - 1], block)
  const all = features.map(({ text }) => letters(text))
  const runs = new Runs(() => features.map(({ text }) => text.replace(/\s/g, '')).join('\n'))
  for (const [index, block] of features.entries()) {
    const head = all[index - 1]?.slice(-3) ?? ''
    const tail = (all[index] as string).slice(0, 3)
    block.continuesPhrase =
      block.wide && head.length === 3 && tail.length === 3 && runs.has(head.slice(1) + tail.slice(0, 2))
  }
  for (const [i, block] of features.entries())
    block.signsDate = isSignedWithDay(block, features[i - 1]) || standsOverDay(block, features[i + 1])
  markListed(features, contents)
  markRanks(features)
  markSetIn(features)
  markRuns(blocks, features)
  markEnglish(features)
  markBeneathCapitals(features)
  markHeadlineTypes(features)
  markCuts(blocks, features)
  return features
}

// 老　樵: two characters set apart, no section's name.
const isSpacedName = (text: string) =>
  /^\p{Script=Han}[\s\u3000]+\p{Script=Han}$/u.test(text.trim()) &&
  !patterns.sectionWord.test(text.replace(/\s/g, ''))

const isDateOnly = (text: string) => {
  const date = readDate(text)
  return date !== undefined && letters(text.replace(date.text, '')).length <= 3
}
