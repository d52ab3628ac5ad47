// before: POETRY. over THE OLD FERRY., TARN POLICE COURT.—MONDAY., (Before Mr. Justice Lorne.), as papers set them
// after: lines known as a section, as a title, as the subtitle that names the bench.
import type { VFile } from 'vfile'
import { isCapitals } from '../latin-lines.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { creditsBelow, placesBelow, pressSections } from '../press-sections.ts'
import { isWide, plain, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const mostBenchLines = 3
const widestName = 14
const widestSitting = 24

/** Marks standing sections over the titles below them, and the titles of sittings and markets with their bench. */
export default function markPressHeads() {
  return (tree: SourceRoot, file: VFile): void => {
    if (file.data.titles !== undefined) return
    const all = tree.children.filter(isLine)
    const lines = all.filter((line) => !line.furniture)
    const sections = pressSections(all)
    for (const [at, line] of lines.entries()) {
      if (line.piece || isWide(line.value)) continue
      if (sections.has(line)) {
        line.piece = 'section'
        leaveDisclaimer(lines, at + 1)
        markCredits(lines, at + 1)
        markPlaces(lines, at + 1)
        tell(file, line, 'is the name of a section: a title stands right below')
      } else if (headsVital(lines, at)) {
        line.piece = 'title'
        tell(file, line, 'stands over births, marriages or deaths')
      } else if (headsSitting(lines, at)) {
        line.piece = 'title'
        ;(lines[at + 1] as LineNode).piece = 'subtitle'
        markBench(lines, at + 2)
        tell(file, line, 'is the title of a sitting: its day stands right below')
      } else if (headsBench(lines, at)) {
        line.piece = 'title'
        markBench(lines, at + 1)
        tell(file, line, 'is the title of a sitting: who sat stands right below')
      } else if (patterns.titleWithDay.test(plain(line.value)) && endsAbove(lines, at)) {
        line.piece = 'title'
        markBench(lines, at + 1)
        tell(file, line, 'is the title of a sitting or a market, with its day')
      }
    }
  }
}

const tell = (file: VFile, line: LineNode, what: string) =>
  inform(file, line, 'mark-press-heads', `“${plain(line.value).slice(0, 24)}” ${what}.`)

// Apart from what is above, or below a whole sentence or a signature.
function endsAbove(lines: readonly LineNode[], at: number): boolean {
  const above = lines[at - 1]
  if (!above || (lines[at]?.blanks ?? 0) > 0 || above.piece) return true
  const text = plain(above.value)
  return patterns.sentenceEnd.test(text) || isCapitals(text) || patterns.leaderRow.test(text)
}

// DIED, over In this town on the 3rd inst., of a fever,
function headsVital(lines: readonly LineNode[], at: number): boolean {
  const below = lines[at + 1]
  return (
    patterns.vitalHead.test(plain((lines[at] as LineNode).value)) &&
    below !== undefined &&
    below.blanks <= 1 &&
    patterns.vitalOpening.test(plain(below.value)) &&
    endsAbove(lines, at)
  )
}

// POLICE COURT. over THURSDAY, MAY 2.
const headsSitting = (lines: readonly LineNode[], at: number) =>
  patterns.sitting.test(plain((lines[at] as LineNode).value)) &&
  patterns.dayOfSitting.test(plain(lines[at + 1]?.value ?? '')) &&
  (lines[at + 1]?.blanks ?? 2) <= 1 &&
  endsAbove(lines, at)

// Tarn Police Court. over (Before Mr. Justice Lorne.)
function headsBench(lines: readonly LineNode[], at: number): boolean {
  const [line, below] = [lines[at] as LineNode, lines[at + 1]]
  const text = plain(line.value)
  return (
    below !== undefined &&
    below.blanks <= 1 &&
    patterns.benchLine.test(plain(below.value)) &&
    widthOf(text) <= widestSitting &&
    patterns.englishTitle.test(text) &&
    !patterns.nameOfDay.test(text) &&
    endsAbove(lines, at)
  )
}

// In brackets, over one line or more.
function markBench(lines: readonly LineNode[], at: number): void {
  if (!patterns.benchLine.test(plain(lines[at]?.value ?? ''))) return
  const end = lines.slice(at, at + mostBenchLines).findIndex(({ value }) => /[)\]][.]?$/.test(plain(value)))
  const [first, ...more] = end < 0 ? [] : lines.slice(at, at + end + 1)
  if (!first || more.some(({ blanks }) => blanks > 0)) return
  first.piece = 'subtitle'
  for (const line of more) line.continued = true
}

// What the editor disclaims stands above all letters of the section.
function leaveDisclaimer(lines: readonly LineNode[], at: number): void {
  if (!patterns.lettersDisclaimer.test(plain(lines[at]?.value ?? ''))) return
  const end = lines.slice(at, at + 3).findIndex(({ value }) => /[.)\]]$/.test(plain(value)))
  for (const line of lines.slice(at, at + end + 1)) line.furniture = 'other'
}

// The agency of all its texts is none of the first; the paper from which the text below was taken is.
function markCredits(lines: readonly LineNode[], at: number): void {
  for (const line of lines.slice(at, at + creditsBelow(lines, at))) {
    if (patterns.fromPaper.test(plain(line.value))) line.piece = 'kicker'
    else line.furniture = 'other'
  }
}

// Each place is a title; capitals alone right above the next, or at the end of the last, sign for it.
function markPlaces(lines: readonly LineNode[], at: number): void {
  const places = placesBelow(lines, at)
  if (places.length < 2) return
  for (const [i, place] of places.entries()) {
    ;(lines[place] as LineNode).piece = 'title'
    const last = lines.findIndex((line, n) => n > place + 1 && line.blanks > 0)
    const foot = lines[(places[i + 1] ?? (last < 0 ? lines.length : last)) - 1]
    const text = plain(foot?.value ?? '')
    if (foot && isCapitals(text) && widthOf(text) <= widestName && !foot.piece) foot.piece = 'credit'
  }
}
