// A document with its gold → what learning needs of it: in each house style its hand-set scores and its signs by number.
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Gold } from '../accuracy/gold.ts'
import { bestPath } from '../convert/best-path.ts'
import type { Features } from '../convert/features.ts'
import { type HouseStyle, learnStyle } from '../convert/house-style.ts'
import { latticeOf } from '../convert/lattice.ts'
import type { Lessons } from '../convert/lessons.ts'
import { type PageView, viewPage } from '../convert/page-view.ts'
import { parse } from '../convert/parse.ts'
import markRoles from '../convert/plugins/mark-roles.ts'
import { plugins } from '../convert/plugins.ts'
import { ending, opening, orderOf } from '../convert/role-order.ts'
import { roles } from '../convert/roles.ts'
import { handFits, scoresOf } from '../convert/scores.ts'
import { type Listener, namesOf } from '../convert/sign-kinds.ts'
import { pageOf, tellBlock, tellStep, tellStyle } from '../convert/signs.ts'
import type { Role, SourceRoot } from '../convert/tree.ts'
import { decode } from '../model/decode.ts'
import { goldRoles } from './gold-roles.ts'

/** A document to learn from. */
export interface Example {
  name: string
  view: PageView
  gold: (Role | undefined)[]
  /** What a librarian says its paragraphs are. */
  texts: string[]
}

/** Numbers names in the order in which they are first seen. */
export class Numbering {
  readonly names: string[] = []
  readonly #numbers = new Map<string, number>()

  of(name: string): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    this.#numbers.set(name, this.names.length)
    return this.names.push(name) - 1
  }
}

/** An example in one house style: tables place × role and step × role × role, steps from the start to the end. */
export interface Setting {
  favour: number
  fits: Float64Array
  follows: Float64Array
  signs: Int32Array[]
  steps: Int32Array[]
}

/** Reads a document up to the point where its roles would be marked. */
export function exampleOf(name: string, bytes: Uint8Array, gold: Gold): Example {
  const { text } = decode(bytes)
  const file = new VFile({ path: name, value: text })
  const processor = unified()
  for (const plugin of plugins.slice(0, plugins.indexOf(markRoles))) processor.use(plugin)
  const view = viewPage(processor.runSync(parse(text), file) as SourceRoot, file)
  const texts = gold.articles.flatMap(({ blocks }) => blocks.map(({ text }) => text.replace(/\s/gu, '')))
  return { name, view, gold: goldRoles(view.blocks, view.features, gold), texts }
}

/** Sets an example in every house style it may have, each as `lessons` would read it. */
export function settingsOf(
  { view }: Example,
  lessons: Lessons,
  signs: Numbering,
  steps: Numbering,
): Setting[] {
  const { features } = view
  const scores = scoresOf(features, lessons)
  return view.styles.map((first) => {
    const lattice = latticeOf(scores.fits(first), scores.follows(first))
    const labels = bestPath(lattice).path.map((role) => roles[role] as Role)
    return settingIn(view, learnStyle(first, labels, features), signs, steps)
  })
}

function settingIn(view: PageView, style: HouseStyle, signs: Numbering, steps: Numbering): Setting {
  const { features } = view
  const page = pageOf(features)
  const numbers = (tell: (listener: Listener) => void, of: Numbering) =>
    Int32Array.from(namesOf(tell), (name) => of.of(name))
  return {
    favour: view.favour(style),
    fits: Float64Array.from(features.flatMap((block) => [...handFits(block, style)])),
    follows: followsOf(features, style),
    signs: features.map((_, at) =>
      numbers((listener) => {
        tellBlock(page, at, listener)
        tellStyle(page, at, style, listener)
      }, signs),
    ),
    steps: features.map((_, at) =>
      numbers((listener) => at > 0 && tellStep(page, at, style, listener), steps),
    ),
  }
}

// The start and the end stand in the table as the first role.
function followsOf(features: readonly Features[], style: HouseStyle): Float64Array {
  const size = roles.length
  const table = new Float64Array((features.length + 1) * size * size).fill(Number.NEGATIVE_INFINITY)
  table.set(opening)
  for (const [i, b] of features.entries())
    if (i > 0) table.set(orderOf({ a: features[i - 1] as Features, b, style }), i * size * size)
  for (const [role, score] of ending.entries()) table[(features.length * size + role) * size] = score
  return table
}
