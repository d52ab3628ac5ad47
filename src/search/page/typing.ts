// Typing: a pause starts the search, Enter starts it at once, and nothing is searched while an input method is
// still composing.

const pause = 350

/** Tells `paused` when the reader stops typing; what it gives back ends the pause. */
export function watchTyping(input: HTMLInputElement, paused: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = () => clearTimeout(timer)
  const wait = () => {
    end()
    timer = setTimeout(paused, pause)
  }
  input.addEventListener('compositionstart', end)
  // Some browsers say what was composed before this, some after.
  input.addEventListener('compositionend', wait)
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) wait()
  })
  return end
}
