// The parts of the search page that its script writes to.
import { fill, type SearchWords } from './words.ts'

export interface View {
  form: HTMLFormElement
  input: HTMLInputElement
  /** What a search can be narrowed by: opened by a reader who wants to. */
  narrow: HTMLDetailsElement
  dateError: HTMLElement
  years: HTMLElement
  chosen: HTMLElement
  sorting: HTMLElement
  status: HTMLElement
  suggestions: HTMLElement
  progress: HTMLElement
  received: HTMLElement
  stop: HTMLButtonElement
  list: HTMLElement
  more: HTMLButtonElement
  older: HTMLButtonElement
  retry: HTMLButtonElement
  /** The publications of the archive as options, by slug. */
  publications: ReadonlyMap<string, HTMLOptionElement>
  words: SearchWords
  language: string
  /** The page's own title. */
  title: string
}

/** Finds the parts of the page under `root`, and shows those that are of use with script only. */
export function viewOf(root: HTMLElement): View {
  const part = <T extends HTMLElement>(name: string) => root.querySelector(`[data-search-${name}]`) as T
  const options = [...root.querySelectorAll<HTMLOptionElement>('[name=publication] option')].slice(1)
  part('section').hidden = part('narrow').hidden = false
  return {
    form: part<HTMLFormElement>('form'),
    input: root.querySelector('input[type=search]') as HTMLInputElement,
    narrow: part<HTMLDetailsElement>('narrow'),
    dateError: part('date-error'),
    years: part('years'),
    chosen: part('chosen'),
    sorting: part('sorting'),
    status: part('status'),
    suggestions: part('suggestions'),
    progress: part('progress'),
    received: part('received'),
    stop: part<HTMLButtonElement>('stop'),
    list: part('list'),
    more: part<HTMLButtonElement>('more'),
    older: part<HTMLButtonElement>('older'),
    retry: part<HTMLButtonElement>('retry'),
    publications: new Map(options.map((option) => [option.value, option])),
    words: JSON.parse(root.getAttribute('data-search-words') ?? '{}'),
    language: document.documentElement.lang,
    title: document.title,
  }
}

/** Says something, with `{n}` and the like filled in. */
export function say(
  { status, words }: View,
  what: keyof SearchWords,
  values: Record<string, string> = {},
): void {
  status.textContent = fill(words[what], values)
}

/** Writes a number as the page's language does. */
export function number({ language }: View, n: number): string {
  return n.toLocaleString(language)
}

/** Takes away the results, the buttons and what was said to be going on. */
export function clear({ list, more, older, retry, suggestions }: View): void {
  list.replaceChildren()
  suggestions.replaceChildren()
  list.ariaBusy = 'false'
  more.hidden = older.hidden = retry.hidden = true
}
