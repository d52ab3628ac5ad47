// Of every type of page that an archive has, one is looked at, and it is there.
import { expect, test } from 'vitest'
import { pagesOfEachType } from '../../scripts/pages-of-each-type.ts'
import { allAddresses, readArchive } from '../../src/archive/index.ts'
import { fixture } from '../site/built-site.ts'

test('one page of each type is named, and stands', () => {
  const pages = pagesOfEachType(fixture)
  const standing = new Set(allAddresses(readArchive(fixture)))
  expect(pages.filter(({ at }) => at !== '/404.html' && !standing.has(at))).toEqual([])
  expect(new Set(pages.map(({ type }) => type)).size).toBe(pages.length)
  expect(Object.fromEntries(pages.map(({ type, at }) => [type, at]))).toMatchObject({
    issue: '/luwan/2022-11-08/',
    article: '/luwan/2022-11-08/01/',
    'article in another language': '/parish/2022-XX/01/',
    'month of all': '/dates/2022/11/',
    source: '/sources/luwan/2022-11/',
  })
})
