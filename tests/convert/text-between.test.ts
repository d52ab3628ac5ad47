import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const parts = [
  [
    'THE SLIP',
    'New boards are needed for the slip, and somebody to nail them down.\n\nLeave what you can spare at the shop.',
  ],
  ['LOST OARS', 'Two blue oars have gone, and whoever borrowed them should bring them back before Sunday.'],
  ['RAIN', 'It rained.\n\n   1st week     2.1 in.\n   2nd week     0.4 in.'],
]

const sheet = `THE WEIR LIGHT\nVolume 4, Number 7      April 1992\n\n${parts.map(([title, text]) => `${title}\n${'-'.repeat(title?.length ?? 0)}\n\n${text}`).join('\n\n')}`

test('between two underlined titles every line is text, and below the last one too', () => {
  const { articles, furniture } = convertText(sheet)
  expect(articles.map(({ fields }) => fields.title)).toEqual(['THE SLIP', 'LOST OARS', 'RAIN'])
  const lost = furniture.flatMap(({ lines }) => lines.flatMap(([from]) => sheet.split('\n')[from - 1] ?? []))
  expect(lost.filter((line) => !/^-+$/.test(line))).toEqual(sheet.split('\n').slice(0, 2).slice(0, 1))
})
