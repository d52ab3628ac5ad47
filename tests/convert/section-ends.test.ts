import { expect, test } from 'vitest'
import { endSections } from '../../src/convert/section-ends.ts'
import type { ArticleNode, BlockNode, Role } from '../../src/convert/tree.ts'
import { convertText } from './convert-text.ts'

const point = { line: 1, column: 1, offset: 0 }

function block(role: Role, value: string): BlockNode {
  return {
    type: 'block',
    role,
    children: [{ type: 'line', value, blanks: 0, position: { start: point, end: point } }],
  }
}

const article = (section: string, title: string, ...more: BlockNode[]): ArticleNode => ({
  type: 'article',
  section,
  children: [block('title', title), ...more],
})

function sectionsOf(heading: string, articles: ArticleNode[]): (string | undefined)[] {
  endSections(articles, new Map([[articles[0]?.section ?? '', heading]]))
  return articles.map(({ section }) => section)
}

test('a column ends at a standing notice', () => {
  const all = [article('邻里', '一把伞'), article('邻里', '招领启事'), article('邻里', '门球队夺冠')]
  expect(sectionsOf('邻里', all)).toEqual(['邻里', undefined, undefined])
})

test('a column ends at minutes, thanks, a notice, and at the next column', () => {
  const endsAt = (title: string, heading = '灶间') =>
    sectionsOf(heading, [article('灶间', '腌菜'), article('灶间', title)])[1]
  for (const title of ['第六次理事會決議事項', '感謝各界捐款（九月份）', '通　　知', '会员动态'])
    expect(endsAt(title)).toBeUndefined()
  expect(endsAt('关于晒菜的通知')).toBe('灶间')
  expect(endsAt('渡口信箱', '◎灶间')).toBe('灶间')
})

test('letters end where nobody signs', () => {
  const letter = (title: string) =>
    article('读者来信', title, block('paragraph', '请修桥。'), block('credit', '何立'))
  const news = article('读者来信', '剧团下乡', block('paragraph', '本周演出。'))
  expect(sectionsOf('★读者来信★', [letter('修桥'), letter('煤油'), news])).toEqual([
    '读者来信',
    '读者来信',
    undefined,
  ])
})

test('a column of signed texts ends where nobody signs, and at a picture', () => {
  const essay = (title: string) =>
    article('灶间', title, block('byline', '何 立'), block('paragraph', '腌菜要用大缸。'))
  const note = article('灶间', '渡口水位', block('paragraph', '昨天三尺。'))
  const picture = article('灶间', '晒网', block('caption', '渔民在堤上晒网。'), block('credit', '谷雨 摄'))
  expect(sectionsOf('灶间', [essay('腌菜'), note])[1]).toBeUndefined()
  expect(sectionsOf('灶间', [essay('腌菜'), essay('磨豆腐'), picture])).toEqual(['灶间', '灶间', undefined])
  expect(
    sectionsOf('渡口新闻', [
      { ...essay('修桥'), section: '渡口新闻' },
      { ...note, section: '渡口新闻' },
    ]),
  ).toEqual(['渡口新闻', '渡口新闻'])
})

test('a title set like the heading stands beside it, not under it', () => {
  const all = [article('人物', '补书的人'), article('人物', '◇ 新到的书 ◇')]
  expect(sectionsOf('◇ 人物 ◇', all)).toEqual(['人物', undefined])
})

test('a section of events goes on to the next heading', () => {
  const all = [article('动态', '修桥'), article('动态', '清渠'), article('动态', '夜校开课')]
  expect(sectionsOf('【动态】', all)).toEqual(['动态', '动态', '动态'])
})

test('a title without the number that the others of its section have stands under none', () => {
  const text =
    'The lamps on the quay will burn all night from the first of the month, the harbour master has told the council.'
  const { articles } = convertText(
    [
      'NEWS',
      '',
      '1.1 Lamps',
      '',
      text,
      '',
      '1.2 Nets',
      '',
      text.replace('lamps', 'nets'),
      '',
      'MEETINGS IN JUNE',
      '',
      text.replace('lamps', 'committees'),
    ].join('\n'),
  )
  expect(articles.map(({ fields }) => fields.section)).toEqual(['NEWS', 'NEWS', undefined])
})

test('a title that names its own kind of text ends the column above', () => {
  const all = [article('工地故事', '师傅的扳手'), article('工地故事', '图片新闻')]
  expect(sectionsOf('【工地故事】', all)).toEqual(['工地故事', undefined])
})
