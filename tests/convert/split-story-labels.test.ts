import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const race =
  'The crew lost to Tarn College on Saturday by less than a length. The boats were even to the last bridge.'
const library =
  'The library will close at nine on weekdays until the end of the month, the librarian said, since the heating has failed.'

const titles = (source: string) =>
  convertText(source).articles.map(({ fields, body }) => [fields.title, fields.byline, body[0]?.text])

test('the tags of a typesetter name the title, the writer and the text of a story', () => {
  const source = [
    '@TITLE=Crew Loses Close Race',
    '@AUTHOR=by Peter Wardle',
    `@BODY=${race}`,
    '@TITLE=Library To Close Early',
    `@BODY=${library}`,
  ]
  expect(titles(source.join('\n'))).toEqual([
    ['Crew Loses Close Race', ['Peter Wardle'], race],
    ['Library To Close Early', undefined, library],
  ])
})

test('words before a colon do, where one names a title at the head of the source', () => {
  const source = [
    'Headline: Crew Loses Close Race',
    'Byline: Peter Wardle',
    'Date: May 3, 1967',
    '',
    race,
    '',
    'Note: the next race is on the 14th of the month, and all may come to see it.',
  ]
  const [story] = convertText(source.join('\n')).articles
  expect(story?.fields.title).toBe('Crew Loses Close Race')
  expect(story?.fields.byline).toEqual(['Peter Wardle'])
  expect(story?.body).toHaveLength(2)
})
