// A block and its neighbours → what is so of it; each flag is told alone and with the block's shape.
import { type Features, says } from '../features.ts'
import { type Look, shapes } from '../looks.ts'
import * as patterns from '../patterns.ts'
import { kind, type Listener } from '../sign-kinds.ts'

type Flag = [name: string, is: (block: Features) => boolean]
type FlagBeside = [name: string, is: (beside: Features, block: Features) => boolean]

/** Tells what is so of the block at a place. */
export function tellFlags(
  blocks: readonly Features[],
  at: number,
  { shape }: Look,
  { sign }: Listener,
): void {
  const block = blocks[at] as Features
  const before = blocks[at - 1]
  const after = blocks[at + 1]
  let flag = 0
  const tell = (is: boolean) => {
    if (is) {
      sign(ofFlag.alone, flag, 0, 0)
      sign(ofFlag.shaped, flag, shape, 0)
    }
    flag += 1
  }
  for (const [, is] of ownFlags) tell(is(block))
  for (const [, expression] of wordFlags) tell(says(block, expression))
  for (const [, expression] of englishFlags) tell(!block.wide && says(block, expression))
  for (const [, is] of underFlags) tell(before !== undefined && is(before, block))
  for (const [, is] of overFlags) tell(after !== undefined && is(after, block))
}

const ownFlags: Flag[] = [
  ['under picture', (block) => block.under === 'picture'],
  ['under number', (block) => block.under === 'number'],
  ['listed title', (block) => block.listed === 'title'],
  ['listed title-line', (block) => block.listed === 'title-line'],
  ['chrome 1', (block) => block.chrome === 1],
  ['chrome 2', (block) => block.chrome === 2],
  ['chrome 3', (block) => block.chrome >= 3],
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
const underFlags: FlagBeside[] = [
  ['under item', (before) => before.item],
  ['under name', (before) => before.bareName],
  ['same mark', (before, { mark }) => mark !== '' && before.mark === mark],
  ['under heading', (before) => before.level > 0],
  ['under colon', (before) => says(before, patterns.colonEnd)],
  ['under what goes on', (before) => says(before, patterns.titleGoesOn)],
]

// And the block below.
const overFlags: FlagBeside[] = [
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

const flags = [ownFlags, wordFlags, englishFlags, underFlags, overFlags].flatMap((some) =>
  some.map(([name]) => name),
)
const ofFlag = { alone: kind('#', flags), shaped: kind('# #', flags, shapes) }
