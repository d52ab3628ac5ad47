// Measured blocks of English → signatures, datelines that open another report, verse: what shows only in context.
import { isPersonName } from './english-names.ts'
import { runsOfVerse } from './english-verse.ts'
import type { Features } from './features.ts'
import { listingsOf } from './listings.ts'
import * as patterns from './patterns.ts'
import { rememberOf } from './remember.ts'

/** Marks what shows in English blocks only beside their neighbours. */
export function markEnglish(features: Features[]): void {
  const listings = new Set(listingsOf(features))
  for (const block of listings) block.row = true
  for (const [i, block] of features.entries())
    if (!block.wide && !listings.has(block)) markSignature(features, i)
  for (const [i, block] of features.entries()) {
    if (block.wide) continue
    const above = features[i - 1]
    if (above && isShort(above) && !isText(above) && patterns.blurredDateline.test(block.text))
      block.news = true
    if (isAddressed(features, i)) block.row = true
    block.kin = kinOf(features, i)
    block.overText = isShort(block) && opensText(features, i) && !isAnswered(features, i)
    block.leads = leads(features, i)
  }
  if (isTight(features)) for (const [i, block] of features.entries()) block.parts = parts(features, i)
  for (const block of runsOfVerse(features)) block.verse = true
}

// A page with a whole paragraph on each line and no blank line between most of them.
const isTight = (features: readonly Features[]) =>
  features.filter((b) => b.blanks === 0).length > features.length / 2 &&
  features.filter((b) => b.width > 60).length >= Math.max(3, features.length / 4) &&
  features.every((b) => !b.wide && b.lines === 1)

// There a short line right between two long ones that stops at no comma or full stop parts them.
const parts = (features: readonly Features[], i: number) => {
  const b = features[i] as Features
  return (
    b.overText &&
    b.width <= 30 &&
    b.signs === '' &&
    (features[i - 1]?.width ?? 0) > 45 &&
    (features[i + 1]?.width ?? 0) > 34 &&
    !/[.,;:]$/.test(b.text) &&
    !/: /.test(b.text) &&
    !patterns.datedEntry.test(b.text)
  )
}

const widest = 34
const isShort = (b: Features | undefined) => b !== undefined && !b.wide && b.width <= widest && b.stops <= 1
const isText = (b: Features | undefined) =>
  b !== undefined &&
  (b.signs !== '' ||
    b.item ||
    b.row ||
    b.width > 34 ||
    patterns.noticePhrase.test(b.text) ||
    (b.closed && b.width > 10 && !isDeck(b)))

const isDeck = (b: Features) => !b.wide && b.width <= 24 && patterns.englishTitle.test(b.text)

// Names stand below a text and above a heading, another name, a postscript or nothing; below a title, they head a text.
function markSignature(features: Features[], i: number): void {
  const b = features[i] as Features
  const [above, below] = [features[i - 1], features[i + 1]]
  if (!isShort(b) || b.level > 0 || b.opens) return
  if (above && above.signs !== 'farewell' && patterns.farewell.test(b.text) && isShort(below))
    b.signs = 'farewell'
  else if (isText(above) && isParting(b.text) && below && isLastName(features, i + 1)) b.signs = 'farewell'
  else if (isText(above) && isClosingLine(b.text) && !opensText(features, i)) b.signs = 'farewell'
  else if (
    (isNamed(b, above) || isPenName(features, i) || endsLetter(features, i)) &&
    (isText(above) ||
      patterns.fileNumber.test(above?.text ?? '') ||
      (below === undefined && (above?.closed || isPersonName(b.text)))) &&
    !isAddressed(features, i) &&
    !headsCard(b, below) &&
    !opensText(features, i)
  )
    b.signs = 'name'
  else if (isText(above) && isWeakName(b) && below?.blanks === 0 && isPost(below) && !opensText(features, i))
    b.signs = 'name'
  else if (isSigned(above) && isPlace(b, below)) b.signs = 'place'
  else if (isPostOf(features, i)) b.signs = 'post'
  else if (isHeaded(features, i)) b.signs = 'byline'
}

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

// Ada Lisle, over 3 Mill Lane, where the line above says to whom to write.
const isAddressed = (features: Features[], i: number) =>
  /:$/.test(features[i - 1]?.text ?? '') &&
  features[i + 1]?.blanks === 0 &&
  /^\d+\S* \p{Lu}/u.test(features[i + 1]?.text ?? '')

const isNamed = (b: Features, above: Features | undefined) =>
  /^[-–—~\s]*Anon(?:ymous)?\.?$/i.test(b.text) ||
  (isPersonName(b.text.replace(patterns.writtenBy, '')) && patterns.writtenBy.test(b.text)) ||
  (isPersonName(b.text) && !patterns.sentenceEnd.test(b.text.replace(/\.$/, ''))) ||
  (above?.signs === 'farewell' &&
    b.width <= 22 &&
    /^[-–—~\s]*["“'‘]?\p{Lu}/u.test(b.text) &&
    !/\d/.test(b.text))

// A name or place with a text right below it is a title.
function opensText(features: Features[], i: number): boolean {
  let at = i + 1
  while (isShort(features[at]) && features[at]?.blanks === 0 && isPost(features[at] as Features)) at += 1
  const next = features[at]
  if (next?.opens) return true
  const apart = (next?.blanks ?? 0) > (features[i]?.blanks ?? 0) + 1
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
  (b.text.endsWith(',') && below !== undefined && patterns.placeAndDay.test(below.text))

const isSigned = (above: Features | undefined) => ['name', 'post', 'place'].includes(above?.signs ?? '')

// The question of an interview has its answer right below.
const isAnswered = (features: Features[], i: number) =>
  /\?$/.test((features[i] as Features).text) &&
  features[i + 1]?.blanks === 0 &&
  (features[i]?.blanks ?? 0) > 0

// What the writer is, or where the writer lives, below the name.
function isPostOf(features: Features[], i: number): boolean {
  const b = features[i] as Features
  const [above, below] = [features[i - 1], features[i + 1]]
  if (above?.signs !== 'name' && above?.signs !== 'post') return false
  if (isPost(b)) return true
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

function isHeaded(features: Features[], i: number): boolean {
  const b = features[i] as Features
  const [above, below] = [features[i - 1], features[i + 1]]
  if (patterns.writtenBy.test(b.text) && below && !isShort(below)) return true
  return (
    isShort(above) &&
    above?.signs === '' &&
    !above.closed &&
    below !== undefined &&
    below.width > widest &&
    isPersonName(b.text)
  )
}

// A line of small letters over a dateline that speaks of something else, over a deck of capitals, or without a full stop.
function leads(features: Features[], i: number): boolean {
  const b = features[i] as Features
  const [above, below] = [features[i - 1], features[i + 1]]
  if (b.wide || b.width > 48 || !patterns.englishTitle.test(b.text) || b.signs !== '') return false
  if (below?.news && b.kin < alike) return true
  const capitals = (other: Features | undefined) =>
    isShort(other) && other?.signs === '' && !/\p{Ll}/u.test(other.text) && /\p{Lu}{3}/u.test(other.text)
  const named = above !== undefined && patterns.englishSection.test(above.text)
  if (patterns.documentNumber.test(b.text) && b.overText) return true
  if (isShort(above) && !isText(above) && !named) return false
  const next = capitals(below) ? below : features[i + 2]
  return (
    !capitals(b) &&
    ((capitals(next) && next?.blanks === 0 && (capitals(below) || isShort(below))) ||
      (b.width >= 5 && !/[.:]$/.test(b.text) && b.kin < alike))
  )
}

/** Below this share of common words two texts are not of one subject. */
export const alike = 0.22
const stem = (word: string) => word.toLowerCase().slice(0, 6)
const wordsOf = rememberOf(({ text }: Features) => new Set((text.match(/\p{L}{5,}/gu) ?? []).map(stem)))
const usual = new Set(
  'about above after again against another before being between could during every first found great having itself later little might morning never night number other people place present several shall should since state still their there these thing those three through today under until where which while whole whose without would yesterday years'
    .split(' ')
    .map(stem),
)

// How much of the text below a heading speaks of what stands above it: a sub-heading's does, a title's does not.
function kinOf(features: Features[], i: number): number {
  if (!isShort(features[i])) return 0
  const next = features.slice(i + 1, i + 3).filter((b) => b.width > 20)
  const below = new Set(next.flatMap((b) => [...wordsOf(b)]))
  const words = [...below].filter((word) => !usual.has(word))
  const above = features.slice(Math.max(0, i - 12), i).map(wordsOf)
  const known = words.filter((word) => above.some((said) => said.has(word)))
  return words.length === 0 ? 0 : known.length / words.length
}
