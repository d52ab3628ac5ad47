// The head of an English newsletter: its name beside the day, the number and the price, and dates cut short.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const news = [
  '',
  'Ferry chain mended',
  '',
  'The ferry was laid up for three weeks while the chain was mended, and the men who work it were sent to the kilns.',
  'They are back now, and the ferry runs from seven in the morning until the lamps are lit on the landing stage.',
  '',
  'Lamps for the quay',
  '',
  'Four lamps have come for the quay and will be hung before the end of the month, if the weather allows it.',
  'All who gave an hour to the painting of the posts are thanked; there is still a coat to be put on two of them.',
]
const issueOf = (...head: string[]) => convertText([...head, ...news].join('\n')).issue

const sheets: [string[], { title?: string; date?: string; number?: string }][] = [
  [['SALLOW LAMP - Issue 42 - June 2014'], { title: 'SALLOW LAMP', date: '2014-06', number: '42' }],
  [['June 2014        SALLOW LAMP        No. 42'], { title: 'SALLOW LAMP', date: '2014-06' }],
  [['The Sallow Lamp, June 2014'], { title: 'The Sallow Lamp' }],
  [['Sallow Flyer 22/01/2021 Issue 15'], { title: 'Sallow Flyer', date: '2021-01-22', number: '15' }],
  [
    ['  L A M P   P O S T            occasional paper of the', '  No 8, June 1999            Quay Club'],
    { title: 'LAMP POST', number: '8' },
  ],
  [['Sallow Flyer', '22.01.21'], { title: 'Sallow Flyer', date: '2021-01-22' }],
  [['The Lamp Post', "Sept. '95"], { title: 'The Lamp Post', date: '1995-09' }],
  [
    ['PLEASE COPY AND PASS ON', 'THE LAMPLIGHTER', 'No. 7 of 1984        FRIDAY 12 OCTOBER'],
    { title: 'THE LAMPLIGHTER', date: '1984-10-12', number: '7' },
  ],
  [
    ['THE PELL VALE AND DISTRICT', 'GARDENING SOCIETY', '', 'No. 3   May 1973'],
    { title: 'THE PELL VALE AND DISTRICT GARDENING SOCIETY' },
  ],
  [
    ['Registered Charity No. 1000000', 'FRIENDS OF SALLOW QUAY', 'No. 30', 'June 1993'],
    { date: '1993-06', number: '30' },
  ],
  [['The Sallow Lamp', 'Issue 12', 'March 2004'], { date: '2004-03', number: '12' }],
  [['The Sallow Lamp', 'No. 4', '12 June 1993'], { date: '1993-06-12', number: '4' }],
  [['The Sallow Lamp', 'Date of issue 12 June 1993'], { date: '1993-06-12' }],
  [['SALLOW BULLETIN 12 June 2015'], { date: '2015-06-12' }],
  [['The Lamp Post', 'Edition 128', 'June 2003'], { number: '128' }],
  [['The Lamp Post', 'Edition 21', 'June 2003'], { date: '2003-06', number: '21' }],
  [['The Lamp Post', 'Evening Edition 12 June 2003'], { date: '2003-06-12' }],
  [['The Lamp Post', 'June 2003', 'Issue no: 42'], { number: '42' }],
  [['The Lamp Post', 'No. 12        Michaelmas 2009'], { date: '2009', number: '12' }],
]
for (const [head, issue] of sheets)
  test(head.join(' / '), () => expect(issueOf(...head)).toMatchObject(issue))
