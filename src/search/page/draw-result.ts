// What a result shows in, its list item out.
import type { Piece } from '../excerpt.ts'
import type { Shown } from '../show.ts'
import { element } from './element.ts'

/** Draws one result; its link leads to the place in the article where the browser knows how. */
export function drawResult(shown: Shown): HTMLLIElement {
  const item = element('li', { 'data-search-result': '' })
  const href = 'fragmentDirective' in document ? shown.address : (shown.address.split('#')[0] as string)
  const heading = element('h2', language(shown), [element('a', { href }, draw(shown.title))])
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
