import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const text =
  '渡口镇的木桥昨天通车，桥面铺了新的防滑木板，两侧加装了扶手和路灯，行人和自行车从今天起不必再绕行三里路。'

test('a column of sections with the first page among them is a menu, with longer names in it', () => {
  const menu = [
    '镇情概览',
    '首页',
    '通知公告',
    '机构设置',
    '码头管理站',
    '渡船时刻',
    '夜校',
    '文化站',
    '集市',
  ]
  const source = [...menu, '木桥与码头养护办法', '下载', '联系我们', '', '渡口镇木桥昨天通车', '', text]
  const { articles } = convertText(source.join('\n'))
  expect(articles.map(({ fields }) => fields.title)).toEqual(['渡口镇木桥昨天通车'])
  expect(articles[0]?.body.map(({ text }) => text)).toEqual([text])
})

test('rows of links below the text of a saved page belong to the page', () => {
  const rows = [
    '打印本页',
    '* 市属部门 * 各镇街道 * 友情链接',
    '1. 石渡镇 2. 柳河乡 3. 双塔乡 4. 东堡镇',
    '渡口水利局 渡口教育局 渡口粮食局 渡口民政局 渡口气象局 渡口农机站',
  ]
  const { articles } = convertText(
    ['渡口镇木桥昨天通车', '日期：2021-03-04 10:20 来源：渡口报', text, ...rows].join('\n'),
  )
  expect(articles).toHaveLength(1)
  expect(articles[0]?.body.map(({ text }) => text)).toEqual([text])
})
