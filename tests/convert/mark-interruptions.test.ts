// Advertisements that a page sets inside a text whose column was cut.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const opening =
  '本报讯　城东的木桥昨天换上四十块新板，两边装了栏杆，孩子上学不用再绕三里路，住户们凑钱买了油漆，几位退休的'
const rest = '木匠用两天把栏杆漆成了绿色，桥头立起一块木牌，写着每一户的名字。'
const page = (...between: string[]) =>
  [
    '城东木桥修好了',
    opening,
    ...between,
    rest,
    '（林远）',
    '豆腐坊添了石磨',
    '本报讯　城西的豆腐坊添了两盘石磨，一天能磨四百斤豆子，早上五点开门，六点半就卖完了。',
  ].join('\n\n')

const bodies = (text: string) => convertText(text).articles.map(({ body }) => body.map((block) => block.text))

test.each([
  ['东湾木器店　年终大酬宾', '木椅每把十二元　地址：河沿街四号'],
  ['县储蓄所举办有奖储蓄', '头奖：缝纫机一台', '各乡信用站均可办理'],
  ['红星照相馆　新到彩色胶卷　欢迎光临'],
])('%s is no part of the text that it interrupts', (...lines) => {
  const [first, second, ...more] = bodies(page(...lines))
  expect(first).toEqual([opening + rest])
  expect(second).toHaveLength(1)
  expect(more).toEqual([])
})

test('the lines of a small box between printed lines go with it', () => {
  const text = `城东木桥修好了
本报讯　城东的木桥昨天换上四
十块新板，两边装了栏杆，孩子上学
不用再绕三里路，住户们凑钱买了油

河沿街修理部
承接钟表、自行车修理
随到随修

漆，几位退休的木匠用两天把栏杆漆
成了绿色。

豆腐坊添了石磨
本报讯　城西的豆腐坊添了两盘
石磨，一天能磨四百斤豆子，老师傅
们轮流看磨，一人两个钟头，早上五
点开门，六点半就卖完了。
机器磨得快，石磨磨得细，
吃的人分得出来，所以坊里把两样都
留着，价钱也一样。`
  expect(bodies(text).map(([first]) => first?.slice(-8))).toEqual(
    ['把栏杆漆成了绿色。', '门，六点半就卖完了。'].map((end) => end.slice(-8)),
  )
})

test('a title between two texts that are whole offers nothing', () => {
  const whole = [
    '年货大集今天开张',
    `${opening}木匠漆了栏杆。`,
    '糖酒商店优惠三天',
    '本报讯　糖酒商店昨天起优惠三天，买两斤送半斤，门口排队到了桥头，售货员中午没有休息。',
  ]
  expect(convertText(whole.join('\n\n')).articles.map(({ fields }) => fields.title)).toEqual([
    '年货大集今天开张',
    '糖酒商店优惠三天',
  ])
})
