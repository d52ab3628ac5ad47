// The search page at work: searches for what the form asks, shows it, and says what it is doing.
import type { Row } from './catalogue.ts'
import { drawResult } from './draw.ts'
import { SearchError } from './fetch-file.ts'
import { keyOf } from './find.ts'
import { addressFor, fillForm, narrowingOf } from './form.ts'
import { isWide, leaves } from './narrow.ts'
import { type Answer, type Searcher, searcherOf } from './searcher.ts'
import { clear, say, type View, viewOf } from './view.ts'
import type { SearchWords } from './words.ts'

const shownAtOnce = 10

/** One search, from what was asked to the results shown so far; a newer one makes it stop. */
interface Search {
  current: () => boolean
  answer?: Answer
  shown: number
}

/** Brings the search page to life; `base` is the site's root. */
export function startSearch(root: HTMLElement, base: string): void {
  const view = viewOf(root)
  const searcher = searcherOf(`${base.replace(/\/$/, '')}/pagefind/`)
  let search: Search = { current: () => true, shown: 0 }

  const guarded = async (work: () => Promise<void>) => {
    const { current } = search
    await work().catch((error) => current() && fail(view, searcher, error))
  }
  const begin = () => {
    const mine: Search = { current: () => search === mine, shown: 0 }
    search = mine
    clear(view)
    guarded(() => run(view, searcher, mine))
  }
  const restart = () => {
    fillForm(view.form)
    begin()
  }
  listen(view, searcher, begin, {
    more: () => guarded(() => showMore(view, search)),
    older: () => guarded(() => searchOlder(view, searcher, search)),
  })
  addEventListener('popstate', restart)
  restart()
}

function listen(
  view: View,
  searcher: Searcher,
  begin: () => void,
  onward: Record<'more' | 'older', () => Promise<void>>,
): void {
  const { form, input, list } = view
  input.addEventListener('focus', searcher.prepare, { once: true })
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) form.requestSubmit()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const address = addressFor(form)
    if (address !== location.pathname + location.search) history.pushState(null, '', address)
    begin()
  })
  for (const name of ['more', 'older'] as const) {
    const button = view[name]
    button.addEventListener('click', async () => {
      const before = list.children.length
      button.disabled = true
      await onward[name]()
      button.disabled = false
      list.children[before]?.querySelector('a')?.focus()
    })
  }
  view.retry.addEventListener('click', () => {
    input.focus()
    begin()
  })
}

async function run(view: View, searcher: Searcher, search: Search): Promise<void> {
  const query = view.input.value.trim()
  if (query === '') return say(view, 'start')
  say(view, 'loading')
  const narrowing = narrowingOf(view.form)
  const answer = await searcher.search(query, narrowing)
  if (!isWide(narrowing)) {
    const rows = await answer.rows()
    answer.found = answer.found.filter((one) => leaves(narrowing, rows.get(keyOf(one)) as Row))
  }
  if (!search.current()) return
  // What is shown stays where it is: what older articles add comes after.
  const shown = search.answer?.found ?? []
  const keys = new Set(shown.map(keyOf))
  answer.found = [...shown, ...answer.found.filter((one) => !keys.has(keyOf(one)))]
  search.answer = answer
  const number = (n: number) => n.toLocaleString(document.documentElement.lang)
  say(view, outcome(answer), { query, n: number(answer.found.length), left: number(answer.unsearched) })
  await showMore(view, search)
}

function outcome({ found, searchable, unsearched }: Answer): keyof SearchWords {
  if (!searchable) return 'nothing'
  if (unsearched > 0) return found.length > 0 ? 'countSome' : 'noneYet'
  return found.length > 0 ? 'count' : 'none'
}

async function searchOlder(view: View, searcher: Searcher, search: Search): Promise<void> {
  say(view, 'loading')
  await searcher.widen(narrowingOf(view.form))
  if (search.current()) await run(view, searcher, search)
}

// All are asked for at once and shown in their order, each as soon as it is there.
async function showMore({ list, more, older }: View, search: Search): Promise<void> {
  const { answer, shown, current } = search
  if (!answer) return
  const batch = answer.found.slice(shown, shown + shownAtOnce)
  list.ariaBusy = 'true'
  const items = batch.map(async (one) => drawResult(await answer.shown(one)))
  for (const item of items) item.catch(() => {})
  for (const item of items) {
    const drawn = await item
    if (!current()) return
    list.append(drawn)
    search.shown++
  }
  list.ariaBusy = 'false'
  more.hidden = search.shown >= answer.found.length
  older.hidden = !more.hidden || !answer.searchable || answer.unsearched === 0
}

function fail(view: View, searcher: Searcher, error: unknown): void {
  const reason = error instanceof SearchError ? error.reason : 'missing'
  if (!(error instanceof SearchError)) console.error(error)
  searcher.forget()
  view.list.ariaBusy = 'false'
  view.more.hidden = view.older.hidden = true
  view.retry.hidden = reason === 'old'
  say(view, reason)
}
