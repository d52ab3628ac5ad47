// Measured blocks → rows, verse, lists and questions, which show only beside their neighbours.
import { type Features, says } from './features.ts'
import { figureRows } from './figure-rows.ts'
import { isNumberedName } from './numbered-names.ts'
import * as patterns from './patterns.ts'
import { isTableRow } from './table-row.ts'
import { type BlockNode, firstLine } from './tree.ts'

/** Marks what shows only in runs of like blocks. */
export function markRuns(blocks: readonly BlockNode[], features: Features[]): void {
  markRows(blocks, features)
  markVerse(features)
  markHeadsOfVerse(features)
  markLists(features)
  markQuestions(features)
  for (const [i, block] of features.entries())
    block.overPicture = isOverPicture(block, features.slice(i + 1, i + 3))
}

// 灯市 over one text, and 林远　摄 below it.
function isOverPicture(head: Features, [text, credit]: readonly Features[]): boolean {
  if (!head.wide || head.closed || head.width > 24 || head.credits || head.mark !== '') return false
  return (
    text !== undefined &&
    credit !== undefined &&
    text.width > 24 &&
    text.closed &&
    !text.dateline &&
    takesPictures(credit)
  )
}

const takesPictures = ({ text, width }: Features) => width <= 20 && patterns.captionEnd.test(text)

// Every run of at least so many blocks that fit.
function runsOf(features: Features[], fits: (index: number) => boolean, least: number): Features[] {
  const found: Features[] = []
  for (let from = 0; from < features.length; from++) {
    let end = from
    while (end < features.length && fits(end)) end += 1
    if (end - from >= least) found.push(...features.slice(from, end))
    from = Math.max(from, end - 1)
  }
  return found
}

const close = (features: Features[], i: number) => features[i]?.blanks === 0
const closeOnASide = (features: Features[], i: number) => close(features, i) || close(features, i + 1)

function markRows(blocks: readonly BlockNode[], features: Features[]): void {
  const isRow = (i: number) => {
    const { value } = firstLine(blocks[i] as BlockNode)
    return isTableRow(value) && !isNumberedName(value) && !patterns.bracketedWords.test(value.trim())
  }
  const isEntry = (i: number) =>
    !features[i]?.wide && patterns.labelledEntry.test((features[i] as Features).text)
  // Below a tight list, an entry after a blank line is none of it.
  const standsApart = (i: number) =>
    (features[i]?.blanks ?? 0) > 0 && i > 0 && isEntry(i - 1) && features[i - 1]?.blanks === 0
  const isSum = (i: number) =>
    !features[i]?.wide && patterns.accountEntry.test((features[i] as Features).text)
  // 4th (Trinity 17) – Matins: each a day, and what is on.
  const isDated = (i: number) =>
    !features[i]?.wide &&
    (features[i]?.width ?? 0) <= 70 &&
    patterns.datedEntry.test((features[i] as Features).text)
  // Batter - Stan Marlow: what, and who.
  const isPair = (i: number) =>
    !features[i]?.wide && patterns.pairedEntry.test((features[i] as Features).text)
  // 【石埠村】修好了桥。: an item for each village.
  const isBracketed = (i: number) =>
    /^[【〔［[][^】〕］\]]{2,12}[】〕］\]]\S/u.test((features[i] as Features).text)
  // 时间：…, 地点：…: the facts of a notice.
  const isFact = (i: number) => {
    const b = features[i] as Features
    return (
      /^[\p{Script=Han}]{2,5}[:：]\S/u.test(b.text) &&
      b.width <= 40 &&
      !b.credits &&
      !b.dateline &&
      !patterns.letterOpening.test(b.text) &&
      !patterns.editorsNote.test(b.text)
    )
  }
  // 木桨 120-150: prices one below the other.
  const isPriced = (i: number) => patterns.pricedName.test((features[i] as Features).text)
  const rows = [
    ...runsOf(features, isPriced, 3),
    ...runsOf(features, (i) => says(features[i] as Features, patterns.namesOfPart), 2),
    ...runsOf(features, (i) => isFact(i) && closeOnASide(features, i), 2),
    ...runsOf(
      features,
      (i) => isBracketed(i) && !features[i]?.dateline && (features[i] as Features).width < 70,
      3,
    ),
    ...runsOf(features, (i) => isRow(i) && !features[i]?.credits?.labelled, 3),
    ...runsOf(features, (i) => isRow(i) && !features[i]?.credits && closeOnASide(features, i), 2),
    ...runsOf(features, (i) => isEntry(i) && closeOnASide(features, i), 2),
    ...features.filter((b, i) => isRow(i) && patterns.datedRow.test(b.text)),
    ...runsOf(features, isDated, 3),
    ...runsOf(features, (i) => isPair(i) && closeOnASide(features, i), 3),
    ...runsOf(features, (i) => isSum(i) && closeOnASide(features, i), 2),
    ...runsOf(features, (i) => isEntry(i) && (features[i] as Features).width <= 40 && !standsApart(i), 3),
  ]
  for (const block of rows) block.row = true
  const figures = figureRows(blocks.map(firstLine))
  for (const [i, block] of blocks.entries())
    if (figures.has(firstLine(block))) (features[i] as Features).row = true
  for (const [i, block] of features.entries())
    if (isRestOfRow(features, i) || isFurtherRow(blocks, features, i)) block.row = true
}

// A row of English right below a row or above one.
function isFurtherRow(blocks: readonly BlockNode[], features: Features[], i: number): boolean {
  const b = features[i] as Features
  if (b.wide || b.row || b.credits || b.dateOnly || b.width > 45) return false
  const isBeside = (features[i - 1]?.row && b.blanks < 3) || features[i + 1]?.row
  return isBeside === true && isTableRow(firstLine(blocks[i] as BlockNode).value)
}

// Far in, between two rows or below the last: what a cell goes on with.
function isRestOfRow(features: Features[], i: number): boolean {
  const b = features[i] as Features
  const [above, next] = [features[i - 1], features[i + 1]]
  if (b.wide || b.row || b.indent < 8 || b.width > 30 || b.stops > 0 || !above?.row) return false
  return next?.row === true || /^\p{Ll}/u.test(b.text)
}

function markVerse(features: Features[]): void {
  const lines = [
    ...runsOf(features, (i) => isVerse(features, i) && (features[i] as Features).indent >= 1.5, 4),
    ...runsOf(features, (i) => isVerse(features, i) && closeOnASide(features, i), 5),
    ...runsOf(features, (i) => isMeasured(features, i), 4),
    ...features.flatMap((_, i) => underByline(features, i)),
  ]
  for (const block of lines) block.verse = true
}

// A short line that is no sentence, no name and no heading.
function isVerse(features: Features[], i: number): boolean {
  const b = features[i] as Features
  const next = features[i + 1]
  if (!b.wide || b.width > 18 || b.indent >= 8 || /[。：:】〗］\]]$/u.test(b.text)) return false
  if ([b, next].some((one) => patterns.hanNumeral.test(one?.text ?? ''))) return false
  if (isOverText(features, i) || (b.bareName && !isInside(features, i))) return false
  if ((next?.bareName && !isInside(features, i + 1)) || (next?.credits?.people.length ?? 0) > 0) return false
  return b.indent >= 1.5 || (b.width <= 14 && !b.credits && b.mark === '' && b.level === 0 && !b.numbered)
}

// 山不高 looks like a name, but names stand at the head of a poem or at its end.
const isInside = (features: Features[], i: number) =>
  i >= 2 &&
  [i - 1, i, i + 1].every((at) => close(features, at)) &&
  !/\s/u.test((features[i] as Features).text)

// Verse has no text right below it.
function isOverText(features: Features[], i: number): boolean {
  for (let at = i + 1; close(features, at); at++) if ((features[at] as Features).width > 20) return true
  return false
}

// Lines of like length that each end at a mark: measured verse.
function isMeasured(features: Features[], i: number): boolean {
  const b = features[i] as Features
  const like = (at: number) => Math.abs((features[at]?.width ?? 99) - b.width) <= 1
  if (!b.wide || b.width < 5 || b.width > 16 || b.mark !== '' || b.credits || b.numbered || b.item)
    return false
  if (!/[，。；！？]$/u.test(b.text)) return false
  return (close(features, i) && like(i - 1)) || (close(features, i + 1) && like(i + 1))
}

// Below a byline three lines are enough.
function underByline(features: Features[], i: number): Features[] {
  if (!features[i]?.credits || !features[i + 1]?.wide) return []
  let end = i + 1
  const apart = features[i + 2]?.blanks ?? 0
  const goesOn = (at: number) => at === i + 1 || features[at]?.blanks === apart
  while (end < features.length && isVerse(features, end) && goesOn(end)) end += 1
  const lines = features.slice(i + 1, end)
  return lines.length >= (apart === 0 ? 3 : 6) && lines.every((line) => line.width <= 14 && line.level === 0)
    ? lines
    : []
}

// □ 某某 between a title and a text is a name, whatever its family name.
function isMarkedName(features: Features[], i: number): boolean {
  const b = features[i]
  const [above, next] = [features[i - 1], features[i + 1]]
  return (
    b !== undefined &&
    /^[□■○●◇◆◎]\s*\p{Script=Han}[\s\u3000]?\p{Script=Han}{1,2}$/u.test(b.text) &&
    above !== undefined &&
    above.mark === '' &&
    !above.closed &&
    above.width <= 30 &&
    next !== undefined &&
    next.mark === '' &&
    (next.width >= 24 || next.verse)
  )
}

// A poem: its title, a name with or without what its writer is, the verse.
function markHeadsOfVerse(features: Features[]): void {
  for (const [i, block] of features.entries()) {
    // 一 above the first verse of several.
    const next = features[patterns.hanNumeral.test(features[i + 1]?.text ?? '') ? i + 2 : i + 1]
    if (isMarkedName(features, i)) block.bareName = true
    const signs = next?.credits?.labelled && next.credits.people.length > 0
    if (signs || isMarkedName(features, i + 1)) block.over = 'name'
    if (!next?.verse || block.verse) continue
    const signed = /^(\p{Script=Han}{2,6})[\s\u3000]+(\p{Script=Han}{2,3})$/u.exec(block.text)
    if (signed && !block.credits && block.mark === '' && features[i - 1]?.verse === false)
      block.credits = { people: [signed[2] as string], office: signed[1] as string, rest: '', labelled: true }
    const head = block.credits || block.bareName ? features[i - 1] : block
    if (head && !head.verse && head.width <= 14 && !head.closed) head.over = 'verse'
  }
}

function markLists(features: Features[]): void {
  for (const [i, block] of features.entries()) {
    const like = (at: number) => block.mark !== '' && features[at]?.mark === block.mark
    block.inList = (like(i - 1) && close(features, i)) || (like(i + 1) && close(features, i + 1))
    block.lone = features[i - 1]?.mark !== block.mark && features[i + 1]?.mark !== block.mark
  }
}

// In an interview the questions have a label or a quotation mark; in a text they have long paragraphs below.
function markQuestions(features: Features[]): void {
  for (const [i, block] of features.entries()) {
    const next = features[i + 1]
    block.question =
      block.wide &&
      block.width >= 4 &&
      block.width <= 22 &&
      block.stops === 0 &&
      /[？?]$/u.test(block.text) &&
      !/^["“「『]|^(?:问|問|答|记者|[QA])\s*[:：]/u.test(block.text) &&
      next !== undefined &&
      next.width >= 40 &&
      next.closed &&
      (features[i - 1]?.width ?? 99) > block.width
  }
}
