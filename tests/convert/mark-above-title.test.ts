// English pages saved from the web: what stands between the menus and the date is a title, not the name of a sheet.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const story = [
  '',
  'The ferry was laid up for three weeks while the chain was mended, and the men who work it were sent to the kilns.',
  '',
  'They are back now, and the ferry runs from seven in the morning until the lamps are lit on the landing stage.',
]

test.each([
  [
    [
      'Sallow Quay Trust',
      '[Visit] [Join] [Shop]',
      'You are in: Home / News',
      '',
      'Ferry chain delays the boats',
    ],
  ],
  [['Skip to content', 'Home > News > 2012', '', 'Ferry chain delays the boats', '']],
])('below %s the title is the line above the date', (head) => {
  const { articles } = convertText([...head, 'Friday 7 September 2012', ...story].join('\n'))
  expect(articles.map(({ fields }) => fields.title)).toEqual(['Ferry chain delays the boats'])
})

test('a mail that may be shown in a browser has its name above its date', () => {
  const head = [
    'View this email in your browser',
    '',
    'THE LAMP',
    'All the news of the quay',
    'May 8, 2015',
    '',
  ]
  const { issue } = convertText([...head, 'FERRY CHAIN MENDED', ...story].join('\n'))
  expect(issue.title).toBe('THE LAMP')
})
