// Lines that come again → names of sections: short lines that head articles, issue after issue.
import { readCredits } from '../credits.ts'
import * as patterns from '../patterns.ts'
import type { Seen, Sighting } from '../sightings.ts'
import { isWide, letters, widthOf } from '../text.ts'
import type { LineAgain } from './lines-again.ts'
import type { Proposal } from './proposal.ts'

const heads: readonly (Seen | 'edge')[] = ['kicker', 'title', 'title-line', 'subtitle']

/** Proposes sections; `names` are those of the publication itself, which are no sections. */
export function suggestSections(again: readonly LineAgain[], names: readonly string[]): Proposal[] {
  const own = new Set(names.map(letters))
  return again.flatMap(({ sightings }): Proposal[] => {
    const text = withoutBrackets(sightings[0]?.text ?? '')
    if (!isName(text) || own.has(letters(text)) || !isHeading(sightings)) return []
    const why = 'Heads the articles below it'
    return [{ hint: 'sections', value: text, why, evidence: sightings }]
  })
}

const withoutBrackets = (text: string) =>
  (patterns.bracketed.exec(text)?.[1] ?? text).replace(patterns.leadingMark, '').trim()

function isName(text: string): boolean {
  const width = widthOf(text)
  if (/[\d，。：；！？,.:;!?“”"《》]/u.test(text) || letters(text).length < 2 || readCredits(text))
    return false
  return isWide(text) ? width <= 8 : width <= 14 && patterns.englishTitle.test(text)
}

// Three sightings head something, and hardly one stands where no heading can.
function isHeading(sightings: readonly Sighting[]): boolean {
  if (sightings.every(({ raw }) => patterns.bracketed.test(raw))) return false
  if (sightings.some(({ overMasthead }) => overMasthead)) return false
  const speaks = (sighting: Sighting) => sighting.is === 'section-heading' || overHeading(sighting)
  const heading = sightings.filter(speaks)
  const open = sightings.filter((sighting) => !speaks(sighting) && isOverTitle(sighting))
  const against = sightings.length - heading.length - open.length
  return (
    new Set(heading.map(({ issue }) => issue)).size >= 2 &&
    heading.length + open.length >= 3 &&
    against * 4 <= heading.length
  )
}

// A line that was read as one above a title, or below it.
const overHeading = ({ is, after }: Sighting) =>
  is === 'kicker' || is === 'subtitle' || (is === 'title' && heads.includes(after))

// A line above a title that was given to the text before, or one among the headlines.
const isOverTitle = ({ is, before, after }: Sighting) =>
  heads.includes(before) ||
  (['other', 'paragraph', 'subhead', 'stray'].includes(is) && (after === 'title' || after === 'kicker'))
