// The parts of the search page that its script writes to.
import type { ScriptWords } from './words.ts'

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
  reorder: HTMLButtonElement
  failed: HTMLElement
  failure: HTMLElement
  retry: HTMLButtonElement
  /** The publications of the archive as options, by slug. */
  publications: ReadonlyMap<string, HTMLOptionElement>
  words: ScriptWords
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
    reorder: part<HTMLButtonElement>('reorder'),
    failed: part('failed'),
    failure: part('failure'),
    retry: part<HTMLButtonElement>('retry'),
    publications: new Map(
      options.map((option) => [option.value, option.cloneNode(true) as HTMLOptionElement]),
    ),
    words: JSON.parse(root.getAttribute('data-search-words') ?? '{}'),
    language: document.documentElement.lang,
    title: document.title,
  }
}

/** Says something; what is said only for now can be read, but is not read out. */
export function say({ status }: View, text: string, isForNow = false): void {
  status.ariaBusy = String(isForNow)
  status.textContent = text
}

/** Has read out what is said for now. */
export function readOut(view: View): void {
  say(view, view.status.textContent ?? '')
}

/** Writes a number as the page's language does. */
export function number({ language }: View, n: number): string {
  return n.toLocaleString(language)
}

/** Takes away the results and the buttons. */
export function clear({ list, more, older, reorder, suggestions }: View): void {
  list.replaceChildren()
  suggestions.replaceChildren()
  list.ariaBusy = 'false'
  more.hidden = older.hidden = reorder.hidden = true
}
