// Measured blocks → which headings rank below the title of the text that they stand in, by their levels or indents.
import type { Features } from './features.ts'

/** Marks every English heading that stands below a higher one whose level heads the texts of the page. */
export function markRanks(features: Features[]): void {
  // A scan of a Chinese page has levels by the size of its type alone.
  const headings = features.flatMap((b, i) => (b.level > 0 && !b.wide && !b.credits ? [i] : []))
  if (headings.length < 3) return
  const isOver = (i: number) => features[i + 1] !== undefined && features[i + 1]?.level === 0
  const levels = headings.map((i) => (features[i] as Features).level)
  const overText = Map.groupBy(headings.filter(isOver), (i) => (features[i] as Features).level)
  for (const [place, level] of levels.entries()) {
    let at = place - 1
    while (at >= 0 && (levels[at] as number) >= level) at -= 1
    const above = levels[at]
    if (above === undefined || (overText.get(above)?.length ?? 0) < 2) continue
    let beside = 0
    for (let below = at + 1; (levels[below] ?? 0) > above; below++) if (levels[below] === level) beside += 1
    // Right below it, a lone heading may be the rest of the title.
    if (isOver(headings[at] as number) || beside >= 2)
      (features[headings[place] as number] as Features).beneath = true
  }
}

/** Marks every lower heading of the one text of a page that has its day and its first words right below its title: a post. */
export function markRanksOfPost(features: readonly Features[]): void {
  const dated = features.filter((b) => b.overDate)
  const [title] = dated
  const below = title ? features.slice(features.indexOf(title) + 1) : []
  if (dated.length !== 1 || !title || title.level === 0 || title.wide || below[0]?.level !== 0) return
  if (below.some((b) => b.level > 0 && b.ruled)) return
  for (const b of below) {
    if (b.level > 0 && b.level <= title.level) return
    if (b.level > 0) b.beneath = true
  }
}

const widestHeading = 36
const leastText = 30
const textIndent = 1.5

/** Marks every Chinese heading that is set in as the paragraphs are, where titles stand at the margin. */
export function markSetIn(features: Features[]): void {
  const texts = features.filter((b) => b.wide && b.width > leastText).map(({ indent }) => indent)
  const setIn = texts.filter((indent) => indent >= textIndent)
  if (texts.length < 6 || setIn.length < texts.length * 0.85) return
  const deepest = Math.max(...setIn)
  const heads = features.filter((b, i) => isOverText(b, features[i + 1]))
  const [flush, low] = [
    heads.filter(({ indent }) => indent < 1),
    heads.filter(({ indent }) => indent >= textIndent),
  ]
  if (flush.length < 2 || heads[0] !== flush[0] || low.some(({ indent }) => indent > deepest)) return
  // Between titles stands no less than above what is set in.
  const blanks = Math.min(...flush.slice(1).map((b) => b.blanks))
  if (low.every((b) => b.blanks <= blanks)) for (const b of low) b.beneath = true
}

const isOverText = (b: Features, below: Features | undefined) =>
  b.wide &&
  b.level === 0 &&
  b.width >= 6 &&
  b.width <= widestHeading &&
  !b.closed &&
  b.stops === 0 &&
  !b.credits &&
  below !== undefined &&
  below.width > leastText
