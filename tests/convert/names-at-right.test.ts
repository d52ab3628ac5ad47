import { expect, test } from 'vitest'
import { readCredits } from '../../src/convert/credits.ts'
import { nameAtRight } from '../../src/convert/name-at-right.ts'
import { convertText } from './convert-text.ts'

const text =
  '　　今年秋天，村里的老人们把晒谷场腾了出来，请来县剧团演了三天大戏，锣鼓一响，全村的狗都叫了起来。'

test.each([
  ['晒谷场上三天大戏　　　　江远明', ['江远明'], undefined],
  ['晒谷场上三天大戏 ◎江远明', ['江远明'], undefined],
  ['晒谷场上三天大戏　　文/江远明', ['江远明'], undefined],
  ['晒谷场上三天大戏　八（2）班 江远明', ['江远明'], '八（2）班'],
])('“%s” is a title and its writer', (line, byline, credit) => {
  const { articles } = convertText(['东街路灯全部修好', text, '', line, text].join('\n'))
  expect(articles[1]?.fields).toMatchObject({ title: '晒谷场上三天大戏', byline })
  expect(articles[1]?.fields.credit).toBe(credit)
})

test.each([
  '四十一班人　一个合唱团',
  '8月5日　星期三　雷阵雨',
  '茶农们在茶垄间练习　江远/摄',
  '石渡　　江 远 明 敬上',
])('“%s” has no writer at its right', (line) => {
  expect(nameAtRight(line)).toBeUndefined()
})

test.each([
  ['（桂花婆 讲  志远 记）', ['桂花婆', '志远']],
  ['（记事：良木）', ['良木']],
  ['（返乡青年小组 小禾）', ['小禾']],
])('“%s” names who told and who wrote', (line, people) => {
  expect(readCredits(line)?.people).toEqual(people)
})
