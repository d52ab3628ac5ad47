// What else to search for when nothing was found: the same in the whole archive, or one term less.
import { isWide } from '../narrow.ts'
import { type Asked, wide } from './asked.ts'

/** Another search; `term` is the one that it leaves out. */
export interface Suggestion {
  asked: Asked
  term?: string
}

const most = 5

/** Suggests searches that may find something. */
export function suggest(asked: Asked): Suggestion[] {
  const terms = asked.q.match(/-?["“][^"“”]*["”]|\S+/gu) ?? []
  const wider = isWide(asked) ? [] : [{ asked: { ...asked, ...wide } }]
  const fewer = terms.map((term, left) => ({
    asked: { ...asked, q: terms.filter((_, i) => i !== left).join(' ') },
    term,
  }))
  return [...wider, ...(terms.length > 1 ? fewer.slice(0, most) : [])]
}
