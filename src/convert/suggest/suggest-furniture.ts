// Lines that come again → furniture and masthead: what stands around the articles, issue after issue.
import { readCredits } from '../credits.ts'
import * as patterns from '../patterns.ts'
import type { Sighting } from '../sightings.ts'
import { isWide, letters, widthOf } from '../text.ts'
import { beginningOf, formOf, type LineAgain } from './lines-again.ts'
import type { Proposal } from './proposal.ts'

/** Proposes furniture and masthead; `all` are the lines of every issue, source by source in their order. */
export function suggestFurniture(again: readonly LineAgain[], all: readonly Sighting[]): Proposal[] {
  const loose = looseLines(all, new Set(again.map(({ form }) => form)))
  return again.flatMap(({ sightings }): Proposal[] => {
    const text = sightings[0]?.text ?? ''
    const owned = sightings.filter(({ article }) => article !== undefined)
    if (owned.length === 0 || !canBe(text) || sightings.some(isSignature)) return []
    const value = beginningOf(sightings.map((sighting) => sighting.text))
    if (!isTelling(value)) return []
    const masthead = sightings.filter(
      (s) => s.is === 'masthead' || s.overMasthead || (s.onTop && loose.has(s)),
    )
    if (masthead.length > sightings.length / 2)
      return [
        { hint: 'masthead', value, why: 'Stands in the masthead', evidence: sightings } satisfies Proposal,
      ]
    const outside = sightings.filter(
      (s) => (s.article === undefined && s.is !== 'section-heading') || loose.has(s),
    )
    if (outside.length < sightings.length * 0.8) return []
    const why = 'The same line, around the articles'
    return [{ hint: 'furniture', value, why, evidence: sightings }]
  })
}

const isSignature = ({ is, text }: Sighting) =>
  is === 'byline' ||
  is === 'credit' ||
  is === 'section-heading' ||
  is === 'jump-line' ||
  readCredits(text) !== undefined

// 各位居民： and 特此通知。 belong to their letter and their notice.
const canBe = (text: string) =>
  !patterns.dateline.test(text) &&
  !patterns.salutation.test(text) &&
  !patterns.dear.test(text) &&
  !patterns.noCredit.test(text) &&
  !patterns.closingWords.test(text)

/** Says whether a beginning is long enough to name no other line. */
const isTelling = (value: string) => letters(value).length >= (isWide(value) ? 4 : 10)

// Lines at the head or the foot of an article for as long as they come again: nothing of the article's own is beyond.
// An article of more than two lines that comes again is an article, printed again; and each keeps a text of its own.
function looseLines(all: readonly Sighting[], again: ReadonlySet<string>): Set<Sighting> {
  const loose = new Set<Sighting>()
  for (const lines of articlesOf(all)) {
    const own = lines.map((line) => !again.has(formOf(line.text)))
    const first = own.indexOf(true)
    const last = own.lastIndexOf(true)
    const keepsText = lines.some(({ is }, index) => own[index] && (is === 'paragraph' || is === 'item'))
    const isLoose = (index: number) =>
      (index > last && keepsText) || (index < first && isAboveTitle(lines, index))
    for (const [index, line] of lines.entries())
      if (first < 0 ? lines.length <= 2 : isLoose(index)) loose.add(line)
  }
  return loose
}

// A line that is too long for a kicker, above the title.
const isAboveTitle = (lines: readonly Sighting[], index: number) =>
  ['kicker', 'title'].includes(lines[index]?.is ?? '') &&
  ['title', 'title-line', 'subtitle'].includes(lines[index + 1]?.is ?? '') &&
  (widthOf(lines[index]?.text ?? '') > 8 || lines[index]?.onTop === true)

function articlesOf(all: readonly Sighting[]): Sighting[][] {
  const articles = new Map<string, Sighting[]>()
  for (const sighting of all) {
    if (sighting.article === undefined) continue
    const key = `${sighting.file}\n${sighting.article}`
    articles.set(key, [...(articles.get(key) ?? []), sighting])
  }
  return [...articles.values()]
}
