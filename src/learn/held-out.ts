// Examples in parts → for each part the lessons that never saw it (cross-validation: Stone, 1974).
import type { Lessons } from '../convert/lessons.ts'
import { learn } from './learn.ts'
import type { Example } from './lesson.ts'

/** What lessons are learned without, and the lessons. */
export interface HeldOut {
  /** The places of the examples that were held out, from 0. */
  places: number[]
  lessons: Lessons
}

/**
 * Learns `count` times, each time without every `count`-th of the examples; what is in `always` is never held out.
 * `report` hears of each round of each part.
 */
export function* learnHeldOut(
  examples: readonly Example[],
  always: readonly Example[],
  count: number,
  report: (part: number, round: number, of: number) => void = () => {},
): Generator<HeldOut> {
  for (let part = 0; part < count; part++) {
    const isHeld = (_: unknown, i: number) => i % count === part
    const known = examples.filter((one, i) => !isHeld(one, i))
    const places = [...examples.keys()].filter((i) => isHeld(undefined, i))
    yield { places, lessons: learn([...known, ...always], (round, of) => report(part, round, of)) }
  }
}
