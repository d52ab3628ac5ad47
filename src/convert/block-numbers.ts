// A page in its house style → for each block a row of numbers, which grown trees ask about: how the block looks, how
// its neighbours look, where it stands among those that look like it, and how well each role fits it by hand.
import type { Features } from './features.ts'
import type { HouseStyle } from './house-style.ts'
import { lookOf } from './looks.ts'
import { roles } from './roles.ts'
import { markIn } from './signs.ts'

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
  ending: (b) => lookOf(b).ending,
  opening: (b) => lookOf(b).opening,
  type: (b) => lookOf(b).type,
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

// What is seen of all blocks of a page, worked out once: each list has an entry for each block.
interface Survey {
  widths: number[]
  /** The widths of all blocks above. */
  widthsAbove: number[]
  longShare: number
  spacedShare: number
  /** The share of blocks with the mark of this one, 0 where it has none. */
  markShares: number[]
  /** The places of the nearest long texts: -1 where there is none above, their count where there is none below. */
  longAbove: number[]
  longBelow: number[]
  /** The same of the nearest blocks that look like this one, and the share of all those. */
  twinAbove: number[]
  twinBelow: number[]
  twinShares: number[]
}

const longText = 30

function survey(blocks: readonly Features[]): Survey {
  const widths = blocks.map(({ width }) => width)
  const widthsAbove = [0]
  for (const [at, width] of widths.entries()) widthsAbove.push((widthsAbove[at] as number) + width)
  const lengths = widths.map((width) => (width >= longText ? 'long' : 'short'))
  const long = lengths.map(() => 'long')
  const alike = blocks.map(looksOf)
  return {
    widths,
    widthsAbove,
    longShare: lengths.filter((length) => length === 'long').length / blocks.length,
    spacedShare: blocks.filter(({ blanks }) => blanks > 0).length / blocks.length,
    markShares: sharesOf(blocks.map(({ mark }) => mark)).map((share, at) =>
      blocks[at]?.mark === '' ? 0 : share,
    ),
    longAbove: lastAbove(lengths, long),
    longBelow: firstBelow(lengths, long),
    twinAbove: lastAbove(alike, alike),
    twinBelow: firstBelow(alike, alike),
    twinShares: sharesOf(alike),
  }
}

// For each word of a list the share of words that are the same.
function sharesOf(words: readonly string[]): number[] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return words.map((word) => (counts.get(word) as number) / words.length)
}

// For each place the last one above it that bears the word asked for there; -1 where none does.
function lastAbove(words: readonly string[], asked: readonly string[]): number[] {
  const last = new Map<string, number>()
  return words.map((word, at) => {
    const found = last.get(asked[at] as string) ?? -1
    last.set(word, at)
    return found
  })
}

// The same downwards; the count of places where none does.
const firstBelow = (words: readonly string[], asked: readonly string[]) =>
  lastAbove(words.toReversed(), asked.toReversed())
    .map((at) => words.length - 1 - at)
    .toReversed()

interface Place extends Survey {
  at: number
}

const of = (list: readonly number[], at: number) => list[at] as number
const widthAt = ({ widths }: Place, at: number) => widths[at] ?? -1
const widest = (widths: readonly number[]) => widths.reduce((most, width) => Math.max(most, width), 0)
const widthBetween = ({ widthsAbove }: Place, from: number, to: number) =>
  of(widthsAbove, to) - of(widthsAbove, from)

const ofPage: Record<string, Measure<Place>> = {
  blocks: ({ widths }) => widths.length,
  fromStart: ({ at }) => at,
  fromEnd: ({ widths, at }) => widths.length - at,
  place: ({ widths, at }) => at / widths.length,
  longShare: ({ longShare }) => longShare,
  spacedShare: ({ spacedShare }) => spacedShare,
  markShare: ({ markShares, at }) => of(markShares, at),
  sinceLong: ({ longAbove, at }) => at - of(longAbove, at),
  untilLong: ({ longBelow, at }) => of(longBelow, at) - at,
  longBefore: (place) => widthAt(place, of(place.longAbove, place.at)),
  longAfter: (place) => widthAt(place, of(place.longBelow, place.at)),
  widestBefore: ({ widths, at }) => widest(widths.slice(Math.max(0, at - 3), at)),
  widestAfter: ({ widths, at }) => widest(widths.slice(at + 1, at + 4)),
  twinShare: ({ twinShares, at }) => of(twinShares, at),
  sinceTwin: ({ twinAbove, at }) => at - of(twinAbove, at),
  untilTwin: ({ twinBelow, at }) => of(twinBelow, at) - at,
  textBefore: (place) => widthBetween(place, of(place.twinAbove, place.at) + 1, place.at),
  textAfter: (place) => widthBetween(place, place.at + 1, of(place.twinBelow, place.at)),
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
  const seen = survey(blocks)
  const ofAll = measureAll(ofStyle, style)
  return blocks.map((_, at) =>
    Float64Array.from([
      ...Object.values(beside).flatMap((step) => own[at + step] ?? outside),
      ...measureAll(ofPage, { ...seen, at }),
      ...ofAll,
    ]),
  )
}

const measureAll = <Thing>(measures: Record<string, Measure<Thing>>, thing: Thing): number[] => {
  const numbers: number[] = []
  for (const name in measures) numbers.push(Number((measures[name] as Measure<Thing>)(thing)))
  return numbers
}
