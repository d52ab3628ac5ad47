// Several saved pages in one source: each begins with its title over a line of date and source.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const titlesOf = (lines: string[]) => convertText(lines.join('\n')).articles.map(({ fields }) => fields.title)

const first = [
  '渡口网 | 首页 | 新闻 | 专题',
  '',
  '渡口的灯修好了',
  '来源：渡口县融媒体中心　2021-05-04 09:12',
  '　　昨天夜里，渡口的灯重新亮了起来，守灯的老林说，这盏灯整整停了四十天，对岸的人都说看不清水。',
  '　　学校的孩子们一早就跑来看灯，每人在本子上画了一盏，带队的老师说，下学期要把灯画进课本里去。',
]

test('a title right below links to other articles, over its own line of source, is no link', () => {
  const titles = titlesOf([
    ...first,
    '相关阅读',
    '渡船改点',
    '北门桥今起限行',
    '茶山开采',
    '来源：茶山乡',
    '春茶今天开采，比去年早五天。',
    '茶农说，雨水正好。',
    '打印 关闭',
  ])
  expect(titles).toEqual(['渡口的灯修好了', '茶山开采'])
})

test('short texts of a last page are no foot of the page before', () => {
  const titles = titlesOf([
    ...first,
    '分享 打印 收藏',
    '',
    '茶山开采',
    '来源：茶山乡',
    '　　春茶今天开采，早了五天。',
    '　　茶农说，雨水正好。',
    '分享 打印 收藏',
    '版权所有 渡口网',
  ])
  expect(titles).toEqual(['渡口的灯修好了', '茶山开采'])
})
