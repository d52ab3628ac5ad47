// What a reader on a slow line sees while a search goes on: how much has come, and a way to stop.
import { number, readOut, type View } from './view.ts'
import { fill } from './words.ts'

const patience = 1000
const rhythm = 300

/** Shows the progress of what takes long; `received` counts the bytes that came. */
export function progressOf(view: View, received: () => number): <T>(work: Promise<T>) => Promise<T> {
  let going = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let before = 0
  const tell = () => {
    if (view.progress.hidden && view.status.ariaBusy === 'true') readOut(view)
    view.progress.hidden = false
    const n = number(view, Math.round((received() - before) / 1000))
    view.received.textContent = fill(view.words.progress, { n })
    timer = setTimeout(tell, rhythm)
  }
  return async (work) => {
    if (going++ === 0) {
      before = received()
      timer = setTimeout(tell, patience)
    }
    try {
      return await work
    } finally {
      if (--going === 0) {
        clearTimeout(timer)
        if (view.stop === document.activeElement) view.status.focus({ preventScroll: true })
        view.progress.hidden = true
      }
    }
  }
}
