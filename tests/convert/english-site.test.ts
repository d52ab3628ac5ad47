import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const head = [
  'FRONT PAGE | VALLEY | BUSINESS | SPORT | ARCHIVE',
  'Tuesday, May 4, 1999 Published at 16:08',
  'The last ferry crew meets again',
  '',
  'Nineteen men who worked the Pell ferry have met for the first time since the boat was sold.',
  '',
  'They sat in the weir house, which now looks out on to the car park where the slip once was.',
  '',
  'The keys came back',
  '',
  'Each of them was handed the brass key that he had left on the board on his last day afloat.',
  '',
  'Several of them had not known that anybody had kept the keys in a biscuit tin for so long.',
  '',
  'Plans for a bell',
  '',
  'The crew will ask the council for a plot beside the bridge, where the bell could be hung.',
]
const foot = ['', 'Relevant Stories', 'Ferry laid up for the winter', 'Weir to be mended', 'Back to top | ©']

const titles = (lines: string[]) => convertText(lines.join('\n')).articles.map(({ fields }) => fields.title)
const wordsOf = (lines: string[]) =>
  convertText(lines.join('\n'))
    .articles.flatMap(({ body }) => body.map(({ text }) => text))
    .join('\n')

test('one story of a site keeps its cross-heads, and nothing that the site sets around it', () => {
  expect(titles([...head, ...foot])).toEqual(['The last ferry crew meets again'])
  expect(wordsOf([...head, ...foot])).toContain('The keys came back')
  expect(wordsOf([...head, ...foot])).not.toMatch(/VALLEY|Relevant|laid up/)
})

test('tools of a site among its paragraphs are no text', () => {
  const story = [...head.slice(0, 4), 'Gift this article    Save    46', 'Listen to this article  5 min', '']
  const words = wordsOf([...story, ...head.slice(4), ...foot])
  expect(words).not.toMatch(/Gift|Listen/)
  expect(words).toContain('Nineteen men')
})

test('heads as wide as the first begin articles of their own', () => {
  const second = ['', '', 'Chapel roof is to be mended before the frost', '', ...head.slice(10, 13)]
  const third = ['', '', 'Lamps for the towpath have come at last', '', head[16] as string]
  expect(titles([...head.slice(0, 8), ...second, ...third, ...foot])).toEqual([
    'The last ferry crew meets again',
    'Chapel roof is to be mended before the frost',
    'Lamps for the towpath have come at last',
  ])
})
