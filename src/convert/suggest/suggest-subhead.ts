// Lines of all issues → the mark before sub-headings, where one mark stands before most of them.
import { markOf } from '../block-words.ts'
import type { Sighting } from '../sightings.ts'
import { letters, widthOf } from '../text.ts'
import { enough, issuesOf } from './lines-again.ts'
import type { Proposal } from './proposal.ts'

/** Proposes a mark of sub-headings. */
export function suggestSubhead(all: readonly Sighting[]): Proposal[] {
  const byMark = new Map<string, Sighting[]>()
  for (const sighting of all) {
    const mark = signOf(sighting)
    if (mark === '' || sighting.article === undefined) continue
    byMark.set(mark, [...(byMark.get(mark) ?? []), sighting])
  }
  const proposals = [...byMark].flatMap(([value, evidence]): Proposal[] => {
    const subheads = evidence.filter(({ is }) => is === 'subhead').length
    const share = subheads / evidence.length
    if (issuesOf(evidence) < enough || evidence.length < 6 || share === 1) return []
    const headings = evidence.filter(({ is }) => is === 'subhead' || is === 'title').length
    if (headings < evidence.length * 0.8) return []
    if (share < 0.6 && (share < 0.2 || opensSource(evidence, all))) return []
    const why = `Marks sub-headings, ${subheads} of ${evidence.length} times`
    return [{ hint: 'subhead', value, why, evidence }]
  })
  return proposals
    .sort((a, b) => b.evidence.length - a.evidence.length || (a.value < b.value ? -1 : 1))
    .slice(0, 1)
}

// A mark of titles stands at the first title of a source as well; one of sub-headings never.
function opensSource(evidence: readonly Sighting[], all: readonly Sighting[]): boolean {
  const marked = new Set(evidence)
  const opened = new Set<string>()
  return all.some((sighting) => {
    if (opened.has(sighting.file) || (sighting.is !== 'title' && sighting.is !== 'subhead')) return false
    opened.add(sighting.file)
    return marked.has(sighting)
  })
}

// The sign before a short line that is a block of its own.
function signOf({ raw, text, alone }: Sighting): string {
  if (!alone || widthOf(text) > 36 || letters(text).length < 2 || /[。；]/u.test(text)) return ''
  const known = markOf(raw)
  if (known !== '') return known === '-' ? '' : known
  return /^\s*([^\p{L}\p{N}\s“”"'「『《（(【[〔#*_|<>—–\\-])\s*[\p{L}]/u.exec(raw)?.[1] ?? ''
}
