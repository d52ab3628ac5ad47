// The house style of one source: what it sets titles and sub-headings with, learned from the source itself.
import type { Features } from './features.ts'
import { typeOf } from './looks.ts'
import type { Role } from './tree.ts'

/** What is usual in one source. */
export interface HouseStyle {
  titleMark?: string | undefined
  subheadMark?: string | undefined
  sectionMark?: string | undefined
  markdownTitles: boolean
  closesWithCredit: boolean
  /** Articles close with the office that wrote them: (规划办). */
  signedByOffices: boolean
  /** Articles open with a dateline: 本报讯. */
  opensWithDateline: boolean
  /** Its texts are indented, and heads that are not stand over them. */
  indentsTexts: boolean
  /** The blank lines above titles that a writer’s line follows; 0 where most titles have none. */
  signedBlanks: number
  /** Titles have a blank line above them, and most paragraphs have none. */
  spacedTitles: boolean
  /** Blank lines that stand above the names of sections, where they are more than above titles; else 0. */
  sectionBlanks: number
  /** Many long paragraphs stop in mid-sentence: columns were cut. */
  broken: boolean
  /** A bar or a page's line stands above each of its articles. */
  records: boolean
  /** A saved page that holds one article. */
  single: boolean
  /** The level of Markdown headings that stand over other headings. */
  sectionLevel: number
  /** Titles are numbered: 1. 2. 3., each with paragraphs below. */
  numberedTitles: boolean
  /** Minutes of a meeting, whose numbered heads are sub-headings. */
  minutes: boolean
  /** The minutes of one meeting or one letter: it ends with the page, and no other title stands in it. */
  oneText: boolean
  /** Titles are numbered 一、 二、 under each section. */
  sectionNumbers: boolean
  /** English titles are set in capitals. */
  capitalTitles: boolean
  /** Reports of an English paper have their heads in small letters, and sub-headings are set in capitals. */
  capitalSubheads: boolean
  /** The look of most English heads right above a text, where they are titles and printed lines are whole. */
  titleLook: string
  /** English titles are set in bold. */
  boldTitles: boolean
  /** English sections are named in capitals, over titles in small letters. */
  capitalSections: boolean
  /** Printed lines of a paragraph stand on lines of their own. */
  wrapped: boolean
  /** English in printed lines with hardly a blank line: that none stands above a heading says nothing. */
  tight: boolean
  /** The usual width of a block, in ems. */
  usualWidth: number
  /** Blank lines that usually stand between two blocks. */
  gap: number
  sections: ReadonlySet<string>
}

/** Says whether a block is English set in capitals. */
export const isCapitals = (block: Features) =>
  !block.wide && !/\p{Ll}/u.test(block.text) && /\p{Lu}{3}/u.test(block.text)

/** Says whether most letters of a line of English are capitals: a scan reads some of them as small ones. */
export function isNearlyCapitals(block: Features): boolean {
  const capital = block.text.match(/\p{Lu}/gu)?.length ?? 0
  return !block.wide && capital >= 6 && capital >= 0.6 * (block.text.match(/\p{L}/gu)?.length ?? 0)
}

/** Adds what the labels of a first reading show of the house style. */
export function learnStyle(
  style: HouseStyle,
  roles: readonly Role[],
  blocks: readonly Features[],
): HouseStyle {
  const titles = roles.filter((role) => role === 'title').length
  const ends = roles.filter((role, i) => role === 'credit' && roles[i + 1] !== 'credit').length
  const isUnderHead = (i: number) =>
    roles[i] === 'paragraph' && (headings.has(roles[i - 1] as Role) || blocks[i - 1]?.opens === 'rights')
  const datelines = blocks.filter((block, i) => block.dateline || (block.news && isUnderHead(i))).length
  const isSigned = (i: number) =>
    roles[i] === 'title' && roles[i + 1] === 'byline' && blocks[i]?.wide && blocks[i + 1]?.credits?.labelled
  const signed = blocks.filter((_, i) => isSigned(i))
  const offices = roles.filter((role, i) => role === 'credit' && isOffice(blocks[i] as Features)).length
  const heads = blocks.filter((_, i) => roles[i] === 'title' && bodies.has(roles[i - 1] as Role))
  const spaced = heads.filter((block) => block.blanks > 0).length
  const texts = blocks.filter((_, i) => roles[i] === 'paragraph' && roles[i - 1] === 'paragraph')
  const close = texts.filter((block) => block.blanks === 0).length
  const above = (role: Role) => blocks.filter((_, i) => roles[i] === role).map((block) => block.blanks)
  const sectionBlanks = Math.min(...above('section'))
  return {
    ...style,
    titleLook: style.wrapped || style.single ? '' : usualLook(roles, blocks),
    sectionBlanks:
      above('section').length >= 2 && sectionBlanks >= 2 && sectionBlanks > median(above('title'))
        ? sectionBlanks
        : 0,
    spacedTitles:
      heads.length >= 3 && spaced >= heads.length * 0.55 && texts.length >= 3 && close >= texts.length * 0.8,
    signedByOffices: offices >= 3 && offices >= titles * 0.4,
    closesWithCredit: ends >= 3 && ends >= titles * 0.55,
    signedBlanks:
      signed.length >= 3 && signed.length >= titles * 0.55
        ? Math.min(...signed.slice(1).map(({ blanks }) => blanks))
        : 0,
    opensWithDateline: datelines >= 3 && datelines >= titles * 0.45,
  }
}

/** Says whether two styles are the same. */
export function isSameStyle(a: HouseStyle, b: HouseStyle): boolean {
  return (Object.keys(a) as (keyof HouseStyle)[]).every((key) => a[key] === b[key])
}

/** Says whether a block is indented as the first line of a Chinese paragraph is. */
export const isIndented = ({ wide, indent }: Features) => wide && indent >= 1.5 && indent <= 2.5

const bodies = new Set<Role>(['paragraph', 'item', 'caption', 'credit'])

/** Gives the look of a head of English above a text; nothing for what is no such head. */
export const headLook = (b: Features): string =>
  b.wide || b.item || b.mark !== '' || b.opens || (b.level === 0 && !b.overText)
    ? ''
    : b.level > 0
      ? `rank ${b.level}`
      : `${typeOf(b)} ${b.bold} ${Math.min(2, b.blanks)}`

// The look of three titles at least, and of three times as many titles as sub-headings.
function usualLook(roles: readonly Role[], blocks: readonly Features[]): string {
  const looksOf = (role: Role) => blocks.filter((_, i) => roles[i] === role).map(headLook)
  const titles = looksOf('title')
  // A heading of Markdown or HTML that was taken for a text is no better.
  const subheads = [
    ...looksOf('subhead'),
    ...blocks.filter((b, i) => b.level > 0 && roles[i] === 'paragraph').map(headLook),
  ]
  const counts = new Map<string, number>()
  for (const look of titles) counts.set(look, (counts.get(look) ?? 0) + 1)
  const count = (look: string) => counts.get(look) ?? 0
  const look = titles.filter(Boolean).reduce((a, b) => (a === '' || count(b) > count(a) ? b : a), '')
  const others = subheads.filter((other) => other === look).length
  return look !== '' && count(look) >= 3 && others > 0 && count(look) >= others * 3 ? look : ''
}

const headings = new Set<Role>(['title', 'title-line', 'subtitle'])

const isOffice = (block: Features) =>
  /^[(（]/u.test(block.text) && block.credits?.labelled !== true && block.width <= 14

/** Gives the middle of some numbers, 0 of none. */
export function median(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
