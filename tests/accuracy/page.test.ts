// The page: kinds of line and document, faults in words, and the sets that were scored unseen.
import { expect, test } from 'vitest'
import { confusionsIn, countLines } from '../../src/accuracy/confusion.ts'
import { sayFaults } from '../../src/accuracy/faults.ts'
import type { Gold } from '../../src/accuracy/gold.ts'
import { judge } from '../../src/accuracy/judge.ts'
import { accuracyPage } from '../../src/accuracy/page.ts'
import { type AccuracyRecords, kindOf, unseenSchema } from '../../src/accuracy/records.ts'
import { score } from '../../src/accuracy/score.ts'
import { madeOfGold } from '../../src/accuracy/second-reading.ts'
import { noLessons } from '../../src/convert/lessons.ts'
import { goldArticle, goldOf } from './gold-of.ts'

const text = [
  '渡口的灯换了新灯芯',
  '',
  '本报讯 3月4日，渡口的灯换了新灯芯。值夜的人说，光比从前远了三十步，江心的船也看得见。',
  '（报务处）',
  '',
  '把话说给渡口听，把信投进木箱，本期信箱第 12 号',
  '',
  '柳桥装上水鸟',
  '',
  '本报讯 3月5日，柳桥的新栏杆装完最后一段，每根柱头刻着一种水鸟，一共四十八种。',
]
const gold: Gold = {
  ...goldOf([
    goldArticle(text[0] as string, [text[2] as string], { spans: [[1, 4]], credit: '报务处' }),
    goldArticle(text[7] as string, [text[9] as string], { spans: [[8, 10]] }),
  ]),
  source: 'zh-river-weekly.txt',
  furniture: [{ spans: [[6, 6]], kind: 'advertisement' }],
}
const judged = judge(gold, new TextEncoder().encode(text.join('\n')), { lessons: noLessons })
const records: AccuracyRecords = {
  kinds: [
    { kind: 'English', documents: ['en-*'] },
    { kind: 'weeklies', documents: ['zh-*weekly'] },
  ],
  unseen: unseenSchema.parse([
    {
      date: '2026-11-22',
      what: 'a weekly',
      documents: ['zh-river-weekly'],
      figures: { segmentation: 0.5, text: 1, titles: 1, fields: 1, breaks: 1, issue: 1, accounted: 1 },
    },
  ]),
  notes: {
    documents: { 'zh-river-weekly': 'A line of letters stands between.' },
    stillWrong: ['Something.'],
  },
}

test('a line is judged by what the gold says of it', () => {
  expect(countLines([judged])).toEqual({ all: 6, right: 5 })
  expect(confusionsIn([judged])).toEqual([{ is: 'furniture', taken: 'kicker', lines: 1, documents: 1 }])
})

test('what is wrong is said in words', () => {
  expect(sayFaults(judged)).toBe('wrong or missing: kicker; furniture kept as kicker (1 line)')
})

test('a document is of the first kind that its name fits', () => {
  expect(kindOf('zh-river-weekly', records.kinds)).toBe('weeklies')
  expect(kindOf('zh-river-weekly-2', records.kinds)).toBe('other forms')
})

test('the page has figures by kind, confusions, the worst, and the unseen sets then and now', () => {
  const second = [{ name: judged.name, figures: score(gold, madeOfGold(gold), text) }]
  const page = accuracyPage({ documents: [judged], archive: [judged], sealed: [judged], second }, records)
  expect(page).toContain('| weeklies | 2 | 1.000 | 1.000 | 1.000 | 0.500 |')
  expect(page).toContain('| **sealed documents** | 1 | 1.000 | 1.000 | 1.000 | 0.500 |')
  expect(page).toContain('| Chinese: a second reader | 1 | 1.000 | 1.000 | 1.000 | 1.000 |')
  expect(page).toContain('| Chinese: the converter | 1 | 1.000 | 1.000 | 1.000 | 0.500 |')
  expect(page).toContain('Of 12 lines, 10 (83.3%) are taken for what they are, 2 are not.')
  expect(page).toContain('| furniture kept as kicker | 2 | 1 |')
  expect(page).toContain('A line of letters stands between.')
  expect(page).toContain('| **2026-11-22, unseen** | 1 | 0.500 |')
  expect(page).toContain('| the same documents now | 1 | 1.000 |')
  expect(page).toContain('- Something.')
})

test('a second reader who sees one article where the first sees two is found to differ', () => {
  const [one, two] = gold.articles as [Gold['articles'][number], Gold['articles'][number]]
  const whole = { ...one, spans: [...one.spans, ...two.spans], blocks: [...one.blocks, ...two.blocks] }
  const figures = score(gold, madeOfGold({ ...gold, articles: [whole] }), text)
  expect(figures).toMatchObject({ segmentation: 0, titles: 0.5, accounted: 1 })
})
