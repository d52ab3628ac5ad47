// Hints proposed for an invented weekly: each with its evidence, measured, ready to paste, and none twice.
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { convert, type Source } from '../../../src/convert/index.ts'
import { suggestHints } from '../../../src/convert/suggest/suggest-hints.ts'
import { writeSuggestions } from '../../../src/convert/suggest/write-suggestions.ts'
import { type Hints, hintsSchema } from '../../../src/model/hints.ts'
import { ferrySheet, markedIssue, weekly } from './invented-issues.ts'

const file = 'publications/jiangan.yaml'
const weeklies = (count: number) => Array.from({ length: count }, (_, n) => weekly(n))
const suggest = (sources: Source[], hints: Hints = {}) =>
  suggestHints(sources, { hints, names: ['江岸周报'] })
const page = (sources: Source[], hints: Hints = {}) => writeSuggestions(file, suggest(sources, hints), hints)
const hintsOf = (text: string) => hintsSchema.parse((parse(text) as { hints: unknown }).hints)
const titles = (sources: Source[], hints: Hints) =>
  sources.flatMap((source) => convert({ ...source, hints }).articles.map(({ fields }) => fields.title))

const all: Hints = {
  sections: ['灯下闲话'],
  credits: ['报料人：X'],
  furniture: ['把话说给渡口听，把信投进木箱，本期信箱'],
  masthead: ['一江两岸的人都认得的一张小纸，放在渡口的木箱里，谁路过谁拿。'],
}

test('sections, credits, furniture and masthead of a weekly, as YAML that the record takes', () => {
  expect(hintsOf(page(weeklies(5)))).toEqual(all)
})

test('each says in how many issues, where, and what it would change', () => {
  const text = page(weeklies(5))
  expect(text).toContain('# publications/jiangan.yaml: 5 issues in 5 sources.')
  expect(text).toContain(
    '    # Names who wrote, 5 names, in 5 of 5 issues, 10 times: sources/jiangan/2021-03-06.txt, line 8.\n' +
      '    # Would read 10 lines as credit, make 20 articles of 25.\n' +
      '    - 报料人：X\n',
  )
  expect(text).toMatch(/# All together would turn 10 lines into furniture, .*make 15 articles of 25\.\n$/)
})

test('with all of them the weekly has its articles, and nothing more is proposed', () => {
  const sources = weeklies(5)
  const made = titles(sources, all)
  expect(made).toHaveLength(15)
  expect(made.slice(0, 3)).toEqual(['渡口换灯一则', '柳桥装栏一则', '荒地种菜一则'])
  expect(page(sources, all)).toContain('Nothing in them is worth a hint that is not there.')
})

test('hints that the record has stand before the proposed ones', () => {
  const known: Hints = { sections: ['身边事'], masthead: ['江岸周报'] }
  const text = page(weeklies(5), known)
  expect(hintsOf(text)).toMatchObject({
    sections: ['身边事', '灯下闲话'],
    masthead: ['江岸周报', all.masthead?.[0]],
  })
  expect(text).toContain('in the place of the hints that the record has')
})

test('an English sheet', () => {
  expect(hintsOf(page([0, 1, 2, 3].map(ferrySheet)))).toEqual({
    sections: ['Round the Landing'],
    credits: ['Set down by: X'],
    furniture: ['Put your notes in the box on the landing, box number'],
    masthead: ['Given out free at the landing stage and never sold'],
  })
})

test('a mark that is read as one of sub-headings now and then, and never opens a source', () => {
  const sources = [0, 1, 2].map(markedIssue)
  expect(hintsOf(page(sources))).toEqual({ subhead: '～' })
  expect(titles(sources, { subhead: '～' })).toHaveLength(6)
})

test('two issues are too few', () => {
  expect(page(weeklies(2))).toContain('# Too few: a hint is proposed when 3 issues agree on it.')
})

test('texts without a habit in common give nothing', () => {
  const plain = ['渡口换灯', '柳桥装栏', '鞋摊进檐'].map((title, n) => ({
    file: `sources/jiangan/2021-0${n + 1}-06.txt`,
    bytes: new TextEncoder().encode(
      `${title}\n\n本报讯 ${title}这件事，昨天有了下文，${'村里人都来看。'.repeat(n + 2)}\n`,
    ),
  }))
  expect(page(plain)).toContain('# Nothing in them is worth a hint that is not there.')
})

test('the order of the sources changes nothing', () => {
  expect(page(weeklies(5).reverse())).toBe(page(weeklies(5)))
})
