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

/** Reads a page that has blocks: in the house style that suits it best, and in that one with what grown trees say too. */
export function readPage(view: PageView, lessons: Lessons): Reading {
  const scores = scoresOf(view.features, lessons)
  const best = readInStyles(view, lessons, scores)
  if (lessons.trees.rounds.length === 0) return best
  const grown = scores.grown(best.style)
  const places = best.lattice.places.map((place, at) => ({ ...place, fit: sumOf(place.fit, grown[at]) }))
  const lattice = { ...best.lattice, places }
  return { ...bestPath(lattice), style: best.style, lattice }
}

const sumOf = (fit: ArrayLike<number>, more: ArrayLike<number> = []) =>
  Array.from(fit, (score, role) => score + (more[role] ?? 0))

/** Gives the house style that suits a page best, before any tree is asked. */
export const bestStyle = (view: PageView, lessons: Lessons): HouseStyle =>
  readInStyles(view, lessons, scoresOf(view.features, lessons)).style

function readInStyles(
  { features, styles, favour }: PageView,
  { handScale }: Lessons,
  scores: Scores,
): Reading {
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
