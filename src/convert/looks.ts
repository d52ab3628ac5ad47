// A block → the coarse looks that its signs are told in. Each look of a block is found once.
import type { Features } from './features.ts'

/** Gives how many of the steps a value has reached. */
export function stepOf(value: number, steps: readonly number[]): number {
  const above = steps.findIndex((step) => value < step)
  return above < 0 ? steps.length : above
}

const wideSteps = [3, 5, 7, 9, 12, 16, 20, 26, 34, 48]
const latinSteps = [4, 7, 10, 14, 20, 28, 45]

/** Gives the step of a block's width in its script. */
export const widthStep = (block: Features) =>
  block.wide ? `han ${stepOf(block.width, wideSteps)}` : `latin ${stepOf(block.width, latinSteps)}`

const shapes = new WeakMap<Features, string>()

/** Gives the shape of a block: a dateline, what credits it states, or how long it is and whether it is finished. */
export function shapeOf(block: Features | undefined): string {
  if (!block) return 'edge'
  const known = shapes.get(block)
  if (known !== undefined) return known
  const shape = block.dateline ? 'dateline' : block.credits ? creditShape(block.credits) : lengthShape(block)
  shapes.set(block, shape)
  return shape
}

const creditShape = ({ labelled, people, office }: NonNullable<Features['credits']>) =>
  `${labelled ? 'labelled' : 'bare'}${people.length > 0 ? ' people' : ''}${office ? ' office' : ''}`

const lengthShape = ({ width, closed }: Features) =>
  ['tiny', 'short', 'middling', 'long'][stepOf(width, [12, 22, 40])] + (closed ? '.' : '')

const endings: [look: string, expression: RegExp][] = [
  ['.', /[。.]["”]?$/u],
  [',', /[，,、]$/u],
  [':', /[：:]$/u],
  ['?', /[？?]$/u],
  ['!', /[！!]$/u],
  [')', /[)）】\]]$/u],
  ['9', /\d$/],
  ['”', /[”"」』》]$/u],
]

const openings: [look: string, expression: RegExp][] = [
  ['(', /^[(（【[]/u],
  ['9', /^\d/],
  ['“', /^["“「『《]/u],
  ['-', /^[-—–]/u],
  ['l', /^\p{Ll}/u],
]

const lookOf = (text: string, looks: typeof endings) =>
  looks.find(([, expression]) => expression.test(text))?.[0] ?? 'x'

/** Gives what a text ends with. */
export const ending = (text: string): string => lookOf(text, endings)

/** Gives what a text opens with. */
export const opening = (text: string): string => lookOf(text, openings)

/** Gives the type a Latin text is set in: all capitals, capitals at the head of its words, or running text. */
export function typeOf(block: Features): string {
  if (block.wide) return 'han'
  if (!/\p{Ll}/u.test(block.text)) return 'capitals'
  const long = block.text.match(/\b\p{L}{4,}/gu)?.length ?? 1
  const capital = block.text.match(/\b\p{Lu}\p{L}+/gu)?.length ?? 0
  return capital >= long ? 'headed' : 'running'
}
