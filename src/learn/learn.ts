// Examples → lessons: the weights under which the gold roles are likeliest, by stochastic gradients with steps that
// shrink where they are many (AdaGrad: Duchi, Hazan and Singer, 2011), averaged over the later rounds.
import { type Lessons, noLessons } from '../convert/lessons.ts'
import { countNeighbours } from '../convert/neighbours.ts'
import { roles } from '../convert/roles.ts'
import { logSum, type Potentials, type Sums, sumPaths } from './field.ts'
import { type Example, Numbering, type Setting, settingsOf } from './lesson.ts'

const size = roles.length

/** How much the hand-set scores count, how many rounds, the length of a step, and the pull of weights to zero. */
const course = { handScale: 0.2, rounds: 24, rate: 0.05, pull: 0.1 }

/** Weights under way, with the squares of their gradients. */
interface Weights {
  values: Float64Array
  squares: Float64Array
  averages: Float64Array
}

interface Pupil {
  name: string
  settings: Setting[]
  gold: Int32Array
}

/** Learns from examples; the same examples in the same order give the same lessons. `report` hears of each round. */
export function learn(
  examples: readonly Example[],
  report: (round: number, of: number) => void = () => {},
): Lessons {
  const signs = new Numbering()
  const steps = new Numbering()
  const pupils = examples
    .filter(({ gold }) => gold.length > 0)
    .map((example) => ({
      name: example.name,
      settings: settingsOf(example, noLessons, signs, steps),
      gold: Int32Array.from(example.gold, (role) => (role ? roles.indexOf(role) : -1)),
    }))
  for (const pupil of pupils) freeForbidden(pupil)
  dropRare(pupils)
  const weights = [weightsOf(signs.names.length * size), weightsOf(steps.names.length * size * size)] as const
  for (let round = 0; round < course.rounds; round++) {
    for (const pupil of shuffled(pupils, round)) study(pupil, ...weights)
    report(round + 1, course.rounds)
    if (round >= course.rounds / 2)
      for (const { values, averages } of weights)
        for (let i = 0; i < values.length; i++)
          averages[i] = (averages[i] as number) + (values[i] as number) / (course.rounds / 2)
  }
  return {
    handScale: course.handScale,
    signs: tableOf(signs, weights[0], size),
    steps: tableOf(steps, weights[1], size * size),
    neighbours: countNeighbours(examples.flatMap(({ texts }) => texts)),
  }
}

const weightsOf = (length: number): Weights => ({
  values: new Float64Array(length),
  squares: new Float64Array(length).fill(1),
  averages: new Float64Array(length),
})

// Where every house style forbids what the gold says, nothing can be learned.
function freeForbidden({ settings, gold }: Pupil): void {
  const isForbidden = (score: (setting: Setting) => number | undefined) =>
    settings.every((setting) => score(setting) === Number.NEGATIVE_INFINITY)
  for (let at = 0; at <= gold.length; at++) {
    const [before, after] = [
      at === 0 ? 0 : (gold[at - 1] as number),
      at === gold.length ? 0 : (gold[at] as number),
    ]
    if (at < gold.length && after >= 0 && isForbidden(({ fits }) => fits[at * size + after])) gold[at] = -1
    else if (
      before >= 0 &&
      after >= 0 &&
      isForbidden(({ follows }) => follows[(at * size + before) * size + after])
    )
      gold[at === gold.length ? at - 1 : at] = -1
  }
}

// What fewer documents show is a habit of theirs, and often their very words.
const fewest = 3

function dropRare(pupils: readonly Pupil[]): void {
  const seen = new Map<number, Set<string>>()
  for (const { name, settings } of pupils)
    for (const sign of settings.flatMap(({ signs }) => signs.flatMap((at) => [...at])))
      seen.set(sign, (seen.get(sign) ?? new Set()).add(name))
  const isCommon = (sign: number) => (seen.get(sign)?.size ?? 0) >= fewest
  for (const { settings } of pupils)
    for (const setting of settings) setting.signs = setting.signs.map((at) => at.filter(isCommon))
}

// The same order every time: a linear congruential generator.
function shuffled<T>(all: readonly T[], seed: number): T[] {
  let state = seed + 1
  const keyed = all.map((one) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return { one, key: state }
  })
  return keyed.sort((a, b) => a.key - b.key).map(({ one }) => one)
}

// One step toward the gold of one example, its house style unknown.
function study({ settings, gold }: Pupil, signs: Weights, steps: Weights): void {
  const read = settings.map((setting) => {
    const potentials = potentialsOf(setting, signs, steps)
    const favour = course.handScale * setting.favour
    const [all, right] = [sumPaths(potentials), sumPaths(potentials, gold)]
    return { setting, potentials, all, right, allWhole: all.whole + favour, rightWhole: right.whole + favour }
  })
  const [allSum, rightSum] = [logSum(read.map((r) => r.allWhole)), logSum(read.map((r) => r.rightWhole))]
  if (rightSum === Number.NEGATIVE_INFINITY) return
  const gradients = [new Map<number, number>(), new Map<number, number>()] as const
  for (const { setting, potentials, all, right, allWhole, rightWhole } of read) {
    addShares(gradients, setting, potentials, right, Math.exp(rightWhole - rightSum))
    addShares(gradients, setting, potentials, all, -Math.exp(allWhole - allSum))
  }
  stepBy(signs, gradients[0])
  stepBy(steps, gradients[1])
}

function potentialsOf({ fits, follows, signs, steps }: Setting, place: Weights, step: Weights): Potentials {
  const weigh = (scores: Float64Array, rows: Int32Array[], { values }: Weights, width: number) => {
    const total = scores.map((score) => score * course.handScale)
    for (const [at, names] of rows.entries())
      for (const name of names)
        for (let i = 0; i < width; i++)
          total[at * width + i] = (total[at * width + i] as number) + (values[name * width + i] as number)
    return total
  }
  return { fits: weigh(fits, signs, place, size), follows: weigh(follows, steps, step, size * size) }
}

const least = 1e-4

// Adds how likely each role and each step is, times a share, to the gradient of each of its signs.
function addShares(
  [places, moves]: readonly [Map<number, number>, Map<number, number>],
  setting: Setting,
  { fits, follows }: Potentials,
  { into, out, whole }: Sums,
  share: number,
): void {
  if (Math.abs(share) < least) return
  const add = (
    gradient: Map<number, number>,
    names: Int32Array,
    width: number,
    index: number,
    logged: number,
  ) => {
    const likely = Math.exp(logged - whole)
    if (likely < least) return
    for (const name of names)
      gradient.set(name * width + index, (gradient.get(name * width + index) ?? 0) + share * likely)
  }
  for (const [at, names] of setting.signs.entries())
    for (let a = 0; a < size; a++)
      add(places, names, size, a, (into[at * size + a] as number) + (out[at * size + a] as number))
  for (const [at, names] of setting.steps.entries())
    for (let a = 0; at > 0 && a < size; a++)
      for (let b = 0; b < size; b++) {
        const logged =
          (into[(at - 1) * size + a] as number) +
          (follows[(at * size + a) * size + b] as number) +
          (fits[at * size + b] as number) +
          (out[at * size + b] as number)
        add(moves, names, size * size, a * size + b, logged)
      }
}

function stepBy({ values, squares }: Weights, gradient: ReadonlyMap<number, number>): void {
  for (const [i, slope] of gradient) {
    const toward = slope - course.pull * (values[i] as number)
    squares[i] = (squares[i] as number) + toward * toward
    values[i] = (values[i] as number) + (course.rate * toward) / Math.sqrt(squares[i] as number)
  }
}

// Two decimals are enough; a row of nothing is left out.
function tableOf({ names }: Numbering, { averages }: Weights, width: number): Record<string, number[]> {
  const rows = names.map((name, row): [string, number[]] => [
    name,
    Array.from(averages.slice(row * width, (row + 1) * width), (value) => Math.round(value * 100) / 100 || 0),
  ])
  const said = rows.filter(([, row]) => row.some((value) => value !== 0))
  return Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1)))
}
