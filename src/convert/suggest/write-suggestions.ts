// Proposed hints → YAML to paste into the publication's record, each hint below its evidence as a comment.
import { stringify } from 'yaml'
import type { Hints } from '../../model/hints.ts'
import { sayEffect } from './effect.ts'
import { enough } from './lines-again.ts'
import type { Suggestion, Suggestions } from './suggest-hints.ts'

/** Writes what is proposed for a publication whose record, `file`, has `hints` already. */
export function writeSuggestions(file: string, suggestions: Suggestions, hints: Hints = {}): string {
  const { issues, sources, hints: proposed, together } = suggestions
  const looked = `# ${file}: ${count(issues, 'issue')} in ${count(sources, 'source')}.`
  if (issues < enough) return `${looked}\n# Too few: a hint is proposed when ${enough} issues agree on it.\n`
  if (proposed.length === 0) return `${looked}\n# Nothing in them is worth a hint that is not there.\n`
  const there = Object.keys(hints).length > 0
  return [
    looked,
    there
      ? '# Put this in the place of the hints that the record has; they are in it.'
      : '# Add this to the record, and leave out what is not so.',
    'hints:',
    ...listsOf(hints, proposed, issues),
    ...(together ? [`  # All together would ${sayEffect(together)}.`] : []),
    '',
  ].join('\n')
}

function listsOf(hints: Hints, proposed: readonly Suggestion[], all: number): string[] {
  return (['sections', 'credits', 'furniture', 'masthead', 'subhead'] as const).flatMap((name) => {
    const known = hints[name]
    const more = proposed.filter(({ hint }) => hint === name)
    if (name === 'subhead')
      return known
        ? [`  subhead: ${scalar(String(known))}`]
        : more.flatMap((one) => [...commentOf(one, '  ', all), `  subhead: ${scalar(one.value)}`])
    const items = [
      ...((known as string[] | undefined) ?? []).map((value) => `    - ${scalar(value)}`),
      ...more.flatMap((one) => [...commentOf(one, '    ', all), `    - ${scalar(one.value)}`]),
    ]
    return items.length > 0 ? [`  ${name}:`, ...items] : []
  })
}

function commentOf({ why, issues, evidence, effect }: Suggestion, indent: string, all: number): string[] {
  const [first] = evidence
  const times = evidence.length > issues ? `, ${evidence.length} times` : ''
  return [
    `${indent}# ${why}, in ${issues} of ${count(all, 'issue')}${times}: ${first?.file}, line ${first?.line}.`,
    `${indent}# Would ${sayEffect(effect)}.`,
  ]
}

const scalar = (value: string) => stringify(value, { lineWidth: 0 }).trim()

const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`
