// Sources as text: their lines, who owns each, and the parts that long ones are cut into.
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  allSources,
  isInSources,
  lineAddress,
  lineRuns,
  partStarts,
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
  const runs = lineRuns(archive, file, lines, [1, 30]).map(({ first, owners, lines }) => [
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

test('parts hold every line once, and none is long unless one line is', () => {
  const texts = fc.array(fc.integer({ min: 0, max: 12_000 }), { maxLength: 900 })
  fc.assert(
    fc.property(texts, (lengths) => {
      const lines = lengths.map((length) => 'x'.repeat(length))
      const starts = partStarts(lines)
      expect(starts[0]).toBe(1)
      for (const [i, start] of starts.entries()) {
        const part = lines.slice(start - 1, (starts[i + 1] ?? lines.length + 1) - 1)
        expect(part.length).toBeLessThanOrEqual(300)
        if (i > 0) expect(part.length).toBeGreaterThan(0)
        if (part.length > 1) expect(part.join('').length).toBeLessThanOrEqual(10_000)
      }
    }),
    { numRuns: 20 },
  )
})

test('a line leads to the part that holds it; one that cannot be read leads nowhere', () => {
  expect(lineAddress(archive, file, 12)).toBe('/sources/luwan/2022-11/#L12')
  expect(sourceAddresses(archive, file)).toEqual(['/sources/luwan/2022-11/'])
  expect(lineAddress(archive, 'sources/luwan/none.txt', 1)).toBeUndefined()
})
