// A saved page of an English paper: who holds the rights names it, what is below the text is none of it.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const page = [
  'Skip to content',
  'The Quay Lamp',
  'The weekly newspaper of Tarn College',
  'Home » News » Harbour',
  'Harbour News',
  '',
  'Lamps to burn all night after petition',
  '',
  'By Zillah Marrow, News Editor',
  'Posted on 19 November 2015 at 6:42 pm',
  '',
  'The lamps on the quay before they were lit on Monday. Photo: Oswin Tarn',
  '',
  'The lamps on the quay will burn all night from the first of the month, the harbour master has told the college.',
  '',
  'The decision comes after a petition that was signed by nine in ten of those who walk home along the water.',
  '',
  'Tags: lamps, quay',
  '',
  'About Zillah Marrow',
  'Zillah has written for the paper since her first term and hopes to see the lamps lit before she leaves it.',
  '',
  '2 Comments',
  'Anon',
  '20 November 2015 at 8:15 pm',
  'It is about time that something was done, and the bins should be next, if anybody is listening to us.',
  '© 2015 The Quay Lamp. All rights reserved.',
]

test('only the text and the words below its picture are of the article', () => {
  const { articles, issue } = convertText(page.join('\n'))
  expect(issue.title).toBe('The Quay Lamp')
  expect(articles.map(({ fields, body }) => [fields.title, body.map(({ role }) => role)])).toEqual([
    ['Lamps to burn all night after petition', ['caption', 'paragraph', 'paragraph']],
  ])
})
