// Columns of an English paper read one after the other: what another article interrupts, cross-heads inside, is whole again.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const kilns = [
  'Four kilns on the upper road are to be lit again',
  'after nine years, the owners told a meeting held',
  'at the inn on Monday. Lime has been brought from',
  'the coast since the old burners died, but lately',
  'the price of carriage has been raised by the',
]
const kilnsEnd = [
  'railway, and the owners say that the kilns will',
  'burn cheaper lime than the coast can send.',
]
const ice = [
  'Skaters were out before breakfast as far as the',
  'weir, where boys had swept a track and put up a',
  'row of lanterns. The constable measured five',
  'inches of ice at the sluice',
]
const iceEnd = [
  'and let the bakers drive their sledge across the',
  'weir. The lanterns stay until the ice is gone.',
]
const net = [
  'A net that was lost in March has been found under',
  'the old pier by two boys, who were fishing there',
  'for eels. It is to be dried and mended.',
]
const read = (...lines: string[]) =>
  convertText(['THE TARN LAMP', 'FRIDAY, MAY 3, 1907', '', ...lines].join('\n')).articles.map(
    ({ fields, body }) => [fields.title, body.map(({ text }) => text).join(' ')],
  )

test('a text goes on below the article that interrupts it', () => {
  const whole = [...ice.slice(0, 3), 'inches at the sluice.']
  expect(
    read(
      'KILNS TO BE LIT',
      ...kilns,
      '',
      'ICE ON THE TARN',
      ...whole,
      '',
      ...kilnsEnd,
      '',
      'LOST NET',
      ...net,
    ),
  ).toEqual([
    ['KILNS TO BE LIT', [...kilns, ...kilnsEnd].join(' ')],
    ['ICE ON THE TARN', whole.join(' ')],
    ['LOST NET', net.join(' ')],
  ])
})

test('two texts that a cut across the page parts each get their own rest', () => {
  expect(
    read('KILNS TO BE LIT', ...kilns, '', 'ICE ON THE TARN', ...ice, '', ...kilnsEnd, '', ...iceEnd),
  ).toEqual([
    ['KILNS TO BE LIT', [...kilns, ...kilnsEnd].join(' ')],
    ['ICE ON THE TARN', [...ice, ...iceEnd].join(' ')],
  ])
})

test('a text that itself goes on behind a gap keeps its rest', () => {
  expect(
    read('LOST NET', ...net, '', 'ICE ON THE TARN', ...ice, '', ...iceEnd).map(([title]) => title),
  ).toEqual(['LOST NET', 'ICE ON THE TARN'])
})

test('what begins in a small letter right below a finished text goes on above it', () => {
  expect(read('KILNS TO BE LIT', ...kilns, '', 'A NET FOUND', ...net, ...kilnsEnd)).toEqual([
    ['KILNS TO BE LIT', [...kilns, ...kilnsEnd].join(' ')],
    ['A NET FOUND', net.join(' ')],
  ])
})
