// More results and older articles: at the press of a button, which leads on to the first new result, or when the
// reader scrolls near the end of the list.
import type { View } from './view.ts'

export type Onward = Record<'more' | 'older', () => Promise<void>>

/** Brings the two buttons to life; `mayScroll` says whether scrolling alone loads. */
export function listenOnward(view: View, onward: Onward, mayScroll: () => boolean): void {
  const buttons = [view.more, view.older]
  const press = async (button: HTMLButtonElement) => {
    if (button.disabled) return
    button.disabled = true
    await onward[button === view.more ? 'more' : 'older']()
    button.disabled = false
  }
  for (const button of buttons) {
    button.addEventListener('click', async () => {
      const before = view.list.children.length
      await press(button)
      view.list.children[before]?.querySelector('a')?.focus()
    })
  }
  const near = new Set<Element>()
  let scrolled = false
  // Each time the reader scrolls, and only then, one step on: what nobody looks for is not fetched.
  const step = () => {
    const button = buttons.find((button) => near.has(button) && !button.hidden)
    if (!scrolled || !button || button.disabled || !mayScroll()) return
    scrolled = false
    press(button)
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) near[isIntersecting ? 'add' : 'delete'](target)
      step()
    },
    { rootMargin: '0px 0px 50% 0px' },
  )
  for (const button of buttons) observer.observe(button)
  addEventListener(
    'scroll',
    () => {
      scrolled = view.list.children.length > 0
      step()
    },
    { passive: true },
  )
}
