// A conditional random field over one page (Lafferty, McCallum and Pereira, 2001): the sum over all ways to give it
// roles, by the forward-backward algorithm, in logarithms.
import { roles } from '../convert/roles.ts'

const size = roles.length
const none = Number.NEGATIVE_INFINITY

/** Log-sums over all paths: into and out of each place and role, and the whole. */
export interface Sums {
  into: Float64Array
  out: Float64Array
  whole: number
}

/** Scores of one page: place × role, and step × role × role from the start to the end. */
export interface Potentials {
  fits: Float64Array
  follows: Float64Array
}

/** Sums over all paths that bear the role of `gold` at each place where it names one (-1 where it does not). */
export function sumPaths({ fits, follows }: Potentials, gold?: Int32Array): Sums {
  const length = fits.length / size
  const may = (at: number, role: number) => !gold || gold[at] === -1 || gold[at] === role
  const into = new Float64Array(fits.length).fill(none)
  const out = new Float64Array(fits.length).fill(none)
  const terms = new Float64Array(size)
  const step = (at: number, a: number, b: number) => follows[(at * size + a) * size + b] as number
  for (let at = 0; at < length; at++)
    for (let b = 0; b < size; b++) {
      if (!may(at, b)) continue
      for (let a = 0; a < size; a++)
        terms[a] = (at === 0 ? (a === 0 ? 0 : none) : at1(into, at - 1, a)) + step(at, a, b)
      into[at * size + b] = logSum(terms) + at1(fits, at, b)
    }
  for (let at = length - 1; at >= 0; at--)
    for (let a = 0; a < size; a++) {
      if (!may(at, a)) continue
      for (let b = 0; b < size; b++)
        terms[b] =
          step(at + 1, a, b) +
          (at === length - 1 ? (b === 0 ? 0 : none) : at1(fits, at + 1, b) + at1(out, at + 1, b))
      out[at * size + a] = logSum(terms)
    }
  for (let a = 0; a < size; a++) terms[a] = at1(into, length - 1, a) + at1(out, length - 1, a)
  return { into, out, whole: logSum(terms) }
}

const at1 = (table: Float64Array, at: number, role: number) => table[at * size + role] as number

/** Gives the logarithm of a sum of exponentials. */
export function logSum(terms: Float64Array | readonly number[]): number {
  const most = Math.max(...terms)
  if (most === none) return none
  let sum = 0
  for (const term of terms) sum += Math.exp(term - most)
  return most + Math.log(sum)
}
