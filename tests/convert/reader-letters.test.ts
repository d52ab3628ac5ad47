// A Chinese page of letters: places and names sign them, editors reply, and the next title stands below.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const long =
  '我住在石桥巷，巷口的路灯已经坏了两个多月，晚上下夜班的工人只能摸黑走路，前几天还有一位老人摔倒了。'
const other = '上个星期我在东门菜市场买了三斤青菜，回家一称只有两斤六两，问了几位邻居，都说遇到过同样的事情。'

test('a saved page of letters with replies', () => {
  const { articles, issue } = convertText(
    [
      '当前位置: 首页 > 期刊 > 《河岸之友》 > 2011年第8期 > 正文',
      '编号:11845675',
      '爷爷的木船',
      'http://www.river.example 2011年4月1日 河岸之友2011年第8期',
      `    ${long}`,
      '',
      '    山东省临河市 林远',
      '',
      '    编辑回复:一条船就是一辈子。',
      '',
      '    酸酸甜甜话豆腐',
      '',
      `    ${other}`,
      '',
      '    河北省青石县 何立',
      '',
      '    编辑回复:豆腐里有滋味，更有日子！',
    ].join('\n'),
  )
  expect(articles.map(({ fields }) => fields)).toEqual([
    { title: '爷爷的木船', byline: ['林远'] },
    { title: '酸酸甜甜话豆腐', byline: ['何立'] },
  ])
  expect(articles.map(({ body }) => body.length)).toEqual([2, 2])
  expect(issue).toMatchObject({ title: '河岸之友', date: '2011-04-01', number: '2011年第8期' })
})

test('letters of readers whom few are answered', () => {
  const { articles } = convertText(
    ['路灯该修了', '', long, '', '读者 林远', '', '菜市场的秤', '', other, '', '（临河县 何立）'].join('\n'),
  )
  expect(articles.map(({ fields }) => fields)).toEqual([
    { title: '路灯该修了', byline: ['林远'] },
    { title: '菜市场的秤', byline: ['何立'] },
  ])
})

test('below a kind of papers the place of a page names its paper', () =>
  expect(convertText(['河岸网  > 报纸  > 渡口日报', '', '木桥修好了', '', long].join('\n')).issue.title).toBe(
    '渡口日报',
  ))
