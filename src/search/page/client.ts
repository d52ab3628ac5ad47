// The search page at work: searches for what the form asks, shows it, and says what it is doing.
import { receivedBytes, SearchError, stopFetching } from '../fetch-file.ts'
import { type Searcher, searcherOf } from '../searcher.ts'
import { type Asked, readAsked, writeAsked } from './asked.ts'
import { drawChosen } from './draw-chosen.ts'
import { askedOf, checkDates, fillForm } from './form.ts'
import { isSlow, savesData } from './line.ts'
import { listenOnward } from './onward.ts'
import { progressOf } from './progress.ts'
import { presentNarrowing, run, type Search, searchOlder, showMore } from './run.ts'
import { watchTyping } from './typing.ts'
import { clear, say, type View, viewOf } from './view.ts'
import { type Visits, visitsOf } from './visits.ts'

/** The page, and the search that it is at. */
interface Page {
  view: View
  searcher: Searcher
  visits: Visits
  search: Search
  /** Says that everything a search needs has come before. */
  isReady: boolean
  /** Why the last search was not finished. */
  failure: SearchError['reason'] | undefined
  /** Does what belongs to the search of now, and says what went wrong. */
  guarded: (work: () => Promise<void>) => Promise<void>
}

/** Brings the search page to life; `base` is the site's root. */
export function startSearch(root: HTMLElement, base: string): void {
  const view = viewOf(root)
  const searcher = searcherOf(`${base.replace(/\/$/, '')}/pagefind/`)
  const watched = progressOf(view, receivedBytes)
  const page: Page = {
    view,
    searcher,
    visits: visitsOf(() => restart(page)),
    search: searchFor(readAsked(location.search), () => page),
    isReady: false,
    failure: undefined,
    guarded: (work) => {
      const { search } = page
      return watched(work()).catch((error) => {
        if (search.isCurrent()) fail(page, error)
      })
    },
  }
  listen(page)
  restart(page)
  // What every search needs, while the reader types.
  if (!savesData())
    searcher.prepare().then((came) => {
      page.isReady ||= came
    })
}

function searchFor(asked: Asked, page: () => Page): Search {
  const search: Search = { asked, isCurrent: () => page().search === search, found: [], shown: 0 }
  return search
}

/** Searches for what the address says. */
function restart(page: Page): void {
  const asked = readAsked(location.search)
  fillForm(page.view, asked)
  begin(page, asked)
}

function go(page: Page, query: string): void {
  page.visits.push(query)
  restart(page)
}

function begin(page: Page, asked: Asked): void {
  const { view, searcher } = page
  const search = searchFor(asked, () => page)
  page.search = search
  page.failure = undefined
  clear(view)
  drawChosen(view, asked)
  document.title = asked.q ? `${asked.q} – ${view.title}` : view.title
  page.guarded(async () => {
    await run(view, searcher, search)
    page.isReady ||= search.answer !== undefined
  })
}

function listen(page: Page): void {
  const { view, searcher, guarded } = page
  listenToForm(page)
  listenToLinks(page)
  listenOnward(
    view,
    {
      more: () => guarded(() => showMore(view, page.search)),
      older: () => guarded(() => searchOlder(view, searcher, page.search)),
    },
    () => !isSlow(),
  )
  let isMoving = false
  view.narrow.addEventListener('toggle', () => {
    if (!view.narrow.open) return
    guarded(async () => {
      const { moveInYears } = await import('./narrowing.ts')
      if (!isMoving)
        moveInYears(
          view.years,
          () => page.search.asked,
          (query) => go(page, query),
        )
      isMoving = true
      await presentNarrowing(view, page.search)
    })
  })
  view.stop.addEventListener('click', stopFetching)
  view.retry.addEventListener('click', () => {
    view.input.focus()
    begin(page, page.search.asked)
  })
  addEventListener('online', () => {
    if (page.failure === 'offline') begin(page, page.search.asked)
  })
}

function listenToForm(page: Page): void {
  const { view, visits } = page
  const { form, input } = view
  const ask = (visit: (query: string) => void) => {
    if (!checkDates(view)) return
    const asked = askedOf(view, page.search.asked)
    visit(writeAsked(asked))
    begin(page, asked)
  }
  const endPause = watchTyping(input, () => {
    if (page.isReady || !isSlow()) ask(visits.replace)
  })
  form.addEventListener('change', ({ target }) => {
    if (target === input) return
    endPause()
    ask(visits.push)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    endPause()
    ask(visits.push)
  })
}

// A link to another search of this page is followed without loading the page again.
function listenToLinks(page: Page): void {
  const { view } = page
  view.form.parentElement?.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a[href^="?"]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    go(page, link.getAttribute('href') ?? '?')
    // What was said to be found is where to go on, when the link is gone.
    if (!link.isConnected) view.status.focus()
  })
}

function fail(page: Page, error: unknown): void {
  const { view, searcher } = page
  const reason = error instanceof SearchError ? error.reason : navigator.onLine ? 'missing' : 'offline'
  if (!(error instanceof SearchError)) console.error(error)
  searcher.forget(reason === 'missing')
  // Files that were there are gone: the site was made anew since this page was opened.
  if (reason === 'missing' && page.isReady) {
    page.isReady = false
    begin(page, page.search.asked)
    say(view, 'changed')
    return
  }
  page.failure = reason
  view.list.ariaBusy = 'false'
  view.more.hidden = view.older.hidden = true
  view.retry.hidden = reason === 'old'
  say(view, reason)
}
