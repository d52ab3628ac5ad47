// What the page says of a search: what was found, how much is still to be searched, what else to search for.
import type { ShownAnswer } from '../searcher.ts'
import { type Asked, writeAsked } from './asked.ts'
import { element } from './element.ts'
import type { Search } from './run.ts'
import { suggest } from './suggest.ts'
import { number, say, type View } from './view.ts'
import { fill } from './words.ts'

/** Says how the search stands; for now only where it goes on. */
export function tell(view: View, search: Search, answer: ShownAnswer, goesOn: boolean): void {
  const { asked, found } = search
  say(view, goesOn ? progressOf(view, search, answer) : outcomeOf(view, search, answer), goesOn)
  view.sorting.hidden = found.length < 2 && asked.sort === ''
  const suggestions = found.length > 0 || goesOn || !answer.searchable ? [] : suggest(asked)
  const items = suggestions.map(({ asked, term }) => {
    const text = fill(term ? view.words.without : view.words.wider, { query: asked.q, term: term ?? '' })
    return element('li', {}, [element('a', { href: writeAsked(asked) }, [text])])
  })
  view.suggestions.replaceChildren(
    ...(items.length > 0 ? [element('p', {}, [view.words.tryThese]), element('ul', {}, items)] : []),
  )
}

/** Says what was found. */
export function outcomeOf(view: View, { asked, found }: Search, answer: ShownAnswer): string {
  const { words } = view
  const values = { ...valuesOf(view, asked, answer), n: number(view, found.length) }
  if (!answer.searchable) return fill(words.nothing, values)
  if (answer.unsearched().length === 0) return fill(found.length > 0 ? words.count : words.none, values)
  return fill(found.length > 0 ? words.countSome : words.noneYet, values)
}

function progressOf(view: View, { asked, found, reach }: Search, answer: ShownAnswer): string {
  const { words } = view
  if (answer.searched() === 0) return words.loading
  const parts = Math.min(reach - answer.searched(), answer.unsearched().length)
  const values = { n: number(view, found.length), parts: number(view, parts) }
  return fill(found.length > 0 ? words.soFar : words.noneSoFar, {
    ...valuesOf(view, asked, answer),
    ...values,
  })
}

function valuesOf(view: View, { q: query, sort }: Asked, answer: ShownAnswer): Record<string, string> {
  const unsearched = answer.unsearched()
  const left = unsearched.reduce((sum, { articles }) => sum + articles, 0)
  const which = sort === 'oldest' ? view.words.later : view.words.earlier
  return { query, which, left: number(view, left), parts: number(view, unsearched.length) }
}
