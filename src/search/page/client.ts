// The search page at work: searches for what the form asks, shows it, and says what it is doing.

import { receivedBytes, SearchError, stopFetching } from '../fetch-file.ts'
import { isWide } from '../narrow.ts'
import { type Searcher, searcherOf } from '../searcher.ts'
import { type Asked, readAsked, writeAsked } from './asked.ts'
import { askedOf, checkDates, fillForm } from './form.ts'
import { isSlow, savesData } from './line.ts'
import { listenOnward } from './onward.ts'
import { progressOf } from './progress.ts'
import {
  clearResults,
  offer,
  presentChosen,
  presentNarrowing,
  reachOn,
  run,
  type Search,
  searchOf,
  showMore,
} from './run.ts'
import { outcomeOf } from './tell.ts'
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
    search: searchOf(readAsked(location.search), (search) => page.search === search),
    isReady: false,
    failure: undefined,
    guarded: (work) => {
      const { search } = page
      return watched(work()).catch((error) => (search.isCurrent() ? fail(page, error) : undefined))
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

function begin(page: Page, asked: Asked): Promise<void> {
  const { view } = page
  page.search = searchOf(asked, (search) => page.search === search)
  clear(view)
  view.chosen.replaceChildren()
  view.chosen.hidden = isWide(asked)
  if (!isWide(asked)) page.guarded(() => presentChosen(view, page.search))
  view.older.textContent = view.words[asked.sort === 'oldest' ? 'searchLater' : 'older']
  document.title = asked.q ? `${asked.q} – ${view.title}` : view.title
  return goOn(page)
}

/** Searches on from where the search is. */
function goOn(page: Page): Promise<void> {
  const { view, searcher, search, guarded } = page
  page.failure = undefined
  view.failed.hidden = view.older.hidden = true
  return guarded(async () => {
    await run(view, searcher, search)
    page.isReady ||= search.answer !== undefined
  })
}

function listen(page: Page): void {
  const { view, guarded } = page
  listenToForm(page)
  listenToLinks(page)
  listenToNarrowing(page)
  listenOnward(
    view,
    {
      more: () => guarded(() => showMore(view, page.search)),
      older: () => {
        reachOn(page.search)
        return goOn(page)
      },
      retry: () => goOn(page),
    },
    () => !isSlow(),
  )
  view.stop.addEventListener('click', stopFetching)
  view.reorder.addEventListener('click', () => {
    view.status.focus()
    clearResults(view, page.search)
    goOn(page)
  })
  addEventListener('online', () => {
    if (page.failure === 'offline') goOn(page)
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

function listenToNarrowing(page: Page): void {
  const { view, guarded } = page
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

async function fail(page: Page, error: unknown): Promise<void> {
  const { view, searcher, search } = page
  const reason = error instanceof SearchError ? error.reason : navigator.onLine ? 'missing' : 'offline'
  if (!(error instanceof SearchError)) console.error(error)
  // Files that were there may be gone because the site was made anew since this page was opened.
  if (reason === 'missing' && (await searcher.isRenewed().catch(() => false))) {
    begin(page, page.search.asked)
    return say(view, view.words.changed)
  }
  if (!search.isCurrent()) return
  const isStopped = reason === 'stopped'
  const { answer } = search
  page.failure = reason
  view.list.ariaBusy = 'false'
  offer(view, search)
  view.more.hidden ||= !isStopped
  view.older.hidden = view.reorder.hidden = true
  view.failed.hidden = reason === 'old'
  view.retry.textContent = view.words[isStopped ? 'goOn' : 'retry']
  if (isStopped) view.retry.focus()
  // Beside the button too, where the list is between it and what is said.
  view.failure.textContent = search.shown > 0 ? view.words[reason] : ''
  say(view, view.words[reason] + (answer?.searched() ? `\n${outcomeOf(view, search, answer)}` : ''))
}
