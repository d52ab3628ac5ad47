// Lines of all issues → the lines that come again, issue after issue, a number in them changed or not.

import type { Sighting } from '../sightings.ts'
import { letters } from '../text.ts'

/** A line that stands in several issues. */
export interface LineAgain {
  /** What all its sightings have in common, a number being any number. */
  form: string
  sightings: Sighting[]
  issues: number
}

/** Issues that must agree before a hint is proposed. */
export const enough = 3

/** Gives the form by which a line is known again. */
export const formOf = (text: string) => text.normalize('NFKC').replace(/\s/g, '').replace(/\d+/g, '#')

/** Lists the lines that stand in three issues or more, in the order of their forms. */
export function linesAgain(sightings: readonly Sighting[]): LineAgain[] {
  const byForm = new Map<string, Sighting[]>()
  for (const sighting of sightings) {
    const form = formOf(sighting.text)
    if (letters(form) === '') continue
    byForm.set(form, [...(byForm.get(form) ?? []), sighting])
  }
  return [...byForm]
    .map(([form, found]) => ({ form, sightings: found, issues: issuesOf(found) }))
    .filter(({ issues }) => issues >= enough)
    .sort((a, b) => (a.form < b.form ? -1 : 1))
}

/** Counts the issues of sightings. */
export const issuesOf = (sightings: readonly Sighting[]) => new Set(sightings.map(({ issue }) => issue)).size

/** Gives the words with which all the lines begin, up to the first date or number that changes. */
export function beginningOf(texts: readonly string[]): string {
  const [first = '', ...others] = [...new Set(texts)]
  if (others.length === 0) return first
  let end = 0
  while (end < first.length && others.every((text) => text[end] === first[end])) end += 1
  return first.slice(0, end).replace(/(?:\d+[年月日]?|[\s第(（〔[【])+$/u, '')
}
