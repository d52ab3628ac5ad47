// Lines of an English paper that state what paper it is: the heads of its pages, and the box that says when it comes out.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const barn = [
  'NEW BARN AT TARN',
  'The large barn of Mr. Lorne at Tarn was raised on',
  'Monday by forty of his neighbors, who came with',
  'their wives and baskets and stayed until dark.',
]
const flood = [
  'THE FLOOD.',
  'The creek rose on Friday night and carried off the',
  'bridge at the lower mill, with some fences. Nobody',
  'was hurt, and the mill is running again.',
]
const read = (...lines: string[]) => {
  const { issue, articles, furniture } = convertText(lines.join('\n'))
  return {
    issue,
    titles: articles.map(({ fields }) => fields.title),
    furniture: furniture.filter(({ kind }) => kind !== 'other').map(({ lines: own }) => own),
  }
}
const titles = ['NEW BARN AT TARN', 'THE FLOOD.']

test.each([
  ['6 THE TARN AND PELL HERALD, FRIDAY, MAY 3, 1907.', '1907-05-03', 'THE TARN AND PELL HERALD'],
  ['THE TARN EXAMINER, FRIDAY, MAY 3, 1907. 3', '1907-05-03', 'THE TARN EXAMINER'],
  ['Page 8 THE TARN VALLEY COURIER Sept. 11, 1952', '1952-09-11', 'THE TARN VALLEY COURIER'],
  ['1291 TARN ISLANDS GOVERNMENT GAZETTE 2 May 2014', '2014-05-02', 'TARN ISLANDS GOVERNMENT GAZETTE'],
])('%s heads a page', (head, date, title) => {
  expect(read(head, '', ...barn, '', ...flood)).toMatchObject({ issue: { date, title }, titles })
  expect(read(...barn, '', head, '', ...flood)).toMatchObject({ issue: { date, title }, titles })
})

test.each([
  [['The Tarn Courier', 'Thursday, September 11, 1952', 'Entered as second class matter at the post office']],
  [['THE TARN PATRIOT.', 'PUBLISHED EVERY THURSDAY MORNING', 'TERMS, $1.50 per annum, in advance.']],
  [['EDITH MARLOW, Editor and Publisher', '$2.50 a year in Tarn and adjoining counties', 'Tarn, Iowa']],
  [['TARN FERRY, FRIDAY, MAY 1, 1903.—FOURTEEN PAGES.']],
])('%s among the articles is no part of one', (box) => {
  const found = read(...barn, '', ...box, '', ...flood)
  expect(found.titles).toEqual(titles)
  expect(found.furniture).toEqual([[[6, 5 + box.length]]])
})

test('a letter that names its place and day is no box', () =>
  expect(read(...barn, '', ...flood, 'EDITH MARLOW.', 'Tarn, Friday, May 3, 1907.').furniture).toEqual([]))
