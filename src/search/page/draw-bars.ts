// The bars of the years: each a link to the search of its years alone.
import type { Asked } from './asked.ts'
import type { Bar } from './bars.ts'
import { drawing, element } from './element.ts'

const [width, height] = [10, 60]

/** Draws the bars; `nameOf` says what one stands for, with its count. */
export function drawBars(
  bars: readonly Bar[],
  range: Pick<Asked, 'from' | 'to'>,
  nameOf: (bar: Bar) => string,
  hrefOf: (bar: Bar) => string,
): SVGSVGElement {
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const links = bars.map((bar, i) => {
    const name = nameOf(bar)
    const attributes = {
      href: hrefOf(bar),
      'aria-label': name,
      'data-from': bar.from,
      'data-to': bar.to,
      // One stop for the Tab key; from there on the arrow keys go.
      tabindex: i === bars.length - 1 ? '0' : '-1',
      ...(isIn(range, bar) ? { class: 'chosen', 'aria-current': 'true' } : {}),
    }
    const high = bar.count && Math.max(2, Math.round((bar.count / most) * height))
    return drawing('a', attributes, [
      drawing('title', {}, [name]),
      rectangle('room', i * width, 0, width, height),
      rectangle('bar', i * width + 1, height - high, width - 2, high),
    ])
  })
  const named = { role: 'group', 'aria-labelledby': 'search-years', 'aria-describedby': 'search-years-hint' }
  const viewBox = `0 0 ${bars.length * width} ${height}`
  return drawing('svg', { viewBox, preserveAspectRatio: 'none', ...named }, links)
}

/** Writes the first and the last year below the bars. */
export function drawEnds(bars: readonly Bar[]): HTMLElement {
  const ends = [bars[0]?.from, bars.at(-1)?.to].map((year) => element('span', {}, [year ?? '']))
  return element('p', { class: 'ends', 'aria-hidden': 'true' }, ends)
}

function rectangle(name: string, x: number, y: number, width: number, height: number): SVGRectElement {
  return drawing('rect', { class: name, x: `${x}`, y: `${y}`, width: `${width}`, height: `${height}` })
}

function isIn({ from, to }: Pick<Asked, 'from' | 'to'>, bar: Bar): boolean {
  if (!from && !to) return false
  return bar.to >= from.slice(0, 4) && (!to || bar.from <= to.slice(0, 4))
}
