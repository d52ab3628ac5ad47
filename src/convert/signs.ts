// A block among its neighbours → its signs: short names of what can be seen of it, which lessons weigh. A sign is
// told alone and together with others, as ‘short, no full stop, above a long text’ says more than each.
import { type Features, says } from './features.ts'
import type { HouseStyle } from './house-style.ts'
import { ending, opening, shapeOf, stepOf, typeOf, widthStep } from './looks.ts'
import * as patterns from './patterns.ts'

/** Gives the signs of the block at a place. What hangs on the house style is told in `styleSigns`. */
export function signsOf(blocks: readonly Features[], at: number): string[] {
  const block = blocks[at] as Features
  return [
    ...lookSigns(block),
    ...neighbourSigns(blocks, at),
    ...flagSigns(block, blocks[at - 1], blocks[at + 1]),
  ]
}

/** Gives the signs of a block that hang on the house style it is read in. */
export function styleSigns(block: Features, style: HouseStyle): string[] {
  const { mark } = block
  const kind =
    mark === style.titleMark
      ? 'title'
      : mark === style.subheadMark
        ? 'subhead'
        : mark === style.sectionMark
          ? 'section'
          : 'other'
  const page = style.single ? 'single' : 'many'
  return [
    `mark ${mark === '' ? 'none' : mark === '-' ? 'dash' : kind} ${page}`,
    `page ${page} ${shapeOf(block)}`,
    `rank ${style.markdownTitles} ${block.level} ${script(block)}`,
    `broken ${style.broken} ${shapeOf(block)}`,
    `usual ${stepOf(block.width / (style.usualWidth || 1), [0.1, 0.2, 0.4, 0.7, 1.2])} ${script(block)} ${block.closed}`,
  ]
}

/** What the signs of a step hang on in a house style. */
export type StepStyle = Pick<HouseStyle, 'single' | 'gap'>

/** Gives the signs of the step from the block before a place to the block at it. */
export function stepSigns(blocks: readonly Features[], at: number, style: StepStyle): string[] {
  const a = blocks[at - 1] as Features
  const b = blocks[at] as Features
  const of = script(b)
  return [
    'any',
    of,
    `blanks ${blanksOf(b)} ${of}`,
    `page ${style.single ? 'single' : 'many'}`,
    `beside ${stepOf(b.width / (a.width || 1), [0.5, 0.95, 1.06, 2])} ${of}`,
    `gap ${Math.sign(b.blanks - style.gap)} ${of}`,
  ]
}

const script = (block: Features) => (block.wide ? 'han' : 'latin')
const blanksOf = (block: Features | undefined) => (block ? Math.min(3, block.blanks) : 'end')

function lookSigns(block: Features): string[] {
  const of = script(block)
  const shape = shapeOf(block)
  const width = widthStep(block)
  return [
    'any',
    of,
    `width ${width}`,
    `width ${width} ${block.closed}`,
    `ends ${of} ${ending(block.text)}`,
    `opens ${of} ${opening(block.text)}`,
    `level ${block.level}`,
    `indent ${stepOf(block.indent, [0.5, 1.5, 2.5, 5, 8])} ${shape}`,
    `type ${typeOf(block)} ${width}`,
    `stops ${Math.min(3, block.stops)} ${shape}`,
    `comma ${/[，,、；]/u.test(block.text)} ${shape}`,
    `spaced ${/\S[\s\u3000]\S/u.test(block.text)} ${width}`,
    ...wordSigns(block, shape),
  ]
}

// The words at both ends of a block; of a short one every pair of characters or word. Only what many documents share
// is learned.
function wordSigns({ text, wide, width }: Features, shape: string): string[] {
  const words = wide ? (text.match(/\p{L}/gu) ?? []) : (text.toLowerCase().match(/\p{L}+/gu) ?? [])
  const [head, tail] = wide
    ? [words.slice(0, 2).join(''), words.slice(-2).join('')]
    : [words[0] ?? '', words.at(-1) ?? '']
  const inside = width > 16 ? [] : wide ? words.map((word, i) => word + (words[i + 1] ?? '')) : words
  return [
    `first ${head}`,
    `first ${head} ${shape}`,
    `last ${tail}`,
    `last ${tail} ${shape}`,
    ...new Set(inside.map((word) => `says ${word}`)),
  ]
}

function neighbourSigns(blocks: readonly Features[], at: number): string[] {
  const block = blocks[at] as Features
  const before = blocks[at - 1]
  const after = blocks[at + 1]
  const of = script(block)
  const shape = shapeOf(block)
  const [above, below] = [shapeOf(before), shapeOf(after)]
  const blanks = blanksOf(block)
  const space = blanksOf(after)
  const ratio = (other: Features | undefined) =>
    other ? stepOf(block.width / (other.width || 1), [0.1, 0.3, 0.7, 0.95, 1.06, 1.5, 3]) : 'end'
  return [
    `blanks ${blanks} ${space}`,
    `blanks ${blanks} ${of}`,
    `space ${space} ${of}`,
    `blanks ${blanks} ${space} ${shape}`,
    `blanks ${blanks} ${above} ${shape}`,
    `space ${space} ${shape}`,
    `above ${above}`,
    `below ${below}`,
    `between ${above} ${below}`,
    `over ${below} ${shapeOf(blocks[at + 2])}`,
    `over ${shape} ${below}`,
    `under ${shape} ${above}`,
    `width ${widthStep(block)} over ${below}`,
    `width ${widthStep(block)} under ${above}`,
    `types ${typeOf(block)} ${typeOf(after ?? block)}`,
    `beside above ${ratio(before)} ${shape} ${above}`,
    `beside below ${ratio(after)} ${shape} ${below}`,
    `place ${placeOf(at, blocks.length)} ${shape}`,
    `after ${before ? ending(before.text) : 'start'} ${blanks} ${shape}`,
  ]
}

const placeOf = (at: number, length: number) =>
  at < 2
    ? ['first', 'second'][at]
    : at === length - 1
      ? 'last'
      : at === length - 2
        ? 'last but one'
        : 'inside'

// What is so or not; each told alone and with the block's shape.
function flagSigns(block: Features, before: Features | undefined, after: Features | undefined): string[] {
  const shape = shapeOf(block)
  return [...ownFlags(block), ...patternFlags(block), ...besideFlags(block, before, after)].flatMap(
    ([flag, is]) => (is ? [flag, `${flag} ${shape}`] : []),
  )
}

type Flag = [name: string, is: boolean]

const ownFlags = (block: Features): Flag[] => [
  ['bold', block.bold],
  ['italic', block.italic],
  ['ruled', block.ruled],
  [`under ${block.under}`, block.under !== ''],
  ['over date', block.overDate],
  ['signs date', block.signsDate],
  ['date only', block.dateOnly],
  ['dateline', block.dateline],
  ['numbered', block.numbered],
  ['item', block.item],
  ['row', block.row],
  ['verse', block.verse],
  ['in list', block.inList],
  ['lone mark', block.lone && block.mark !== ''],
  ['bare name', block.bareName],
  ['question', block.question],
  ['open', block.open],
  [`listed ${block.listed}`, block.listed !== ''],
  [`chrome ${Math.min(3, block.chrome)}`, block.chrome > 0],
  ['phrase', block.continuesPhrase],
  ['digits', /\d{5,}/.test(block.text)],
  ['label', /^.{1,8}[：:]./u.test(block.text)],
  ['han only', /^\p{Script=Han}+$/u.test(block.text)],
]

const patternFlags = (block: Features): Flag[] => [
  ['connective', says(block, patterns.connective)],
  ['mid-sentence', says(block, patterns.midSentence)],
  ['publication', says(block, patterns.publicationName)],
  ['masthead', says(block, patterns.mastheadWord)],
  ['chrome', says(block, patterns.chromeLine)],
  ['office', says(block, patterns.officeWord)],
  ['goes on', says(block, patterns.titleGoesOn)],
  ['document', says(block, patterns.documentNumber)],
  ['salutation', says(block, patterns.salutation)],
  ['bracketed', says(block, patterns.bracketed)],
  ['english title', !block.wide && says(block, patterns.englishTitle)],
  ['signature', !block.wide && says(block, patterns.signature)],
  ['section word', says(block, patterns.sectionWord)],
  ['no credit', says(block, patterns.noCredit)],
  ['caption start', says(block, patterns.captionStart)],
  ['caption end', says(block, patterns.captionEnd)],
  ['address', says(block, patterns.webAddress)],
  ['opening day', says(block, patterns.openingDay)],
  ['contact', says(block, patterns.contact)],
  ['contents', says(block, patterns.contentsHeading)],
]

const besideFlags = (block: Features, before: Features | undefined, after: Features | undefined): Flag[] => [
  ['over row', after?.row === true],
  ['over verse', after?.verse === true],
  ['over item', after?.item === true],
  ['under item', before?.item === true],
  ['over number', after?.numbered === true],
  ['over name', after?.bareName === true],
  ['under name', before?.bareName === true],
  ['over date only', after?.dateOnly === true],
  ['over dateline', after?.dateline === true],
  ['over opening day', after !== undefined && says(after, patterns.openingDay)],
  ['same mark', block.mark !== '' && before?.mark === block.mark],
  ['outranks', block.level > 0 && (after?.level ?? 0) > block.level],
  ['under heading', (before?.level ?? 0) > 0],
  ['under colon', before !== undefined && /[：:]$/u.test(before.text)],
  ['under what goes on', before !== undefined && says(before, patterns.titleGoesOn)],
]
