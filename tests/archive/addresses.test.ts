// Where addresses lead that no longer stand.
import path from 'node:path'
import { expect, test } from 'vitest'
import { formerAddresses, readArchive } from '../../src/archive/index.ts'
import type { Ledger } from '../../src/model/ledger.ts'

const archive = readArchive(path.join(import.meta.dirname, '../site/fixture-content'))
const leads = (ledger: Ledger) =>
  Object.fromEntries(formerAddresses({ ...archive, ledger }).map(({ address, entry }) => [address, entry]))

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
