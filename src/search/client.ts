// The search page at work: reads the form and the address, searches, shows, and says what it is doing.
import { drawResult } from './draw.ts'
import { fetchFrom, SearchError } from './fetch-index.ts'
import { type Found, find } from './find.ts'
import { type FoldTable, noTable, readTable } from './fold.ts'
import { needsTable } from './needs-table.ts'
import { type Part, readQuery } from './query.ts'
import { type Index, openIndex } from './read-index.ts'
import { show } from './show.ts'
import type { SearchWords } from './words.ts'

const shownAtOnce = 10
const filters = ['publication', 'year'] as const

/** Brings the search page to life; `root` holds its form, status, list and buttons. */
export function startSearch(root: HTMLElement, base: string): void {
  const part = <T extends HTMLElement>(name: string) => root.querySelector(`[data-search-${name}]`) as T
  const form = part<HTMLFormElement>('form')
  const input = form.elements.namedItem('q') as HTMLInputElement
  const [status, list] = [part('status'), part('list')]
  const [more, retry] = [part<HTMLButtonElement>('more'), part<HTMLButtonElement>('retry')]
  const words: SearchWords = JSON.parse(root.getAttribute('data-search-words') ?? '{}')
  const read = fetchFrom(`${base.replace(/\/$/, '')}/pagefind/`)

  let index: Promise<Index> | undefined
  let table: Promise<FoldTable> | undefined
  let run = 0
  let showNext = async () => {}

  const tableFor = (query: string) => {
    if (!needsTable(query)) return noTable
    table ??= read('fold.txt').then((bytes) => readTable(new TextDecoder().decode(bytes)))
    return table
  }

  const search = async () => {
    const mine = ++run
    const query = input.value.trim()
    list.replaceChildren()
    list.ariaBusy = 'false'
    more.hidden = retry.hidden = true
    if (query === '') return say(words.start)
    say(words.loading)
    try {
      index ??= openIndex(read)
      const [opened, folds] = await Promise.all([index, tableFor(query)])
      const parts = readQuery(query, folds)
      const found = await find(opened, parts, await allowed(opened, form))
      if (mine !== run) return
      showNext = next(opened, parts, found, () => mine === run)
      if (parts.length === 0) say(words.nothing, { query })
      else if (found.length === 0) say(words.none, { query })
      else say(words.count, { n: found.length.toLocaleString(document.documentElement.lang) })
      await showNext()
    } catch (error) {
      if (mine === run) fail(error)
    }
  }

  const next = (opened: Index, parts: Part[], found: Found[], current: () => boolean) => {
    let done = 0
    return async () => {
      const batch = found.slice(done, done + shownAtOnce)
      done += batch.length
      list.ariaBusy = 'true'
      // All are asked for at once and shown in their order, each as soon as it is there.
      const items = batch.map(async (one) =>
        drawResult(show(await opened.fragment(one.page), parts, one), base),
      )
      for (const item of items) item.catch(() => {})
      for (const item of items) {
        const drawn = await item
        if (!current()) return
        list.append(drawn)
      }
      list.ariaBusy = 'false'
      more.hidden = done >= found.length
      retry.hidden = true
    }
  }

  const say = (text: string, values: Record<string, string> = {}) => {
    status.textContent = text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole)
  }

  const fail = (error: unknown) => {
    const reason = error instanceof SearchError ? error.reason : 'missing'
    if (!(error instanceof SearchError)) console.error(error)
    index = table = undefined
    list.ariaBusy = 'false'
    more.hidden = true
    say(words[reason])
    retry.hidden = reason === 'old'
  }

  // What every search needs is fetched while the query is being written.
  input.addEventListener('input', () => {
    index ??= openIndex(read)
    index.catch(() => {
      index = undefined
    })
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const address = addressFor(form)
    if (address !== location.pathname + location.search) history.pushState(null, '', address)
    search()
  })
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) form.requestSubmit()
  })
  more.addEventListener('click', async () => {
    const before = list.children.length
    more.disabled = true
    await showNext().catch(fail)
    more.disabled = false
    list.children[before]?.querySelector('a')?.focus()
  })
  retry.addEventListener('click', () => {
    input.focus()
    search()
  })
  addEventListener('popstate', () => {
    fill(form)
    search()
  })
  part('section').hidden = false
  fill(form)
  search()
}

/** Puts what the address says into the form. */
function fill(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search)
  for (const name of ['q', ...filters]) {
    const field = form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement
    field.value = asked.get(name) ?? ''
    // A value that the list does not have.
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = ''
  }
}

/** Gives the address of what the form asks for: what is empty is left out. */
function addressFor(form: HTMLFormElement): string {
  const asked = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim() !== '') asked.set(name, value.trim())
  }
  const text = asked.toString()
  return location.pathname + (text && `?${text}`)
}

async function allowed(index: Index, form: HTMLFormElement): Promise<Set<number> | undefined> {
  const chosen = filters
    .map((name) => [name, (form.elements.namedItem(name) as HTMLSelectElement).value] as const)
    .filter(([, value]) => value !== '')
  const sets = await Promise.all(chosen.map(([name, value]) => index.filtered(name, value)))
  const [first, ...others] = sets
  return first && new Set([...first].filter((page) => others.every((set) => set.has(page))))
}
