// Measured blocks of English → what signs a text or names its writer, which shows only beside the neighbours.
import { isPersonName, isPostHolder } from './english-names.ts'
import type { Features } from './features.ts'
import { isGivenName } from './given-names.ts'
import * as patterns from './patterns.ts'

const widest = 34
/** Says whether a block is a short line of English. */
export const isShort = (b: Features | undefined) =>
  b !== undefined && !b.wide && b.width <= widest && b.stops <= 1
/** Says whether a block is text, which something may sign. */
export const isText = (b: Features | undefined) =>
  b !== undefined &&
  (b.signs !== '' ||
    b.item ||
    b.row ||
    b.width > 34 ||
    patterns.noticePhrase.test(b.text) ||
    (b.closed && b.width > 10 && !isDeck(b)))

const isDeck = (b: Features) => !b.wide && b.width <= 24 && patterns.englishTitle.test(b.text)

/**
 * Marks a farewell, a name, a post or a place. Names stand below a text and above a heading, another name, a
 * postscript or nothing; below a title, they head a text.
 */
export function markSignature(features: Features[], i: number): void {
  const b = features[i] as Features
  const [above, below] = [features[i - 1], features[i + 1]]
  if (!isShort(b) || b.level > 0 || b.opens) return
  if (isText(above) && patterns.writtenByAll.test(b.text)) b.signs = 'name'
  else if (above && above.signs !== 'farewell' && patterns.farewell.test(b.text) && isShort(below))
    b.signs = 'farewell'
  else if (isText(above) && isParting(b.text) && below && isLastName(features, i + 1)) b.signs = 'farewell'
  else if (isText(above) && isClosingLine(b.text) && !opensText(features, i)) b.signs = 'farewell'
  else if (
    (isNamed(b, above) || isPenName(features, i) || endsLetter(features, i)) &&
    (isText(above) ||
      patterns.fileNumber.test(above?.text ?? '') ||
      (below === undefined && (above?.closed || isPersonName(b.text)))) &&
    !isAddressed(features, i) &&
    (isPenName(features, i) || !headsCard(b, below)) &&
    !opensText(features, i)
  )
    b.signs = 'name'
  else if (isNamedOverPost(b, below)) b.signs = 'name'
  else if (isText(above) && isWeakName(b) && below?.blanks === 0 && isPost(below) && !opensText(features, i))
    b.signs = 'name'
  else if (isOverRest(b, above, below)) b.signs = 'name'
  else if (isSigned(above) && isPlace(b, below)) b.signs = 'place'
  else if (above?.signs === 'place' && above.text.endsWith(',') && b.dateOnly) b.signs = 'place'
  else if (isPostOf(features, i)) b.signs = 'post'
  else if (isHeaded(features, i)) b.signs = 'byline'
}

// A name below a text's end, over what begins in a small letter: another text goes on there, and nothing heads it.
const isOverRest = (b: Features, above: Features | undefined, below: Features | undefined) =>
  above?.closed === true &&
  isText(above) &&
  isWeakName(b) &&
  patterns.twoNames.test(b.text) &&
  below !== undefined &&
  (below.lines > 1 || below.width > widest) &&
  /^\p{Ll}/u.test(below.text)

// A. LORNE, over Governor.: above the text that he gives or below it.
const isNamedOverPost = (b: Features, below: Features | undefined) =>
  b.text.endsWith(',') &&
  isPersonName(b.text) &&
  below?.blanks === 0 &&
  (isPost(below) || isSetOver(b, below))

// At the right of the page, the name and farther in what it is of: W. LORNE, over Pinder.
const isSetOver = (b: Features, below: Features) =>
  b.indent >= 8 && below.indent > b.indent && below.width <= 16 && /^\p{Lu}/u.test(below.text)

// Many thanks, Ada Lisle. or Thank you from all at the Mill: a farewell with its signature.
const isClosingLine = (text: string) => patterns.signedFarewell.test(text) || patterns.thanksFrom.test(text)

// Enjoy your running, above a name that nothing or a heading follows.
const isParting = (text: string) => /^\p{Lu}[\p{L} '’-]{3,40},$/u.test(text)

const isLastName = (features: Features[], i: number) =>
  isShort(features[i]) && patterns.twoNames.test((features[i] as Features).text) && !opensText(features, i)

// COCKY., A RATEPAYER., below a letter to the editor.
function isPenName(features: Features[], i: number): boolean {
  const { text, width } = features[i] as Features
  const near = features.slice(Math.max(0, i - 7), i)
  const from = near.findLastIndex((b) => patterns.letterToEditor.test(b.text))
  if (from < 0 || near.slice(from).some((b) => b.signs === 'name')) return false
  return width <= 12 && /^[-–—]?\p{Lu}[\p{Lu} .'’-]+$/u.test(text) && !patterns.englishSection.test(text)
}

// A first and a last name where the next letter begins, or the page ends, with Dear Editor, above.
function endsLetter(features: Features[], i: number): boolean {
  const [b, below] = [features[i] as Features, features[i + 1]]
  if (!isWeakName(b) || !patterns.twoNames.test(b.text)) return false
  if (below && !patterns.dear.test(below.text)) return false
  const near = features.slice(Math.max(0, i - 12), i)
  return (
    near.findLastIndex((one) => patterns.dear.test(one.text)) >
    near.findLastIndex((one) => one.signs === 'name')
  )
}

// R. FINCH over Boats and Ropes, with no blank line between: a card of trade.
const headsCard = (b: Features, below: Features | undefined) =>
  !/\p{Ll}/u.test(b.text) && below?.blanks === 0 && !isPost(below) && !patterns.placeAndDay.test(below.text)

/** Says whether a line is whom to write to: Ada Lisle, over 3 Mill Lane, below a colon. */
export const isAddressed = (features: Features[], i: number) =>
  /:$/.test(features[i - 1]?.text ?? '') &&
  features[i + 1]?.blanks === 0 &&
  /^\d+\S* \p{Lu}/u.test(features[i + 1]?.text ?? '')

const isNamed = (b: Features, above: Features | undefined) =>
  /^[-–—~\s]*Anon(?:ymous)?\.?$/i.test(b.text) ||
  (isPersonName(b.text.replace(patterns.writtenBy, '')) && patterns.writtenBy.test(b.text)) ||
  (isPersonName(b.text) && !patterns.sentenceEnd.test(b.text.replace(/\.$/, ''))) ||
  isPostHolder(b.text) ||
  isBrief(b, above) ||
  (above?.closed === true &&
    patterns.groupSigns.test(b.text) &&
    (b.blanks === 0 || /^The .* team$/.test(b.text))) ||
  (above?.signs === 'farewell' &&
    b.width <= 22 &&
    /^[-–—~\s]*["“'‘]?\p{Lu}/u.test(b.text) &&
    !/\d/.test(b.text))

// -- Tobias, J.L. or Ada & Tom, below the end of a text.
const isBrief = (b: Features, above: Features | undefined) =>
  above?.closed === true &&
  (above.lines > 1 || above.width > widest) &&
  patterns.briefSignature.test(b.text) &&
  (/^(?:--|\p{Lu}[\p{Lu}.\s]*$)/u.test(b.text) ||
    b.text
      .replace(patterns.signatureDash, '')
      .split(patterns.pairOfNames)
      .every((word) => isGivenName(word)))

/** Says whether a text stands right below: a name or place there is a title. */
export function opensText(features: Features[], i: number): boolean {
  let at = i + 1
  while (isShort(features[at]) && features[at]?.blanks === 0 && isPost(features[at] as Features)) at += 1
  const next = features[at]
  if (next?.opens) return true
  const near = features[i]?.blanks ?? 0
  const apart = (next?.blanks ?? 0) > (near === 0 && isText(features[i - 1]) ? 0 : near + 1)
  if (!next || apart || next.chrome > 0 || patterns.postscript.test(next.text)) return false
  return next.width > widest || (next.closed && next.stops > 0)
}

// Two or three words with capitals: a name when an office stands right below.
const isWeakName = (b: Features) =>
  b.width <= 14 && patterns.signature.test(b.text) && !isPost(b) && !patterns.bodySigns.test(b.text)

const isPost = (b: Features) => patterns.post.test(b.text) || patterns.officeHeld.test(b.text)

// Secretariat, over Port Merrow, 8th May.
const isPlace = (b: Features, below: Features | undefined) =>
  patterns.placeAndDay.test(b.text) ||
  (b.text.endsWith(',') && below !== undefined && (below.dateOnly || patterns.placeAndDay.test(below.text)))

const isSigned = (above: Features | undefined) => ['name', 'post', 'place'].includes(above?.signs ?? '')

// What the writer is, or where the writer lives, below the name.
function isPostOf(features: Features[], i: number): boolean {
  const b = features[i] as Features
  const [above, below] = [features[i - 1], features[i + 1]]
  if (above?.signs !== 'name' && above?.signs !== 'post') return false
  if (isPost(b) || (above.text.endsWith(',') && b.blanks === 0 && isSetOver(above, b))) return true
  const ends = below === undefined || below.blanks > 0 || below.chrome > 0
  return (
    above.signs === 'name' &&
    b.blanks === 0 &&
    b.chrome === 0 &&
    b.width <= 24 &&
    ends &&
    !opensText(features, i)
  )
}

const isLoud = ({ text }: Features) => patterns.allCapitals.test(text)

function isHeaded(features: Features[], i: number): boolean {
  const b = features[i] as Features
  const [above, below] = [features[i - 1], features[i + 1]]
  if (patterns.writtenBy.test(b.text) && below) {
    const name = b.text.replace(patterns.writtenBy, '')
    // BY FIRE AND FLOOD, below a line of capitals: a title goes on.
    if (isPersonName(name)) return true
    return !isShort(below) && !(isLoud(b) && above !== undefined && isLoud(above) && b.blanks === 0)
  }
  if (above?.signs === 'byline' && b.blanks === 0 && below && isPost(b)) return true
  return (
    isShort(above) &&
    above?.signs === '' &&
    !above.closed &&
    !patterns.overPerson.test(above.text) &&
    below !== undefined &&
    below.width > widest &&
    isPersonName(b.text)
  )
}
