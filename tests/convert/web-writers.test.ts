import { expect, test } from 'vitest'
import { convert } from '../../src/convert/index.ts'

const prose =
  'There are fourteen landing stages in this town at which no ferry has called since the flood of that year.\n\nI know because I asked. The harbour office answered my letter in nine days with a list of the stages.'

const bylineOf = (text: string) =>
  convert({ file: 'sources/lamp/a.txt', bytes: new TextEncoder().encode(text) }).articles[0]?.fields.byline

test.each([
  `The Lamp Post\nHome\nAbout\nSign in Subscribe\n\nNo ferry any more\n\nTilda Lorne-Pell\n\nApr 2, 2022 • 4 min read\n\n${prose}\n`,
  `The Lamp Post\nSubscribe\n\nBy\nTilda Lorne-Pell\nHarbour Reporter\n\n14:20, 3 OCT 2023\n\nNo ferry any more\n\n${prose}\n`,
])('the name beside the day in the head of a page is its writer’s: %#', (text) => {
  expect(bylineOf(text)).toEqual(['Tilda Lorne-Pell'])
})

test('a page whose name stands over Subscribe has no writer', () => {
  expect(bylineOf(`The Lamp Post\nSubscribe\n\nNo ferry any more\n\n${prose}\n`)).toBeUndefined()
})
