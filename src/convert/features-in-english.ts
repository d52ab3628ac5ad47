// Measured blocks of English → datelines that open another report, rows, verse: what shows only in context.
import { runsOfVerse } from './english-verse.ts'
import type { Features } from './features.ts'
import { listingsOf } from './listings.ts'
import * as patterns from './patterns.ts'
import { rememberOf } from './remember.ts'
import { isAddressed, isShort, isText, markSignature, opensText } from './signatures-in-english.ts'

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
  for (const [i, block] of features.entries()) block.parts ||= interrupts(features, i)
  for (const block of runsOfVerse(features)) block.verse = true
}

const farthestRest = 10

// Capitals over a text, right below one that stops inside its sentence, which goes on farther down: below the end of
// another text or a signature, in a small letter.
function interrupts(features: readonly Features[], i: number): boolean {
  const [above, b] = [features[i - 1], features[i] as Features]
  if (!b.overText || b.wide || !patterns.allCapitals.test(b.text) || b.blanks > 0) return false
  if (!above || above.lines < 2 || above.closed || !patterns.smallEnd.test(above.text)) return false
  return features.slice(i + 2, i + farthestRest).some(({ text, width }, at, below) => {
    const last = at === 0 ? features[i + 1] : below[at - 1]
    return width > 20 && /^\p{Ll}/u.test(text) && (last?.closed === true || last?.signs === 'name')
  })
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

// The question of an interview has its answer right below.
const isAnswered = (features: Features[], i: number) =>
  /\?$/.test((features[i] as Features).text) &&
  features[i + 1]?.blanks === 0 &&
  (features[i]?.blanks ?? 0) > 0

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
