// A sheet without headings, whose paragraphs each open with the words that name them.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const about = [
  'has been put off until the tide allows it, which the harbour board expects within a week or two, if the wind goes round.',
  'will be held in the boathouse as usual, and everybody who can carry a table is asked to come an hour before the others.',
  'was won by the crew of the small ferry, who had not rowed before and have promised their families not to do it again.',
  'needs two more voices, high or low, and a piano that keeps its pitch longer than the one which stands in the hall now.',
]
const names = ['Spring launch', 'Tea for rowers', 'Autumn cup', 'Weir singers']
const titles = (lead: (name: string) => string, open = 'It ') =>
  convertText(about.map((text, i) => `${lead(names[i] as string)} ${open}${text}`).join('\n\n')).articles.map(
    ({ fields }) => fields.title,
  )

test.each([
  ['bold without a stop', (name: string) => `**${name}**`],
  ['bold and a comma', (name: string) => `**${name},**`],
  ['italics and a colon', (name: string) => `*${name}:*`],
  ['capitals between stars', (name: string) => `** ${name.toUpperCase()} **`],
  ['capitals behind a star', (name: string) => `* ${name.toUpperCase()}`],
  ['capitals and dots', (name: string) => `${name.toUpperCase()}...`],
  ['a colon', (name: string) => `${name}:`],
])('each opens with its title: %s', (_, lead) =>
  expect(titles(lead).map((title) => title?.replace(/\W+$/, '').toLowerCase())).toEqual(
    names.map((name) => name.toLowerCase()),
  ),
)

test('below a title they are parts of its text', () =>
  expect(
    convertText(
      `# The year on the weir\n\n${about.map((text, i) => `**${names[i]}** It ${text}`).join('\n\n')}`,
    ).articles.length,
  ).toBe(1))

test('lines set in below the words behind a label go on from there', () =>
  expect(
    convertText(
      'LOW WATER: The boards of the weir will be drawn on Sunday, and no boat can\n           pass before noon. Whoever must be across by then should come\n           on Saturday.\n\nLOST OAR:  A blue oar was left at the slip last week, and the boatman would\n           be glad to know whose it is, and why there is only one of\n           them.\n\nTWO KEYS:  Four keys were made for the boathouse and six are in use, which\n           the secretary thinks is one thing to wonder about before the\n           summer.\n',
    ).articles.map(({ body }) => body.length),
  ).toEqual([1, 1, 1]))
