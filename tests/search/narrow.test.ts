// What articles can be narrowed by: the catalogues that the index carries, and what a narrowing leaves.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerOf, questionOf } from '../../src/search/answer.ts'
import { columns, type Row, readCatalogue, writeCatalogue } from '../../src/search/catalogue.ts'
import { wholeTable } from '../../src/search/fold-table.ts'
import { indexArchive } from '../../src/search/index.ts'
import { isWide, leaves, mayLeave, type Narrowing } from '../../src/search/narrow.ts'
import { type Index, openIndex } from '../../src/search/open-index.ts'
import { readQuery } from '../../src/search/query.ts'
import type { Volume } from '../../src/search/volumes.ts'
import { rowOf } from '../../src/search/write-catalogue.ts'
import { addressOfIndex } from './index-on-disk.ts'
import { holds, inventedDocuments } from './invented.ts'

const [first, ...others] = inventedDocuments(120)
if (!first) throw new Error('There are no documents.')
const { date: _, ...undatedOne } = first
// One has no date, one a date of its own, of another year than its issue's.
const documents = [
  { ...undatedOne, address: '/yunpu/undated-1/01/', issue: 'undated-1' },
  ...others.map((one, i) => (i === 1 ? { ...one, blocks: ['云浦社区'], date: '2018-12-31' } : one)),
]
let folder: string
let address: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'))
  await indexArchive(documents, folder, undefined, 20)
  address = addressOfIndex(folder)
})
afterAll(() => rm(folder, { recursive: true }))

/** Searches as far as the narrowing needs, and lists what it leaves. */
async function search(index: Index, query: string, narrowing: Narrowing): Promise<string[]> {
  const answer = answerOf(questionOf(index, readQuery(query, wholeTable())), narrowing)
  while (answer.unsearched().length > 0) await answer.further(Number.POSITIVE_INFINITY)
  const urls = await Promise.all(answer.found().map(async (one) => (await one.data()).url))
  return urls.map((url) => url.replace(/^.*?(?=\/(?:yunpu|heting)\/)/, '')).sort()
}

test.each<[Narrowing, (document: (typeof documents)[number]) => boolean]>([
  [{}, () => true],
  [{ publication: 'yunpu' }, ({ publication }) => publication === 'yunpu'],
  [
    { publication: 'heting', issue: '2021-05-01' },
    ({ address }) => address.startsWith('/heting/2021-05-01/'),
  ],
  [
    { publication: 'heting', issue: '2021-05-01', from: '2018', to: '2018' },
    ({ date }) => date === '2018-12-31',
  ],
  [{ from: '2020', to: '2021-05' }, ({ date }) => /^202[01]/.test(date ?? '')],
  [{ from: '2020-05-02' }, ({ date }) => (date ?? '') > '2020-05-02'],
  [{ to: '2020-04' }, ({ date = '9999' }) => date < '2020-05'],
  [{ from: 'undated', to: 'undated' }, ({ date }) => date === undefined],
  [{ section: '副刊' }, ({ section }) => section === '副刊'],
  [{ person: '陆闻笙' }, ({ persons }) => persons?.includes('陆闻笙') === true],
  [{ office: '云浦镇政府', section: '要闻' }, (one) => one.office !== undefined && one.section === '要闻'],
])('%j leaves what it should, wherever it stands', async (narrowing, isLeft) => {
  const index = await openIndex(address)
  const expected = documents.filter((document) => isLeft(document) && holds(document, '社区'))
  expect(await search(index, '社区', narrowing)).toEqual(expected.map(({ address }) => address).sort())
})

test('only volumes that may hold what is left are opened and counted', async () => {
  const index = await openIndex(address)
  const opened = () => [...index.volumes.keys()].filter((place) => index.isOpen(place))
  const held = (narrowing: Narrowing) =>
    [...index.volumes.keys()].filter((place) => mayLeave(narrowing, index.volumes[place] as Volume))
  await search(index, '社区', { publication: 'nowhere' })
  expect(opened()).toEqual([])
  const narrowing = { from: '2019', to: '2019' }
  const answer = answerOf(questionOf(index, readQuery('社区')), narrowing)
  expect(answer.unsearched()).toEqual(held(narrowing).map((place) => index.volumes[place]))
  expect(answer.unsearched().length).toBeLessThan(index.volumes.length - 1)
  await search(index, '社区', narrowing)
  // The newest is not among them.
  expect(opened()).toEqual(held(narrowing))
  expect(opened()).not.toContain(0)
})

test('of a section, a person or an office the catalogue says first whether a volume has any', async () => {
  const index = await openIndex(address)
  expect(await search(index, '社区', { person: '没有这个人' })).toEqual([])
  expect([...index.volumes.keys()].filter((place) => index.isOpen(place))).toEqual([])
  // What is known of the catalogues is known of the next search before it begins.
  const answer = answerOf(questionOf(index, readQuery('社区')), { office: '没有这个单位' })
  expect(answer.unsearched()).toEqual([])
})

describe('a catalogue', () => {
  const row = fc.record(
    Object.fromEntries(
      columns.map((column) => [column, fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 })]),
    ),
  ) as fc.Arbitrary<Row>
  test('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(readCatalogue(writeCatalogue(rows), rows.length)).toEqual(rows)
      }),
    )
  })
})

describe('a date', () => {
  const dated = (date: string | undefined) => ({
    ...rowOf({ ...first, section: '', ...(date ? { date } : { date: '' }) }),
  })
  test.each([
    ['2020-05', { from: '2020-05-20' }, true],
    ['2020-05', { to: '2020-05-02' }, true],
    ['2020', { from: '2020-12-31', to: '2021' }, true],
    ['2020-12~', { from: '2020-12', to: '2020-12' }, true],
    ['2020-05-01', { from: '2020-05-02' }, false],
    ['2020-05-01', { to: '2020-04' }, false],
    ['2020-05-01', { from: 'undated', to: 'undated' }, false],
    [undefined, { from: '1900' }, false],
    [undefined, { to: '2100' }, false],
    [undefined, { publication: 'heting' }, true],
  ] as [string | undefined, Narrowing, boolean][])('%s within %j: %s', (date, narrowing, expected) => {
    expect(leaves(narrowing, dated(date))).toBe(expected)
  })
  test('a volume that may not leave anything leaves nothing', () => {
    const span = { from: '2020-03-05', to: '2020-08' }
    const volume = { articles: 1, years: ['2020'], ...span, publications: ['heting'], folder: '' }
    expect(mayLeave({ from: '2020-07' }, volume)).toBe(true)
    expect(mayLeave({ from: '2021' }, volume)).toBe(false)
    expect(mayLeave({ to: '2019' }, volume)).toBe(false)
    expect(mayLeave({ from: 'undated', to: 'undated' }, volume)).toBe(false)
    expect(mayLeave({ publication: 'yunpu' }, volume)).toBe(false)
    expect(mayLeave({ publication: 'heting', issue: '2020-03' }, volume)).toBe(true)
    expect(mayLeave({ publication: 'heting', issue: '2021-03' }, volume)).toBe(false)
    expect(mayLeave({ publication: 'heting', issue: '2020-03-01' }, volume)).toBe(false)
    expect(mayLeave({ publication: 'heting', issue: '2020-08-30-2' }, volume)).toBe(true)
    expect(mayLeave({ publication: 'heting', issue: 'undated-1' }, volume)).toBe(false)
    expect(mayLeave({ from: '2020-09' }, volume)).toBe(false)
    expect(mayLeave({ from: '2020-08-31' }, volume)).toBe(true)
    expect(mayLeave({ to: '2020-03-04' }, volume)).toBe(false)
    expect(mayLeave({ to: '2020-03' }, volume)).toBe(true)
  })
  test('what is empty narrows nothing', () => {
    expect(isWide({ publication: '', from: '' })).toBe(true)
    expect(isWide({ to: '2020' })).toBe(false)
  })
})
