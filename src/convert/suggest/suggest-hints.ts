// The sources of one publication → hints worth giving, each with its evidence and what it would change.
import type { Hints } from '../../model/hints.ts'
import { groupIssues } from '../group-issues.ts'
import { articlesOf, type Reading, readTree, type Source } from '../index.ts'
import { type Sighting, sightingsOf } from '../sightings.ts'
import { changes, type Effect, effectOf } from './effect.ts'
import { issuesOf, linesAgain } from './lines-again.ts'
import { type Proposal, withProposals } from './proposal.ts'
import { suggestCredits } from './suggest-credits.ts'
import { suggestFurniture } from './suggest-furniture.ts'
import { suggestSections } from './suggest-sections.ts'
import { suggestSubhead } from './suggest-subhead.ts'

/** A hint that was tried on the sources. */
export interface Suggestion extends Proposal {
  issues: number
  effect: Effect
}

/** What is proposed for one publication. */
export interface Suggestions {
  issues: number
  sources: number
  hints: Suggestion[]
  /** What all of them change together. */
  together?: Effect
}

/** What a person knows of the publication already. */
export interface Known {
  hints: Hints
  /** Its titles. */
  names: readonly string[]
}

const order: readonly (keyof Hints)[] = ['sections', 'credits', 'furniture', 'masthead', 'subhead']

/** Proposes hints; sources that cannot be read are left out, by who calls. */
export function suggestHints(given: readonly Source[], { hints, names }: Known): Suggestions {
  const sources = [...given].sort((a, b) => (a.file < b.file ? -1 : 1))
  const readings = sources.map((source) => readTree({ ...source, hints }))
  const issues = issuesBySource(readings)
  const seen = (reading: Reading) => sightingsOf(reading, issues.get(reading.source.file) as string)
  const read: Read = (more, which) => which.flatMap((source) => seen(readTree({ ...source, hints: more })))
  const all = readings.flatMap(seen)
  const count = new Set(issues.values()).size
  const proposals = proposalsFor(all, names).filter(({ hint, value }) => !isHinted(hints, hint, value))
  const expected = new Set(proposals.flatMap(({ evidence }) => evidence))
  const tried = proposals.map((proposal): Suggestion => {
    const files = new Set(proposal.evidence.map(({ file }) => file))
    const isIn = ({ file }: { file: string }) => files.has(file)
    const after = read(withProposals(hints, [proposal]), sources.filter(isIn))
    const effect = effectOf(all.filter(isIn), after, expected)
    return { ...proposal, issues: issuesOf(proposal.evidence), effect }
  })
  const worth = tried.filter(isWorth).sort(byWeight)
  const together =
    worth.length > 1 ? effectOf(all, read(withProposals(hints, worth), sources), expected) : undefined
  return { issues: count, sources: sources.length, hints: worth, ...(together ? { together } : {}) }
}

function proposalsFor(all: readonly Sighting[], names: readonly string[]): Proposal[] {
  const again = linesAgain(all)
  const sections = suggestSections(again, names)
  const taken = new Set(sections.flatMap(({ evidence }) => evidence))
  const furniture = suggestFurniture(again, all).filter(({ evidence }) => !evidence.some((s) => taken.has(s)))
  return [...sections, ...suggestCredits(all), ...withoutPrefixes(furniture), ...suggestSubhead(all)]
}

// A beginning that another one begins with does for both.
const withoutPrefixes = (proposals: Proposal[]) =>
  proposals.filter(
    ({ hint, value }, index) =>
      !proposals.some(
        (other, at) =>
          other.hint === hint && value.startsWith(other.value) && (other.value !== value || at < index),
      ),
  )

type Read = (hints: Hints, which: readonly Source[]) => Sighting[]

// What changes nothing is worth it for a section alone; what takes lines that do not speak for it is not.
function isWorth({ hint, evidence, effect }: Suggestion): boolean {
  if (effect.swallowed * 4 > evidence.length) return false
  if (effect.articlesAfter < effect.articlesBefore - evidence.length) return false
  return hint === 'sections' || changes(effect)
}

const byWeight = (a: Suggestion, b: Suggestion) =>
  order.indexOf(a.hint) - order.indexOf(b.hint) || b.issues - a.issues || (a.value < b.value ? -1 : 1)

function isHinted(hints: Hints, hint: keyof Hints, value: string): boolean {
  const known = hints[hint]
  return typeof known === 'string' || (known ?? []).some((other) => value.startsWith(other))
}

function issuesBySource(readings: readonly Reading[]): Map<string, string> {
  return new Map(
    groupIssues(readings.map(articlesOf), new Map()).flatMap(({ id, sources: pages }) =>
      pages.map(({ file }): [string, string] => [file, id]),
    ),
  )
}
