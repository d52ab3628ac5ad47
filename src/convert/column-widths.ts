// Lines of a page, and how wide a column is → how each line would stand in it, and what that is worth.
import type { ColumnLine } from './column-lines.ts'
import { weights } from './column-weights.ts'

/** How a line stands in a column: full, set in or a little short, short with its sentence ended or not, or too wide. */
export type Standing = 'full' | 'set' | 'ends' | 'short' | 'wide'

const slack = 1.2
/** How far a paragraph is set in. */
const indent = 2

// A scan loses a character now and then.
const lossIn = (column: number) => 0.4 + 0.03 * column

/** Says how a line stands in a column so many ems wide. */
export function standingOf({ width, reach, finished }: ColumnLine, column: number): Standing {
  const loss = lossIn(column)
  if (width > column + slack) return 'wide'
  if (reach >= column - loss) return 'full'
  if (reach >= column - indent - loss) return 'set'
  return finished ? 'ends' : 'short'
}

/** Says whether a line fills a column, or does but for an indent. */
export const fills = (line: ColumnLine, column: number) =>
  column === 0 || ['full', 'set'].includes(standingOf(line, column))

/** What may stand above: a line cut in mid-sentence, the short end of a paragraph, a full line that ends a sentence. */
export type Above = 'cut' | 'end' | 'fullEnd'

// How often lines stand so in their own column.
const usual: Record<Above, Record<Standing, number>> = {
  cut: { full: 0.73, set: 0.07, ends: 0.17, short: 0.02, wide: 0.01 },
  end: { full: 0.1, set: 0.65, ends: 0.12, short: 0.1, wide: 0.03 },
  fullEnd: { full: 0.48, set: 0.3, ends: 0.12, short: 0.08, wide: 0.02 },
}
const rarest = 0.05

/** Gives what it is worth, in log-odds against any line of the page, that a line stands below such another in a column. */
export type WidthWorth = (above: Above, line: ColumnLine, column: number) => number

/** Weighs how wide the lines of a page are. */
export function widthWorths(lines: readonly ColumnLine[]): WidthWorth {
  const known = new Map<number, Record<Standing, number>>()
  const all = lines.filter(({ kind }) => kind === 'line')
  const sharesOf = (column: number): Record<Standing, number> => {
    const shares = { full: 0, set: 0, ends: 0, short: 0, wide: 0 }
    for (const line of all) shares[standingOf(line, column)] += 1 / all.length
    return shares
  }
  return (above, line, column) => {
    const key = Math.round(2 * column)
    const shares = known.get(key) ?? sharesOf(column)
    known.set(key, shares)
    const standing = standingOf(line, column)
    const own =
      standing === 'set' || standing === 'full' ? ownOf(above, standing, shares) : usual[above][standing]
    const { part, most } = weights.widths
    return part * Math.max(-most, Math.min(most, Math.log(own / Math.max(rarest, shares[standing]))))
  }
}

// Where few lines are set in, below the end of a paragraph another begins without.
function ownOf(above: Above, standing: 'set' | 'full', shares: Record<Standing, number>): number {
  const { set, full } = usual[above]
  if (above === 'cut') return usual.cut[standing]
  const indented = Math.min(1, shares.set / Math.max(0.02, shares.ends))
  return standing === 'set' ? Math.max(0.05, set * indented) : full + set * (1 - indented)
}
