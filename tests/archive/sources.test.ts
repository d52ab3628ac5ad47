// Sources as text: their lines, who owns each, and the parts that long ones are cut into.
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  allSources,
  isInSources,
  lineAddress,
  lineRuns,
  partAddress,
  partsOfSource,
  readArchive,
  readSourceLines,
  sourceAddresses,
} from '../../src/archive/index.ts'

const archive = readArchive(path.join(import.meta.dirname, '../site/fixture-content'))
const file = 'sources/luwan/2022-11.txt'

test('every source is listed once, with its encoding and its issue', () => {
  expect(allSources(archive).map((source) => [source.file, source.encoding, source.issue.id])).toEqual([
    [file, 'utf-8', '2022-11-08'],
    ['sources/luwan/二月 2023.htm', 'gb18030', '2023-02~'],
    ['sources/luwan/no-date.txt', 'utf-8', '2023-02~-2'],
    ['sources/parish/spring.txt', 'windows-1252', '2022-XX'],
    ['sources/zhenbao/a.txt', 'big5', '1998-06-01'],
  ])
})

test('lines are read in the encoding of the source', () => {
  expect(readSourceLines(archive, 'sources/zhenbao/a.txt')).toEqual(['一', '二', '三'])
  expect(readSourceLines(archive, 'sources/zhenbao/none.txt')).toBeUndefined()
})

test('only what is inside sources/ is a source', () => {
  expect(
    ['sources/a/b.txt', 'sources/../archive.yaml', 'articles/a', 'sources/a//b'].map(isInSources),
  ).toEqual([true, false, false, false])
})

test('lines that went to the same place stand together', () => {
  const lines = readSourceLines(archive, file) as string[]
  const runs = lineRuns(archive, file, lines, { first: 1, last: 30 }).map(({ first, owners, lines }) => [
    first,
    owners.map((owner) => (typeof owner === 'string' ? owner : owner.number)).join(),
    lines.length,
  ])
  expect(runs).toEqual([
    [1, 'masthead', 4],
    [5, 'folio', 1],
    [6, '01', 5],
    [11, '04', 1],
    [12, '01', 1],
    [13, '02', 8],
    [21, '03', 8],
    [29, 'folio', 2],
  ])
})

test('parts hold every letter of every line once, in order, and none is long', () => {
  const texts = fc.array(fc.integer({ min: 0, max: 35_000 }), { maxLength: 500 })
  const letters = ['x', '河水退了。', 'water ', '\u{20BB7}']
  fc.assert(
    fc.property(texts, fc.constantFrom(...letters), (lengths, letter) => {
      const lines = lengths.map((length) => letter.repeat(Math.floor(length / letter.length)))
      const parts = partsOfSource(lines)
      const held = new Map<number, string>()
      for (const { first, last, piece } of parts) {
        expect(last - first).toBeLessThan(300)
        const texts = lines.slice(first - 1, last).map((line) => line.slice(piece?.from, piece?.to))
        expect(texts.join('').length).toBeLessThanOrEqual(10_000)
        expect(texts.join('').isWellFormed()).toBe(true)
        for (const [i, text] of texts.entries()) held.set(first + i, (held.get(first + i) ?? '') + text)
      }
      expect([...held.values()]).toEqual(lines)
      expect([...held.keys()]).toEqual(lines.map((_, i) => i + 1))
    }),
    { numRuns: 20 },
  )
})

test('a line too long for a page is cut after a sentence, and its pages have addresses of their own', () => {
  const long = `${'河水退了。'.repeat(1998)}河水${'涨了。'.repeat(3000)}`
  const parts = partsOfSource(['渡口', long, '渡口'])
  expect(parts.map(({ first, last }) => [first, last])).toEqual([
    [1, 1],
    [2, 2],
    [2, 2],
    [3, 3],
  ])
  expect(parts[1]?.piece).toEqual({ number: 1, of: 2, from: 0, to: 9998 })
  expect(parts.map((part) => partAddress('sources/luwan/a.txt', part))).toEqual([
    '/sources/luwan/a/',
    '/sources/luwan/a/from-2/',
    '/sources/luwan/a/from-2-2/',
    '/sources/luwan/a/from-3/',
  ])
})

test('a line leads to the part that holds it; one that cannot be read leads nowhere', () => {
  expect(lineAddress(archive, file, 12)).toBe('/sources/luwan/2022-11/#L12')
  expect(sourceAddresses(archive, file)).toEqual(['/sources/luwan/2022-11/'])
  expect(lineAddress(archive, 'sources/luwan/none.txt', 1)).toBeUndefined()
})
