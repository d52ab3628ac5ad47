// A block among its neighbours → its signs: what can be seen of it, which lessons weigh. A sign is told alone and
// together with others, as ‘short, no full stop, above a long text’ says more than each.
import { type Echoes, echoesOf } from './echoes.ts'
import type { Features } from './features.ts'
import type { HouseStyle } from './house-style.ts'
import { blankLines, type Look, lookOf, scripts, shapes, stepOf, truths, upTo } from './looks.ts'
import { kind, type Listener } from './sign-kinds.ts'
import { tellEchoes } from './signs/echoes.ts'
import { tellFlags } from './signs/flags.ts'
import { tellLook } from './signs/look.ts'
import { tellNeighbours } from './signs/neighbours.ts'
import { tellWords } from './signs/words.ts'

/** The blocks of a page, how each looks, and how much of it stands beside it too. */
export interface Page {
  blocks: readonly Features[]
  looks: readonly Look[]
  echoes: readonly Echoes[]
}

/** Looks at the blocks of a page. */
export const pageOf = (blocks: readonly Features[]): Page => ({
  blocks,
  looks: blocks.map(lookOf),
  echoes: echoesOf(blocks),
})

/** Tells the signs of the block at a place. What hangs on the house style is told in `tellStyle`. */
export function tellBlock(page: Page, at: number, listener: Listener): void {
  const block = page.blocks[at] as Features
  const look = page.looks[at] as Look
  tellLook(block, look, listener)
  tellWords(block, shapes[look.shape] as string, listener)
  tellNeighbours(page, at, listener)
  tellEchoes(page, at, listener)
  tellFlags(page.blocks, at, look, listener)
}

const pages = ['many', 'single']
const marks = ['none', 'dash', 'title', 'subhead', 'section', 'other']

const ofStyle = {
  mark: kind('mark # #', marks, pages),
  page: kind('page # #', pages, shapes),
  rank: kind('rank # # #', truths, upTo(9), scripts),
  broken: kind('broken # #', truths, shapes),
  usual: kind('usual # # #', upTo(5), scripts, truths),
}
const usualSteps = [0.1, 0.2, 0.4, 0.7, 1.2]

/** Tells the signs of the block at a place that hang on the house style it is read in. */
export function tellStyle({ blocks, looks }: Page, at: number, style: HouseStyle, { sign }: Listener): void {
  const { mark, level, width } = blocks[at] as Features
  const { script, shape, closed } = looks[at] as Look
  const page = style.single ? 1 : 0
  const usual = stepOf(width / (style.usualWidth || 1), usualSteps)
  sign(ofStyle.mark, markIn(mark, style), page, 0)
  sign(ofStyle.page, page, shape, 0)
  sign(ofStyle.rank, style.markdownTitles ? 1 : 0, level, script)
  sign(ofStyle.broken, style.broken ? 1 : 0, shape, 0)
  sign(ofStyle.usual, usual, script, closed)
}

export function markIn(mark: string, style: HouseStyle): number {
  if (mark === '') return 0
  if (mark === '-') return 1
  if (mark === style.titleMark) return 2
  return mark === style.subheadMark ? 3 : mark === style.sectionMark ? 4 : 5
}

/** What the signs of a step hang on in a house style. */
export type StepStyle = Pick<HouseStyle, 'single' | 'gap'>

const ofStep = {
  any: kind('any'),
  script: kind('#', scripts),
  blanks: kind('blanks # #', blankLines, scripts),
  page: kind('page #', pages),
  beside: kind('beside # #', upTo(4), scripts),
  gap: kind('gap # #', ['-1', '0', '1'], scripts),
}
const besideSteps = [0.5, 0.95, 1.06, 2]

/** Tells the signs of the step from the block before a place to the block at it. */
export function tellStep({ blocks, looks }: Page, at: number, style: StepStyle, { sign }: Listener): void {
  const a = blocks[at - 1] as Features
  const b = blocks[at] as Features
  const { script, blanks } = looks[at] as Look
  sign(ofStep.any, 0, 0, 0)
  sign(ofStep.script, script, 0, 0)
  sign(ofStep.blanks, blanks, script, 0)
  sign(ofStep.page, style.single ? 1 : 0, 0, 0)
  sign(ofStep.beside, stepOf(b.width / (a.width || 1), besideSteps), script, 0)
  sign(ofStep.gap, 1 + Math.sign(b.blanks - style.gap), script, 0)
}
