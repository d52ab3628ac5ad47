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
  const signs: string[] = []
  const tell = (flag: string) => signs.push(flag, `${flag} ${shape}`)
  if (block.under !== '') tell(`under ${block.under}`)
  if (block.listed !== '') tell(`listed ${block.listed}`)
  if (block.chrome > 0) tell(`chrome ${Math.min(3, block.chrome)}`)
  for (const [flag, is] of ownFlags) if (is(block)) tell(flag)
  for (const [flag, expression] of wordFlags) if (says(block, expression)) tell(flag)
  if (!block.wide) for (const [flag, expression] of englishFlags) if (says(block, expression)) tell(flag)
  if (before) for (const [flag, is] of underFlags) if (is(before, block)) tell(flag)
  if (after) for (const [flag, is] of overFlags) if (is(after, block)) tell(flag)
  return signs
}

const ownFlags: [name: string, is: (block: Features) => boolean][] = [
  ['bold', (block) => block.bold],
  ['italic', (block) => block.italic],
  ['ruled', (block) => block.ruled],
  ['over date', (block) => block.overDate],
  ['signs date', (block) => block.signsDate],
  ['date only', (block) => block.dateOnly],
  ['dateline', (block) => block.dateline],
  ['numbered', (block) => block.numbered],
  ['item', (block) => block.item],
  ['row', (block) => block.row],
  ['verse', (block) => block.verse],
  ['in list', (block) => block.inList],
  ['lone mark', (block) => block.lone && block.mark !== ''],
  ['bare name', (block) => block.bareName],
  ['question', (block) => block.question],
  ['open', (block) => block.open],
  ['phrase', (block) => block.continuesPhrase],
  ['digits', (block) => says(block, patterns.longNumber)],
  ['label', (block) => says(block, patterns.labelStart)],
  ['han only', (block) => says(block, patterns.hanOnly)],
]

const wordFlags: [name: string, expression: RegExp][] = [
  ['connective', patterns.connective],
  ['mid-sentence', patterns.midSentence],
  ['publication', patterns.publicationName],
  ['masthead', patterns.mastheadWord],
  ['chrome', patterns.chromeLine],
  ['office', patterns.officeWord],
  ['goes on', patterns.titleGoesOn],
  ['document', patterns.documentNumber],
  ['salutation', patterns.salutation],
  ['bracketed', patterns.bracketed],
  ['section word', patterns.sectionWord],
  ['no credit', patterns.noCredit],
  ['caption start', patterns.captionStart],
  ['caption end', patterns.captionEnd],
  ['address', patterns.webAddress],
  ['opening day', patterns.openingDay],
  ['contact', patterns.contact],
  ['contents', patterns.contentsHeading],
]

const englishFlags: typeof wordFlags = [
  ['english title', patterns.englishTitle],
  ['signature', patterns.signature],
]

// What the block above says of a block.
const underFlags: [name: string, is: (before: Features, block: Features) => boolean][] = [
  ['under item', (before) => before.item],
  ['under name', (before) => before.bareName],
  ['same mark', (before, { mark }) => mark !== '' && before.mark === mark],
  ['under heading', (before) => before.level > 0],
  ['under colon', (before) => says(before, patterns.colonEnd)],
  ['under what goes on', (before) => says(before, patterns.titleGoesOn)],
]

// And the block below.
const overFlags: [name: string, is: (after: Features, block: Features) => boolean][] = [
  ['over row', (after) => after.row],
  ['over verse', (after) => after.verse],
  ['over item', (after) => after.item],
  ['over number', (after) => after.numbered],
  ['over name', (after) => after.bareName],
  ['over date only', (after) => after.dateOnly],
  ['over dateline', (after) => after.dateline],
  ['over opening day', (after) => says(after, patterns.openingDay)],
  ['outranks', (after, { level }) => level > 0 && after.level > level],
]
