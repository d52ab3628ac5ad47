// Measured blocks → which headings rank below the title of the text that they stand in, by their levels.
import type { Features } from './features.ts'

/** Marks every English heading that stands below a higher one whose level heads the texts of the page. */
export function markRanks(features: Features[]): void {
  // A scan of a Chinese page has levels by the size of its type alone.
  const headings = features.flatMap((b, i) => (b.level > 0 && !b.wide && !b.credits ? [i] : []))
  if (headings.length < 3) return
  const isOver = (i: number) => features[i + 1] !== undefined && features[i + 1]?.level === 0
  const overText = (level: number) => headings.filter((i) => levelOf(i) === level && isOver(i)).length
  const levelOf = (i: number) => (features[i] as Features).level
  for (const [place, i] of headings.entries()) {
    const above = headings.slice(0, place).findLast((other) => levelOf(other) < levelOf(i))
    if (above === undefined || overText(levelOf(above)) < 2) continue
    const end = headings.find((other) => other > above && levelOf(other) <= levelOf(above)) ?? Infinity
    const beside = headings.filter(
      (other) => other > above && other < end && levelOf(other) === levelOf(i),
    ).length
    // Right below it, a lone heading may be the rest of the title.
    if (isOver(above) || beside >= 2) (features[i] as Features).beneath = true
  }
}
