// What the articles found can be narrowed by, each in a list with how many articles it would leave.
import type { Row } from '../catalogue.ts'
import { chosenFrom, countColumn } from '../count.ts'
import type { Asked } from './asked.ts'
import { element } from './element.ts'
import { number, type View } from './view.ts'

/** Draws the lists; one is shown where there is something to choose. */
export function drawFilters(view: View, asked: Asked, rows: readonly Row[]): void {
  for (const column of chosenFrom) {
    const list = view.form.elements.namedItem(column) as HTMLSelectElement
    const counts = countColumn(rows, asked, column)
    const chosen = asked[column]
    const options = [...counts].map(([value, count]) => optionOf(view, column, value, number(view, count)))
    if (chosen && !counts.has(chosen)) options.push(optionOf(view, column, chosen, '0'))
    list.replaceChildren(new Option(view.words.all, ''), ...options)
    list.value = chosen
    const parts = options.length > 1 || [...counts.values()].some((count) => count < rows.length)
    show(list, parts || chosen !== '')
  }
  const dates = new Set(rows.map(({ date }) => date[0]))
  const fits = dates.size > 1 || asked.from + asked.to !== ''
  for (const name of ['from', 'to']) show(view.form.elements.namedItem(name) as HTMLInputElement, fits)
  const hint = view.form.querySelector<HTMLElement>('#search-dates')
  if (hint) hint.hidden = !fits
}

function optionOf({ publications }: View, column: string, value: string, count: string): HTMLOptionElement {
  const publication = column === 'publication' ? publications.get(value) : undefined
  const lang: Record<string, string> = publication?.lang ? { lang: publication.lang } : {}
  return element('option', { value, ...lang }, [`${publication?.text ?? value} (${count})`])
}

function show(field: HTMLElement, isShown: boolean): void {
  const place = field.closest('span')
  if (place) place.hidden = !isShown
}
