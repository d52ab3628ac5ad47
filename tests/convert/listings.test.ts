// Short lines that stand together in an English text: what is wanted, who came, where to write.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const head = ['WANTED FOR THE FAIR', '']
const told = [
  'The fair on the green wants helping hands and a good many odd things, and',
  'whoever can spare one of these is asked to bring it to the hall by noon:',
  '',
]
const wanted = [
  '     A tea urn with a lid',
  '     Two long tables',
  '     Bunting, any colour but blue',
  '     Somebody with a loud voice',
]
const after = [
  '',
  'What is left over goes back to its owner on the Monday, and those who lent',
  'a table are given a cake.',
]
const bodyOf = (lines: readonly string[]) => {
  const { articles, furniture } = convertText(lines.join('\n'))
  return { titles: articles.map(({ fields }) => fields.title), furniture, body: articles[0]?.body ?? [] }
}
const itemsOf = (body: readonly { role: string }[]) => body.filter(({ role }) => role === 'item')

test('short lines below a line that announces them are items', () => {
  const { titles, furniture, body } = bodyOf([...head, ...told, ...wanted, ...after])
  expect(titles).toEqual(['WANTED FOR THE FAIR'])
  expect(furniture).toEqual([])
  expect(JSON.stringify(body)).toContain('Two long tables')
  expect(itemsOf(body)).toHaveLength(4)
})

test('a line with a gap inside it is no printed line of a paragraph', () => {
  const helpers = [
    '     Edith Marlow              - teas',
    '     Tom Sallow (the younger) - tables and chairs',
    '     Joan Pell                 - bunting',
  ]
  const { titles, furniture, body } = bodyOf([...head, ...told, ...helpers, ...after])
  expect(titles).toEqual(['WANTED FOR THE FAIR'])
  expect(furniture).toEqual([])
  expect(itemsOf(body)).toHaveLength(3)
})

test('the lines of a letter that stop at commas and full stops are no listing', () => {
  const letter = [
    'If you come by the ferry, bring the urn,',
    'and ask Tom for the tables, which are his.',
    'Please do not bring the dog this year.',
    'It ate the cake that the vicar had made.',
  ]
  const { body } = bodyOf([...head, ...told, ...letter, ...after])
  expect(itemsOf(body)).toEqual([])
})

test('so are short lines one below another where a blank line stands between any two', () => {
  const groups = ['Needle Group', 'Recorder Class', 'Sallow Players', 'Bell Ringers', 'Chess Circle']
  const source = [
    'NEWS FROM THE HALL',
    'The roof of the hall has been mended, and the painters come next week to do the doors and the window frames.',
    'Everybody is welcome at any of the evenings in the hall, and there is tea.',
    ...groups,
    'THE LAMP',
    'The ferry has a lamp again. It was lit on the first of the month and can be seen from the far bank.',
  ]
  const { articles, furniture } = convertText(source.join('\n\n'))
  expect(furniture).toEqual([])
  expect(articles.map(({ fields }) => fields)).toEqual([
    { title: 'NEWS FROM THE HALL' },
    { title: 'THE LAMP' },
  ])
  expect(itemsOf(articles[0]?.body ?? [])).toHaveLength(5)
})
