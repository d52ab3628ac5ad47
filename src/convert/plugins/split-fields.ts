// before: 【篇名】title 【作者】name 【正文】text, or <title>…</title> <content>…</content>, a field on each line
// after: lines without labels, their role known.
import type { VFile } from 'vfile'
import { readCredits } from '../credits.ts'
import { numberOf } from '../dates.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { fieldOf, type RecordField, stateField } from '../record-fields.ts'
import { isPersonalName } from '../surnames.ts'
import { letters } from '../text.ts'
import { isLine, type LineNode, type Role, type SourceRoot } from '../tree.ts'

/** Reads the records of an export that labels each field, where two titles at least and two texts have labels. */
export default function splitFields() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    const fields = lines.map((line) => fieldOf(line.value))
    const count = (role: Role) => fields.filter((field) => field?.role === role).length
    const textsAreLabelled = count('paragraph') >= 2
    const titles = fields.filter((field) => field?.role === 'title')
    const named = new Set(
      titles.map((field) => letters(patterns.gluedLink.exec(field?.value ?? '')?.[1] ?? field?.value ?? '')),
    )
    if (named.size < 2 || !(textsAreLabelled || count('byline') >= 2)) return
    const first = fields.findIndex((field) => field?.role !== undefined)
    let opening: LineNode | undefined
    let inText = false
    for (const [i, line] of lines.entries()) {
      if (i < first && patterns.taggedField.test(line.value)) line.furniture = 'page-chrome'
      if (i < first || !(fields[i] || textsAreLabelled)) continue
      const { label = '', value = '' } = fields[i] ?? {}
      const role: Role | undefined = fields[i]
        ? fields[i].role
        : inText && !line.furniture
          ? 'paragraph'
          : undefined
      inText = role === 'paragraph'
      if (!fields[i] && line.furniture) continue
      delete line.furniture
      if (role === undefined || (fields[i] && value.trim() === '')) line.furniture = 'page-chrome'
      else {
        if (role !== 'paragraph' || !line.piece)
          line.piece =
            role === 'byline' && !isPersonalName(value) && !readCredits(value)?.people.length
              ? 'credit'
              : role
        line.blanks = 1
        if (fields[i]) line.value = value
      }
      if (line.piece && opensRecord(fields, i)) {
        opening = line
        line.blanks = 3
      }
      if (/^版/u.test(label) && opening) opening.record = { page: numberOf(/\d+/.exec(value)?.[0]) }
      if (fields[i] && role === undefined) stateField(file, label, value, line)
      inform(file, line, 'split-fields', 'A record whose fields have labels: read as they say.')
    }
  }
}

// The first label below text, or a title below anything but a kicker.
function opensRecord(fields: readonly (RecordField | undefined)[], at: number): boolean {
  const [above, own] = [fields[at - 1]?.role, fields[at]?.role]
  return own === 'kicker' || (own === 'title' && above !== 'kicker')
}
