// The masthead of a Chinese page that a scan read below its texts or between them, and what a masthead states.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const above = `石坝修好三座磨
【本报讯】石坝乡社员在正月里把荒了
多年的三座水磨修好了。这三座磨从前为
争水打过架，现在两岸的人都能用上，一
天能磨麦子三千多斤，社员都说方便。
(何大林)
`
const below = `
供销社送货上门
本报讯　茶亭供销社从上月起挑着担子
送货上门，盐、煤油、火柴、针线样样都
有，半个月卖出货物四百多元。群众说：
“不误工，不跑路，货担就是小商店。”
（社通讯组）
`
const titles = ['石坝修好三座磨', '供销社送货上门']

test.each([
  [
    '渡 口 农 民 报|中共渡口县委主办|试刊第14期|83.9.10  星期六|第一版',
    '渡口农民报',
    '1983-09-10',
    '试刊第14期',
  ],
  ['渡口矿工|第93期|1973年5月21日', '渡口矿工', '1973-05-21', '第93期'],
  ['第三版|1956年8月4日　渡口铁道　第39期', '渡口铁道', '1956-08-04', '第39期'],
  ['渡口粮油信息　　1985年5月21日　　第2版|第21期(总第93期)', '渡口粮油信息', '1985-05-21', '第21期'],
  [
    '報日口渡|號八十五百七千二第|中華民國二十五年四月二十三日',
    '渡口日報',
    '1936-04-23',
    '第二千七百五十八號',
  ],
  [
    '渡口時報|國曆三十六年一月十五日　夏曆丙戌年十二月廿四日|第八九三號',
    '渡口時報',
    '1947-01-15',
    '第八九三號',
  ],
  ['渡|口|報|一九四七年三月|十六日　星期日|第一四八號', '渡口報', '1947-03-16', '第一四八號'],
  ['渡口报社主办　第6期（总第402期）　内部资料|2003年3月28日|第3版', '渡口报', '2003-03-28', '第6期'],
])('%s', (mast, title, date, number) => {
  const lines = mast.replaceAll('|', '\n')
  for (const text of [`${above}\n${below}\n${lines}\n`, `${above}${lines}\n${below}`]) {
    const { issue, articles } = convertText(text)
    expect(issue).toMatchObject({ title, date })
    expect(issue.number).toContain(number)
    expect(articles.map(({ fields }) => fields.title)).toEqual(titles)
    expect(articles.map(({ body }) => body.length)).toEqual([1, 1])
  }
})

test.each(['渡口县人民政府\n1985年3月2日', '渡口供销社\n十一月十二日', '第31号\n1985年3月2日'])(
  'signs and numbers a text: %s',
  (lines) => {
    const { articles, furniture } = convertText(`${above}${below.replace('（社通讯组）', lines)}`)
    expect(furniture.filter(({ kind }) => kind === 'masthead')).toEqual([])
    expect(articles).toHaveLength(2)
  },
)
