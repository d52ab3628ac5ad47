// A line of a table or list → whether it is set in columns.
import { plain, widthOf } from './text.ts'

/** Says whether a line is set in columns: cells with wide gaps or bars between them. */
export function isTableRow(value: string): boolean {
  if (/^\s*\|.*\|.*\|\s*$/.test(value)) return true
  const text = plain(value)
  if (!/\u3000|\s{2}/u.test(text)) return false
  const cells = text.split(/\u3000+|\s{2,}/u)
  return (
    cells.some((cell) => cell.length > 1) &&
    widthOf(text.replace(/(?<=[\p{Script=Latin}\d)])\s{3,}/gu, '  ')) <= 60 &&
    !/[。]$/.test(text) &&
    (cells[0] as string).length <= 24
  )
}
