// How well the lines of an English headline stand over each other: one title over two lines, or a title and its deck.
import { type Features, says } from './features.ts'
import type { HouseStyle } from './house-style.ts'
import * as patterns from './patterns.ts'

/**
 * Scores a kicker over a title, a title line on a title line, or else a subtitle under a title. A change of type shows:
 * capitals under capitals are one title, other letters under them a subtitle.
 */
export function englishStack(
  over: boolean,
  on: boolean,
  a: Features,
  b: Features,
  style: HouseStyle,
): number {
  const capitals = (text: string) => !/\p{Ll}/u.test(text)
  const under = !over && !on
  // A subtitle is not set louder than its title.
  const loud = patterns.loudOpening
  if (says(b, loud) && !capitals(b.text) && !says(a, loud)) return over ? 2.5 : under ? -4 : 0
  // A full stop ends a deck; where lines are whole, a line below a title is another deck.
  if (patterns.endOfSentence.test(a.text)) return on ? -3 : over ? -1 : 2
  // A smaller type fills the column.
  if (
    style.wrapped &&
    !over &&
    !capitals(a.text) &&
    b.blanks === 0 &&
    b.width > a.width * 1.5 &&
    a.width >= 5
  )
    return on ? -2 : 2
  if (!style.wrapped && !capitals(a.text) && b.blanks === 0) return on ? -2 : under ? 2 : 0
  if (b.blanks > 0 && !capitals(b.text)) return on ? -1.5 : over ? -1 : 1
  if (capitals(a.text) === capitals(b.text)) return on ? 2.2 : over ? -1 : 0
  return on ? -2 : over ? -0.5 : 1
}
