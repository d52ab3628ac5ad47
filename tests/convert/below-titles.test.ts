// Notes, chapters and writers right below titles, and what stands before or behind a title on its own line.
import { expect, test } from 'vitest'
import { withoutCounts } from '../../src/convert/counted-titles.ts'
import { readTitle, type Titled } from '../../src/convert/read-title.ts'
import { convertText } from './convert-text.ts'

const titled = (...lines: string[]) => {
  const fields: Titled = {}
  readTitle(fields, lines)
  return fields
}

test('a note in brackets below a title is its subtitle, and its section no section', () => {
  const { articles } = convertText(`渡口周报
第三版  1986年9月16日

一次没有主席台的座谈会
——丝绸二厂改革会风侧记
没有主席台,没有横幅,七十三名
代表和厂领导围着十一张饭桌坐下。
会开了两个钟头,提了四十条意见。
（林 远）

战果
（二十七日，单位：吨）
一号井 1388 为计划的108%
二号井 1912 为计划的134%

支前小调
（调寄对花）
正月里来正月正,
送粮支前到江东,
二月里来龙抬头,
小车推过小桥头。

大事记
（1998年7月—9月）
7月9日　县政府与客商签订辣椒购销合同，数量600吨。
7月21日　金沙河流域发生大洪水，河口水文站最高水位318米。
`)
  expect(articles.slice(1).map(({ fields }) => fields)).toMatchObject([
    { title: '战果', subtitle: '（二十七日，单位：吨）' },
    { title: '支前小调', subtitle: '（调寄对花）' },
    { title: '大事记', subtitle: '（1998年7月—9月）' },
  ])
})

test('who gave what is no byline', () => {
  const { articles } = convertText(`渡口宮季刊
民國一一二年三月十五日

◎功德芳名
　一萬元：石尾碾米廠　顏金水　盧素雲
　五千元：蔡進福　尤阿錦　石尾產銷班
`)
  expect(articles[0]?.fields.byline).toBeUndefined()
})

test('numbers that count all titles are none of their words', () => {
  expect(withoutCounts(['1. 渡口的灯', '2. 石桥', '3. 磨坊'])).toEqual(['渡口的灯', '石桥', '磨坊'])
  expect(withoutCounts(['一 抢插', '二 问答', '三 歌一首'])).toEqual(['抢插', '问答', '歌一首'])
  expect(withoutCounts(['三 岁看大', '石桥', '磨坊'])).toEqual(['三 岁看大', '石桥', '磨坊'])
  expect(withoutCounts(['1. Lamps', '2. Quay', undefined])).toEqual(['1. Lamps', '2. Quay', undefined])
})

test('kinds and columns in brackets stand before titles', () => {
  expect(titled('（山歌）渡口谣')).toEqual({ title: '渡口谣', keywords: ['山歌'] })
  expect(titled('[学习] 夜校开学')).toEqual({ title: '夜校开学', kicker: '学习' })
  expect(titled('[转载] 渡口的灯')).toEqual({ title: '渡口的灯', keywords: ['转载'] })
})

test('writers stand behind titles, the characters of their names set apart', () => {
  expect(titled('渡口的担子 ○ 何 三 可')).toEqual({ title: '渡口的担子', byline: ['何三可'] })
  expect(titled('纸船/林 舟')).toEqual({ title: '纸船', byline: ['林舟'] })
  expect(titled('老人怎样过冬 营养师 林晓舟')).toEqual({ title: '老人怎样过冬', byline: ['林晓舟'] })
  expect(titled('大 事 / 记 要')).toEqual({ title: '大 事 / 记 要' })
})

test('two clauses of one length, apart below a title that is whole, are no line of it', () => {
  const kicker = '船工轮班点灯,乡里出油,学校出人,渡口的夜路亮了……'
  const text =
    '本报讯　渡口的灯从昨天起每晚点到天亮，夜里回来的船都能看见岸，船工们说这是多年来头一回，家里人也放心多了。'
  const page = [kicker, '把灯点到渡口的“每一条”夜船上', '三年不停工 引水过石梁', text]
  const [article] = convertText(page.join('\n\n')).articles
  expect(article?.fields.title).toBe('把灯点到渡口的“每一条”夜船上')
})
