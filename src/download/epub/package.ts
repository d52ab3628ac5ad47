// What a book says of itself to a reading system: its names, its files, and their order. EPUB 3.3, package documents.
import type { Element } from 'xast'
import { x } from 'xastscript'
import { wholeDay } from '../../model/date.ts'
import { machineDate } from '../../site.ts'
import { articleFile, type Book } from './book.ts'

/** Draws the package document. */
export function packageOf(book: Book): Element {
  const names = { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id' }
  const files = [
    { id: 'title', href: 'title.xhtml' },
    { id: 'contents', href: 'contents.xhtml', properties: 'nav' },
    ...book.issue.articles.map((article) => ({ id: `a${article.number}`, href: articleFile(article) })),
  ]
  return x('package', { ...names, 'xml:lang': book.language }, [
    x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, metadata(book)),
    x('manifest', [
      ...files.map((file) => x('item', { ...file, 'media-type': 'application/xhtml+xml' })),
      x('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
    ]),
    x(
      'spine',
      files.map(({ id }) => x('itemref', { idref: id })),
    ),
  ])
}

function metadata({ issue, archive, title, language, address }: Book): Element[] {
  const { record, publication } = issue
  const known: [string, string | undefined][] = [
    ['dc:title', title],
    ['dc:language', language],
    ['dc:date', machineDate(record.date)],
    ['dc:publisher', publication.record.issuer ?? archive.record.publisher],
    ['dc:rights', publication.record.rights ?? archive.record.rights],
    ...(record.editors ?? []).map((name): [string, string] => ['dc:contributor', name]),
  ]
  const said = {
    // The day of a build would make every build another book, so the day of the issue stands here.
    'dcterms:modified': wholeDay(record.date),
    'schema:accessMode': 'textual',
    'schema:accessModeSufficient': 'textual',
    'schema:accessibilityFeature': 'tableOfContents',
    'schema:accessibilityHazard': 'none',
  }
  return [
    x('dc:identifier', { id: 'id' }, address),
    ...known.flatMap(([name, value]) => (value ? [x(name, value)] : [])),
    ...Object.entries(said).map(([property, value]) => x('meta', { property }, value)),
  ]
}
