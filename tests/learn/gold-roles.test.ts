// The role that the gold gives each block of an invented page.
import { expect, test } from 'vitest'
import { textOf } from '../../src/convert/block-words.ts'
import { exampleOf } from '../../src/learn/lesson.ts'
import { invented } from './invented-page.ts'

test('each line of a page has the role its gold says', () => {
  const { view, gold } = invented('柳桥', '新灯')
  expect(view.blocks.map((block, at) => `${gold[at]}: ${textOf(block).slice(0, 6)}`)).toEqual([
    'section: 清溪见闻',
    'title: 柳桥的旧码头',
    'subtitle: ——守夜人一',
    'byline: 本报记者 林',
    'paragraph: 本报讯 3月',
    'subhead: 灯油钱从哪里',
    'paragraph: 街坊们每家每',
    'credit: （报务处）',
    'title: 柳桥小学种下',
    'paragraph: 本报讯 3月',
  ])
})

const rolesOf = (lines: string[], article: object) =>
  exampleOf('a.txt', new TextEncoder().encode(lines.join('\n')), {
    source: 'a.txt',
    issue: {},
    articles: [{ title: null, spans: [[1, lines.length]], blocks: [], ...article }],
    furniture: [],
  }).gold

test('a title over two lines is a title and its second line', () => {
  const body = '本报讯 3月4日，渡口的灯换了新灯芯，值夜的人说，光比从前远了三十步，江心的船也看得见。'
  expect(
    rolesOf(['三个小学生量出', '渡口石阶的高度', '', body], {
      title: '三个小学生量出渡口石阶的高度',
      blocks: [{ type: 'paragraph', text: body }],
    }),
  ).toEqual(['title', 'title-line', 'paragraph'])
})

test('where the gold says nothing of a line, its role is open', () => {
  expect(
    rolesOf(['渡口的灯换了新灯芯', '', '江心的船都看得见那一盏灯'], { title: '渡口的灯换了新灯芯' }),
  ).toEqual(['title', undefined])
})

test('a name that a text says too is a credit where it stands alone', () => {
  const body =
    'The ferry will not cross on Friday while the chain is mended; the Harbour Master asks for patience.'
  expect(
    rolesOf(['FERRY NOTICE.', '', body, 'J. TARN,', 'Harbour Master.'], {
      title: 'FERRY NOTICE.',
      byline: ['J. TARN'],
      credit: 'Harbour Master',
      blocks: [{ type: 'paragraph', text: body }],
    }),
  ).toEqual(['title', 'paragraph', 'credit', 'credit'])
})
