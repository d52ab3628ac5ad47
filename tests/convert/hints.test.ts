// Each hint, through convert(): what it changes on an invented text, and what it leaves alone. Without lessons, so
// that what is not hinted is not known from elsewhere.
import { expect, test } from 'vitest'
import { lostLetters } from '../../src/convert/check-words.ts'
import { creditForms, withoutForm } from '../../src/convert/credit-forms.ts'
import { type ConvertedSource, convert } from '../../src/convert/index.ts'
import { noLessons } from '../../src/convert/lessons.ts'
import type { Hints } from '../../src/model/hints.ts'
import { lineNumbers } from '../../src/model/lines.ts'

const ferry =
  '本报讯 3月4日，渡口的灯换了新灯芯。值夜的人说，光比从前远了三十步，江心的船也看得见。船家在灯下分了一锅姜茶。'
const bridge =
  '本报讯 3月5日，柳桥的新栏杆装完最后一段，每根柱头刻着一种水鸟，一共四十八种。石匠说，最难刻的是翅膀。'

function read(lines: string[], hints?: Hints): ConvertedSource {
  return convert({
    file: 'sources/test/source.txt',
    bytes: new TextEncoder().encode(`${lines.join('\n')}\n`),
    ...(hints ? { hints } : {}),
    lessons: noLessons,
  })
}

const titles = (source: ConvertedSource) => source.articles.map(({ fields }) => fields.title)
const kindOf = ({ furniture }: ConvertedSource, line: number) =>
  furniture.find(({ lines }) => lineNumbers(lines).includes(line))?.kind
const subheads = (source: ConvertedSource) =>
  source.articles.flatMap(({ body }) => body.filter(({ role }) => role === 'subhead').map(({ text }) => text))

test('sections: the articles below stand under a name that no rule knows', () => {
  const lines = [
    '云浦日报',
    '',
    '灯下闲话',
    '',
    '渡口的灯换了新灯芯',
    '',
    ferry,
    '',
    '柳桥装上水鸟',
    '',
    bridge,
  ]
  const without = read(lines)
  const hinted = read(lines, { sections: ['灯下闲话'] })
  expect(without.articles.map(({ fields }) => fields.section)).toEqual([undefined, undefined])
  expect(hinted.articles.map(({ fields }) => fields.section)).toEqual(['灯下闲话', '灯下闲话'])
  expect(kindOf(hinted, 3)).toBe('section-heading')
})

test('sections: a name that a scan spaced out, right on top of a text', () => {
  const lines = ['渡口的灯换了新灯芯', '', ferry, '灯 下 闲 话', '柳桥装上水鸟', '', bridge]
  const { articles } = read(lines, { sections: ['灯下闲话'] })
  expect(articles.map(({ fields }) => fields.section)).toEqual([undefined, '灯下闲话'])
})

test('furniture: a line is no part of an article, whole or by its beginning', () => {
  const lines = [
    '渡口的灯换了新灯芯',
    '',
    ferry,
    '',
    '把话说给渡口听，把信投进木箱，本期信箱第 12 号',
    '',
    '柳桥装上水鸟',
    '',
    bridge,
  ]
  expect(kindOf(read(lines), 5)).toBeUndefined()
  const hinted = read(lines, { furniture: ['把话说给渡口听,'] })
  expect(kindOf(hinted, 5)).toBe('other')
  expect(titles(hinted)).toEqual(['渡口的灯换了新灯芯', '柳桥装上水鸟'])
})

test('masthead: a line of the head that no rule knows, and the same at the foot', () => {
  const lines = [
    '一江两岸的人都认得的一张小纸，逢五逢十印出来，放在渡口的木箱里，谁路过谁拿。',
    '渡口的灯换了新灯芯',
    '',
    ferry,
    '',
    '柳桥装上水鸟',
    '',
    bridge,
    '',
    '一江两岸的人 第二页',
  ]
  expect(kindOf(read(lines), 1)).toBeUndefined()
  const hinted = read(lines, { masthead: ['一江两岸的人'] })
  expect([kindOf(hinted, 1), kindOf(hinted, 10)]).toEqual(['masthead', 'masthead'])
  expect(titles(hinted)).toEqual(['渡口的灯换了新灯芯', '柳桥装上水鸟'])
})

test.each([
  ['§ 灯芯从哪里来', '§', '灯芯从哪里来'],
  ['～灯芯从哪里来～', '～', '灯芯从哪里来'],
  ['### 灯芯从哪里来', '###', '灯芯从哪里来'],
  ['■ 灯芯从哪里来', '■', '灯芯从哪里来'],
])('subhead: %s, with the mark %s', (line, subhead, text) => {
  const hinted = read(['渡口的灯换了新灯芯', '', ferry, '', line, '', bridge.replace('本报讯 ', '')], {
    subhead,
  })
  expect(titles(hinted)).toEqual(['渡口的灯换了新灯芯'])
  expect(subheads(hinted)).toEqual([text])
})

test('subhead: a byline with the mark is none', () => {
  const lines = [
    '渡口的灯换了新灯芯',
    '■记者 林远',
    ferry,
    '',
    '■灯芯从哪里来',
    bridge.replace('本报讯 ', ''),
  ]
  const hinted = read(lines, { subhead: '■' })
  expect(hinted.articles[0]?.fields.byline).toEqual(['林远'])
  expect(subheads(hinted)).toEqual(['灯芯从哪里来'])
})

test('subhead: the styles of titles are tried all the same', () => {
  const article = (title: string, text: string) => [`◆${title}`, text, '■怎么做', text.replace('本报讯 ', '')]
  const lines = [...article('渡口的灯换了新灯芯', ferry), ...article('柳桥装上水鸟', bridge)]
  const hinted = read(lines, { subhead: '■' })
  expect(titles(hinted)).toEqual(['渡口的灯换了新灯芯', '柳桥装上水鸟'])
  expect(subheads(hinted)).toEqual(['怎么做', '怎么做'])
})

test.each([
  ['报料人：林远', '报料人：X', { byline: ['林远'] }],
  ['报 料 人: 林远、水清浅', '报料人：X', { byline: ['林远', '水清浅'] }],
  ['（报料人 林远）', '报料人 X', { byline: ['林远'] }],
  ['〔讲述：渡口管理站〕', '（讲述：X）', { credit: '渡口管理站' }],
  ['林远 速写', 'X 速写', { byline: ['林远'] }],
])('credits: %s, of the form %s', (line, form, fields) => {
  const lines = ['渡口的灯换了新灯芯', '', ferry, '', line, '', '柳桥装上水鸟', '', bridge]
  const hinted = read(lines, { credits: [form] })
  expect(titles(hinted)).toEqual(['渡口的灯换了新灯芯', '柳桥装上水鸟'])
  expect(hinted.articles[0]?.fields).toMatchObject(fields)
  expect(hinted.articles[0]?.body).toHaveLength(1)
  expect(hinted.report.messages.filter(({ ruleId }) => ruleId === 'check-words')).toEqual([])
})

test('credits: below a title, and in brackets where a paragraph ends', () => {
  const lines = ['渡口的灯换了新灯芯', '讲述：林远', ferry, '', '柳桥装上水鸟', `${bridge}（讲述：水清浅）`]
  const { articles } = read(lines, { credits: ['讲述：X'] })
  expect(articles.map(({ fields }) => fields.byline)).toEqual([['林远'], ['水清浅']])
  expect(articles[1]?.body[0]?.text).toMatch(/翅膀。$/)
})

test('credits: in English, the words before a name', () => {
  const text =
    'The ferry lamp was lit again on Friday evening, and the keeper says that it can now be seen from the far bank.'
  const lines = [
    'New wick for the ferry lamp',
    '',
    text,
    '',
    'Words: Amara Okafor and Tobias Lund',
    '',
    'Herons on the bridge',
    '',
    text,
  ]
  expect(read(lines, { credits: ['Words: X'] }).articles[0]?.fields.byline).toEqual([
    'Amara Okafor',
    'Tobias Lund',
  ])
})

test('credits: a sentence that has the words is no credit', () => {
  const lines = [
    '渡口的灯换了新灯芯',
    '',
    ferry,
    '',
    '速写本里夹着一张船票。',
    '',
    bridge.replace('本报讯 ', ''),
  ]
  expect(read(lines, { credits: ['速写X', 'X速写'] }).articles[0]?.body).toHaveLength(3)
})

test('only the words of a form give way: any other letter is missed', () => {
  const forms = creditForms(['报料人：X'])
  const lost = (line: string) => lostLetters([withoutForm(line, forms)], ['林远'])
  expect(lost('报料人：林远')).toBe('')
  expect(lost('石匠林远')).toBe('石匠')
})

test('no hint changes what no hint names', () => {
  const lines = [
    '云浦日报',
    '2022年3月6日',
    '',
    '渡口的灯换了新灯芯',
    '',
    ferry,
    '',
    '柳桥装上水鸟',
    '',
    bridge,
  ]
  const hints = {
    sections: ['灯下闲话'],
    furniture: ['爱护古树'],
    masthead: ['YUNPU'],
    credits: ['报料人：X'],
    subhead: '§',
  }
  const plain = ({ articles, furniture, issue }: ConvertedSource) => ({ articles, furniture, issue })
  expect(plain(read(lines, hints))).toEqual(plain(read(lines)))
})
