// What search is told of an article: all that a reader sees of it on its page.
import { expect, test } from 'vitest'
import { allIssues, readArchive } from '../../src/archive/index.ts'
import { searchDocuments } from '../../src/download/search-documents.ts'
import { fixture } from '../site/built-site.ts'

test('every name that stands on its page finds an article', () => {
  const archive = readArchive(fixture)
  const documents = [...searchDocuments(archive, [])]
  const articles = allIssues(archive).flatMap(({ articles }) => articles)
  let some = 0
  for (const [i, { fields }] of articles.entries()) {
    const { section, credit, kicker, subtitle, byline = [] } = fields
    for (const name of [section, credit, kicker, subtitle, ...byline]) {
      if (name === undefined) continue
      some++
      expect(
        documents[i]?.blocks.some((block) => block.includes(name)),
        name,
      ).toBe(true)
    }
  }
  expect(articles.some(({ fields }) => fields.section)).toBe(true)
  expect(some).toBeGreaterThan(5)
})
