// Pages of several news whose titles have the day behind them.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const page = (stamp: (day: number) => string) =>
  [
    'News & Notices',
    'What goes on in the village, and when.',
    '',
    `Second Boat on Sundays${stamp(8)}`,
    'From the first of the month the ferry company will run two boats on Sundays, as passengers have asked for years.',
    'Children who live on the island go free.',
    '',
    `Lamp Night${stamp(5)}`,
    'On Friday 14 May we will meet in the net loft at half past seven, with tea and a song.',
    '',
    `Lamp Night${stamp(2)}`,
    'On Friday 7 May those who can will meet in the net loft at half past seven and mend nets.',
    '',
  ].join('\n')

test.each([
  [(day: number) => ` Posted: ${day} May 2014`],
  [(day: number) => ` (posted May ${day}, 2014)`],
  [(day: number) => ` | ${day} May 2014`],
  [(day: number) => ` – Published on May ${day}, 2014`],
])('the day behind a title is that of its text, and each such title heads an article', (stamp) => {
  const { articles } = convertText(page(stamp))
  expect(articles.map(({ fields: { title, date } }) => [title, date])).toEqual([
    ['Second Boat on Sundays', '2014-05-08'],
    ['Lamp Night', '2014-05-05'],
    ['Lamp Night', '2014-05-02'],
  ])
})
