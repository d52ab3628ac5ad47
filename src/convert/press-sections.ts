// The lines of an English paper → the names of its departments: a known one over a title of its own, one that says in
// the plural what the title below it is, and names set off by an ornament from the heads below.
import { isCapitals } from './latin-lines.ts'
import * as patterns from './patterns.ts'
import { isWide, letters, plain, smallWordsIn, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

const widestHead = 34
const mostHeads = 5
const widestOrnament = 8
const farthest = 40
const fewestPlaces = 2
const mostCredits = 3

/** Finds the lines that name a section; a title stands right below each. */
export function pressSections(all: readonly LineNode[]): ReadonlySet<LineNode> {
  const lines = all.filter(({ furniture }) => !furniture)
  const set = ornamented(all)
  return new Set(lines.filter((line, at) => !line.piece && !isWide(line.value) && isSection(lines, at, set)))
}

function isSection(lines: readonly LineNode[], at: number, set: ReadonlySet<LineNode>): boolean {
  const [line, next] = lines.slice(at, at + 2)
  if (!line || !next || !endsAbove(lines, at)) return false
  const name = plain(line.value)
  const known =
    [patterns.pressSection, patterns.pressDepartment].some((form) => form.test(name)) ||
    (patterns.oneWordSection.test(name) && patterns.fromPaper.test(plain(next.value)))
  if (!known && !(isCapitals(name) && isHead(line))) return false
  const credited = creditsBelow(lines, at + 1)
  const below = patterns.lettersDisclaimer.test(plain(next.value))
    ? belowDisclaimer(lines, at + 1)
    : at + 1 + credited
  const title = lines[below]
  if (!title || title.blanks > 1 || title.piece === 'byline' || !isHead(title)) return false
  const text = plain(title.value)
  if (known && below > at + 1 + credited) return true
  if (!isCapitals(text)) return known && isCapitals(name) && headsParts(lines, below)
  if (!isOverText(lines, below)) return false
  return known || isSaidInPlural(name, text) || set.has(line)
}

// Capitals or a title's words, no day, no dateline, no name.
function isHead({ value }: LineNode): boolean {
  const text = plain(value)
  return (
    widthOf(text) <= widestHead &&
    patterns.englishTitle.test(text) &&
    !/[,;:]$/.test(text) &&
    letters(text).length >= 3 &&
    ![
      patterns.runInDash,
      patterns.nameOfDay,
      patterns.byLine,
      patterns.datelineAlone,
      patterns.reportPart,
      patterns.shippingPart,
      patterns.toEditorOf,
    ].some((form) => form.test(text))
  )
}

// Heads in capitals one below the other, and below them a text or its dateline.
function isOverText(lines: readonly LineNode[], from: number): boolean {
  let at = from
  while (at < from + mostHeads && lines[at] && isHead(lines[at] as LineNode) && (lines[at]?.blanks ?? 0) <= 1)
    at += 1
  if (at > from && patterns.byLine.test(plain(lines[at]?.value ?? ''))) at += 1
  const below = lines[at]
  return below !== undefined && at > from && below.blanks <= 1 && /\p{Ll}{2}/u.test(below.value)
}

// Apart from what is above, or below a whole sentence or a signature.
function endsAbove(lines: readonly LineNode[], at: number): boolean {
  const above = lines[at - 1]
  if (!above || (lines[at]?.blanks ?? 0) > 0 || above.piece) return true
  const text = plain(above.value)
  return patterns.sentenceEnd.test(text) || isCapitals(text) || patterns.leaderRow.test(text)
}

/** Counts the lines from there on that say whence a department comes: its agency, its paper, who conducts it. */
export function creditsBelow(lines: readonly LineNode[], from: number): number {
  const end = lines.slice(from, from + mostCredits + 1).findIndex(({ value, blanks, piece }) => {
    const text = plain(value)
    return piece || blanks > 1 || !(patterns.underSection.test(text) || patterns.fromPaper.test(text))
  })
  return Math.max(end, 0)
}

// We do not hold ourselves responsible for what our correspondents say., over one line or two.
function belowDisclaimer(lines: readonly LineNode[], from: number): number {
  const end = lines.slice(from, from + 3).findIndex(({ value }) => /[.)\]]$/.test(plain(value)))
  return from + end + 1
}

// The writer right below, or the first of two places.
const headsParts = (lines: readonly LineNode[], at: number) =>
  patterns.byLine.test(plain(lines[at + 1]?.value ?? '')) || placesBelow(lines, at).length >= fewestPlaces

/** Lists where the places of a round of the county stand: Teloga Springs. in small letters over a text, and so on. */
export function placesBelow(lines: readonly LineNode[], at: number): number[] {
  if (!lines[at] || !isSmallHead(lines, at)) return []
  const places = [at]
  for (let i = at + 2; i < Math.min(at + farthest, lines.length); i++) {
    const above = plain(lines[i - 1]?.value ?? '')
    if (isSmallHead(lines, i) && (patterns.sentenceEnd.test(above) || isCapitals(above))) places.push(i)
    else if (opensOther(lines, i)) break
  }
  return places
}

// Capitals apart, over more than a place.
const opensOther = (lines: readonly LineNode[], i: number) =>
  (lines[i]?.blanks ?? 0) > 0 && isCapitals(plain(lines[i]?.value ?? '')) && !isSmallHead(lines, i + 1)

function isSmallHead(lines: readonly LineNode[], at: number): boolean {
  const [line, below] = [lines[at], lines[at + 1]]
  if (!line || !below) return false
  const text = plain(line.value)
  return (
    widthOf(text) <= 16 &&
    patterns.smallHead.test(text) &&
    isHead(line) &&
    smallWordsIn(plain(below.value)) >= 2
  )
}

/** Says whether a name has in the plural what a title says of one: DIVISIONAL BOARDS., TARN DIVISIONAL BOARD. */
export function isSaidInPlural(name: string, title: string): boolean {
  const [said, titled] = [wordsOf(name), wordsOf(title)]
  const stems = new Set(titled.map(stemOf))
  return (
    /S\W*$/u.test(name) &&
    said.length > 0 &&
    titled.length > said.length &&
    said.every((word) => stems.has(stemOf(word))) &&
    !titled.includes(said.at(-1) as string)
  )
}

const wordsOf = (text: string): string[] => text.match(/\p{Lu}{3,}/gu) ?? []
const stemOf = (word: string) => word.replace(/(?:IES|Y|ES|S)$/u, '')

// Names over an ornament over heads, two at least, where no title has an ornament right above its text.
function ornamented(all: readonly LineNode[]): ReadonlySet<LineNode> {
  const over = all.filter((line, i) => isOrnament(all[i + 1]) && isFreeHead(line))
  const heads = over.filter((line) => isFreeHead(all[all.indexOf(line) + 2]))
  return new Set(heads.length >= 2 && heads.length === over.length ? heads : [])
}

const isOrnament = (line: LineNode | undefined) =>
  line !== undefined &&
  line.furniture === 'other' &&
  letters(line.value) === '' &&
  widthOf(line.value.trim()) <= widestOrnament

const isFreeHead = (line: LineNode | undefined) =>
  line !== undefined && !line.furniture && isHead(line) && isCapitals(plain(line.value))
