// Pages of English sites, saved as plain text or Markdown: what the site puts around and between the paragraphs.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const page = `Menu
Log in | Subscribe
The Marrow Mercury
NEWS SPORT OPINION JOBS
You are here: Home / News / Harbour

Ladders found under the old quay after forty years

By ADA LISLE
Staff Writer
Posted: Tuesday, 4 May 2010 5:12 pm

Tweet
Print

The two ladders that the harbour lost in 1970 were found on Monday under the boards of the old quay, none the worse.

READ MORE: Who took the lamp from the fish hall?

Nobody on the council would say on Tuesday who had put them there, or whether they would be of use to anybody now.

ADVERTISING

What comes next

The ladders will be shown in the fish hall until the end of June, and then they will be sent up the hill for firewood.

The clerk (second from left) holds one of the ladders up.

Most read
1. Lamp goes out
2. Lamp is lit again
Comments
quaysider: I told them in 1971.
`

test('what a site sets around a story and leads away with is no part of it', () => {
  const { articles, issue } = convertText(page)
  expect(articles).toHaveLength(1)
  expect(articles[0]?.fields).toMatchObject({
    title: 'Ladders found under the old quay after forty years',
    byline: ['ADA LISLE'],
  })
  const body = articles[0]?.body.map(({ role, text }) => `${role} ${text.slice(0, 16)}`) ?? []
  expect(body.filter((text) => !/Staff Writer/.test(text))).toEqual([
    'paragraph The two ladders ',
    'paragraph Nobody on the co',
    'subhead What comes next',
    'paragraph The ladders will',
    'caption The clerk (secon',
  ])
  expect(issue).toMatchObject({ title: 'The Marrow Mercury', date: '2010-05-04' })
})

test('the lower headings of a dated post are its sub-headings', () => {
  const { articles } = convertText(`# The Lamp Room

## A night on the quay

Posted on [4 May 2010](http://lamp.example/2010/05/) by [Ada](http://lamp.example/ada)

Nine of us stood on the quay with one lamp between us and waited for the tide, which was late.

### What we saw

- a heron
- another heron, or the same

### Next time

We meet by the pump on 8 June, and somebody else can bring the lamp and the sandwiches.
`)
  expect(articles.map(({ fields }) => fields.title)).toEqual(['A night on the quay'])
  expect(articles[0]?.body.filter(({ role }) => role === 'subhead')).toHaveLength(2)
})

test('a caption broken before its photographer is one caption', () => {
  const { articles } = convertText(`LAMPS ON THE QUAY

The lamps were lit again on Monday after the men of the upper quay had mended the wicks, and a crowd that
nobody had asked stood about in the rain to see it done.

The first of the lamps, which burned for an hour and ten minutes. Photo:
J. Pell
`)
  expect(articles[0]?.body.at(-1)).toMatchObject({ role: 'caption' })
  expect(articles[0]?.body.at(-1)?.text).toMatch(/J\. Pell$/)
})
