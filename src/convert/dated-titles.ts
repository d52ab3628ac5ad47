// A line, and the day that stands beside, above or below it → a title of its own, and what is known of its text.
import type { HeadFact } from './page-credits.ts'
import { type LineNode, lineNumber } from './tree.ts'

/** Marks a line as a title apart from the text above; gives its day as published, and its writer where one is named. */
export function markDated(title: LineNode, day: string, writer = ''): HeadFact[] {
  title.piece = 'title'
  title.blanks = Math.max(title.blanks, 1)
  const line = lineNumber(title)
  const published = { label: 'Published', value: day, line }
  return writer === '' ? [published] : [published, { label: 'By', value: writer, line }]
}
