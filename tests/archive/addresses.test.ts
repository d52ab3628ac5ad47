// Where addresses lead that no longer stand.
import path from 'node:path'
import { expect, test } from 'vitest'
import { formerAddresses, formerIssues, formerSources, most, readArchive } from '../../src/archive/index.ts'
import type { Ledger } from '../../src/model/ledger.ts'

const archive = readArchive(path.join(import.meta.dirname, '../site/fixture-content'))
const withLedger = (ledger: Ledger) => ({ ...archive, ledger })
const leads = (ledger: Ledger) =>
  Object.fromEntries(formerAddresses(withLedger(ledger)).map(({ address, entry }) => [address, entry]))

test('an address that moved several times leads to the last of them at once', () => {
  expect(
    leads({
      '/luwan/2022-11-08/07/': { to: '/luwan/2022-11-08/08/' },
      '/luwan/2022-11-08/08/': { to: '/luwan/2022-11-08/02/' },
    }),
  ).toEqual({
    '/luwan/2022-11-08/07/': { to: '/luwan/2022-11-08/02/' },
    '/luwan/2022-11-08/08/': { to: '/luwan/2022-11-08/02/' },
  })
})

test('an address that moved to one that is gone is gone with it', () => {
  expect(
    leads({
      '/luwan/2022-11-08/07/': { to: '/luwan/2022-11-08/08/' },
      '/luwan/2022-11-08/08/': { gone: '已撤' },
    }),
  ).toMatchObject({ '/luwan/2022-11-08/07/': { gone: '已撤' } })
})

test('addresses that lead to each other stay as they are, for check to report', () => {
  const circle = { '/luwan/a/01/': { to: '/luwan/a/02/' }, '/luwan/a/02/': { to: '/luwan/a/01/' } }
  expect(leads(circle)).toEqual(circle)
})

test('a page that is missing leads to what is around it', () => {
  expect(leads({ '/luwan/2022-11-08/07/': 'here', '/luwan/2022-11-09/01/': 'here' })).toEqual({
    '/luwan/2022-11-08/07/': { to: '/luwan/2022-11-08/' },
    '/luwan/2022-11-09/01/': { to: '/luwan/' },
  })
})

test('a year and a month that have lost their last issue lead to what is around them', () => {
  expect(leads({ '/luwan/2019-04-02/': { to: '/luwan/2022-11-08/' } })).toEqual({
    '/luwan/2019-04-02/': { to: '/luwan/2022-11-08/' },
    '/luwan/2019/': { to: '/luwan/' },
    '/dates/2019/': { to: '/dates/' },
    '/dates/2019/04/': { to: '/dates/' },
  })
})

test('a publication that has lost its last issue leads home, and so do its years', () => {
  expect(leads({ '/wan/2022-11-08/': { gone: '已撤' } })).toEqual({
    '/wan/2022-11-08/': { gone: '已撤' },
    '/wan/': { to: '/' },
    '/wan/2022/': { to: '/' },
  })
})

const numbered = (count: number, address: (n: number) => string) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [address(i + 1), { gone: '已撤' }]))
const partsIn = (ledger: Ledger) =>
  Object.entries(leads(ledger)).filter(([address]) => /part-\d+\/$/.test(address))

test('an issue, a month and the undated lead on from the parts that they no longer have', () => {
  const two = (n: number) => String(n).padStart(2, '0')
  const issue = '/luwan/2022-11-08/'
  expect(partsIn(numbered(2 * most.articles + 1, (n) => `${issue}${two(n)}/`))).toEqual([
    [`${issue}part-2/`, { to: issue }],
    [`${issue}part-3/`, { to: issue }],
  ])
  expect(partsIn(numbered(most.articles, (n) => `${issue}${two(n)}/`))).toEqual([])
  const moved = numbered(most.articles + 1, (n) => `/luwan/2021-11-08/${two(n)}/`)
  expect(partsIn({ ...moved, '/luwan/2021-11-08/': { to: issue } })).toEqual([
    ['/luwan/2021-11-08/part-2/', { to: issue }],
  ])
  const issues = most.issues + 1
  expect(partsIn(numbered(issues, (n) => `/luwan/2022-11-${two(n)}/`))).toEqual([
    ['/dates/2022/11/part-2/', { to: '/dates/2022/11/' }],
  ])
  expect(partsIn(numbered(issues, (n) => `/luwan/2019-11-${two(n)}/`))).toEqual([
    ['/dates/2019/11/part-2/', { to: '/dates/' }],
  ])
  expect(partsIn(numbered(issues, (n) => `/luwan/undated-${n}/`))).toEqual([
    ['/luwan/undated/part-2/', { to: '/luwan/undated/' }],
  ])
})

test('a list of publications that home has room for again leads there', () => {
  const ledger = numbered(most.publications + 1, (n) => `/p${n}/2022-11-08/`)
  expect(leads(ledger)).toMatchObject({
    '/publications/': { to: '/' },
    '/publications/part-2/': { to: '/' },
  })
})

test('a source is found under the names it had, and where it is gone a text says so', () => {
  const renamed = withLedger({
    '/sources/luwan/old~23%201/': { to: '/sources/luwan/older/' },
    '/sources/luwan/older/': { to: '/sources/luwan/2022-11/' },
    '/sources/luwan/lost/': { gone: '已撤' },
    '/sources/%2e%2e/%2e%2e/secret/': { to: '/sources/luwan/2022-11/' },
  })
  const now = { source: 'sources/luwan/2022-11.txt' }
  expect(formerSources(renamed)).toEqual([
    { served: 'sources/luwan/old# 1.txt', now },
    { served: 'sources/luwan/older.txt', now },
    { served: 'sources/luwan/lost.txt', now: { gone: '已撤' } },
  ])
})

test('an issue is found under the ids it had', () => {
  const moved = withLedger({
    '/luwan/2022-11-09/': { to: '/luwan/2022-11-08/' },
    '/luwan/2022-11-09/01/': { to: '/luwan/2022-11-08/01/' },
    '/luwan/2022-11-10/': { gone: '已撤' },
  })
  expect(formerIssues(moved).map(({ id, issue }) => [id, issue.id])).toEqual([['2022-11-09', '2022-11-08']])
})
