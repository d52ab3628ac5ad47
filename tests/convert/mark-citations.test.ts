import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const text = (about: string) =>
  `${about}从本周起每天傍晚开放两个小时，凭借书证可以进入，带孩子来的家长请在门口登记，管理员会把当天的开放情况写在黑板上。`

const pages = (first: string, second: string) =>
  convertText(
    [
      '### 渡口镇回应居民——',
      '# 旧仓库改成阅览室',
      `> 本报记者  林远《江湾晚报》（${first}第 01 版）`,
      text('阅览室'),
      text('门厅'),
      '# 坡道装上扶手',
      `> 《江湾晚报》（${second}第 05 版）`,
      text('坡道'),
      text('楼梯间'),
    ].join('\n\n'),
  )

test('where an e-paper printed a text is known of the issue, and its line is no subtitle', () => {
  const { articles, issue } = pages('2015年03月02日', '2015年03月02日')
  expect(articles.map(({ fields }) => [fields.kicker, fields.title, fields.subtitle, fields.byline])).toEqual(
    [
      ['渡口镇回应居民——', '旧仓库改成阅览室', undefined, ['林远']],
      [undefined, '坡道装上扶手', undefined, undefined],
    ],
  )
  expect([issue.title, issue.date]).toEqual(['江湾晚报', '2015-03-02'])
})

test('texts of several days each have their own', () => {
  const { articles } = pages('2015年03月02日', '2015年03月09日')
  expect(articles.map(({ fields }) => fields.date)).toEqual(['2015-03-02', '2015-03-09'])
})

test('a column names the section of the signed texts below it, up to the next text', () => {
  const { articles } = convertText(
    [
      '# 来论',
      '> 《江湾晚报》（2015年03月02日第 05 版）',
      '阅览室夜里也要开灯',
      '江湾东岸  林  远',
      text('阅览室'),
      '楼梯要装扶手',
      '江湾西岸  江一帆',
      text('楼梯'),
      '# 渡口小学修好操场',
      '> 《江湾晚报》（2015年03月02日第 06 版）',
      text('操场'),
      text('门厅'),
    ].join('\n\n'),
  )
  expect(articles.map(({ fields }) => [fields.section, fields.title, fields.byline])).toEqual([
    ['来论', '阅览室夜里也要开灯', ['林远']],
    ['来论', '楼梯要装扶手', ['江一帆']],
    [undefined, '渡口小学修好操场', undefined],
  ])
})
