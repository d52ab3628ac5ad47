// Every figure on invented articles: 1 for what is right, and its cost for each thing that is wrong.
import { expect, test } from 'vitest'
import { likeness, orderKept } from '../../src/accuracy/runs.ts'
import { type Figures, score } from '../../src/accuracy/score.ts'
import { goldArticle, goldOf, madeArticle, madeOf } from './gold-of.ts'

const ferry = ['渡口的灯换了新灯芯，光比从前远了三十步。', '值夜的人说，江心的船也看得见了。']
const bridge = ['柳桥的新栏杆装完了，每根柱头刻着一种水鸟。', '石匠说，最难刻的是翅膀上的羽毛。']
const gold = goldOf([
  goldArticle('渡口的灯', ferry, { byline: ['林远'], section: '身边事' }),
  goldArticle('柳桥水鸟', bridge, { credit: '石匠铺', subtitle: null }),
])
const right = [
  madeArticle('渡口的灯', ferry, { byline: ['林远'], section: '身边事' }, [1, 2]),
  madeArticle('柳桥水鸟', bridge, { credit: '石匠铺' }, [4]),
]
const perfect: Figures = { segmentation: 1, text: 1, titles: 1, fields: 1, breaks: 1, issue: 1, accounted: 1 }
const lines = ['一', '二', '', '四']

test('what is right in all has 1 in all', () => {
  expect(score(gold, madeOf(right), lines)).toEqual(perfect)
})

test('spaces, punctuation, width and case cost nothing', () => {
  const spaced = madeArticle(
    '渡口的 灯',
    ferry.map((text) => text.replace('，', ', ')),
    right[0]?.fields,
  )
  expect(score(gold, madeOf([spaced, right[1] as never]), [])).toEqual(perfect)
})

test('two articles in one cost segmentation, text and a title', () => {
  const one = madeArticle('柳桥水鸟', [...ferry, ...bridge], { credit: '石匠铺' })
  const figures = score(gold, madeOf([one]), [])
  expect(figures).toMatchObject({ segmentation: 0, titles: 0.5 })
  expect(figures.text).toBeLessThan(0.5)
  expect(figures.breaks).toBeCloseTo(0.5)
})

test('an article that the gold has not costs segmentation alone', () => {
  const extra = madeArticle('号外', ['另外一件谁也没有写过的事情。'])
  expect(score(gold, madeOf([...right, extra]), [])).toEqual({ ...perfect, segmentation: 0.8 })
})

test('text in the wrong order costs its length', () => {
  const turned = madeArticle('渡口的灯', [...ferry].reverse(), right[0]?.fields)
  const { segmentation, text } = score(gold, madeOf([turned, right[1] as never]), [])
  expect(segmentation).toBe(0.5)
  expect(text).toBeLessThan(0.85)
})

test('fields: those stated or made count, another reading is right', () => {
  const fields = (...made: Parameters<typeof madeArticle>[2][]) =>
    score(gold, madeOf(right.map((article, i) => ({ ...article, fields: made[i] ?? {} }))), []).fields
  expect(fields({ byline: ['林远'] }, { credit: '石匠铺' })).toBeCloseTo(2 / 3)
  expect(fields({ byline: ['林远'], section: '身边事', kicker: '夜里' }, { credit: '石匠铺' })).toBe(0.75)
  const other = goldOf([goldArticle('渡口的灯', ferry, { kicker: null, kicker_alt: ['夜里'] })])
  expect(score(other, madeOf([madeArticle('渡口的灯', ferry, { kicker: '夜里' })]), []).fields).toBe(1)
})

test('an article may say the date of its issue again', () => {
  const dated = { ...right[0], fields: { ...right[0]?.fields, date: '2021-03-04' } } as never
  const issue = { date: '2021-03-04' }
  expect(score(gold, madeOf([dated, right[1] as never], { issue }), []).fields).toBe(1)
  expect(score(gold, madeOf([dated, right[1] as never]), []).fields).toBe(0.75)
})

test('the issue: number without the words around it, date and name as stated or in another reading', () => {
  const stated = {
    ...gold,
    publication: '江岸周报',
    issue: { date: '2021-03', date_alt: ['2021-03-04'], number: '第12期' },
  }
  const issue = { title: '江岸 周报', date: '2021-03-04', number: '总12号' }
  expect(score(stated, madeOf(right, { issue }), []).issue).toBe(1)
  expect(score(stated, madeOf(right, { issue: { title: '江岸日报', number: '12' } }), []).issue).toBeCloseTo(
    1 / 3,
  )
})

test('a line that two own, or none, is not accounted for', () => {
  const twice = madeOf(right, { furniture: [[4]] })
  expect(score(gold, twice, lines).accounted).toBeCloseTo(2 / 3)
  expect(score(gold, madeOf(right), [...lines, '五']).accounted).toBe(0.75)
})

test('an article without a text is known by its title', () => {
  const short = goldOf([goldArticle('图片新闻', [])])
  expect(score(short, madeOf([madeArticle('图片新闻', [])]), [])).toEqual(perfect)
  expect(score(short, madeOf([madeArticle('图片新闻', ['多出来的字'])]), []).segmentation).toBe(0)
})

test('nothing made of a text', () => {
  expect(score(gold, madeOf([]), [])).toMatchObject({ segmentation: 0, text: 0, titles: 0, fields: 0 })
})

test('likeness and order of runs', () => {
  expect(likeness('渡口的灯换了', '渡口的灯换了')).toBe(1)
  expect(likeness('渡口的灯换了', '柳桥的新栏杆')).toBe(0)
  expect(likeness('', '')).toBe(1)
  expect(orderKept('abcdefghij', 'fghijabcde')).toBeCloseTo(1 / 2)
  expect(orderKept('abcdefghij', 'abcdefghij')).toBe(1)
})
