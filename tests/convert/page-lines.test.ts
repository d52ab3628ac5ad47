import { expect, test } from 'vitest'
import { readPageLine } from '../../src/convert/page-line.ts'
import { convertText } from './convert-text.ts'

const page = (line: string) =>
  [
    '石渡新闻网',
    '首页 | 新闻 | 民生 | 文化 | 专题',
    '当前位置：首页 > 新闻 > 县乡',
    '',
    '晒谷场上三天大戏',
    line,
    '',
    '　　今年秋天，村里的老人们把晒谷场腾了出来，请来县剧团演了三天大戏，锣鼓一响，全村的狗都叫了起来。',
    '',
    '上一篇：东街路灯全部修好',
    '打印本页 关闭窗口',
  ].join('\n')

test.each([
  ['2014-09-12 | 江远明 | 阅读 321', ['江远明']],
  ['江远明 2014-09-12 08:31', ['江远明']],
  ['审核：周涌　编辑：柳小禾　作者：江远明　2014-09-12', ['江远明']],
  ['【字体：大 中 小】 2014年09月12日 来源：镇党政办 作者：江远明', ['江远明']],
  ['记者：江远明 通讯员：柳小禾 | 责任编辑：周涌 | 2014-09-12', ['江远明', '柳小禾']],
  ['2014-09-12　　文/江远明', ['江远明']],
  ['2014-09-12 | 撰文：江远明 | 摄像：柳小禾 | 剪辑：周涌', ['江远明', '柳小禾']],
  ['时间:2014-09-12 来源:石渡新闻网作者:江远明责任编辑:周涌', ['江远明']],
  ['发布时间：2014-09-12 作者：佚名 浏览次数：31', undefined],
  ['作者：管理员 日期：2014-09-12', undefined],
])('below the title of a saved page “%s” names its writer', (line, byline) => {
  const { articles, issue } = convertText(page(line))
  expect(articles.map(({ fields }) => fields.title)).toEqual(['晒谷场上三天大戏'])
  expect(articles[0]?.fields.byline).toEqual(byline)
  expect(issue.date).toBe('2014-09-12')
})

test('a title that ends as an office does is no line of the page', () => {
  const text = page('江远明　2014-09-12　点击：31次').replace('晒谷场上三天大戏', '旧仓库里开了图书室')
  expect(convertText(text).articles.map(({ fields }) => fields.title)).toEqual(['旧仓库里开了图书室'])
})

test('a line with any other word is none of the page’s', () => {
  expect(readPageLine('2014-09-12 全镇的路灯修好了')).toBeUndefined()
  expect(readPageLine('2014年9月12日，江远明在渡口')).toBeUndefined()
  expect(readPageLine('发布:2014-09-12 体育教研组 点击:31')?.offices).toEqual(['体育教研组'])
})

test.each([
  ['渡口视线\n关注\n2014-09-12 20:14 · 湖南\n来自 渡口视线官方账号\n举报'],
  ['渡口潮   V\n2014-09-12 21:55 阅读 4.7万+\n+关注'],
  ['2014-09-12 21:55　来源：本站\n双击自动滚屏'],
])('between title and text “%s” holds an account and buttons', (head) => {
  const { articles, issue } = convertText(page(head))
  expect(articles.map(({ fields }) => fields.title)).toEqual(['晒谷场上三天大戏'])
  expect(articles[0]?.body.map(({ text }) => text.slice(0, 4))).toEqual(['今年秋天'])
  expect(issue.date).toBe('2014-09-12')
})
