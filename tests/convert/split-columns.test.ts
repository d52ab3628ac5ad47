// Typed sheets that hold two columns on one line, with a gap between them.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const left = [
  'The boards of the weir will be',
  'drawn on Sunday, and nobody can',
  'cross before noon. Whoever must',
  'be over by then should come on',
  'the day before, with a lamp.',
  '',
  'The boatman asks that the slip',
  'be kept clear of bicycles while',
  'he paints it, and afterwards.',
]
const right = [
  'Two blue oars have gone from the',
  'rack, and the secretary would be',
  'glad to hear who borrowed them,',
  'and why he took the two that do',
  'not match.',
  '',
  'The keys are kept by Ada Lisle',
  'this year, who can be found at',
  'the mill on most mornings.',
]
const sheet = (a: readonly string[], b: readonly string[]) =>
  a.map((line, i) => `${line.padEnd(36)}${b[i] ?? ''}`.trimEnd()).join('\n')
const paragraphs = (lines: readonly string[]) =>
  lines
    .join('\n')
    .split('\n\n')
    .map((text) => text.replaceAll('\n', ' '))
const head = 'THE WEIR LIGHT          No. 4          May 1984\n\n'

test('the right column is read below the left one', () => {
  const [article, ...more] = convertText(
    `${head}        NEWS FROM THE SLIP\n\n${sheet(left, right)}`,
  ).articles
  expect(more).toEqual([])
  expect(article?.fields.title).toBe('NEWS FROM THE SLIP')
  expect(article?.body.map((block) => ('text' in block ? block.text : ''))).toEqual([
    ...paragraphs(left),
    ...paragraphs(right),
  ])
})

test('names and what they stand for are no columns', () => {
  const rows = left.map((line, i) => `file${i}.zip${' '.repeat(28)}${line}`).join('\n')
  const { report } = convertText(`${head}        NEW FILES\n\n${rows}`)
  expect(report.messages.filter(({ ruleId }) => ruleId === 'split-columns')).toEqual([])
})

test('the title of a text above its next page is no title again', () =>
  expect(
    convertText(
      `${head}        NEWS FROM THE SLIP\n\n${left.join('\n')}\n\n                 -1-\n\n        NEWS FROM THE SLIP (Continued)\n\n${right.join('\n')}`,
    ).articles.map(({ fields }) => fields.title),
  ).toEqual(['NEWS FROM THE SLIP']))

test('a line belongs to one article: the columns of two texts stay as they are, and that is said', () => {
  const two = sheet([...left, '', 'A NEW LAMP AT THE MILL', '', ...right], [...right, '', ...left])
  const { articles, report } = convertText(`${head}        NEWS FROM THE SLIP\n\n${two}`)
  const lines = articles.flatMap((article) => article.lines.flatMap(([from, to]) => range(from, to)))
  expect(new Set(lines).size).toBe(lines.length)
  expect(report.messages.map(({ reason }) => reason)).toContainEqual(
    expect.stringContaining('Two columns of two texts'),
  )
})

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)
