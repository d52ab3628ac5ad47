// What a search can be narrowed by, drawn: its code is fetched when a reader opens it for the first time,
// or comes by an address that is narrowed.
import type { Row } from '../catalogue.ts'
import { countYears } from '../count.ts'
import type { Asked } from './asked.ts'
import { drawFilters } from './draw-filters.ts'
import { drawYears } from './draw-years.ts'
import type { View } from './view.ts'

export { drawChosen } from './draw-chosen.ts'
export { moveInYears } from './move-in-years.ts'

/** Draws what the articles found can be narrowed by; `left` is how many articles were not searched. */
export function drawNarrowing(view: View, asked: Asked, rows: readonly Row[], left: number): void {
  drawFilters(view, asked, rows)
  drawYears(view, asked, countYears(rows, asked), left)
}
