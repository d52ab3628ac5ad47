// How many of the articles found each year has, as a chart and as a table; each year leads to the search of it alone.
import type { Counts } from '../count.ts'
import { undated } from '../volumes.ts'
import { type Asked, writeAsked } from './asked.ts'
import { type Bar, barsOf } from './bars.ts'
import { showDate } from './dates.ts'
import { drawBars, drawEnds } from './draw-bars.ts'
import { element } from './element.ts'
import { number, type View } from './view.ts'
import { fill } from './words.ts'

/** Draws the years, where there are several or some are chosen; `left` is how many articles were not searched. */
export function drawYears(view: View, asked: Asked, counts: Counts, left: number): void {
  const { words, years } = view
  const focused = years.querySelector('svg a:focus')?.getAttribute('data-from')
  const isTableOpen = years.querySelector('details')?.open === true
  const bars = barsOf(counts, asked)
  const chart = [
    ...(bars.length > 1 ? chartOf(view, asked, bars) : []),
    ...(left > 0 ? [element('p', {}, [fill(words.yearsSome, { left: number(view, left) })])] : []),
  ]
  const table = element('details', {}, [
    element('summary', {}, [words.table]),
    tableOf(view, asked, [...counts].sort()),
  ])
  table.open = isTableOpen
  years.hidden = counts.size < 2 && !asked.from && !asked.to
  years.replaceChildren(element('figcaption', { id: 'search-years' }, [words.years]), ...chart, table)
  // The bar that the year is in now.
  const links = [...years.querySelectorAll<SVGAElement>('svg a')]
  if (focused)
    links
      .reverse()
      .find(({ dataset }) => (dataset.from ?? '') <= focused)
      ?.focus()
}

function chartOf(view: View, asked: Asked, bars: readonly Bar[]): Element[] {
  const { words } = view
  const nameOf = ({ from, to, count }: Bar) => {
    const year = from === to ? showYear(view, from) : `${from}–${to}`
    return fill(words.yearCount, { year, n: number(view, count) })
  }
  const hrefOf = ({ from, to }: Bar) => writeAsked({ ...asked, from, to })
  return [
    drawBars(bars, asked, nameOf, hrefOf),
    drawEnds(bars),
    element('p', { id: 'search-years-hint' }, [words.yearsHint]),
  ]
}

function tableOf(view: View, asked: Asked, counts: readonly [string, number][]): HTMLTableElement {
  const { words } = view
  const head = [words.year, words.articles].map((name) => element('th', { scope: 'col' }, [name]))
  const rows = counts.map(([year, count]) => {
    const href = writeAsked({ ...asked, from: year, to: year })
    const link = element('a', { href }, [showYear(view, year)])
    return element('tr', {}, [
      element('th', { scope: 'row' }, [link]),
      element('td', {}, [number(view, count)]),
    ])
  })
  return element('table', {}, [element('thead', {}, [element('tr', {}, head)]), element('tbody', {}, rows)])
}

function showYear({ words, language }: View, year: string): string {
  return year === undated ? words.undated : showDate(year, language)
}
