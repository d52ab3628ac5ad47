// Papers that set the first words of each story in capitals: what stands right above them is a title.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const titlesIn = (lines: string[]) => convertText(lines.join('\n')).articles.map(({ fields }) => fields.title)

const column = [
  'THE HOLT CHRONICLE',
  'Saturday 14 June 1958   No. 2,114   Price 3d.',
  '',
  'Clock that went',
  'backwards',
  'A CLOCK in Holt market place ran back-',
  'wards for three hours on Thursday after',
  'a pigeon flew into the works.',
  'Warned',
  'The town clerk said he had warned the',
  'council of pigeons in 1949 and again in',
  'the spring of last year.',
  "Swan 'not hurt'",
  'TWO swans flew under Marlow Bridge and',
  'one of them lost its hat, which was found',
  'to be a tea cosy.',
]

test('heads over such openings are titles, heads over others are sub-headings', () => {
  expect(titlesIn(column)).toEqual(['Clock that went backwards', "Swan 'not hurt'"])
})

test('a picture over its caption is no part of the news in short above it', () => {
  const titles = titlesIn([
    ...column,
    '',
    'IN BRIEF',
    'A PURSE with four shillings in it was',
    'found in Church Street on Monday.',
    'WHIST drives begin again at the Institute',
    'on Friday at half past seven.',
    '',
    'Top of the class',
    'PRIZE marrow Big Ernest is weighed in by',
    'its owner Mr. Len Pell after the show.',
  ])
  expect(titles.slice(2)).toEqual(['IN BRIEF', 'Top of the class'])
})
