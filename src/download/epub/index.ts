// An issue in, a book of its articles out: EPUB 3, text alone, the same bytes every time.
import { strToU8, type Zippable, zipSync } from 'fflate'
import { x } from 'xastscript'
import type { Archive, Issue } from '../../archive/index.ts'
import { xmlFile } from '../xml.ts'
import { articleFile, bookOf } from './book.ts'
import { packageOf } from './package.ts'
import { articlePage, contentsPage, titlePage } from './pages.ts'

/** Makes the book of an issue; `style` is its CSS. */
export function issueEpub(archive: Archive, issue: Issue, style: string): Uint8Array<ArrayBuffer> {
  const book = bookOf(archive, issue)
  const files: Record<string, string> = {
    'META-INF/container.xml': xmlFile(container),
    'EPUB/package.opf': xmlFile(packageOf(book)),
    'EPUB/contents.xhtml': xmlFile(contentsPage(book)),
    'EPUB/title.xhtml': xmlFile(titlePage(book)),
    'EPUB/style.css': style,
  }
  for (const article of issue.articles)
    files[`EPUB/${articleFile(article)}`] = xmlFile(articlePage(book, article))
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)])
  // What the file is stands first in it and plain, so that it is known by its beginning.
  const zip: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    ...Object.fromEntries(bytes),
  }
  // A zip holds the time of day where it was made, without its zone: this one is the same everywhere.
  return zipSync(zip, { mtime: new Date(1980, 0, 1) })
}

const container = x(
  'container',
  { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
  [
    x('rootfiles', [
      x('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
    ]),
  ],
)
