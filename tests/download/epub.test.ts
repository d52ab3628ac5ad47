// The book of an issue: a reading system finds every file it is told of, and a reader every article.
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Element, Node, Parents } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { type Archive, allIssues, type Issue, readArchive } from '../../src/archive/index.ts'
import { articleText } from '../../src/download/article-text.ts'
import { issueEpub } from '../../src/download/epub/index.ts'
import { contentFolder } from '../scripts/content-folder.ts'
import { fixture } from '../site/built-site.ts'

const archive = readArchive(fixture)
const issues = allIssues(archive)
const issueOf = (id: string) => issues.find((issue) => issue.id === id) as Issue

/** Opens a book: its files by name, in order. */
function opened(of: Archive, issue: Issue): Map<string, string> {
  const files = unzipSync(issueEpub(of, issue, 'p{}'))
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

function elements(node: Node, name: string): Element[] {
  const inner = 'children' in node ? (node as Parents).children.flatMap((one) => elements(one, name)) : []
  return node.type === 'element' && (node as Element).name === name ? [node as Element, ...inner] : inner
}

function text(node: Node): string {
  return 'children' in node
    ? (node as Parents).children.map(text).join('')
    : 'value' in node && node.type === 'text'
      ? String(node.value)
      : ''
}

const all = (book: Map<string, string>, file: string, name: string) =>
  elements(fromXml(book.get(file) ?? ''), name)

test('what the file is stands first in it, plain, at a time that is the same everywhere', () => {
  const bytes = Buffer.from(issueEpub(archive, issueOf('2022-11-08'), ''))
  expect(bytes.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip')
  // The way of packing, then time and date as a zip writes them: midnight, the first day of 1980.
  expect(bytes.subarray(8, 14)).toEqual(Buffer.from([0, 0, 0, 0, 0x21, 0]))
  expect(Buffer.from(issueEpub(archive, issueOf('2022-11-08'), ''))).toEqual(bytes)
})

test.each(issues.map((issue) => [issue.id, issue] as const))(
  'the book of %s is whole: every file named once, listed, well-formed and in order',
  (_, issue) => {
    const book = opened(archive, issue)
    expect(all(book, 'META-INF/container.xml', 'rootfile')[0]?.attributes['full-path']).toBe(
      'EPUB/package.opf',
    )
    const items = all(book, 'EPUB/package.opf', 'item').map(({ attributes }) => attributes)
    const listed = items.map(({ href }) => `EPUB/${href}`)
    const held = [...book.keys()].filter((name) => name.startsWith('EPUB/') && !name.endsWith('.opf'))
    expect(listed.toSorted()).toEqual(held.toSorted())
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    const order = all(book, 'EPUB/package.opf', 'itemref').map(({ attributes }) => attributes.idref)
    expect(order).toEqual(['title', 'contents', ...issue.articles.map(({ number }) => `a${number}`)])
    for (const name of held.filter((one) => one.endsWith('.xhtml'))) {
      const links = all(book, name, 'a').map(({ attributes }) => String(attributes.href))
      const inside = links.filter((href) => !href.startsWith('https://'))
      for (const href of inside) expect(held).toContain(`EPUB/${href}`)
      expect(all(book, name, 'script')).toEqual([])
    }
  },
)

test('a book says what it is, in its own language', () => {
  const book = opened(archive, issueOf('2022-11-08'))
  const said = (name: string) => all(book, 'EPUB/package.opf', name).map(text)
  expect(said('dc:identifier')).toEqual(['https://old.example/luwan/2022-11-08/'])
  expect(said('dc:title')).toEqual(['鹭湾动态 2022年11月8日'])
  expect(said('dc:language')).toEqual(['zh-Hans'])
  expect(said('dc:date')).toEqual(['2022-11-08'])
  expect(said('dc:publisher')).toEqual(['鹭湾镇人民政府'])
  const english = opened(archive, issueOf('2022-XX'))
  expect(english.get('EPUB/01.xhtml')).toContain(' lang="en-GB" xml:lang="en-GB">')
  expect(english.get('EPUB/contents.xhtml')).toContain('<h1>Contents</h1>')
})

test('every word of every article is in the book', () => {
  for (const issue of issues) {
    const book = opened(archive, issue)
    for (const article of issue.articles) {
      const page = fromXml(book.get(`EPUB/${article.number}.xhtml`) ?? '')
      for (const one of elements(page, 'span')) if (one.attributes.class === 'was') one.children = []
      const shown = text(page).replace(/\s+/g, '').replaceAll('〔缺字〕', '□')
      const { kicker, title, subtitle, byline = [], credit } = article.fields
      const heads = [kicker, title, subtitle, ...byline, credit].filter((head) => head !== undefined)
      for (const words of [...heads, ...articleText(archive, article).blocks])
        expect(shown).toContain(words.replace(/\s+/g, ''))
    }
  }
})

test('corrections, gaps, captions and jump lines can be read, and contents have their sections', () => {
  const book = opened(archive, issueOf('2022-11-08'))
  const page = book.get('EPUB/01.xhtml')
  expect(page).toContain('<span class="corr">石埠</span><span class="was">（原文作“右埠”）</span>')
  expect(page).toContain('<span class="gap">〔缺字〕</span>')
  expect(page).toContain('<div class="caption">图为会议现场')
  expect(page).toContain('<div class="jump-line"><a href="04.xhtml">下转第2版</a></div>')
  expect(book.get('EPUB/contents.xhtml')).toContain('<li><span>文苑</span><ol><li><a href="03.xhtml">')
})

test('a character that XML cannot hold does not break the book', () => {
  const content = contentFolder({
    'archive.yaml': 'title: 旧报\n',
    'publications/wan.yaml': 'title: 湾报\n',
    'sources/wan/a.txt': 'a\n',
    'articles/wan/2020-01-01/issue.yaml': `date: 2020-01-01\nsources: [{file: sources/wan/a.txt, sha256: '${'0'.repeat(64)}', encoding: utf-8}]\n`,
    'articles/wan/2020-01-01/01.mdx':
      '---\ntitle: 一\nsource: {file: sources/wan/a.txt, lines: [1]}\n---\n\n甲\u0001乙\u000b丙，见 [后文](/wan/2020-01-01/02/)。\n',
  })
  const read = readArchive(content)
  const book = opened(read, allIssues(read)[0] as Issue)
  expect(text(fromXml(book.get('EPUB/01.xhtml') ?? ''))).toContain('甲\uFFFD乙\uFFFD丙，见 后文。')
  expect(all(book, 'EPUB/package.opf', 'dc:identifier').map(text)).toEqual(['/wan/2020-01-01/'])
})
