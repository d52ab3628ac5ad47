// The paper's name again at the head or foot of a further page.
import { expect, test } from 'vitest'
import { convert } from '../../src/convert/index.ts'
import { lineNumbers } from '../../src/model/lines.ts'

const read = (foot: string) =>
  convert({
    file: 'sources/test/source.txt',
    bytes: new TextEncoder().encode(
      [
        'The Ferry Messenger',
        'No. 12    May 2021',
        '',
        'The lamp is lit again',
        '',
        'Late in May the ferry lamp was lit again, and the keeper says that it can be seen from the',
        foot,
        'far bank on a clear night. The children of the school came down to see it.',
      ].join('\n'),
    ),
  })
const folios = (foot: string) =>
  read(foot)
    .furniture.filter(({ kind }) => kind === 'folio')
    .flatMap(({ lines }) => lineNumbers(lines))

test('a running head inside a paragraph is a folio', () => {
  expect(folios('The Ferry Messenger 4 May 2021')).toEqual([7])
  expect(folios('www.ferry.example    The Ferry Messenger    Page 2')).toEqual([7])
})

test('the page in characters, between dashes of any kind', () => {
  const source = [
    '渡口社區通訊',
    '第一二期　二〇〇六年七月二日',
    '',
    '渡口的燈修好了',
    '　　昨天夜裏，渡口的燈重新亮了起來，守燈的老林說，這盞燈停了四十天，對岸看得清清楚楚。',
    '― 1 ―',
    '渡口社區通訊　第一二期　第二版',
    '',
    '茶山開採了',
    '　　春茶今天開採，比去年早了五天，茶農說雨水正好，第一批鮮葉下午就送到了合作社。',
    '～ 2 ～',
  ]
  const { furniture } = convert({
    file: 'sources/test/source.txt',
    bytes: new TextEncoder().encode(source.join('\n')),
  })
  const folios = furniture.filter(({ kind }) => kind === 'folio')
  expect(folios.flatMap(({ lines }) => lineNumbers(lines))).toEqual([6, 7, 11])
})

test('a sentence that names the paper is text', () => {
  expect(
    folios('The Ferry Messenger sold 40 copies that day and was glad of it, as were all who live on'),
  ).toEqual([])
})

test('a day of a list is no running head of a sheet dated by its months', () => {
  const { furniture } = convert({
    file: 'sources/test/source.txt',
    bytes: new TextEncoder().encode(
      [
        'The Ferry Messenger',
        'April/May2013',
        '',
        'Services',
        '',
        'Monday, 1st April',
        '',
        '3 pm in the hall.',
      ].join('\n'),
    ),
  })
  expect(furniture.filter(({ kind }) => kind === 'folio')).toEqual([])
})

test('the name alone over the number, the day and the page heads a page', () => {
  const text = '渡口的灯停了四十天，守灯的老人每天仍旧提着马灯到码头去，让晚归的船看得见石阶和缆桩。'
  const { articles, furniture } = convert({
    file: 'sources/test/source.txt',
    bytes: new TextEncoder().encode(
      [
        ...['渡口街坊通訊', '第四期　二〇〇七年十月', '', '木橋下月翻修', '', text, ''],
        ...['渡口街坊通訊', '', '第四期　二〇〇七年十月　第二頁', '', '石階旁的老井又有了水', '', text],
      ].join('\n'),
    ),
  })
  expect(articles.map(({ fields }) => fields.title)).toEqual(['木橋下月翻修', '石階旁的老井又有了水'])
  const heads = furniture.filter(({ kind }) => kind === 'folio' || kind === 'masthead')
  expect(heads.flatMap(({ lines }) => lineNumbers(lines))).toEqual(expect.arrayContaining([8, 10]))
})
