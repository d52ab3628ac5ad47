// A block between its neighbours → the signs of what stands above and below it, and how far off.
import type { Features } from '../features.ts'
import {
  blankLines,
  edge,
  endings,
  type Look,
  scripts,
  shapes,
  stepOf,
  types,
  upTo,
  widths,
} from '../looks.ts'
import { kind, type Listener } from '../sign-kinds.ts'
import type { Page } from '../signs.ts'

const ratios = [...upTo(7), 'end']
const places = ['first', 'second', 'last', 'last but one', 'inside']

const ofNeighbours = {
  blanksSpace: kind('blanks # #', blankLines, blankLines),
  blanks: kind('blanks # #', blankLines, scripts),
  space: kind('space # #', blankLines, scripts),
  between: kind('blanks # # #', blankLines, blankLines, shapes),
  blanksAbove: kind('blanks # # #', blankLines, shapes, shapes),
  spaceBelow: kind('space # #', blankLines, shapes),
  above: kind('above #', shapes),
  below: kind('below #', shapes),
  around: kind('between # #', shapes, shapes),
  belowNext: kind('over # #', shapes, shapes),
  over: kind('over # #', shapes, shapes),
  under: kind('under # #', shapes, shapes),
  widthOver: kind('width # over #', widths, shapes),
  widthUnder: kind('width # under #', widths, shapes),
  types: kind('types # #', types, types),
  besideAbove: kind('beside above # # #', ratios, shapes, shapes),
  besideBelow: kind('beside below # # #', ratios, shapes, shapes),
  place: kind('place # #', places, shapes),
  after: kind('after # # #', endings, blankLines, shapes),
}

/** Tells what stands around the block at a place. */
export function tellNeighbours({ blocks, looks }: Page, at: number, { sign }: Listener): void {
  const { script, width, shape, blanks, type } = looks[at] as Look
  const before = looks[at - 1]
  const after = looks[at + 1]
  const above = before?.shape ?? edge.shape
  const below = after?.shape ?? edge.shape
  const space = after?.blanks ?? edge.blanks
  sign(ofNeighbours.blanksSpace, blanks, space, 0)
  sign(ofNeighbours.blanks, blanks, script, 0)
  sign(ofNeighbours.space, space, script, 0)
  sign(ofNeighbours.between, blanks, space, shape)
  sign(ofNeighbours.blanksAbove, blanks, above, shape)
  sign(ofNeighbours.spaceBelow, space, shape, 0)
  sign(ofNeighbours.above, above, 0, 0)
  sign(ofNeighbours.below, below, 0, 0)
  sign(ofNeighbours.around, above, below, 0)
  sign(ofNeighbours.belowNext, below, looks[at + 2]?.shape ?? edge.shape, 0)
  sign(ofNeighbours.over, shape, below, 0)
  sign(ofNeighbours.under, shape, above, 0)
  sign(ofNeighbours.widthOver, width, below, 0)
  sign(ofNeighbours.widthUnder, width, above, 0)
  sign(ofNeighbours.types, type, after?.type ?? type, 0)
  sign(ofNeighbours.besideAbove, ratioOf(blocks, at, at - 1), shape, above)
  sign(ofNeighbours.besideBelow, ratioOf(blocks, at, at + 1), shape, below)
  sign(ofNeighbours.place, placeAt(at, blocks.length), shape, 0)
  sign(ofNeighbours.after, before?.ending ?? edge.ending, blanks, shape)
}

const ratioSteps = [0.1, 0.3, 0.7, 0.95, 1.06, 1.5, 3]

function ratioOf(blocks: readonly Features[], at: number, beside: number): number {
  const other = blocks[beside]
  if (!other) return ratioSteps.length + 1
  return stepOf((blocks[at] as Features).width / (other.width || 1), ratioSteps)
}

// The number of the word in `places`.
const placeAt = (at: number, length: number) =>
  at < 2 ? at : at === length - 1 ? 2 : at === length - 2 ? 3 : 4
