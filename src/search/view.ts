// The parts of the search page that its script writes to.
import type { SearchWords } from './words.ts'

export interface View {
  form: HTMLFormElement
  input: HTMLInputElement
  status: HTMLElement
  list: HTMLElement
  more: HTMLButtonElement
  older: HTMLButtonElement
  retry: HTMLButtonElement
  words: SearchWords
}

/** Finds the parts of the page under `root`, and shows those that are of use with script only. */
export function viewOf(root: HTMLElement): View {
  const part = <T extends HTMLElement>(name: string) => root.querySelector(`[data-search-${name}]`) as T
  part('section').hidden = false
  return {
    form: part<HTMLFormElement>('form'),
    input: root.querySelector('input[type=search]') as HTMLInputElement,
    status: part('status'),
    list: part('list'),
    more: part<HTMLButtonElement>('more'),
    older: part<HTMLButtonElement>('older'),
    retry: part<HTMLButtonElement>('retry'),
    words: JSON.parse(root.getAttribute('data-search-words') ?? '{}'),
  }
}

/** Says something, with `{n}` and the like filled in. */
export function say(
  { status, words }: View,
  what: keyof SearchWords,
  values: Record<string, string> = {},
): void {
  status.textContent = words[what].replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole)
}

/** Takes away the results, the buttons and what was said to be going on. */
export function clear({ list, more, older, retry }: View): void {
  list.replaceChildren()
  list.ariaBusy = 'false'
  more.hidden = older.hidden = retry.hidden = true
}
