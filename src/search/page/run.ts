// One search, from what is asked for to the results on the page: part by part, and on from where it broke off. What
// stands on the page stays where it is; what is found later comes after it.
import type { Found, Order } from '../find.ts'
import type { Searcher, ShownAnswer } from '../searcher.ts'
import type { Asked } from './asked.ts'
import { drawResult } from './draw-result.ts'
import { isSlow } from './line.ts'
import { tell } from './tell.ts'
import { readOut, say, type View } from './view.ts'

const shownAtOnce = 10

/** One search; a newer one makes it stop. */
export interface Search {
  asked: Asked
  isCurrent: () => boolean
  answer?: ShownAnswer
  /** What was found, in the order of the page. */
  found: Found[]
  /** How many of them are on the page, and how many have their place there, on their way or not. */
  shown: number
  placed: number
  /** How many results the reader wants by now, and how many parts searched. */
  wanted: number
  reach: number
  /** How often it may still reach further unasked, where nothing was found. */
  unasked: number
  showing?: Promise<void> | undefined
}

/** Makes a search of which nothing is done yet. */
export function searchOf(asked: Asked, isCurrent: (search: Search) => boolean): Search {
  const search: Search = {
    asked,
    isCurrent: () => isCurrent(search),
    found: [],
    shown: 0,
    placed: 0,
    wanted: shownAtOnce,
    reach: 0,
    unasked: 2,
  }
  return search
}

/** Searches on from where the search is, as far as it should reach, and shows what it finds as it comes. */
export async function run(view: View, searcher: Searcher, search: Search): Promise<void> {
  const { asked, isCurrent } = search
  if (asked.q === '') return say(view, view.words.start)
  if (!search.answer) {
    say(view, view.words.loading, true)
    search.answer = await searcher.answer(asked.q, asked, orderOf(asked.sort))
    // As far as was searched before; an issue stands in few parts.
    search.reach = asked.issue ? Number.POSITIVE_INFINITY : Math.max(1, search.answer.opened())
  }
  const { answer } = search
  while (isCurrent()) {
    place(search, answer)
    const goesOn = reachesFurther(search, answer)
    tell(view, search, answer, goesOn)
    const isFirst = search.shown === 0
    const shown = Promise.all([
      show(view, search, answer),
      (answer.searched() > 0 || !goesOn) && presentNarrowing(view, search),
    ])
    // The first results have the line to themselves.
    if (isFirst || !goesOn) await shown
    offer(view, search)
    if (!goesOn) return
    if (isFirst && search.shown > 0 && !view.progress.hidden) readOut(view)
    await Promise.all([shown, answer.further(search.reach)])
  }
}

function orderOf(sort: string): Order {
  return sort === 'newest' || sort === 'oldest' ? sort : 'best'
}

/** Puts what was found in order, after what has its place on the page. */
function place(search: Search, answer: ShownAnswer): void {
  const placed = new Set(search.found.slice(0, search.placed))
  search.found = [...placed, ...answer.found().filter((one) => !placed.has(one))]
}

// Where nothing was found, some parts that nobody asked for are searched too.
function reachesFurther(search: Search, answer: ShownAnswer): boolean {
  if (!answer.searchable || answer.unsearched().length === 0) return false
  if (answer.searched() < search.reach) return true
  if (search.found.length > 0 || isSlow() || search.unasked === 0) return false
  search.unasked--
  search.reach *= 2
  return true
}

/** Shows as many results as are wanted: those that are to come are fetched at once, and each shown in its order. */
function show(view: View, search: Search, answer: ShownAnswer): Promise<void> {
  search.showing ??= showWanted(view.list, search, answer).finally(() => {
    search.showing = undefined
    search.placed = search.shown
  })
  return search.showing
}

async function showWanted(list: HTMLElement, search: Search, answer: ShownAnswer): Promise<void> {
  list.ariaBusy = 'true'
  while (search.shown < Math.min(search.wanted, search.found.length)) {
    const next = search.found.slice(search.shown, search.wanted)
    search.placed = search.shown + next.length
    const items = next.map(async (one) => drawResult(await answer.shown(one)))
    for (const item of items) item.catch(() => {})
    for (const item of items) {
      const drawn = await item
      if (!search.isCurrent()) return
      list.append(drawn)
      search.shown++
    }
  }
  list.ariaBusy = 'false'
}

/** Shows more results. */
export async function showMore(view: View, search: Search): Promise<void> {
  if (!search.answer) return
  search.wanted += shownAtOnce
  await show(view, search, search.answer)
  offer(view, search)
}

/** Makes the search reach further: twice as far as it did. */
export function reachOn(search: Search): void {
  search.reach = 2 * (search.answer?.searched() ?? 0)
  search.wanted = search.shown + shownAtOnce
}

/** Takes the results away, so that they come again in order. */
export function clearResults(view: View, search: Search): void {
  search.found = []
  search.shown = search.placed = 0
  search.wanted = shownAtOnce
  view.list.replaceChildren()
}

/** Offers what can be done with the search as it stands now. */
export function offer(view: View, search: Search): void {
  const { answer, found, shown, reach, isCurrent } = search
  if (!answer || !isCurrent()) return
  const isOver = answer.searched() >= reach || answer.unsearched().length === 0
  view.more.hidden = shown >= found.length
  view.older.hidden = !isOver || !answer.searchable || answer.unsearched().length === 0
  view.reorder.hidden = !isOver || answer.found().every((one, i) => i >= shown || one === found[i])
}

/** Shows what the search can be narrowed by, where the reader has opened it. */
export async function presentNarrowing(view: View, { asked, answer, isCurrent }: Search): Promise<void> {
  if (!view.narrow.open || !answer?.searchable) return
  const [{ drawNarrowing }, { rows, uncounted }] = await Promise.all([
    import('./narrowing.ts'),
    answer.counted(),
  ])
  if (isCurrent()) drawNarrowing(view, asked, rows, uncounted)
}

/** Shows what the search is narrowed to. */
export async function presentChosen(view: View, { asked, isCurrent }: Search): Promise<void> {
  const { drawChosen } = await import('./narrowing.ts')
  if (isCurrent()) drawChosen(view, asked)
}
