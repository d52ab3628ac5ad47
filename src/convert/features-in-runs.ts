// Measured blocks → rows, verse, lists and questions, which show only beside their neighbours.
import type { Features } from './features.ts'
import * as patterns from './patterns.ts'
import { isTableRow } from './table-row.ts'
import { type BlockNode, firstLine } from './tree.ts'

/** Marks rows, verse and lists: what shows only in runs of like blocks. */
export function markRuns(blocks: readonly BlockNode[], features: Features[]): void {
  const run = (fits: (index: number) => boolean, least: number, mark: (block: Features) => void) => {
    for (let from = 0; from < features.length; from++) {
      let end = from
      while (end < features.length && fits(end)) end += 1
      if (end - from >= least) for (const block of features.slice(from, end)) mark(block)
      from = Math.max(from, end - 1)
    }
  }
  const close = (i: number) => (features[i] as Features).blanks === 0
  const isRow = (i: number) => isTableRow(firstLine(blocks[i] as BlockNode).value)
  // 山不高 looks like a name, but names stand at the head of a poem or at its end.
  const isInside = (i: number) =>
    i >= 2 &&
    i + 1 < features.length &&
    close(i - 1) &&
    close(i) &&
    close(i + 1) &&
    !/\s/u.test(features[i]?.text ?? '')
  // Verse has no text right below it.
  const overText = (i: number) => {
    for (let at = i + 1; at < features.length && close(at); at++)
      if ((features[at] as Features).width > 20) return true
    return false
  }
  const isVerse = (i: number) => {
    const b = features[i] as Features
    if (
      !b.wide ||
      (b.bareName && !isInside(i)) ||
      (features[i + 1]?.bareName === true && !isInside(i + 1)) ||
      (features[i + 1]?.credits?.people.length ?? 0) > 0 ||
      b.width > 18 ||
      b.indent >= 8 ||
      overText(i) ||
      /[。：:】〗］\]]$/u.test(b.text)
    )
      return false
    return b.indent >= 1.5 || (b.width <= 14 && !b.credits && b.mark === '' && b.level === 0 && !b.numbered)
  }
  run(
    (i) => isRow(i) && !features[i]?.credits?.labelled,
    3,
    (block) => {
      block.row = true
    },
  )
  run(
    (i) => isRow(i) && !features[i]?.credits && (close(i) || (i + 1 < features.length && close(i + 1))),
    2,
    (block) => {
      block.row = true
    },
  )
  run(
    (i) =>
      (close(i) || (i + 1 < features.length && close(i + 1))) &&
      !features[i]?.wide &&
      patterns.labelledEntry.test(features[i]?.text ?? ''),
    2,
    (block) => {
      block.row = true
    },
  )
  run(
    (i) => isVerse(i) && (features[i]?.indent ?? 0) >= 1.5,
    4,
    (block) => {
      block.verse = true
    },
  )
  run(
    (i) => isVerse(i) && (close(i) || (i + 1 < features.length && close(i + 1))),
    5,
    (block) => {
      block.verse = true
    },
  )
  // Lines of like length that each end at a mark: measured verse.
  const isMeasured = (i: number) => {
    const b = features[i] as Features
    const like = (at: number) => Math.abs((features[at]?.width ?? 99) - b.width) <= 1
    return (
      b.wide &&
      b.width >= 5 &&
      b.width <= 16 &&
      b.mark === '' &&
      !b.credits &&
      !b.numbered &&
      !b.item &&
      /[，。；！？]$/u.test(b.text) &&
      ((close(i) && like(i - 1)) || (i + 1 < features.length && close(i + 1) && like(i + 1)))
    )
  }
  run(isMeasured, 4, (block) => {
    block.verse = true
  })
  // Below a byline three lines are enough.
  for (const [i, block] of features.entries()) {
    if (!block.credits || !features[i + 1]?.wide) continue
    let end = i + 1
    while (end < features.length && isVerse(end) && (end === i + 1 || close(end))) end += 1
    const lines = features.slice(i + 1, end)
    if (lines.length >= 3 && lines.every((line) => line.width <= 14 && line.level === 0))
      for (const line of lines) line.verse = true
  }
  for (const [i, block] of features.entries()) {
    const like = (at: number) => block.mark !== '' && features[at]?.mark === block.mark
    block.inList = (like(i - 1) && close(i)) || (like(i + 1) && close(i + 1))
  }
  for (const [i, block] of features.entries())
    block.lone = features[i - 1]?.mark !== block.mark && features[i + 1]?.mark !== block.mark
}

// In an interview the questions have a label or a quotation mark; in a text they have long paragraphs below.
/** Marks the questions that head a part of a text. */
export function markQuestions(features: Features[]): void {
  for (const [i, block] of features.entries())
    block.question =
      block.wide &&
      block.width >= 4 &&
      block.width <= 22 &&
      block.stops === 0 &&
      /[？?]$/u.test(block.text) &&
      !/^["“「『]|^(?:问|問|答|记者|[QA])\s*[:：]/u.test(block.text) &&
      (features[i + 1]?.width ?? 0) >= 40 &&
      (features[i + 1] as Features).closed &&
      (features[i - 1]?.width ?? 99) > block.width
}
