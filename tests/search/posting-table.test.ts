// Postings held as bytes: they come out as they went in, word by word.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PostingTable } from '../../src/search/posting-table.ts'
import type { Posting } from '../../src/search/postings.ts'
import { sameWords } from '../../src/search/same-words.ts'

const posting = (from: number) =>
  fc
    .record({
      word: fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('a', 'ǀ', '社', '区', '𠮷') }),
      articles: fc.integer({ min: 1, max: 9 }),
      first: fc.integer({ min: from, max: from + 99 }),
      bytes: fc.uint8Array({ maxLength: 9 }),
    })
    .map((one): Posting => ({ ...one, last: one.first + one.articles, bytes: Buffer.from(one.bytes) }))

/** Two runs of postings, the articles of the second after those of the first; no word twice in a run. */
const runs = fc.tuple(
  ...[0, 200].map((from) => fc.uniqueArray(posting(from), { selector: ({ word }) => word })),
)

test('all postings come out, those of a word together and in the order of their articles', () => {
  fc.assert(
    fc.property(runs, (runs) => {
      const tables = runs.map((run) => new PostingTable(run))
      const groups = [...sameWords(tables, ({ word }) => word)].map(({ held }) =>
        held.map(({ item }) => item),
      )
      const words = groups.map(([first]) => first?.word as string)
      expect(words).toEqual([...new Set(runs.flat().map(({ word }) => word))].sort())
      for (const [i, group] of groups.entries()) {
        const expected = runs.flat().filter(({ word }) => word === words[i])
        expect(group.map(plain)).toEqual(expected.map(plain))
      }
    }),
  )
})

const plain = ({ bytes, ...rest }: Posting) => ({ ...rest, bytes: [...bytes] })
