// The feed of the latest issues holds what Atom asks for.
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Element } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { readArchive } from '../../src/archive/index.ts'
import { feed } from '../../src/download/feed.ts'
import { fixture } from '../site/built-site.ts'

const inside = (element: Element, name: string) =>
  element.children.filter((one): one is Element => one.type === 'element' && one.name === name)
const textOf = (element: Element | undefined) => {
  const [first] = element?.children ?? []
  return first?.type === 'text' ? first.value : undefined
}

/** Reads the feed of an archive as a tree. */
function rootOf(folder: string): Element {
  const tree = fromXml(feed(readArchive(folder)) ?? '')
  return tree.children.find((one) => one.type === 'element') as Element
}

test.each([
  ['the test archive', fixture, 5],
  ['the sample archive', path.resolve(import.meta.dirname, '../../content'), 20],
])('the feed of %s has an id, a title, a time and an author, and so has each issue', (_, folder, most) => {
  const root = rootOf(folder)
  const entries = inside(root, 'entry')
  expect(entries.length).toBeGreaterThan(0)
  expect(entries.length).toBeLessThanOrEqual(most)
  for (const one of [root, ...entries]) {
    expect(textOf(inside(one, 'id')[0])).toMatch(/^https:\/\/\S+\/$/)
    expect(textOf(inside(one, 'title')[0])).toBeTruthy()
    expect(textOf(inside(one, 'updated')[0])).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/)
  }
  expect(textOf(inside(inside(root, 'author')[0] as Element, 'name')[0])).toBeTruthy()
  const ids = entries.map((one) => textOf(inside(one, 'id')[0]))
  expect(new Set(ids).size).toBe(ids.length)
  const times = entries.map((one) => textOf(inside(one, 'updated')[0]) as string)
  expect(times).toEqual(times.toSorted().reverse())
})

test('an issue leads to its page and to its book', () => {
  const [first] = inside(rootOf(fixture), 'entry')
  const links = inside(first as Element, 'link').map(({ attributes: { rel, href } }) => [rel, href])
  expect(links).toEqual([
    ['alternate', 'https://old.example/luwan/2023-02~-2/'],
    ['enclosure', 'https://old.example/luwan/2023-02~-2/issue.epub'],
  ])
})

test('an archive that does not know where it is published has none', () => {
  const archive = readArchive(fixture)
  const { url: _, ...record } = archive.record
  expect(feed({ ...archive, record })).toBeUndefined()
})
