// More results, older articles, and on from where the search broke off: at the press of a button, which leads on to
// the first new result; and the first two when the reader scrolls near the end of the list.
import type { View } from './view.ts'

export type Onward = Record<'more' | 'older' | 'retry', () => Promise<void>>

/** Brings the buttons to life; `mayScroll` says whether scrolling alone loads. */
export function listenOnward(view: View, onward: Onward, mayScroll: () => boolean): void {
  const press = async (name: keyof Onward) => {
    const button = view[name]
    if (button.disabled) return
    button.disabled = true
    await onward[name]()
    button.disabled = false
  }
  for (const name of ['more', 'older', 'retry'] as const)
    view[name].addEventListener('click', () => leadOn(view, view[name], () => press(name)))
  listenToScroll(view, (near) => {
    const name = (['more', 'older'] as const).find((name) => near.has(view[name]) && !view[name].hidden)
    if (!name || view[name].disabled || !mayScroll()) return false
    press(name)
    return true
  })
}

// Leads on to the first new result, unless the reader has gone elsewhere meanwhile. It comes where the button was:
// to scroll there would look like a reader who wants more.
async function leadOn({ list, status }: View, button: HTMLElement, work: () => Promise<void>): Promise<void> {
  const before = list.children.length
  const focus = (place: HTMLElement | null | undefined, options?: FocusOptions) => {
    if (document.activeElement === document.body || document.activeElement === button) place?.focus(options)
  }
  const observer = new MutationObserver(() => {
    focus(list.children[before]?.querySelector('a'), { preventScroll: true })
    observer.disconnect()
  })
  observer.observe(list, { childList: true })
  await work()
  observer.disconnect()
  if (list.children.length <= before) focus(button.hidden ? status : button)
}

// Each time the reader scrolls, and only then, one step on: what nobody looks for is not fetched.
function listenToScroll(view: View, step: (near: ReadonlySet<Element>) => boolean): void {
  const near = new Set<Element>()
  let scrolled = false
  const tryStep = () => {
    if (scrolled && step(near)) scrolled = false
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) near[isIntersecting ? 'add' : 'delete'](target)
      tryStep()
    },
    { rootMargin: '0px 0px 50% 0px' },
  )
  for (const button of [view.more, view.older]) observer.observe(button)
  addEventListener(
    'scroll',
    () => {
      scrolled = view.list.children.length > 0
      tryStep()
    },
    { passive: true },
  )
}
