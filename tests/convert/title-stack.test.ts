// Two lines above a text: which is the title, and what the other is to it.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const text =
  '本报讯　昨天上午，城东的木桥换上了四十块新板，两边装了栏杆，孩子上学不用再绕三里路。\n\n修桥的木料是林场送的，工钱由两岸住户凑齐，桥头立了一块木牌，写着每一户的名字。'
const headOf = (...lines: string[]) => {
  const { title, kicker, subtitle } = convertText(`${lines.join('\n')}\n\n${text}`).articles[0]?.fields ?? {}
  return { title, kicker, subtitle }
}

test('two halves below a shorter statement are its subtitle', () => {
  expect(headOf('三座木桥年底全部修好', '孩子上学少走三里 农户运菜多跑两趟')).toEqual({
    title: '三座木桥年底全部修好',
    subtitle: '孩子上学少走三里 农户运菜多跑两趟',
  })
})

test('two halves above a plain statement are its kicker', () => {
  expect(headOf('林场送料 住户出工', '城东三座木桥昨天全部修好通行').title).toBe(
    '城东三座木桥昨天全部修好通行',
  )
})

test('what someone said is the title of a longer line about them', () => {
  expect(headOf('修桥三十天之后，记者在渡口访问老木匠方明', '“桥是大家一块板一块板铺的”')).toEqual({
    kicker: '修桥三十天之后，记者在渡口访问老木匠方明',
    title: '“桥是大家一块板一块板铺的”',
  })
})

test('who helped, in brackets, is no rest of the title', () => {
  expect(headOf('城东木桥昨天修好通行', '（线索提供：方女士　奖金30元）').title).toBe('城东木桥昨天修好通行')
})

test.each([
  ['西湾木业公司职工', '为灾区赶制门窗三百套'],
  ['石梁河第二座木桥', '将于下月初动工修建'],
  ['全县渔歌比赛', '在石渡镇戏台举行'],
  ['第七届理事就职典礼', '假镇公所礼堂隆重举行'],
])('%s is one title with what was done', (above, below) => {
  const { title, kicker } = headOf(above, below)
  expect([title?.replace(/\s/g, ''), kicker]).toEqual([above + below, undefined])
})

test.each(['五年不停工　引水过石梁', '团结治水 改天换地'])('%s leads up to a plain title', (kicker) => {
  expect(headOf(kicker, '石梁公社修成一条大渠')).toMatchObject({ title: '石梁公社修成一条大渠' })
})
