// A page in its house style → for each block a row of numbers, which grown trees ask about: how the block looks, how
// its neighbours look, where it stands among those that look like it, and how well each role fits it by hand.
import type { Features } from './features.ts'
import type { HouseStyle } from './house-style.ts'
import { lookOf } from './looks.ts'
import { rememberOf } from './remember.ts'
import { roles } from './roles.ts'
import { markIn } from './signs.ts'

const looks = rememberOf(lookOf)

type Measure<Thing> = (thing: Thing) => number | boolean

const order =
  <Word extends string>(words: readonly Word[]) =>
  (word: Word) =>
    words.indexOf(word)
const listed = order(['', 'title-line', 'title'])
const record = order(['', 'text', 'piece', 'title'])
const under = order(['', 'number', 'picture'])
const over = order(['', 'verse', 'name'])
const signs = order(['', 'place', 'post', 'farewell', 'byline', 'name'])
const shareOf = (text: string, sign: RegExp) => (text.match(sign)?.length ?? 0) / (text.length + 1)

const ofBlock: Record<string, Measure<Features>> = {
  width: (b) => b.width,
  wide: (b) => b.wide,
  closed: (b) => b.closed,
  open: (b) => b.open,
  question: (b) => b.question,
  stops: (b) => b.stops,
  level: (b) => b.level,
  beneath: (b) => b.beneath,
  bold: (b) => b.bold,
  italic: (b) => b.italic,
  breaks: (b) => b.breaks,
  indent: (b) => b.indent,
  blanks: (b) => b.blanks,
  chrome: (b) => b.chrome,
  lines: (b) => b.lines,
  cut: (b) => b.cut,
  kin: (b) => b.kin,
  continuesPhrase: (b) => b.continuesPhrase,
  opensRecord: (b) => b.opensRecord,
  ruled: (b) => b.ruled,
  boxed: (b) => b.boxed,
  namesPicture: (b) => b.namesPicture,
  overDate: (b) => b.overDate,
  signsDate: (b) => b.signsDate,
  dateOnly: (b) => b.dateOnly,
  people: (b) => b.credits?.people.length ?? -1,
  office: (b) => b.credits?.office !== undefined,
  labelled: (b) => b.credits?.labelled === true,
  dateline: (b) => b.dateline,
  news: (b) => b.news,
  numbered: (b) => b.numbered,
  bareName: (b) => b.bareName,
  item: (b) => b.item,
  row: (b) => b.row,
  verse: (b) => b.verse,
  inList: (b) => b.inList,
  lone: (b) => b.lone,
  overText: (b) => b.overText,
  parts: (b) => b.parts,
  leads: (b) => b.leads,
  listed: (b) => listed(b.listed),
  record: (b) => record(b.record),
  under: (b) => under(b.under),
  over: (b) => over(b.over),
  signs: (b) => signs(b.signs),
  piece: (b) => (b.piece ? roles.indexOf(b.piece) : -1),
  ending: (b) => looks(b).ending,
  opening: (b) => looks(b).opening,
  type: (b) => looks(b).type,
  digits: (b) => shareOf(b.text, /\d/g),
  capitals: (b) => shareOf(b.text, /\p{Lu}/gu),
  points: (b) => b.text.match(/[，。、；：,.;:]/gu)?.length ?? 0,
  spaced: (b) => /\S\s+\S/u.test(b.text),
}

const ofStyle: Record<string, Measure<HouseStyle>> = {
  single: (s) => s.single,
  broken: (s) => s.broken,
  wrapped: (s) => s.wrapped,
  spacedTitles: (s) => s.spacedTitles,
  numberedTitles: (s) => s.numberedTitles,
  sectionNumbers: (s) => s.sectionNumbers,
  minutes: (s) => s.minutes,
  oneText: (s) => s.oneText,
  markdownTitles: (s) => s.markdownTitles,
  boldTitles: (s) => s.boldTitles,
  capitalTitles: (s) => s.capitalTitles,
  capitalSubheads: (s) => s.capitalSubheads,
  indentsTexts: (s) => s.indentsTexts,
  closesWithCredit: (s) => s.closesWithCredit,
  opensWithDateline: (s) => s.opensWithDateline,
  sectionLevel: (s) => s.sectionLevel,
  sectionBlanks: (s) => s.sectionBlanks,
  signedBlanks: (s) => s.signedBlanks,
  usualWidth: (s) => s.usualWidth,
  gap: (s) => s.gap,
}

/** A page whose blocks are asked about. */
interface Asked {
  blocks: readonly Features[]
  long: readonly boolean[]
  /** Blocks that look alike, by their places. */
  alike: ReadonlyMap<string, readonly number[]>
  at: number
}

const longText = 30
const widest = (blocks: readonly Features[]) => blocks.reduce((most, { width }) => Math.max(most, width), 0)
const shareIn = (page: Asked, isSo: (block: Features) => boolean) =>
  page.blocks.filter(isSo).length / page.blocks.length
const widthAt = ({ blocks }: Asked, at: number) => blocks[at]?.width ?? -1
const longBefore = ({ long, at }: Asked) => (at === 0 ? -1 : long.lastIndexOf(true, at - 1))
const longAfter = ({ long, at }: Asked) => {
  const next = long.indexOf(true, at + 1)
  return next < 0 ? long.length : next
}
const twins = ({ alike, blocks, at }: Asked) =>
  alike.get(looksOf(blocks[at] as Features)) as readonly number[]
const twinBefore = (page: Asked) => twins(page).findLast((at) => at < page.at) ?? -1
const twinAfter = (page: Asked) => twins(page).find((at) => at > page.at) ?? page.blocks.length
const widthBetween = ({ blocks }: Asked, from: number, to: number) =>
  blocks.slice(from, to).reduce((sum, { width }) => sum + width, 0)

const ofPage: Record<string, Measure<Asked>> = {
  blocks: ({ blocks }) => blocks.length,
  fromStart: ({ at }) => at,
  fromEnd: ({ blocks, at }) => blocks.length - at,
  place: ({ blocks, at }) => at / blocks.length,
  longShare: (page) => shareIn(page, ({ width }) => width >= longText),
  spacedShare: (page) => shareIn(page, ({ blanks }) => blanks > 0),
  markShare: (page) => {
    const { mark } = page.blocks[page.at] as Features
    return mark === '' ? 0 : shareIn(page, (block) => block.mark === mark)
  },
  sinceLong: (page) => page.at - longBefore(page),
  untilLong: (page) => longAfter(page) - page.at,
  longBefore: (page) => widthAt(page, longBefore(page)),
  longAfter: (page) => widthAt(page, longAfter(page)),
  widestBefore: ({ blocks, at }) => widest(blocks.slice(Math.max(0, at - 3), at)),
  widestAfter: ({ blocks, at }) => widest(blocks.slice(at + 1, at + 4)),
  twinShare: (page) => twins(page).length / page.blocks.length,
  sinceTwin: (page) => page.at - twinBefore(page),
  untilTwin: (page) => twinAfter(page) - page.at,
  textBefore: (page) => widthBetween(page, twinBefore(page) + 1, page.at),
  textAfter: (page) => widthBetween(page, page.at + 1, twinAfter(page)),
}

const looksOf = ({ mark, level, bold, blanks, width }: Features) =>
  [mark, level, bold, blanks > 0, Math.floor(width / 8)].join(' ')

const offPage = -9
const least = -40
const beside = { '': 0, 'above: ': -1, 'below: ': 1 }

/** The names of the numbers in a row, in their order. */
export const numberNames: readonly string[] = [
  ...Object.keys(beside).flatMap((where) => [
    ...[...Object.keys(ofBlock), 'mark'].map((name) => where + name),
    ...roles.map((role) => `${where}as ${role}`),
  ]),
  ...Object.keys(ofPage),
  ...Object.keys(ofStyle).map((name) => `style: ${name}`),
]

/**
 * Gives the numbers of each block of a page, in the order of `numberNames`. `hands` are the scores that hands have set
 * for each block and role in that house style.
 */
export function numbersOf(
  blocks: readonly Features[],
  style: HouseStyle,
  hands: readonly (readonly number[])[],
): Float64Array[] {
  const own = blocks.map((block, at) => [
    ...measureAll(ofBlock, block),
    markIn(block.mark, style),
    ...(hands[at] as readonly number[]).map((score) => Math.max(least, score)),
  ])
  const outside = own[0]?.map(() => offPage) ?? []
  const long = blocks.map(({ width }) => width >= longText)
  const alike = Map.groupBy(blocks.keys(), (at) => looksOf(blocks[at] as Features))
  const ofAll = measureAll(ofStyle, style)
  return blocks.map((_, at) =>
    Float64Array.from([
      ...Object.values(beside).flatMap((step) => own[at + step] ?? outside),
      ...measureAll(ofPage, { blocks, long, alike, at }),
      ...ofAll,
    ]),
  )
}

const measureAll = <Thing>(measures: Record<string, Measure<Thing>>, thing: Thing): number[] => {
  const numbers: number[] = []
  for (const name in measures) numbers.push(Number((measures[name] as Measure<Thing>)(thing)))
  return numbers
}
