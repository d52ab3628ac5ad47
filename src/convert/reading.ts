// A page as the eye sees it → the reading that explains it best: the role of every block, and the house style it has.
import { type BestPath, bestPath } from './best-path.ts'
import type { Features } from './features.ts'
import { type HouseStyle, isSameStyle, learnStyle } from './house-style.ts'
import { type Fits, type Follows, type Lattice, latticeOf } from './lattice.ts'
import type { Lessons } from './lessons.ts'
import type { PageView } from './page-view.ts'
import { roles } from './roles.ts'
import { type Scores, scoresOf } from './scores.ts'
import type { Role } from './tree.ts'

/** One way to read a page. */
export interface Reading extends BestPath {
  style: HouseStyle
  lattice: Lattice
}

/** Reads a page that has blocks, in the house style that suits it best. */
export function readPage({ features, styles, favour }: PageView, lessons: Lessons): Reading {
  const { handScale } = lessons
  const scores = scoresOf(features, lessons)
  const worth = ({ score, style }: Reading) => score + handScale * favour(style)
  return styles
    .map((style) => read(features, style, scores))
    .reduce((a, b) => (worth(b) > worth(a) + 0.5 * handScale ? b : a))
}

// Reads once, learns from that reading whether articles close with a credit, and reads again when that says more.
function read(features: Features[], first: HouseStyle, scores: Scores): Reading {
  const fits = scores.fits(first)
  const reading = readAs(first, fits, scores.follows(first))
  const style = learnStyle(first, rolesOf(reading), features)
  if (isSameStyle(style, first)) return reading
  // Of what is learned from a reading, only the blank lines above sections and the look of titles count for a block alone.
  return readAs(
    style,
    style.sectionBlanks === first.sectionBlanks && style.titleLook === first.titleLook
      ? fits
      : scores.fits(style),
    scores.follows(style),
  )
}

function readAs(style: HouseStyle, fits: Fits, follows: Follows): Reading {
  const lattice = latticeOf(fits, follows)
  return { ...bestPath(lattice), style, lattice }
}

/** Gives the role of each block in a reading. */
export const rolesOf = ({ path }: BestPath): Role[] => path.map((label) => roles[label] as Role)
