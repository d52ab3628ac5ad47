// The schemas of the content folder: what stands there is read, what is misspelt or no date is refused.
import { expect, test } from 'vitest'
import { articleSchema } from '../../src/model/article.ts'
import { issueSchema, sidecarSchema } from '../../src/model/issue.ts'
import { ledgerSchema } from '../../src/model/ledger.ts'
import { publicationSchema } from '../../src/model/publication.ts'

const source = { file: 'sources/daily/a.txt', lines: [3, '5-9'] }

test('an article has a title and its lines; every other field may be absent', () => {
  expect(articleSchema.safeParse({ title: '渡口的灯', source }).success).toBe(true)
  expect(articleSchema.safeParse({ title: '', source }).success).toBe(false)
  expect(articleSchema.safeParse({ title: '渡口的灯' }).success).toBe(false)
})

test.each([{ titel: '渡口' }, { date: '去年' }, { byline: '蓝若宁' }])(
  'an article with %o is refused',
  (wrong) => {
    expect(articleSchema.safeParse({ title: '渡口的灯', source, ...wrong }).success).toBe(false)
  },
)

test('an issue names its sources with their digests', () => {
  const sha256 = '0'.repeat(64)
  const issue = { sources: [{ file: source.file, sha256, encoding: 'utf-8' }] }
  expect(issueSchema.parse(issue)).toMatchObject({ furniture: [], written: {} })
  expect(issueSchema.safeParse({ sources: [] }).success).toBe(false)
  expect(issueSchema.safeParse({ ...issue, furniture: [{ lines: 3, kind: 'junk' }] }).success).toBe(false)
})

test('a publication needs its title only, and an ISSN of the right form', () => {
  expect(publicationSchema.safeParse({ title: '云浦日报' }).success).toBe(true)
  expect(publicationSchema.safeParse({ title: '云浦日报', issn: '12345678' }).success).toBe(false)
  expect(publicationSchema.safeParse({ place: '云浦' }).success).toBe(false)
})

test('a sidecar states an encoding that is read, or none', () => {
  expect(sidecarSchema.safeParse({ encoding: 'big5' }).success).toBe(true)
  expect(sidecarSchema.safeParse({ encoding: 'latin9' }).success).toBe(false)
})

test('an address stands, leads elsewhere or is gone, and is an address', () => {
  expect(
    ledgerSchema.safeParse({
      '/a/b/01/': 'here',
      '/a/b/02/': { to: '/a/b/01/' },
      '/a/b/03/': { gone: '重复' },
    }).success,
  ).toBe(true)
  expect(ledgerSchema.safeParse({ 'a/b': 'here' }).success).toBe(false)
  expect(ledgerSchema.safeParse({ '/a/': 'there' }).success).toBe(false)
})
