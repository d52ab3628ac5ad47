// What a result shows in, its list item out. Text goes in as text: nothing of an article can become HTML.
import type { Piece } from './excerpt.ts'
import type { Shown } from './show.ts'

/** Draws one result. */
export function drawResult(shown: Shown): HTMLLIElement {
  const item = element('li', { 'data-search-result': '' })
  const link = element('a', { href: shown.address }, draw(shown.title))
  const heading = element('h2', language(shown), [link])
  const record = element('p', { class: 'record' }, [shown.record.join(' · ')])
  item.append(heading, record)
  if (shown.excerpt.length > 0) {
    item.append(element('p', { ...language(shown), 'data-search-excerpt': '' }, draw(shown.excerpt)))
  }
  return item
}

function draw(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', {}, [text]) : text))
}

function language({ language }: Shown): Record<string, string> {
  return language ? { lang: language } : {}
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  children: (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}
