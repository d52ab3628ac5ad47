// Headlines of papers set in columns: large type breaks far from the edge, smaller type fills the column.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const column = (words: string) => (words.match(/.{1,42}(?:\s|$)/g) ?? []).map((line) => line.trim())
const stories = [
  'The net that was lost in March was taken to the quay at first light, and those who had come with lamps and ropes stood about in the rain until the harbor master sent them home. He said later that nothing would be done before the tide had gone out again, and that the brigade had been told so by telephone.',
  'Four kilns on the upper road are to be lit again after nine years, the owners told a meeting of farmers on Monday evening. Lime has been brought from the coast by rail since the old burners died, at a price that few of the smaller holdings can pay.',
  'Skaters were out before breakfast as far as the weir, where boys had swept a track and put up a row of lanterns. The constable measured five inches at the sluice and allowed the bakers to drive their sledge across, but only when it was empty.',
].map(column)
const paper = (...head: string[]) =>
  convertText(
    [
      'THE TARN LAMP',
      'FRIDAY, MAY 3, 1929',
      '',
      ...head,
      ...(stories[0] ?? []),
      '',
      'Kilns To Be Lit',
      ...(stories[1] ?? []),
    ]
      .concat(['', 'Ice Holds On Tarn', ...(stories[2] ?? [])])
      .join('\n'),
  ).articles[0]?.fields

test.each([
  [
    ['HARBOR BOARD', 'Nets Are Found', 'Under Old Pier'],
    { kicker: 'HARBOR BOARD', title: 'Nets Are Found Under Old Pier' },
  ],
  [
    [
      '"IT WAS NOT THERE BEFORE"',
      'Nets Are Found',
      'Under Old Pier',
      'Brigade Called Twice Before The Tide',
      'Had Turned',
    ],
    {
      kicker: '"IT WAS NOT THERE BEFORE"',
      title: 'Nets Are Found Under Old Pier',
      subtitle: 'Brigade Called Twice Before The Tide Had Turned',
    },
  ],
])('%s', (head, fields) => expect(paper(...head)).toEqual(fields))

test('a line of capitals in a smaller type over larger capitals is a kicker, where heads have small letters', () => {
  const text = [
    'Sallow Evening Star',
    'Tuesday, March 7, 1967 No. 21,004 4d',
    '',
    '90 MEN WALK OUT',
    'SHAFT',
    'SHUT',
    'By EDITH MARLOW',
    'WORK stopped at the upper quarry',
    'at noon yesterday when ninety',
    'men put down their hammers and',
    'walked home across the common,',
    'and the lime kilns went out one',
    'after another through the night.',
    'The carters who bring the stone',
    'to the quay waited with empty',
    'drays until the horses were led',
    'home, and the schooner that had',
    'come for it sailed in ballast on',
    'the evening tide without a load.',
    '',
    'Dog back from sea',
    'A terrier that jumped aboard the',
    'coal boat in May came home on it',
    'last night, fatter than it went,',
    'and slept under the kitchen table',
    'of its mistress until this noon.',
    '',
    'Three lamps come back',
    'The council will put three lamps',
    'in Mill Lane before the winter,',
    'where nobody has seen the kerb',
    'after dusk since the old ones',
    'were taken away to be mended.',
  ].join('\n')
  expect(convertText(text).articles[0]?.fields).toMatchObject({
    kicker: '90 MEN WALK OUT',
    title: 'SHAFT SHUT',
    byline: ['EDITH MARLOW'],
  })
})
