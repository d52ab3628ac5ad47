// The bars of the years by keyboard and pointer: arrow keys go from bar to bar, Shift makes a range of two of them.
import { type Asked, writeAsked } from './asked.ts'

const moves: Record<string, (at: number, last: number) => number> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: (_, last) => last,
}

/** Lets a reader go through the bars under `years` and choose a range of them. */
export function moveInYears(years: HTMLElement, asked: () => Asked, go: (query: string) => void): void {
  const bars = () => [...years.querySelectorAll<SVGAElement>('svg a')]
  const barOf = ({ target }: Event) => (target as Element).closest<SVGAElement>('svg a')
  years.addEventListener('keydown', (event) => {
    const bar = barOf(event)
    const all = bars()
    const move = moves[event.key]
    if (!bar || !move) return
    event.preventDefault()
    const next = all[move(all.indexOf(bar), all.length - 1)]
    if (!next) return
    for (const one of all) one.setAttribute('tabindex', one === next ? '0' : '-1')
    next.focus()
  })
  let first: SVGAElement | undefined
  // Enter on a link is a click too.
  years.addEventListener('click', (event) => {
    const bar = barOf(event)
    if (!bar || !event.shiftKey) return
    event.preventDefault()
    event.stopPropagation()
    const { from, to } = asked()
    const begun = first?.isConnected ? rangeOf(first) : { from: from || to, to: to || from }
    first = undefined
    if (begun.from) return go(writeAsked({ ...asked(), ...joined(begun, rangeOf(bar)) }))
    first = bar
    bar.classList.add('chosen')
    bar.ariaCurrent = 'true'
  })
}

type Range = Pick<Asked, 'from' | 'to'>

function rangeOf({ dataset }: SVGAElement): Range {
  return { from: dataset.from ?? '', to: dataset.to ?? '' }
}

// From the earlier of the two to the later, whichever was chosen first.
function joined(a: Range, b: Range): Range {
  return { from: a.from < b.from ? a.from : b.from, to: a.to > b.to ? a.to : b.to }
}
