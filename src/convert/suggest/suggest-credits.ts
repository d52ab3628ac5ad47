// Lines of all issues → forms of credits: a word and a name, where an article begins or ends, with other names each time.
import { readCredits } from '../credits.ts'
import * as patterns from '../patterns.ts'
import type { Sighting } from '../sightings.ts'
import { isPersonalName } from '../surnames.ts'
import { letters, widthOf } from '../text.ts'
import { enough, issuesOf } from './lines-again.ts'
import type { Proposal } from './proposal.ts'

/** Proposes forms of credits that no rule knows. */
export function suggestCredits(all: readonly Sighting[]): Proposal[] {
  const byForm = new Map<string, { evidence: Sighting[]; names: Set<string> }>()
  for (const sighting of all) {
    const found = isShort(sighting) ? formOf(sighting.text) : undefined
    if (!found) continue
    const group = byForm.get(found.form) ?? { evidence: [], names: new Set() }
    group.evidence.push(sighting)
    group.names.add(found.name)
    byForm.set(found.form, group)
  }
  return [...byForm].flatMap(([value, { evidence, names }]): Proposal[] => {
    if (issuesOf(evidence.filter(isPlaced)) < enough || names.size < 2) return []
    const why = `Names who wrote, ${names.size} names`
    return [{ hint: 'credits', value, why, evidence }]
  })
}

const top = ['title', 'title-line', 'subtitle']
const bottom = ['title', 'kicker', 'edge', 'section-heading', 'folio', 'editors', 'masthead', 'other']

// A short line that is no credit already; it may have been read as a section's name.
const isShort = ({ text, article, is }: Sighting) =>
  (article !== undefined || is === 'section-heading' || is === 'other') &&
  widthOf(text) <= 30 &&
  !/[。！？!?]/u.test(text) &&
  !readCredits(text)?.labelled

// Below a title, or last in an article.
const isPlaced = ({ before, after, is }: Sighting) =>
  top.includes(before) || bottom.includes(after) || is === 'kicker' || is === 'credit'

// 报料人：林远, （讲述 林远）, 林远 速写, Words: Amara Okafor.
function formOf(text: string): { form: string; name: string } | undefined {
  const bare = text.replace(/^[(（〔[]|[)）〕\]]$/gu, '').trim()
  const [, label = '', sign = '', names = ''] =
    /^(\p{Script=Han}{2,6}|\p{Lu}\p{Ll}+(?: \p{L}+){0,2})(\s*[:：/／|｜丨]\s*|[\s\u3000]+)(.+)$/u.exec(
      bare,
    ) ?? []
  if (label !== '' && isLabel(label) && areNames(names, /[:：/／|｜丨]/u.test(sign)))
    return { form: `${label}${signOf(label, sign)}X`, name: letters(names) }
  const [, name = '', word = ''] = /^(\p{Script=Han}{2,4})[\s\u3000]+(\p{Script=Han}{2,4})$/u.exec(bare) ?? []
  if (name !== '' && isPersonalName(name) && !isPersonalName(word) && isLabel(word))
    return { form: `X ${word}`, name }
  return undefined
}

const signOf = (label: string, sign: string) => {
  const bare = sign.trim()
  if (bare === '') return ' '
  return /\p{Script=Han}/u.test(label) ? bare.replace(':', '：') : `${bare} `
}

const isLabel = (label: string) => !patterns.otherLabel.test(label)

// Without a sign before them, Latin words and offices could be anything.
function areNames(text: string, signed: boolean): boolean {
  const names = text.split(/[\s、，,]+|\s+and\s+|\s*&\s*/u).filter(Boolean)
  if (/\p{Script=Han}/u.test(text))
    return names.every(
      (name) => isPersonalName(name) || (signed && name.length >= 4 && patterns.officeWord.test(name)),
    )
  return signed && /^(?:\p{Lu}[\p{L}.'’-]*(?:\s+|$)|and\s+|&\s+){2,7}$/u.test(text)
}
