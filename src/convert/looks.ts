// A block → the coarse looks that its signs are told in, each as a number that stands for a word.
import type { Features } from './features.ts'
import { remember, rememberOf } from './remember.ts'

/** How a block looks: each look by its number in the list of its words. */
export interface Look {
  script: number
  width: number
  shape: number
  closed: number
  ending: number
  opening: number
  type: number
  blanks: number
}

/** Gives how many of the steps a value has reached. */
export function stepOf(value: number, steps: readonly number[]): number {
  let reached = 0
  while (reached < steps.length && !(value < (steps[reached] as number))) reached += 1
  return reached
}

/** The numbers up to a last one, as words. */
export const upTo = (last: number): string[] => Array.from({ length: last + 1 }, (_, number) => `${number}`)

/** What is so or not, as words. */
export const truths = ['false', 'true']

const wideSteps = [3, 5, 7, 9, 12, 16, 20, 26, 34, 48]
const latinSteps = [4, 7, 10, 14, 20, 28, 45]

export const scripts = ['latin', 'han']
export const widths = [
  ...upTo(wideSteps.length).map((step) => `han ${step}`),
  ...upTo(latinSteps.length).map((step) => `latin ${step}`),
]

const widthStep = ({ wide, width }: Features) =>
  wide ? stepOf(width, wideSteps) : wideSteps.length + 1 + stepOf(width, latinSteps)

const stated = (lead: string) => ['', ' people', ' office', ' people office'].map((who) => lead + who)
const lengths = ['tiny', 'short', 'middling', 'long']

/** What a block is at first sight: a dateline, the credits it states, or how long it is and whether it is finished. */
export const shapes = [
  'edge',
  'dateline',
  ...stated('bare'),
  ...stated('labelled'),
  ...lengths,
  ...lengths.map((length) => `${length}.`),
]

function shapeOf({ dateline, credits, width, closed }: Features): number {
  if (dateline) return 1
  if (credits)
    return 2 + (credits.labelled ? 4 : 0) + (credits.people.length > 0 ? 1 : 0) + (credits.office ? 2 : 0)
  return 10 + stepOf(width, [12, 22, 40]) + (closed ? 4 : 0)
}

const endMarks: [look: string, expression: RegExp][] = [
  ['.', /[。.]["”]?$/u],
  [',', /[，,、]$/u],
  [':', /[：:]$/u],
  ['?', /[？?]$/u],
  ['!', /[！!]$/u],
  [')', /[)）】\]]$/u],
  ['9', /\d$/],
  ['”', /[”"」』》]$/u],
]

const openMarks: [look: string, expression: RegExp][] = [
  ['(', /^[(（【[]/u],
  ['9', /^\d/],
  ['“', /^["“「『《]/u],
  ['-', /^[-—–]/u],
  ['l', /^\p{Ll}/u],
]

/** What a text ends with, and where there is none. */
export const endings = [...endMarks.map(([look]) => look), 'x', 'start']
/** What a text opens with. */
export const openings = [...openMarks.map(([look]) => look), 'x']

function markIn(text: string, marks: typeof endMarks): number {
  const found = marks.findIndex(([, expression]) => expression.test(text))
  return found < 0 ? marks.length : found
}

// Two code units at an end tell what mark stands there.
const endingOf = remember((end) => markIn(end, endMarks))
const openingOf = remember((head) => markIn(head, openMarks))

export const types = ['han', 'capitals', 'headed', 'running']

const typeLook = rememberOf(({ text, wide }: Features): number => {
  if (wide) return 0
  if (!/\p{Ll}/u.test(text)) return 1
  const long = text.match(/\b\p{L}{4,}/gu)?.length ?? 1
  const capital = text.match(/\b\p{Lu}\p{L}+/gu)?.length ?? 0
  return capital >= long ? 2 : 3
})

/** Gives the type a Latin text is set in: all capitals, capitals at the head of its words, or running text. */
export const typeOf = (block: Features): string => types[typeLook(block)] as string

/** Blank lines above a block, and where there is no block. */
export const blankLines = [...upTo(3), 'end']

/** Gives how a block looks. */
export const lookOf = rememberOf(
  (block: Features): Look => ({
    script: block.wide ? 1 : 0,
    width: widthStep(block),
    shape: shapeOf(block),
    closed: block.closed ? 1 : 0,
    ending: endingOf(block.text.slice(-2)),
    opening: openingOf(block.text.slice(0, 2)),
    type: typeLook(block),
    blanks: Math.min(3, block.blanks),
  }),
)

/** How it looks where the page begins or ends. */
export const edge = { shape: 0, blanks: 4, ending: endings.length - 1 }
