// What search is measured on: invented articles come out of the content folder as they were written into it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeContent } from '../../scripts/invented-content.ts'
import { inventedDocuments } from '../../scripts/invented-documents.ts'
import { addressesHolding, substrings } from '../../scripts/search-truth.ts'
import { type Archive, type Problem, readArchive } from '../../src/archive/index.ts'
import { searchDocuments } from '../../src/download/search-documents.ts'

const documents = [...inventedDocuments(170)]
let folder: string
let archive: Archive

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'content-'))
  writeContent(folder, documents)
  archive = readArchive(folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

test('every article is read as it was written', () => {
  const problems: Problem[] = []
  const read = [...searchDocuments(archive, problems)]
  expect([...archive.problems, ...problems]).toEqual([])
  const byAddress = (list: typeof documents) => Object.fromEntries(list.map((one) => [one.address, one]))
  const withSections = documents.map((one) => ({ ...one, blocks: [...one.blocks, one.section as string] }))
  expect(byAddress(read)).toEqual(byAddress(withSections))
})

test('what is taken out of an article stands in one', () => {
  const queries = substrings(archive, 20)
  expect(queries.every((query) => query.length >= 2 && query.length <= 6)).toBe(true)
  for (const [i, addresses] of addressesHolding(archive, queries).entries()) {
    const query = queries[i] as string
    const holding = documents.filter(({ title, blocks }) =>
      [title, ...blocks].some((text) => text.includes(query)),
    )
    expect(holding.length).toBeGreaterThan(0)
    for (const { address } of holding) expect([...addresses]).toContain(address)
  }
})
