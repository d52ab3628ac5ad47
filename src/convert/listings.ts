// Measured blocks of English → short lines that stand together below a line that announces them, or many together.
import type { Features } from './features.ts'
import { isCapitals, isEntry as isDated } from './latin-lines.ts'
import * as patterns from './patterns.ts'

const widest = 34
const fewestAnnounced = 3
const fewest = 6
// Where a blank line stands between any two lines, none tells that lines stand together.
const widestApart = 15
const fewestApart = 5

/** Gives the lines of listings: short, one block each, alike in the lines between them, hardly any of them a sentence. */
export function listingsOf(features: readonly Features[]): Features[] {
  const apart = isSetApart(features)
  const isNext = (b: Features, from: number, at: number) =>
    isEntry(b) && (!apart || b.width <= widestApart) && (at === from || follows(b, apart))
  const lines: Features[] = []
  for (let from = 0; from < features.length; from++) {
    let end = from
    while (features[end] && isNext(features[end] as Features, from, end)) end += 1
    const stack = features.slice(from, end)
    const run = apart ? withoutTitle(stack, features[end]) : withoutHeads(stack)
    const announced = !apart && patterns.leadsToList.test(features[from - 1]?.text ?? '')
    const least =
      announced || run.every(({ text }) => patterns.measure.test(text) || endsInFigure(text))
        ? fewestAnnounced
        : apart
          ? fewestApart
          : fewest
    if (run.length >= least && isListing(run)) lines.push(...run)
    from = Math.max(from, end - 1)
  }
  return lines
}

const isSetApart = (features: readonly Features[]) =>
  features.filter(({ blanks }) => blanks > 0).length > features.length * 0.85

const follows = ({ blanks, chrome }: Features, apart: boolean) => chrome === 0 && blanks === (apart ? 1 : 0)

// A line right over a text is its title.
const withoutTitle = (run: Features[], below: Features | undefined) =>
  below && (below.width > widest || below.closed) && below.blanks > 0 ? run.slice(0, -1) : run

// Where most entries open with a day or an hour, or close with a figure, what does not at either end is a heading.
function withoutHeads(run: Features[]): Features[] {
  const alike = [isDated, endsInFigure]
    .map((isLike) => run.flatMap(({ text }, i) => (isLike(text) ? [i] : [])))
    .find((found) => found.length >= 3 && found.length >= run.length * 0.5)
  return alike ? run.slice(alike[0], (alike.at(-1) as number) + 1) : run
}

// It closes with what was scored, paid or weighed.
const endsInFigure = (text: string) => patterns.figureEnd.test(text)

const isEntry = (b: Features) =>
  !b.wide &&
  b.lines === 1 &&
  b.width <= widest &&
  b.level === 0 &&
  b.piece === undefined &&
  !b.opens &&
  !b.dateline &&
  !isCapitals(b.text) &&
  !patterns.leadsToList.test(b.text) &&
  !patterns.farewell.test(b.text) &&
  !b.text.endsWith(',')

// Verse and the lines of a letter stop at commas and full stops.
const isListing = (run: readonly Features[]) =>
  run.filter(({ text }) => /[.,;!?]$/u.test(text)).length <= run.length / 4
