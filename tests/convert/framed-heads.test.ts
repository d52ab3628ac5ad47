// Typed sheets: titles between signs, and the box at the end that says who makes the sheet.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const head = `THE LADDER
Newsletter of the Marrow Lamp Society
No. 9      March 1991
`
const text = (words: string) => `${words} were mended by the men of the upper quay, who
asked for nothing but tea and were given rather a lot of it. It will be
done again in the spring, when there are more of them.
`
const sheet = (open: string, close: string) => `${head}
${open} THE LAMPS ${close}
by Ada Lisle

${text('The lamps')}
WHAT THEY NEED

${text('The wicks')}
${open} THE LADDERS ${close}

${text('The ladders')}
${open} THE STEPS ${close}

${text('All the steps which were to be open again by Saturday,\nMay 4, and')}
----------------------------------------
President: Ada Lisle     Treasurer: J. Pell
Lamp room: 555-0182   Fax: 555-0183
The Ladder is published four times a year and
mailed to whoever asks.
`

test.each([
  ['***', '***'],
  ['===', '==='],
  ['~~~', '~~~'],
  ['-=[', ']=-'],
])('titles between %s and %s, and sub-headings without', (open, close) => {
  const { articles, furniture } = convertText(sheet(open, close))
  expect(articles.map(({ fields }) => fields.title)).toEqual(['THE LAMPS', 'THE LADDERS', 'THE STEPS'])
  expect(articles[0]?.fields.byline).toEqual(['Ada Lisle'])
  expect(articles[0]?.body.map(({ role }) => role)).toEqual(['paragraph', 'subhead', 'paragraph'])
  expect(articles[2]?.body).toHaveLength(1)
  expect(furniture.some(({ kind }) => kind === 'editors')).toBe(true)
})

test('a list of whom to ask, below its own title, is an article', () => {
  const { articles } = convertText(`${sheet('***', '***').split('-----')[0]}
*** WHOM TO ASK ***

President: Ada Lisle, 555-0182
Treasurer: J. Pell, 555-0183
`)
  expect(articles.at(-1)?.fields.title).toBe('WHOM TO ASK')
  expect(articles.at(-1)?.body).toHaveLength(2)
})

test('the name of a sheet is read out of the box that it is drawn in', () => {
  const box = `+----------------------------------------------------+
|               THE  QUAY  LADDER                    |
|     Newsletter of the Marrow Lamp Society          |
|     March 1991                     Vol. 3 No. 9    |
+----------------------------------------------------+
`
  const { issue } = convertText(sheet('***', '***').replace(head, box))
  expect(issue).toMatchObject({ title: 'THE QUAY LADDER', date: '1991-03' })
})

test.each(['>>', '===', '--', '~~', '::', '//', '++'])('titles of a mailed sheet behind %s', (sign) => {
  const { articles } = convertText(sheet(sign, ''))
  expect(articles.map(({ fields }) => fields.title)).toEqual(['THE LAMPS', 'THE LADDERS', 'THE STEPS'])
})

test('items behind a sign that go on below are no titles', () => {
  const item = (words: string) => `>> The ${words} will be mended by the men of the upper quay and
by whoever else has time on Saturday.
`
  const { articles } = convertText(`${head}
SHORT NOTES

${item('lamps')}
${item('ladders')}
${item('steps')}
`)
  expect(articles.map(({ fields }) => fields.title)).toEqual(['SHORT NOTES'])
})

test('a title between two rows of asterisks at the end of a sheet is its own', () => {
  const row = '*'.repeat(60)
  const { articles } = convertText(
    `${head}\n${['Lamps', 'Ladders', 'The steps'].map((title) => `${row}\n${title}\n${row}\n${text(title)}`).join('\n')}`,
  )
  expect(articles.map(({ fields }) => fields.title)).toEqual(['Lamps', 'Ladders', 'The steps'])
})

test.each([
  ['((', '))'],
  ['[ ', ' ]'],
])('brackets tell the titles too: %s %s', (open, close) =>
  expect(
    convertText(sheet(open, close).replace('WHAT THEY NEED', '')).articles.map(({ fields }) => fields.title),
  ).toEqual(['THE LAMPS', 'THE LADDERS', 'THE STEPS']),
)
