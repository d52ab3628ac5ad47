// Plain texts and e-mails that underline their titles, and how letters under titles open.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const text =
  'The harbour master has published what was taken at the quay this week, and there is more of it than last year.'
const titles = (...lines: string[]) =>
  convertText(lines.join('\n')).articles.map(({ fields }) => fields.title)
const rule = '-'.repeat(40)

test('what is underlined with a text below is a title, marks before it or not', () => {
  expect(
    titles(
      '** First things',
      rule,
      '',
      'Hello,',
      '',
      text,
      '',
      '** The quay',
      rule,
      '',
      text,
      '',
      '** Lamps',
      rule,
      '',
      text,
    ),
  ).toEqual(['First things', 'The quay', 'Lamps'])
})

test('what is underlined over other titles names a section', () => {
  const { articles } = convertText(
    [
      'Quay',
      rule,
      '',
      'Lamps are back',
      '',
      text,
      '',
      'Kilns',
      rule,
      '',
      'Lime is dear',
      '',
      text,
      '',
      'Tarn',
      rule,
      '',
      'Ice holds',
      '',
      text,
    ].join('\n'),
  )
  expect(articles.map(({ fields }) => fields.title)).toEqual(['Lamps are back', 'Lime is dear', 'Ice holds'])
})

test.each(['Dear Friends,', 'Hi everyone,'])('%s right below a title opens a letter', (greeting) => {
  const { articles } = convertText(
    ['A word from the quay', greeting, `${text} ${text}`, '', 'Lamps', `${text} ${text}`].join('\n'),
  )
  expect(articles.map(({ fields }) => fields.title)).toEqual(['A word from the quay', 'Lamps'])
  expect(articles[0]?.body[0]?.text).toBe(greeting)
})

test('among underlined titles one of their mark without a rule is a sub-heading', () => {
  const part = (head: string, ...below: string[]) => ['', head, ...below, '', text]
  const { articles } = convertText(
    [
      ...part('** First things', rule).slice(1),
      ...part('** The quay', rule, '', 'By Ada Lisle'),
      ...part('** Next year'),
      ...part('** Lamps', rule),
    ].join('\n'),
  )
  expect(articles.map(({ fields }) => fields.title)).toEqual(['First things', 'The quay', 'Lamps'])
  expect(articles[1]?.body.map(({ role }) => role)).toEqual(['paragraph', 'subhead', 'paragraph'])
})
