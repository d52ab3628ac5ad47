import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

test('bold lines right below a heading in Markdown are its deck, and an untitled item has its own', () => {
  const source = [
    '## THE STRIKE AT TARN.',
    '**Men Still Out.**  ',
    '**The Owners Will Not Yield -- A Meeting Tonight**',
    '',
    'Tarn, Aug. 3.- The strike goes on. No man went down this morning, and the pumps are stopped.',
    '',
    '## [Untitled]',
    'Mr. Wardle has gone to the shore for a week, and leaves the shop to his sons until he is back.',
  ]
  const { articles } = convertText(source.join('\n'))
  expect(articles.map(({ fields }) => [fields.title, fields.subtitle])).toEqual([
    ['THE STRIKE AT TARN.', 'Men Still Out. The Owners Will Not Yield -- A Meeting Tonight'],
    ['Untitled', undefined],
  ])
})
