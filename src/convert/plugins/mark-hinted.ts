// before: lines, furniture among them · after: what a person's hints name is what they say, whatever was guessed.
import type { VFile } from 'vfile'
import type { Hints } from '../../model/hints.ts'
import { creditForms } from '../credit-forms.ts'
import { beginsWithHint, isHintedCredit, isHintedSection, isHintedSubhead } from '../hinted.ts'
import { decide } from '../messages.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

/** Marks lines that hints name: furniture and masthead, and the sections, credits and sub-headings of articles. */
export default function markHinted() {
  return (tree: SourceRoot, file: VFile): void => {
    const hints = (file.data.hints ?? {}) as Hints
    if (Object.keys(hints).length === 0) return
    const forms = creditForms(hints.credits)
    for (const line of tree.children.filter(isLine)) {
      const kind = furnitureOf(line, hints)
      if (kind) mark(file, line, kind)
      else if (!isOfPage(line)) {
        const role = roleOf(line, hints, forms)
        if (role) free(line, role)
      }
    }
  }
}

function furnitureOf(line: LineNode, hints: Hints): 'masthead' | 'other' | undefined {
  if (beginsWithHint(line, hints.masthead ?? [])) return 'masthead'
  return beginsWithHint(line, hints.furniture ?? []) ? 'other' : undefined
}

function mark(file: VFile, line: LineNode, kind: 'masthead' | 'other'): void {
  if (line.furniture === kind || (line.furniture && kind === 'other')) return
  line.furniture = kind
  const shown = `“${line.value.trim().slice(0, 24)}”`
  const reason = `${shown} is no part of an article, as a hint says: ${kind}.`
  decide(file, line, 'mark-hinted', { reason, confidence: 1 })
}

// A list of contents and the bar of links of a saved page name sections too.
const isOfPage = ({ furniture }: LineNode) =>
  furniture !== undefined && !['masthead', 'folio', 'editors', 'advertisement'].includes(furniture)

function roleOf(line: LineNode, hints: Hints, forms: ReturnType<typeof creditForms>): LineNode['hinted'] {
  if (isHintedSection(line, hints.sections ?? [])) return 'section'
  if (isHintedCredit(line, forms)) return 'credit'
  return isHintedSubhead(line, hints.subhead) ? 'subhead' : undefined
}

function free(line: LineNode, role: NonNullable<LineNode['hinted']>): void {
  delete line.furniture
  line.hinted = role
}
