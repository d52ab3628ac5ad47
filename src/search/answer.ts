// What a query finds, volume by volume: from the newest back, or from the oldest on where the oldest come first.
// It goes on from where it is, after it was stopped too.
import type { Row } from './catalogue.ts'
import { type Found, find, inOrder, type Order } from './find.ts'
import { isWide, leaves, type Narrowing } from './narrow.ts'
import { once } from './once.ts'
import type { Index } from './open-index.ts'
import type { Query } from './query.ts'
import { undated, type Volume } from './volumes.ts'

/** A query to an index, and what it finds in each volume searched, whatever it is narrowed to. */
export interface Question {
  index: Index
  query: Query
  /** Searches a volume, by its place. */
  search: (place: number) => Promise<Found[]>
  /** What was found, by the places of the volumes searched. */
  found: ReadonlyMap<number, Found[]>
  /** Asks which volumes hold the words of the query. */
  ask: () => Promise<void>
  /** Says whether a volume may hold an article that is found, as far as was asked. */
  mayHold: (place: number) => boolean
}

export interface Answer {
  /** False when the query holds nothing to search for. */
  searchable: boolean
  /** Lists what was found so far and the narrowing leaves, in order. */
  found: () => Found[]
  /** Counts the volumes searched. */
  searched: () => number
  /** Lists the volumes that may hold more, the next one first. */
  unsearched: () => Volume[]
  /** Counts the volumes to search first that were opened before. */
  opened: () => number
  /** Searches the next volume, and makes ready for others as far as `reach` volumes in all. */
  further: (reach: number) => Promise<void>
  /** Fetches what all that the query found can be narrowed by, and counts the articles of all dates not searched. */
  counted: () => Promise<{ rows: Row[]; uncounted: number }>
}

/** A found article, and what it can be narrowed by where that was asked for. */
type Held = Found & { row?: Row }

/** Asks an index; nothing is searched yet. */
export function questionOf(index: Index, query: Query): Question {
  const found = new Map<number, Found[]>()
  const search = once(async (place: number) => {
    const here = await find(await index.open(place), query)
    found.set(place, here)
    return here
  })
  let holding: ReadonlySet<number> | undefined
  return {
    index,
    query,
    search,
    found,
    async ask() {
      const guide = holding ? undefined : await index.guide()
      if (guide) holding = await (await import('./guide.ts')).volumesHolding(guide, query)
    },
    mayHold: (place) => found.has(place) || (holding?.has(place) ?? true),
  }
}

/** Answers a question. */
export function answerOf(question: Question, narrowing: Narrowing, order: Order = 'best'): Answer {
  const { index, query, mayHold } = question
  const isOldest = order === 'oldest'
  const searched = new Set<number>()
  let held: Held[] = []
  const closed = () => {
    const places = index.places(narrowing).filter((place) => !searched.has(place) && mayHold(place))
    return isOldest ? places.reverse() : places
  }
  const search = once((place: number) => searchWithin(question, place, narrowing, isOldest))
  return {
    searchable: query.parts.length > 0,
    found() {
      const left = held.filter(({ row }) => !row || leaves(narrowing, row))
      return isOldest ? oldestFirst(left, closed().length > 0) : inOrder(left, order)
    },
    searched: () => searched.size,
    unsearched: () => closed().map((place) => index.volumes[place] as Volume),
    opened() {
      const isOpen = closed().map(index.isOpen)
      return isOpen.includes(false) ? isOpen.indexOf(false) : isOpen.length
    },
    async further(reach) {
      // To ask costs about as much as to open two volumes, and the newest must not wait for it.
      const toOpen = closed().filter((place) => !index.isOpen(place))
      if (toOpen.length > 2 && closed()[0] !== 0) await question.ask()
      // The first has the line to itself; then twice as many are asked for at once as have come.
      const atOnce = Math.min(reach - searched.size, Math.max(1, 2 * searched.size))
      const [next, ...others] = closed().slice(0, atOnce)
      if (next === undefined) return
      const found = search(next)
      for (const place of others) search(place).catch(() => {})
      held = [...held, ...(await found)].sort((a, b) => a.volume - b.volume || a.article - b.article)
      searched.add(next)
    },
    counted: () => countedOf(question, narrowing),
  }
}

// What has no date comes last: when it is known that no other comes.
function oldestFirst(found: readonly Held[], isMore: boolean): Found[] {
  const isUndated = ({ row }: Held) => row?.date.length === 0
  const dated = found.filter((one) => !isUndated(one))
  return [...inOrder(dated, 'oldest'), ...(isMore ? [] : found.filter(isUndated))]
}

async function countedOf(
  { index, found, mayHold }: Question,
  narrowing: Narrowing,
): ReturnType<Answer['counted']> {
  const others = index
    .places({ ...narrowing, from: '', to: '' })
    .filter((place) => !found.has(place) && mayHold(place))
  const all = [...found.values()].flat()
  return {
    rows: await Promise.all(all.map(async (one) => (await index.rows(one.volume))[one.article] as Row)),
    uncounted: others.reduce((sum, place) => sum + (index.volumes[place] as Volume).articles, 0),
  }
}

async function searchWithin(
  { index, search }: Question,
  place: number,
  narrowing: Narrowing,
  isOldest: boolean,
): Promise<Held[]> {
  const needsDates = isOldest && index.volumes[place]?.years.includes(undated)
  if (isWide(narrowing) && !needsDates) return search(place)
  const rows = index.rows(place)
  // Of these only the catalogue knows whether the volume has any.
  const { section, person, office } = narrowing
  if ((section || person || office) && !(await rows).some((row) => leaves(narrowing, row))) return []
  const [found, known] = await Promise.all([search(place), rows])
  return found.map((one) => ({ ...one, row: known[one.article] as Row }))
}
