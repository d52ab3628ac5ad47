import { expect, test } from 'vitest'
import { nameAbove, nameInHead } from '../../src/convert/head-names.ts'
import { readPublication } from '../../src/convert/read-publication.ts'
import type { LineNode } from '../../src/convert/tree.ts'

const line = (value: string): LineNode => {
  const point = { line: 1, column: 1, offset: 0 }
  return { type: 'line', value, blanks: 0, position: { start: point, end: point } }
}
const inHead = (...lines: string[]) => nameInHead(lines.map(line))
const above = (...lines: string[]) => nameAbove(lines.map(line))

test('of the words beside the day the paper is the name, and the page is none', () => {
  expect(inHead('第四版　　港聞　　渡口晨報　　中華民國四十七年三月二日　星期日')).toBe('渡口晨報')
  expect(inHead('1958年3月9日 星期日 农历正月二十 渡口晚报 3版')).toBe('渡口晚报')
  expect(inHead('小 浪 花', '1962年3月8日   第 5 版      少年渡口报')).toBe('少年渡口报')
})

test('whose paper it is stands before a name that is whole without it', () => {
  expect(inHead('崇恩會渡口堂 渡口週報', '2006年3月19日 第87期')).toBe('渡口週報')
  expect(inHead('渡口日报网络版', '2010年3月6日  星期六    第A07版  民生快报')).toBeUndefined()
})

test('single characters with spaces between are the name beside the day or the number', () => {
  expect(inHead('第 3 版 砚 川 大 众 1955 年 12 月 1 日')).toBe('砚川大众')
  expect(inHead('一九六二年八月十八日          东 窑 生 活          第三版')).toBe('东窑生活')
  expect(inHead('物 价 信 息    1985.6.20    (总39)')).toBe('物价信息')
})

test('single characters with spaces between are the name over the line of the number', () => {
  expect(inHead('内部资料 注意保存', '水 文 情 况', '第 8 期')).toBe('水文情况')
  expect(inHead('循　光', '渡口堂月刊　　　第八十八期　　　一九七九年十二月')).toBe('循光')
  expect(inHead('1963年5月7日 星期二 渡口第二棉纺厂委员会编 第88期', '渡 口 二 棉')).toBe('渡口二棉')
})

test('what any sheet is called takes the name of its owner from the line above', () => {
  expect(inHead('渡口坊眾福利會', '坊 訊', '一九七四年九月一日　　第五十二期')).toBe('渡口坊眾福利會坊訊')
  expect(inHead('党史学习教育', '简    报', '第 19 期')).toBeUndefined()
})

test('a name stands in the marks of a title before the number', () => {
  expect(inHead('渡口村村公所', '《渡口之聲》第41期　2017年12月　│　本村資訊')).toBe('渡口之聲')
  expect(inHead('《新苗》油印小报 第3期 1981年5月')).toBe('新苗')
  expect(inHead('《渡口的桥》 林远著')).toBeUndefined()
})

test('whose sheet it is stands before what any sheet is called', () =>
  expect(inHead('渡口同鄉會    會訊    第十七期')).toBe('渡口同鄉會會訊'))

test('a word that sheets are called opens the line of the day', () => {
  expect(inHead('渡口周末 · 2004年10月22日 · 总第156期 · B3')).toBe('渡口周末')
  expect(inHead('垦荒生活 (周报) 1989.8.10 第31期')).toBe('垦荒生活')
  expect(inHead('3 综合新闻 / 2014年11月18日 星期二 编辑 林 远 / 今日渡口')).toBe('今日渡口')
  expect(inHead('1987年9月22日　星期二　　砚川风情　　第三版')).toBeUndefined()
})

test('a name alone stands over its kind, its number and its day', () => {
  expect(above('农事与气象', '(旬报)  第 十七 期     1996年6月11日')).toBe('农事与气象')
  expect(above('渡口医苑', '渡口市第二人民医院主办', '2013年8月15日  第8期')).toBe('渡口医苑')
  expect(above('渡口县人民法院', '2013年8月15日  第8期')).toBeUndefined()
  expect(above('渡口医苑', '渡口市第二人民医院主办')).toBeUndefined()
})

test('the kind of a sheet is no name, and a name in Chinese comes before one in English', () => {
  const of = (...masthead: string[]) => readPublication({ masthead: masthead.map(line), chrome: [] })
  expect(of('被服厂新工', '厂报 第九十一号  一九五一年六月二日')).toBe('被服厂新工')
  expect(of('渡口街坊福利會會訊', 'PELL FERRY NEWSLETTER', '第六十一期  一九八九年七月')).toBe(
    '渡口街坊福利會會訊',
  )
  expect(of('河岸基督教會渡口教會', '週   報', '主後 1988年 5月 8日  第 27 號')).toBe(
    '河岸基督教會渡口教會週報',
  )
  expect(of('渡口电子报  No.58   2011年4月22日')).toBe('渡口电子报')
})
