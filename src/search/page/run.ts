// One search, from what is asked for to the results on the page.
import type { Row } from '../catalogue.ts'
import { keyOf, type Order } from '../find.ts'
import { isWide, leaves } from '../narrow.ts'
import type { PagefindResult } from '../open-pagefind.ts'
import type { Answer, Searcher } from '../searcher.ts'
import { type Asked, writeAsked } from './asked.ts'
import { drawResult } from './draw-result.ts'
import { element } from './element.ts'
import { isSlow } from './line.ts'
import { suggest } from './suggest.ts'
import { number, say, type View } from './view.ts'
import { fill, type SearchWords } from './words.ts'

const shownAtOnce = 10
/** How many times older articles are searched unasked. */
const unasked = 2

/** One search; a newer one makes it stop. */
export interface Search {
  asked: Asked
  isCurrent: () => boolean
  answer?: Answer
  /** What the narrowing leaves of the answer, in order. */
  found: PagefindResult[]
  /** How many of them are on the page. */
  shown: number
}

/** Searches, and shows the first results. */
export async function run(view: View, searcher: Searcher, search: Search): Promise<void> {
  const { asked } = search
  if (asked.q === '') return say(view, 'start')
  say(view, 'loading')
  await answer(searcher, search)
  if (!isSlow()) await reachFurther(view, searcher, search)
  if (search.isCurrent()) await present(view, search)
}

/** Searches older articles too, and shows what they add. */
export async function searchOlder(view: View, searcher: Searcher, search: Search): Promise<void> {
  say(view, 'loading')
  await searcher.widen(search.asked)
  await answer(searcher, search)
  if (search.isCurrent()) await present(view, search)
}

async function answer(searcher: Searcher, search: Search): Promise<void> {
  const { q, sort } = search.asked
  search.answer = await searcher.search(q, search.asked, orderOf(sort))
}

// The oldest can only come first when everything has been searched. And where nothing is found, older articles are
// searched unasked, but not many.
async function reachFurther(view: View, searcher: Searcher, search: Search): Promise<void> {
  const { asked, isCurrent } = search
  for (let times = 0; isCurrent() && search.answer?.searchable && search.answer.unsearched > 0; times++) {
    const left = { left: number(view, search.answer.unsearched) }
    if (asked.sort === 'oldest') say(view, 'wholeFirst', left)
    else if (times < unasked && (await leftOf(search)).length === 0) say(view, 'olderFirst', left)
    else return
    await searcher.widen(asked)
    await answer(searcher, search)
  }
}

/** Lists what the narrowing leaves of the answer; what has no date comes last, even where the oldest come first. */
async function leftOf({ asked, answer }: Search): Promise<PagefindResult[]> {
  const isOldest = asked.sort === 'oldest'
  if (!answer || (isWide(asked) && !isOldest)) return answer?.found ?? []
  const rows = await answer.rows()
  const left = answer.found.filter((one) => isLeft(asked, rows.get(keyOf(one))))
  const isDated = (one: PagefindResult) => rows.get(keyOf(one))?.date.length !== 0
  return isOldest ? [...left.filter(isDated), ...left.filter((one) => !isDated(one))] : left
}

function orderOf(sort: string): Order {
  return sort === 'newest' || sort === 'oldest' ? sort : 'best'
}

async function present(view: View, search: Search): Promise<void> {
  const { asked, answer, isCurrent } = search
  if (!answer) return
  const left = await leftOf(search)
  if (!isCurrent()) return
  // What is shown stays where it is: what older articles add comes after. But the oldest come before it.
  if (asked.sort === 'oldest') {
    view.list.replaceChildren()
    search.shown = 0
  }
  const shown = search.found.slice(0, search.shown)
  const keys = new Set(shown.map(keyOf))
  search.found = [...shown, ...left.filter((one) => !keys.has(keyOf(one)))]
  tell(view, search, answer)
  await Promise.all([showMore(view, search), view.narrow.open && presentNarrowing(view, search)])
}

function isLeft(asked: Asked, row: Row | undefined): boolean {
  return row !== undefined && leaves(asked, row)
}

/** Shows what the search can be narrowed by. */
export async function presentNarrowing(view: View, { asked, answer, isCurrent }: Search): Promise<void> {
  if (!answer?.searchable) return
  const [{ drawNarrowing }, rows] = await Promise.all([import('./narrowing.ts'), answer.rows()])
  if (isCurrent()) drawNarrowing(view, asked, answer, rows)
}

function tell(view: View, { asked, found }: Search, answer: Answer): void {
  const values = { query: asked.q, n: number(view, found.length), left: number(view, answer.unsearched) }
  say(view, outcome(answer, found.length, asked), values)
  view.sorting.hidden = found.length < 2 && asked.sort === ''
  const suggestions = found.length > 0 || !answer.searchable ? [] : suggest(asked)
  const items = suggestions.map(({ asked, term }) => {
    const text = fill(term ? view.words.without : view.words.wider, { query: asked.q, term: term ?? '' })
    return element('li', {}, [element('a', { href: writeAsked(asked) }, [text])])
  })
  view.suggestions.replaceChildren(
    ...(items.length > 0 ? [element('p', {}, [view.words.tryThese]), element('ul', {}, items)] : []),
  )
}

function outcome({ searchable, unsearched }: Answer, found: number, { sort }: Asked): keyof SearchWords {
  if (!searchable) return 'nothing'
  if (unsearched === 0) return found > 0 ? 'count' : 'none'
  if (found === 0) return 'noneYet'
  return sort === 'oldest' ? 'byDateFirst' : 'countSome'
}

/** Shows more results: all are fetched at once and shown in their order, each as soon as it is there. */
export async function showMore({ list, more, older }: View, search: Search): Promise<void> {
  const { answer, found, isCurrent } = search
  if (!answer) return
  list.ariaBusy = 'true'
  const items = found
    .slice(search.shown, search.shown + shownAtOnce)
    .map(async (one) => drawResult(await answer.shown(one)))
  for (const item of items) item.catch(() => {})
  for (const item of items) {
    const drawn = await item
    if (!isCurrent()) return
    list.append(drawn)
    search.shown++
  }
  list.ariaBusy = 'false'
  more.hidden = search.shown >= found.length
  older.hidden = !more.hidden || !answer.searchable || answer.unsearched === 0
}
