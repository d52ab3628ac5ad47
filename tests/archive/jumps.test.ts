// Jump lines: the page they name, and the article on it that goes on.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { directionOf, jumpsOf, pageIn, readArchive } from '../../src/archive/index.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** Reads an issue of such articles, and lists for each the numbers of the pieces before and after it. */
function jumps(articles: { title: string; page?: string; continued?: string; body?: string }[]): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'jumps-'))
  folders.push(folder)
  const issue = path.join(folder, 'articles/a/2020-01-01')
  mkdirSync(issue, { recursive: true })
  for (const [i, { title, page = '', continued = '', body = 'x' }] of articles.entries()) {
    const fields = `title: ${title}\n${page && `page: ${page}\n`}${continued && `continued: ${continued}\n`}`
    const source = 'source: {file: sources/a/b.txt, lines: [1]}'
    writeFileSync(path.join(issue, `0${i + 1}.mdx`), `---\n${fields}${source}\n---\n\n${body}\n`)
  }
  const archive = readArchive(folder)
  return (archive.publications[0]?.issues[0]?.articles ?? []).map((article) => {
    const { from, to } = jumpsOf(archive, article)
    return `${from?.number ?? ''}>${to?.number ?? ''}`
  })
}

test.each([
  ['第2版', '2'],
  ['第十二版', '12'],
  ['二十版', '20'],
  ['Ａ０３版', 'A3'],
  ['page 4', '4'],
  ['别处', undefined],
])('%s names page %s', (words, page) => expect(pageIn(words)).toBe(page))

test.each([
  ['（上接第1版）', 'from'],
  ['下转第2版', 'to'],
  ['Continued from page 1', 'from'],
  ['图片', undefined],
])('%s sends the reader %s', (words, direction) => expect(directionOf(words)).toBe(direction))

test('an article leads to the one on its page that says it goes on', () => {
  const first = { title: '甲', page: '1', continued: '第2版' }
  const on = '<JumpLine>（上接第1版）</JumpLine>'
  expect(jumps([first, { title: '乙', page: '2' }, { title: '丙', page: '2', body: on }])).toEqual([
    '>03',
    '>',
    '01>',
  ])
  expect(jumps([first, { title: '甲', page: '2' }])).toEqual(['>02', '01>'])
})

test('where pages are not known, title and jump line together tell', () => {
  const first = { title: '甲', continued: '第2版' }
  const on = '<JumpLine>（上接第1版）</JumpLine>'
  expect(jumps([first, { title: '乙', body: on }, { title: '甲', body: on }])).toEqual(['>03', '>', '01>'])
  expect(jumps([first, { title: '甲' }])).toEqual(['>', '>'])
})

test('where it is not certain which goes on, no link is made', () => {
  const first = { title: '甲', page: '1', continued: '第2版' }
  const on = { page: '2', body: '<JumpLine>（上接第1版）</JumpLine>' }
  expect(jumps([first, { title: '乙', ...on }, { title: '丙', ...on }])).toEqual(['>', '>', '>'])
  expect(jumps([first, { title: '乙', ...on }, { title: '甲', ...on }])).toEqual(['>03', '>', '01>'])
  const other = { title: '乙', page: '2', body: '<JumpLine>（上接第4版）</JumpLine>' }
  expect(jumps([first, other])).toEqual(['>', '>'])
  expect(jumps([first, { title: '甲', page: '3' }])).toEqual(['>', '>'])
})
