// What a search can be narrowed by, drawn: its code is fetched when a reader opens it for the first time.
import type { Row } from '../catalogue.ts'
import { countYears } from '../count.ts'
import { keyOf } from '../find.ts'
import type { Answer } from '../searcher.ts'
import type { Asked } from './asked.ts'
import { drawFilters } from './draw-filters.ts'
import { drawYears } from './draw-years.ts'
import type { View } from './view.ts'

export { moveInYears } from './move-in-years.ts'

/** Draws what the articles found can be narrowed by. */
export function drawNarrowing(
  view: View,
  asked: Asked,
  { found, unsearched }: Answer,
  rows: ReadonlyMap<string, Row>,
): void {
  const held = found.flatMap((one) => rows.get(keyOf(one)) ?? [])
  drawFilters(view, asked, held)
  drawYears(view, asked, countYears(held, asked), unsearched)
}
