// Mastheads whose line is set in parts: the number, the season and the price; what the sheet is, a bar, the month.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const text =
  'The harbour master has published what was taken at the quay this week, and there is more of it than last year.'
const issueOf = (...lines: string[]) =>
  convertText([...lines, '', 'The quay this week', '', text, '', 'Lamps', '', text].join('\n'))

test.each([
  [
    [
      'THE TARN LANTERN',
      'News from Upper Tarn and Kilnsea',
      'Issue 31              Autumn 2014              Free to all',
    ],
    '2014-23',
    '31',
  ],
  [['The Tarn Lantern', 'News of the quay | June 2014'], '2014-06', undefined],
  [['The Tarn Lantern', 'Friends of the Quay • 3 June 2014'], '2014-06-03', undefined],
])('%s', (lines, date, number) => {
  const { issue, articles } = issueOf(...lines)
  expect(issue).toMatchObject({ date, ...(number ? { number } : {}) })
  expect(articles.map(({ fields }) => fields.title)).toEqual(['The quay this week', 'Lamps'])
})
