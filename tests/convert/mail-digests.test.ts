import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const bees =
  'The hives behind the weir were moved on Friday, and nobody was stung but the\nsecretary, who had asked for it.'
const oars =
  'Two oars came down with the flood and lie in the boathouse. Whoever misses\nthem may fetch them there.'

const read = (source: string) => {
  const { articles, issue } = convertText(source)
  return {
    titles: articles.map(({ fields }) => fields.title),
    bylines: articles.map(({ fields }) => fields.byline?.[0]),
    dates: articles.map(({ fields }) => fields.date),
    bodies: articles.map(({ body }) => body.map((block) => ('text' in block ? block.text : ''))),
    number: issue.number,
  }
}

const digest = (...mails: string[]) =>
  `Weir Digest    Tuesday, 14 April 1992    Volume 4 : Issue 7\n\n${mails.join(`\n\n${'-'.repeat(30)}\n\n`)}\n\n${'-'.repeat(30)}\n\nEnd of Weir Digest 4.7\n`

const mail = (from: string, subject: string, text: string) =>
  `Date: Mon, 13 Apr 92 10:04:00 GMT\nFrom: ${from}\nSubject: ${subject}\n\n${text}`

test('each mail of a digest is an article, even with the subject of another', () =>
  expect(
    read(
      digest(
        mail('ada@pell.example (Ada Lisle)', 'Bees', bees),
        mail('Tom Sallow <tom@pell.example>', 'Re: Bees', oars),
        mail('Edith Marlow <edith@pell.example>', 'Re: Bees', bees),
      ),
    ),
  ).toMatchObject({
    titles: ['Bees', 'Re: Bees', 'Re: Bees'],
    bylines: ['Ada Lisle', 'Tom Sallow', 'Edith Marlow'],
    dates: ['1992-04-13', '1992-04-13', '1992-04-13'],
    number: '7',
  }))

test('what a mail quotes is part of its text, in paragraphs of its own', () =>
  expect(
    read(
      digest(
        mail('Ada Lisle <ada@pell.example>', 'Bees', `> Who moved them?\n>\n> And why?\n\n${bees}`),
        mail('Tom Sallow <tom@pell.example>', 'Oars', `{Be warned.}\n\n${oars}`),
      ),
    ).bodies,
  ).toEqual([
    ['Who moved them?', 'And why?', bees.replace('\n', ' ')],
    ['{Be warned.}', oars.replace('\n', ' ')],
  ]))

test('the head of a further digest is no article', () =>
  expect(
    read(
      `${digest(mail('Ada Lisle <ada@pell.example>', 'Bees', bees))}\n${'-'.repeat(30)}\n\n${mail('Weir list <weir@pell.example>', 'WEIR DIGEST 4.8', 'Weir Digest   Wednesday, 15 April 1992   Volume 4 : Issue 8')}\n\n${'-'.repeat(30)}\n\n${mail('Tom Sallow <tom@pell.example>', 'Oars', oars)}`,
    ).titles,
  ).toEqual(['Bees', 'Oars']))

test('a subject alone may head each mail', () =>
  expect(
    read(digest(...['Bees', 'Oars', 'Geese on the weir'].map((subject) => `Subject: ${subject}\n\n${bees}`)))
      .titles,
  ).toEqual(['Bees', 'Oars', 'Geese on the weir']))
