// The pages of a book: its title page, its contents by section, and each article under its heads.
import type { Element, ElementContent } from 'xast'
import { x } from 'xastscript'
import { type Article, bySection } from '../../archive/index.ts'
import { factsOf } from '../../citation/facts.ts'
import { citationText } from '../../citation/text.ts'
import { displayDate } from '../../model/date.ts'
import { writeRanges } from '../../model/lines.ts'
import { dateOf, isInferred } from '../../site.ts'
import { bodyOf } from './body.ts'
import { articleFile, type Book } from './book.ts'

/** Draws the title page: what the issue is, where it is to be read, and how to read its text. */
export function titlePage(book: Book): Element {
  const { issue, words, language, archive, address } = book
  const { publication, record } = issue
  const shown = [
    record.date
      ? displayDate(record.date, language) + (isInferred(issue) ? words.dateIsInferred : '')
      : words.undated,
    record.number,
    record.lunarDate,
    publication.record.issuer,
  ]
  const rights = publication.record.rights ?? archive.record.rights
  return page(book, book.title, 'titlepage', [
    x('h1', publication.record.title),
    ...lines(shown),
    x('p', { class: 'record' }, [archive.record.title, x('br'), linkTo(address)]),
    ...lines([words.aboutHowText[1], rights], 'record'),
  ])
}

/** Draws the contents, as reading systems need them and readers see them. */
export function contentsPage(book: Book): Element {
  const { issue, words, title } = book
  const entry = (article: Article) => x('li', [x('a', { href: articleFile(article) }, article.fields.title)])
  const entries = bySection(issue.articles).flatMap(({ section, articles }) =>
    section === undefined
      ? articles.map(entry)
      : [x('li', [x('span', section), x('ol', articles.map(entry))])],
  )
  const first = x('li', [x('a', { href: 'title.xhtml' }, title)])
  return page(book, words.contents, undefined, [
    x('nav', { 'epub:type': 'toc', id: 'toc' }, [x('h1', words.contents), x('ol', [first, ...entries])]),
  ])
}

/** Draws an article: its heads, its text, and where both come from. */
export function articlePage(book: Book, article: Article): Element {
  const { kicker, title, subtitle, byline = [], credit } = article.fields
  const { words } = book
  const { file, lines: ranges } = article.fields.source
  const range = writeRanges(ranges).map((one) => String(one).replace('-', '–'))
  return page(book, title, 'chapter', [
    x('header', [
      ...lines([kicker], 'kicker'),
      x('h1', title),
      ...lines([subtitle], 'subtitle'),
      ...lines([[...byline, credit].filter(Boolean).join(words.listSeparator)], 'byline'),
      ...lines([dateline(book, article)], 'dateline'),
    ]),
    x('div', { class: 'body' }, bodyOf(book, article)),
    x('footer', { class: 'record' }, [
      x('p', `${words.source} ${file.split('/').at(-1)} ${words.sourceLines(range.join(', '))}`),
      x('p', citationText(factsOf(book.archive, article))),
    ]),
  ])
}

function dateline({ language, words }: Book, article: Article): string {
  const { date, page: pageNumber, section } = article.fields
  const shown = dateOf(article)
  const doubt = date === undefined && isInferred(article.issue) ? words.dateIsInferred : ''
  const parts = [
    shown && displayDate(shown, language) + doubt,
    pageNumber !== undefined && words.pageName(String(pageNumber)),
    section,
  ]
  return parts.filter(Boolean).join(' · ')
}

function page(book: Book, title: string, kind: string | undefined, inner: ElementContent[]): Element {
  const { language } = book
  const names = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' }
  return x('html', { ...names, lang: language, 'xml:lang': language }, [
    x('head', [x('title', title), x('link', { rel: 'stylesheet', href: 'style.css', type: 'text/css' })]),
    x('body', kind ? [x('section', { 'epub:type': kind }, inner)] : inner),
  ])
}

/** Gives a paragraph for each text that is there. */
function lines(texts: readonly (string | undefined)[], kind?: string): Element[] {
  const known = texts.filter((text) => text !== undefined && text !== '')
  return known.map((text) => x('p', kind ? { class: kind } : {}, text))
}

function linkTo(address: string): ElementContent {
  return /^https?:/.test(address) ? x('a', { href: address }, address) : { type: 'text', value: address }
}
