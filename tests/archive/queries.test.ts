// What the pages ask of the archive.
import path from 'node:path'
import { expect, test } from 'vitest'
import {
  allAddresses,
  allIssues,
  bySection,
  cut,
  datesByYear,
  foremostPublications,
  gapsOf,
  type Issue,
  issueAddress,
  latestIssues,
  lineAccount,
  neighbours,
  type Publication,
  readArchive,
  readBody,
  runsOf,
  sameDay,
  yearsOf,
} from '../../src/archive/index.ts'

const archive = readArchive(path.join(import.meta.dirname, '../site/fixture-content'))
const luwan = archive.publications[1] as Publication

test('neighbours are what stands before and after', () => {
  expect(neighbours(['a', 'b', 'c'], 'b')).toEqual({ previous: 'a', next: 'c' })
  expect(neighbours(['a', 'b'], 'a')).toEqual({ previous: undefined, next: 'b' })
  expect(neighbours(['a'], 'x')).toEqual({ previous: undefined, next: undefined })
})

test('years hold their issues, the undated last', () => {
  const years = yearsOf(luwan).map(({ year, issues }) => [year, issues.length])
  expect(years).toEqual([
    ['2022', 1],
    ['2023', 2],
    ['undated', 1],
  ])
})

test('dates run across publications, new to old, and leave out what has none', () => {
  const years = datesByYear(archive).map(({ year, issues, articles }) => [
    year,
    issues.map(issueAddress),
    articles,
  ])
  expect(years).toEqual([
    ['2023', ['/luwan/2023-02~/', '/luwan/2023-02~-2/'], 2],
    ['2022', ['/parish/2022-XX/', '/luwan/2022-11-08/'], 5],
    ['1998', ['/zhenbao/1998-06-01/'], 1],
  ])
})

test('the latest issues are the newest of all publications', () => {
  expect(latestIssues(archive, 3).map(issueAddress)).toEqual([
    '/luwan/2023-02~-2/',
    '/luwan/2023-02~/',
    '/luwan/2022-11-08/',
  ])
})

test('articles are cut into runs of one section, in order', () => {
  const runs = bySection(luwan.issues[0]?.articles ?? []).map(({ section, articles }) => [
    section,
    articles.length,
  ])
  expect(runs).toEqual([
    ['工作动态', 2],
    ['文苑', 2],
  ])
})

test('a monthly has gaps where a month is missing, any other where a year is', () => {
  expect(gapsOf(luwan)).toEqual([
    { year: 2022, months: [12] },
    { year: 2023, months: [1] },
  ])
  const irregular = { ...luwan, record: { ...luwan.record, frequency: '不定期' } }
  expect(gapsOf(irregular)).toEqual([])
  const [first] = luwan.issues as [Issue]
  const later = { ...first, record: { ...first.record, date: '2025-01' } }
  expect(gapsOf({ ...irregular, issues: [first, later] })).toEqual([{ year: 2023 }, { year: 2024 }])
})

test('months are told in runs', () => {
  expect(runsOf([1, 3, 4, 5])).toEqual([
    { first: 1, last: 1 },
    { first: 3, last: 5 },
  ])
})

test('lines are counted once, though pieces of one stand in two articles', () => {
  const issue = luwan.issues[0] as Issue
  expect(lineAccount(issue)).toEqual({
    articles: 23,
    furniture: [
      ['masthead', 4],
      ['folio', 3],
    ],
    total: 30,
  })
  const twice = { ...issue, articles: [...issue.articles, ...issue.articles] }
  expect(lineAccount(twice).articles).toBe(23)
})

test('no two pages have one address', () => {
  const addresses = allAddresses(archive)
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(addresses).toContain('/luwan/undated/')
  expect(addresses.length).toBeGreaterThan(allIssues(archive).length * 2)
})

test('a body is read with the line it begins on', () => {
  const article = luwan.issues[0]?.articles[1]
  expect(article && readBody(archive, article)).toEqual({
    text: '\n东街菜场的屋顶修好了。雨天买菜，不再打伞。\n',
    line: 8,
  })
})

test('a day has its issues of other years, its own publication first', () => {
  const made = (slug: string, date: string): Issue => ({
    ...(luwan.issues[0] as Issue),
    publication: { ...luwan, slug },
    record: { sources: [], furniture: [], written: {}, date },
    year: date.slice(0, 4),
    id: date,
  })
  const one = { ...luwan, slug: 'a', issues: [] as Issue[] }
  const other = { ...luwan, slug: 'b', issues: [] as Issue[] }
  one.issues = ['2020-05-04', '2022-05-04', '2022-05', '2023-05-05'].map((date) => ({
    ...made('a', date),
    publication: one,
  }))
  other.issues = ['2021-05-04', '2022-05-04'].map((date) => ({ ...made('b', date), publication: other }))
  const both = { ...archive, publications: [one, other] }
  expect(sameDay(both, one.issues[1] as Issue, 5).map(issueAddress)).toEqual([
    '/a/2020-05-04/',
    '/b/2021-05-04/',
  ])
  expect(sameDay(both, one.issues[2] as Issue, 5)).toEqual([])
})

test('of many publications the newest come first', () => {
  expect(foremostPublications(archive, 9)).toBe(archive.publications)
  expect(foremostPublications(archive, 2).map(({ slug }) => slug)).toEqual(['luwan', 'parish'])
})

test('a list is cut into parts, an empty one into one', () => {
  expect(cut([1, 2, 3], 2)).toEqual([
    { number: 1, of: 2, items: [1, 2] },
    { number: 2, of: 2, items: [3] },
  ])
  expect(cut([], 2)).toEqual([{ number: 1, of: 1, items: [] }])
})
