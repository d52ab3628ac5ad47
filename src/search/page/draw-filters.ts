// What the articles found can be narrowed by, each in a list with how many articles it would leave.
import type { Row } from '../catalogue.ts'
import { type Counts, chosenFrom, countColumn } from '../count.ts'
import type { Asked } from './asked.ts'
import { number, type View } from './view.ts'

/** Draws the lists; one is shown where there is something to choose. */
export function drawFilters(view: View, asked: Asked, rows: readonly Row[]): void {
  for (const column of chosenFrom) {
    const list = view.form.elements.namedItem(column) as HTMLSelectElement
    const counts = countColumn(rows, asked, column)
    const chosen = asked[column]
    const options = optionsOf(view, list, counts, chosen)
    const parts = options.length > 1 || [...counts.values()].some((count) => count < rows.length)
    show(list, parts || chosen !== '')
  }
  const dates = new Set(rows.map(({ date }) => date[0]))
  const fits = dates.size > 1 || asked.from + asked.to !== ''
  for (const name of ['from', 'to']) show(view.form.elements.namedItem(name) as HTMLInputElement, fits)
  const hint = view.form.querySelector<HTMLElement>('#search-dates')
  if (hint) hint.hidden = !fits
}

// A list that the reader is in stays in its order, and in place: there only the counts change, and values are added.
function optionsOf(view: View, list: HTMLSelectElement, counts: Counts, chosen: string): HTMLOptionElement[] {
  const before = new Map([...list.options].slice(1).map((option) => [option.value, option]))
  const isIn = list === document.activeElement
  const values = new Set([...(isIn ? before.keys() : []), ...counts.keys(), ...(chosen ? [chosen] : [])])
  const options = [...values].map((value) => {
    const option = before.get(value) ?? new Option('', value)
    const publication = list.name === 'publication' ? view.publications.get(value) : undefined
    if (publication?.lang) option.lang = publication.lang
    option.text = `${publication?.text ?? value} (${number(view, counts.get(value) ?? 0)})`
    return option
  })
  if (isIn) list.append(...options.filter((option) => !option.isConnected))
  else list.replaceChildren(new Option(view.words.all, ''), ...options)
  list.value = chosen
  return options
}

function show(field: HTMLElement, isShown: boolean): void {
  const place = field.closest('span')
  if (place) place.hidden = !isShown && field !== document.activeElement
}
