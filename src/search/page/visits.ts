// The way back: what the reader asked for on purpose is a step of it, what was typed on the way there is not.

/** Keeps the address of the page to what is asked for. */
export interface Visits {
  /** Puts what is being typed in place of the address, for now. */
  replace: (query: string) => void
  /** Makes what is asked for a step of the way; says nothing when it is the step that the reader is at. */
  push: (query: string) => void
}

/** Keeps the way back; `arrived` is told when the reader goes along it. */
export function visitsOf(arrived: () => void): Visits {
  let step = location.search
  addEventListener('popstate', () => {
    step = location.search
    arrived()
  })
  const pathFor = (query: string) => location.pathname + (query === '?' ? '' : query)
  const replace = (query: string) => history.replaceState(null, '', pathFor(query))
  return {
    replace,
    push(query) {
      replace(step)
      if (pathFor(query) === location.pathname + step) return
      history.pushState(null, '', pathFor(query))
      step = location.search
    },
  }
}
