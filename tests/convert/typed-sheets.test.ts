// Newsletters typed for a terminal: a name in a drawn box, a list of contents with dots, heads that count the pages.
import { expect, test } from 'vitest'
import { lineNumbers } from '../../src/model/lines.ts'
import { convertText } from './convert-text.ts'

const box = [
  '     Volume 2, Number 14                                  6 April 1988',
  '     +------------------------------------------------------+',
  '     |                                            __        |',
  '     |      - The Sallow Wire -                  /oo\\       |',
  '     |      Letters of the Ferry League         (_  _)      |',
  '     |                                           |__|       |',
  '     +------------------------------------------------------+',
  '     Editor in Chief:                          Edith Marlow',
  '',
]
const colophon = [
  '     The Sallow Wire is published weekly by the Ferry League, and those who',
  '     read it are asked to submit articles to the keeper of the lamp.',
  '',
]
const contents = [
  '                        Table of Contents',
  '',
  '     Notes from the Quay ............................ 2',
  '     A Lamp for the Ferry ........................... 3',
  '',
]
const head = (page: number) => `     Sallow Wire 2-14            Page ${page}            6 Apr 1988`
const quay = [
  '                        Notes from the Quay',
  '',
  '     The quay at Sallow has a new rail, and the keeper says that it will',
  '     hold a cart. The old one went to the smith, who made two gates of it',
]
const rest = ['     and a weather vane for the hall.', '']
const lamp = [
  '                        A Lamp for the Ferry',
  '',
  '     The ferry has a lamp again. It was lit on the first of the month and',
  '     can be seen from the far bank on a clear night.',
]
const sheet = [...box, ...colophon, ...contents, head(2), '', ...quay, head(3), ...rest, ...lamp]
const kindsOf = (lines: readonly string[]) => {
  const kinds: Record<number, string> = {}
  for (const row of convertText(lines.join('\n')).furniture)
    for (const number of lineNumbers(row.lines)) kinds[number] = row.kind
  return (part: readonly string[]) => part.map((line) => (line === '' ? '' : kinds[lines.indexOf(line) + 1]))
}

test('a typed sheet gives its articles, and nothing of its front is one', () => {
  const { articles, issue } = convertText(sheet.join('\n'))
  expect(articles.map(({ fields }) => fields.title)).toEqual(['Notes from the Quay', 'A Lamp for the Ferry'])
  expect(issue).toMatchObject({ title: 'Sallow Wire', date: '1988-04-06', number: '14' })
})

test('what a sheet draws and says of itself above its contents is its masthead', () => {
  const kinds = kindsOf(sheet)
  expect(new Set([...kinds(box), ...kinds(colophon)])).toEqual(new Set(['masthead', '']))
  expect(new Set(kinds(contents))).toEqual(new Set(['other', '']))
})

test('a paragraph goes on below the head of the next page', () => {
  const [article] = convertText(sheet.join('\n')).articles
  expect(kindsOf(sheet)([head(2), head(3)])).toEqual(['folio', 'folio'])
  expect(JSON.stringify(article?.body)).toContain('made two gates of it and a weather vane')
})

test('a page named once, or in a sentence, heads no page', () => {
  const once = sheet.filter((line) => line !== head(3))
  expect(kindsOf(once)([head(2)])).not.toEqual(['folio'])
  const told = ['See Page 2 of the old book for the rail.', 'See Page 3 of the old book for the rail.']
  expect(kindsOf([...quay, ...told])(told)).toEqual([undefined, undefined])
})

test('an article above the list of contents is no masthead', () => {
  const letter = [
    '                        From the Keeper',
    '',
    '     When I took the lamp over last spring I did not know how many nights there are in a winter,',
    '     nor how far a small light is seen by those who wait for it on the other bank of the river.',
    '     I know it now, and I thank all those who came down to the quay at night to help me trim the wick.',
    '',
  ]
  const lines = [...box.slice(0, 1), '', ...letter, ...contents, ...quay, ...rest]
  expect(kindsOf(lines)(letter)).toEqual([undefined, '', undefined, undefined, undefined, ''])
})

test('a table is no drawn box', () => {
  const table = [
    '| Date | What |',
    '|------|------|',
    '| 3 May | Ferry fair at the quay |',
    '| 4 May | The lamp is lit again |',
  ]
  expect(kindsOf(table)(table)).not.toContain('masthead')
})

test('the margin of a sheet sets in no paragraph', () => {
  const margin = ' '.repeat(10)
  const told = [
    'THE QUAY',
    '',
    '        The quay at Sallow has a new rail, and the keeper says',
    'that it will hold a cart with its load. The old one went to the',
    'smith, who made two gates of it.',
    '',
    '        Sallow Green has asked for the gates, and will hang them',
    'by the hall before the fair. The rest is to be sold in May.',
    '',
    '',
    'THE LAMP',
    '',
    '        The ferry has a lamp again. It was lit on the first of',
    'the month, and it can be seen from the far bank when the night',
    'is clear.',
    '',
    '        Those who took the old lamp down have kept its glass in',
    'the ferry house, where the children may look through it on a',
    'Saturday until noon.',
    '',
    '        Whoever finds the brass cap of it in the reeds is asked',
    'to bring it to the keeper, who will give a day on the water for',
    'it, with tea.',
    '',
    '',
    'THE FAIR',
    '',
    '        The fair is held on the second of June on the green, and',
    'those who want a stall are asked to tell the clerk before the end',
    'of this month.',
  ]
  const source = told.map((line) => (line === '' ? '' : margin + line)).join('\n')
  const { articles } = convertText(source)
  expect(articles.map(({ fields }) => fields.title)).toEqual(['THE QUAY', 'THE LAMP', 'THE FAIR'])
  expect(articles.map(({ body }) => body.length)).toEqual([2, 3, 1])
})

test('a word of capitals between two rules names the section of the articles below it', () => {
  const rule = '='.repeat(60)
  const source = [rule, '                        REPORTS', rule, '', ...quay, ...rest, rule]
  source.push('                        OFFERS', rule, '', ...lamp)
  const { articles } = convertText(source.join('\n'))
  expect(articles.map(({ fields }) => [fields.section, fields.title])).toEqual([
    ['REPORTS', 'Notes from the Quay'],
    ['OFFERS', 'A Lamp for the Ferry'],
  ])
})

test('the name and the number of a sheet in one line head a page', () => {
  const paired = 'Readers of the Sallow Wire                        Bulletin No. 4'
  const longer = [
    ...Array(4)
      .fill([...quay, ...rest])
      .flat(),
    paired,
    '',
    ...lamp,
  ]
  expect(kindsOf(longer)([paired])).toEqual(['folio'])
})

test('who wrote a text stands at the right of its title', () => {
  const rule = '     ---------------------------------------------------'
  const source = (line: string) => [rule, line, rule, '', ...lamp.slice(2)].join('\n')
  const fieldsOf = (line: string) => convertText(source(line)).articles[0]?.fields
  expect(fieldsOf('     A Lamp for the Ferry                Edith Marlow')).toMatchObject({
    title: 'A Lamp for the Ferry',
    byline: ['Edith Marlow'],
  })
  expect(fieldsOf('     A Lamp for the Ferry           by Edith Marlow Quay 14')).toMatchObject({
    title: 'A Lamp for the Ferry',
    byline: ['Edith Marlow'],
    credit: 'Quay 14',
  })
})

test('a row of names is no title with its byline', () => {
  const rows = ['Keeper of the Lamp          Edith Marlow', 'Keeper of the Rail          Joan Pell']
  const { articles } = convertText([...quay, ...rest, ...rows, '', ...lamp].join('\n'))
  expect(articles.map(({ fields }) => fields.title)).not.toContain('Keeper of the Lamp')
})
