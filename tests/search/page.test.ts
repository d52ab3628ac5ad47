// The parts of the search page that need no page: addresses, dates, bars, suggestions, counts and words.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Row } from '../../src/search/catalogue.ts'
import { countColumn, countYears } from '../../src/search/count.ts'
import { type Asked, dateRange, names, readAsked, writeAsked } from '../../src/search/page/asked.ts'
import { barsOf } from '../../src/search/page/bars.ts'
import { readDate, showDate, showIssue } from '../../src/search/page/dates.ts'
import { suggest } from '../../src/search/page/suggest.ts'
import { fill, type SearchWords, searchWordsOf } from '../../src/search/page/words.ts'

const nothing = Object.fromEntries(names.map((name) => [name, ''])) as Asked

describe('an address', () => {
  const date = fc.constantFrom('', '1958', '1958-03', '1960-03-01')
  const texts = fc.record(
    Object.fromEntries(
      names.map((name) => [name, fc.string({ unit: 'binary' }).map((text) => text.toWellFormed().trim())]),
    ),
  ) as fc.Arbitrary<Asked>
  test('says what was asked for', () => {
    fc.assert(
      fc.property(texts, date, date, (asked, from, to) => {
        const whole = { ...asked, ...dateRange(from, to) }
        expect(readAsked(writeAsked(whole))).toEqual(whole)
      }),
    )
  })
  test.each([
    ['?q=云浦&year=2020', { q: '云浦', from: '2020', to: '2020' }],
    ['?from=1960&to=1958', { from: '1958', to: '1960' }],
    ['?from=1958-05&to=1958', { from: '1958-05', to: '1958' }],
    ['?from=yesterday&sort=oldest', { sort: 'oldest' }],
    ['?from=undated&to=undated', { from: 'undated', to: 'undated' }],
  ])('%s', (query, asked) => expect(readAsked(query)).toEqual({ ...nothing, ...asked }))
  test('of nothing is empty', () => expect(writeAsked(nothing)).toBe('?'))
})

describe('a date', () => {
  test.each([
    ['1958', '1958'],
    ['１９５８年３月', '1958-03'],
    ['1958/3/1', '1958-03-01'],
    ['1958年3月1日', '1958-03-01'],
    [' 1958 年 12 月 ', '1958-12'],
    ['1960-02-29', '1960-02-29'],
  ])('%s is %s', (text, date) => expect(readDate(text)).toBe(date))
  test.each(['', '58', '1958-13', '1959-02-29', '1958-00', '三月', '1958-03-01-02'])('%s is none', (text) =>
    expect(readDate(text)).toBeUndefined(),
  )
  test('is shown as far as it is known', () => {
    expect(showDate('1958-03', 'zh-Hans')).toBe('1958年3月')
    expect(showDate('1958', 'en')).toBe('1958')
    expect(showIssue('1958-03-01-2', 'en')).toBe('March 1, 1958 (2)')
    expect(showIssue('1958-XX', 'zh-Hant')).toBe('1958年')
    expect(showIssue('special', 'en')).toBe('special')
  })
})

describe('the bars', () => {
  const years = fc.array(fc.integer({ min: 1800, max: 2100 }).map(String), { minLength: 1 })
  test('hold every article once, one after another, and are not too many', () => {
    fc.assert(
      fc.property(years, (years) => {
        const counts = new Map<string, number>()
        for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1)
        const bars = barsOf(counts, { from: '', to: '' })
        expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(years.length)
        expect(bars.length).toBeLessThanOrEqual(41)
        for (const [i, { from }] of bars.entries())
          if (i > 0) expect(Number(from)).toBe(Number(bars[i - 1]?.to) + 1)
      }),
    )
  })
  test('a range is shown year by year where all of it is not', () => {
    const counts = new Map([
      ['1900', 1],
      ['1953', 2],
      ['2000', 3],
      ['undated', 4],
    ])
    expect(
      barsOf(counts, { from: '', to: '' })
        .map(({ from, to }) => `${from}-${to}`)
        .slice(0, 2),
    ).toEqual(['1900-1904', '1905-1909'])
    expect(barsOf(counts, { from: '1950-03', to: '1959' }).map(({ from }) => from)).toEqual(
      Array.from({ length: 10 }, (_, i) => `195${i}`),
    )
  })
  test('of the undated alone there are none', () => {
    expect(barsOf(new Map([['undated', 4]]), { from: '', to: '' })).toEqual([])
  })
})

test('it suggests everything, or one term less', () => {
  const queries = (asked: Partial<Asked>) =>
    suggest({ ...nothing, ...asked }).map(({ asked }) => writeAsked(asked))
  expect(queries({ q: '云浦' })).toEqual([])
  expect(queries({ q: '云浦', section: '副刊', sort: 'newest' }).map(decodeURIComponent)).toEqual([
    '?q=云浦&sort=newest',
  ])
  expect(queries({ q: 'a "b c" -d' })).toEqual(['?q=%22b+c%22+-d', '?q=a+-d', '?q=a+%22b+c%22'])
})

test('counts of a column do not mind what it is narrowed to itself, the others do', () => {
  const row = (section: string, person: string[], date: string[]): Row => ({
    publication: ['yunpu'],
    issue: ['1'],
    date,
    section: [section],
    person,
    office: [],
  })
  const rows = [row('a', ['x', 'y'], ['1958-03']), row('a', ['x'], []), row('b', ['y'], ['1959'])]
  expect([...countColumn(rows, { section: 'a' }, 'section')]).toEqual([
    ['a', 2],
    ['b', 1],
  ])
  expect([...countColumn(rows, { section: 'a' }, 'person')]).toEqual([
    ['x', 2],
    ['y', 1],
  ])
  expect([...countYears(rows, { person: 'y', from: '1959' })]).toEqual([
    ['1958', 1],
    ['1959', 1],
  ])
  expect([...countYears(rows, {})]).toEqual([
    ['1958', 1],
    ['1959', 1],
    ['undated', 1],
  ])
})

describe('the words', () => {
  const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort()
  const [first, ...others] = ['zh-Hans', 'zh-Hant', 'en'].map(searchWordsOf) as [
    SearchWords,
    ...SearchWords[],
  ]
  test('have the same holes in every language', () => {
    for (const [name, text] of Object.entries(first))
      for (const words of others) expect(holes(words[name as keyof SearchWords]), name).toEqual(holes(text))
  })
  test('are filled with a text as it is', () => {
    expect(fill('“{query}” {n}', { query: '{n} $& {', n: '1' })).toBe('“{n} $& {” 1')
  })
})
