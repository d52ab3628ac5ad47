// What a newsletter says of itself between its articles, whom to ring and who advertises: furniture, no article.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const ferry = [
  'Ferry chain mended',
  '',
  'The ferry was laid up for three weeks while the chain was mended, and the men who work it were sent to the kilns.',
  'They are back now, and the ferry runs from seven in the morning until the lamps are lit on the landing stage.',
]
const lamps = [
  'Lamps for the quay',
  '',
  'Four lamps have come for the quay and will be hung before the end of the month, if the weather allows it.',
  'All who gave an hour to the painting of the posts are thanked; there is still a coat to be put on two of them.',
]
const linesOf = (...between: string[]) => {
  const text = ['THE LAMP POST', 'June 2014   No. 42', '', ...ferry, '', ...between, '', ...lamps]
  const { articles } = convertText(text.join('\n'))
  return articles.map(({ fields, body }) => [fields.title, ...body.map((block) => block.text)].join('\n'))
}

const notices: string[][] = [
  ['DEADLINE FOR NEXT ISSUE: 20th June'],
  ['Copy for the July number to the Editor, Ada Lisle, The Forge, Little', 'Sallow, by 15 June.'],
  ['The next issue will be published on 1 August.'],
  ['The editor reserves the right to edit or omit any item.'],
  ['YOUR COMMITTEE:  Chairman, Tom Sallow, 3 Mill Lane.  Secretary, Ada', 'Lisle, 22 Quay Street.'],
  ['YOUR COMMITTEE', 'Chairman: Tom Sallow', 'Secretary: Ada Lisle', 'Treasurer: O. Tarn'],
  ['USEFUL NUMBERS', 'Vicar: 01000 555218', 'Hall bookings: 01000 555219', 'Police: 101'],
  ['Officers', '', 'Chairman       Tom Sallow     555218', 'Secretary      Ada Lisle      555219'],
  ['A LEAKY GUTTER?', 'J. R. Pell & Son', 'Gutters • Soffits • Small Works', 'Tel. Sallow 555907'],
  ['PIANO TUNING by qualified tuner. Free estimates. Ring Tom on 01000 555218'],
  ['P.T.O.'],
]
for (const notice of notices)
  test(notice.join(' / '), () => {
    const articles = linesOf(...notice)
    expect(articles.map((text) => text.split('\n')[0])).toEqual(['Ferry chain mended', 'Lamps for the quay'])
    expect(articles.join('\n')).not.toContain(notice.at(-1))
  })

for (const text of [
  'Closing date for the post: noon on Friday 8 October. Ring Ada Lisle on 555218.',
  'The committee thanks Tom Sallow, who mended the lamp at the landing stage for nothing.',
])
  test(`stays in its article: ${text}`, () => expect(linesOf(text)[0]).toContain(text.slice(0, 20)))
