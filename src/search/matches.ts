// Finds a part of a query in an article's own text, as the index finds it: unit by unit, however numbers are written.
import type { Unit } from './cut.ts'
import type { Stretch } from './excerpt.ts'
import { readings } from './figures.ts'
import type { Part } from './query.ts'

/** Gives the stretches of a text where the part stands. */
export function matchesOf(units: readonly Unit[], part: Part): Stretch[] {
  const asked = readings(part)
  const found = readings(units).flatMap((text) => asked.flatMap((wanted) => matchesIn(text, wanted)))
  return [...new Map(found.map((stretch) => [`${stretch.start} ${stretch.end}`, stretch])).values()].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )
}

function matchesIn(units: readonly Unit[], part: readonly Unit[]): Stretch[] {
  const found: Stretch[] = []
  for (let at = 0; at + part.length <= units.length; at++) {
    if (!part.every((wanted, i) => same(units[at + i] as Unit, wanted, i, part.length))) continue
    const [first, last] = [units[at] as Unit, units[at + part.length - 1] as Unit]
    found.push({ start: first.start, end: last.end })
  }
  return found
}

// What stands before the first unit does not matter, nor how the last word of letters goes on.
function same(unit: Unit, wanted: Unit, place: number, length: number): boolean {
  if (place > 0 && unit.broken !== wanted.broken) return false
  return unit.text === wanted.text || (place === length - 1 && unit.text.startsWith(wanted.text))
}
