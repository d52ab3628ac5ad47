import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const titles = (lines: readonly string[]) =>
  convertText(lines.join('\n')).articles.map(({ fields }) => fields.title)

const fair = [
  'THE COUNTY FAIR.',
  'The fair of this year was the best that has been',
  'held since the ground was bought. The show of cat-',
  "tle was large, and the ladies' hall was crowded on",
  'each of the three days. The races were well run,',
  'and no man was hurt, though a boat was upset in',
  'the pond. The dinner was served in the large tent.',
]
const items = [
  'Mr. John Bexley, of this place, has sold his\nfarm on the Wardle road to Mr. Samuel Tice,\nfor two thousand dollars.',
  'The ice on the mill pond broke up on Thursday,\nand carried away the foot bridge near the tan-\nnery.',
  'A large black bear was killed last week on the\nhead of Otter run by two sons of Mr. Harmon\nGray. It weighed three hundred pounds.',
]

test('a head before its text and a dash opens an item, and so does a text that tells of something else', () => {
  const source = [
    'A Faithful Dog.—A farmer near Slate Ridge',
    'lost his purse on the way home from market.',
    'His dog lay down beside it in the snow, and',
    'could not be got to leave the place till the',
    'master came back in the morning and took',
    'it up.',
    'How to Keep Apples.—Lay them in dry sand',
    'in a cool cellar, so that no one touches the',
    'next. Look them over each month and take',
    'out such as begin to rot.',
    'A Quick Reply.—A lawyer asked an old boat-',
    'man whether he had ever been in court be-',
    'fore. "Yes, sir," said he, "and I saw you',
    'there, behind the rail."',
    'Manners. There is no part of a young man',
    'which more people see than these. He carries',
    'them to the shop and to the church door.',
    'A little girl in Pell, being asked who made',
    'the lamps of heaven, said that she did not know.',
  ]
  expect(titles(source)).toEqual([
    'A Faithful Dog.',
    'How to Keep Apples.',
    'A Quick Reply.',
    'Manners.',
    'A little girl in Pell',
  ])
})

test('items behind dashes or a printed hand below an article are no part of it', () => {
  const source = [
    ...fair,
    ...items.map((item) => `—${item}`),
    'B@~ Farmers who want good seed corn may have it',
    'at the store of Bragg & Son, opposite the mill.',
  ]
  expect(titles(source)).toEqual([
    'THE COUNTY FAIR.',
    'Mr. John Bexley, of this place, has sold his',
    'The ice on the mill pond broke up on Thursday',
    'A large black bear was killed last week on the',
    'Farmers who want good seed corn may have it',
  ])
})

test('below a head of several items they are one text', () => {
  expect(titles(['LOCAL BREVITIES.', items[0] as string, ...items.map((item) => `—${item}`)])).toEqual([
    'LOCAL BREVITIES.',
  ])
})

test('the matters of one meeting are one text', () => {
  const source = [
    'COUNTY COUNCIL.',
    '',
    'The monthly meeting of the council was held on',
    'Monday, the chairman, Cr. Wardle, presiding. All',
    'the councillors were present except Cr. Tice.',
    '',
    'The Water Supply.—The clerk told the council that',
    'the main in Mill street had burst twice.',
    '',
    'The New Bridge.—The engineer laid before the',
    'council the plans for the bridge at the Forks.',
  ]
  expect(titles(source)).toEqual(['COUNTY COUNCIL.'])
})
