import { expect, test } from 'vitest'
import { highestNumbers } from '../../src/model/ledger.ts'

test('the highest number counts articles that moved or are gone, in their own issue alone', () => {
  const highest = highestNumbers({
    '/hill-post/': 'here',
    '/hill-post/1931-05/': 'here',
    '/hill-post/1931-05/02/': 'here',
    '/hill-post/1931-05/112/': { gone: 'taken away by hand' },
    '/hill-post/1931-05/09/': { to: '/hill-post/1931-06/01/' },
    '/hill-post/1931-05-2/200/': 'here',
  })
  expect(highest.get('/hill-post/1931-05/')).toBe(112)
  expect(highest.get('/hill-post/1931-06/')).toBeUndefined()
})
