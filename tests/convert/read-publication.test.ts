import { expect, test } from 'vitest'
import { readPublication } from '../../src/convert/read-publication.ts'
import type { LineNode } from '../../src/convert/tree.ts'

const line = (value: string): LineNode => {
  const point = { line: 1, column: 1, offset: 0 }
  return { type: 'line', value, blanks: 0, position: { start: point, end: point } }
}

const named = (masthead: string[], subject?: string, chrome: string[] = [], folios: string[] = []) =>
  readPublication({
    masthead: masthead.map(line),
    chrome: chrome.map(line),
    folios: folios.map(line),
    subject,
  })

test('an edition on the web has the name in the marks of a title', () =>
  expect(named(['《砚川日报》电子版　2014年10月21日'])).toBe('砚川日报'))

test('the name stands behind the day', () =>
  expect(named(['1953年3月11日 星期三 渡口日报 第2版'])).toBe('渡口日报'))

test.each([
  ['The Weir Club Weekly for Tuesday, May 14, 2002', 'The Weir Club Weekly'],
  ['Weir Club Bulletin for May 1986', 'Weir Club Bulletin'],
])('the words that lead to the day are no part of the name: %s', (head, name) =>
  expect(named([head])).toBe(name),
)

test('THE on a line of its own opens the name', () =>
  expect(named(['THE', "ST. ADA'S GOVERNMENT GAZETTE"])).toBe("THE ST. ADA'S GOVERNMENT GAZETTE"))

test('how often a sheet comes out is no name', () => expect(named(['雙月刊', '山徑通訊'])).toBe('山徑通訊'))

test('the subject of a mail names the sheet in brackets, or between the list and the number', () => {
  expect(named([], '【山里来信】第12期 春耕')).toBe('山里来信')
  expect(named([], '[millrace] The Mill Race, issue 9')).toBe('The Mill Race')
})

test('a saved page names its site in the title of the window', () =>
  expect(named([], undefined, ['渡口新闻网_渡口县唯一新闻门户'])).toBe('渡口新闻网'))

test('the page stands before the name, the date behind it', () =>
  expect(named(['第二版　　渡口日报　　1959年5月9日　　第81号'])).toBe('渡口日报'))

test('letters set apart between wider spaces are one name', () =>
  expect(named(['1998年6月18日　星期四　第4版　　渡　口　报　　社会生活'])).toBe('渡口报'))

test('what a sheet is stands below who issues it', () =>
  expect(named(['渡口第二医院', '院　　讯', '2008年第6期'])).toBe('渡口第二医院院讯'))

test('an export labels the name', () =>
  expect(named(['刊名：渡口鄉訊　卷期：第九期　出版日期：1987-01-01'])).toBe('渡口鄉訊'))

test('a paper on a site of its own is named by it', () => {
  expect(named([], undefined, ['渡口工人报官方网站 | 首页'])).toBe('渡口工人报')
  expect(named(['渡口日报数据库', '1956-06-21'])).toBe('渡口日报')
})

test('without a masthead the page lines name the paper, or who publishes it', () => {
  const folios = ['4　渡口区报　2022年11月3日'].map(line)
  expect(readPublication({ masthead: [], chrome: [], folios })).toBe('渡口区报')
  const imprint = ['渡口报社出版'].map(line)
  expect(readPublication({ masthead: [], chrome: [], imprint })).toBe('渡口报')
})

test('a name of two characters is set wide; what stands before the number below it is no name', () => {
  expect(named(['　　山　　　泉', '渡口中学“山泉”社编　　二〇〇四年十一月　　第7期'])).toBe('山泉')
  expect(named(['《 浪 花 》', '石渡小学编印  第3期'])).toBe('浪花')
})

test('of two names in a masthead the pages say one again', () => {
  const masthead = ['渡口镇文化站站讯', '山里来信', '2012年4月']
  expect(named(masthead, undefined, [], ['山里来信 / 2', '渡口镇文化站 · 山里来信　3'])).toBe('山里来信')
  expect(named(masthead, undefined, [], ['山里来信 / 2'])).not.toBe('山里来信')
})

test('the account stands between who wrote a post and when it was put up', () => {
  expect(named([], undefined, ['原创　林远', '渡口拾光', '2021-03-05 20:30 发表于渡口'])).toBe('渡口拾光')
  expect(named([], undefined, ['原创　林远', '渡口拾光', '点击上方蓝字关注我们'])).toBeUndefined()
})

test('the kind of paper on the line below the first ends the name', () =>
  expect(named(['THE MARROW ISLANDS', 'GAZETTE', 'Published by Authority'])).toBe(
    'THE MARROW ISLANDS GAZETTE',
  ))

test('one word of a masthead’s line may be the name: no day, no page, no office', () => {
  expect(named(['1987年9月22日　星期二　　　砚川铁道　　　第一版', '砚川铁路局主办　第2216期'])).toBe(
    '砚川铁道',
  )
  expect(named(['砚川矿务局　砚川矿工　准印证号 砚字第 0047 号'])).toBe('砚川矿工')
  expect(named(['1987年9月22日　星期二　　　砚川风情　　　第三版'])).toBeUndefined()
})

test('whose paper it is, is no name', () =>
  expect(named(['中共砚川地委机关报', '砚川日报', '1961年3月2日'])).toBe('砚川日报'))

test('who issues a sheet may stand below what it is', () =>
  expect(named(['会讯', '砚川同乡会', '第58期'])).toBe('砚川同乡会会讯'))
