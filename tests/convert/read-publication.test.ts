import { expect, test } from 'vitest'
import { readPublication } from '../../src/convert/read-publication.ts'
import type { LineNode } from '../../src/convert/tree.ts'

const line = (value: string): LineNode => {
  const point = { line: 1, column: 1, offset: 0 }
  return { type: 'line', value, blanks: 0, position: { start: point, end: point } }
}

const named = (masthead: string[], subject?: string, chrome: string[] = []) =>
  readPublication({ masthead: masthead.map(line), chrome: chrome.map(line), subject })

test('the name stands behind the day', () =>
  expect(named(['1953年3月11日 星期三 渡口日报 第2版'])).toBe('渡口日报'))

test('THE on a line of its own opens the name', () =>
  expect(named(['THE', "ST. ADA'S GOVERNMENT GAZETTE"])).toBe("THE ST. ADA'S GOVERNMENT GAZETTE"))

test('how often a sheet comes out is no name', () => expect(named(['雙月刊', '山徑通訊'])).toBe('山徑通訊'))

test('the subject of a mail names the sheet in brackets, or between the list and the number', () => {
  expect(named([], '【山里来信】第12期 春耕')).toBe('山里来信')
  expect(named([], '[millrace] The Mill Race, issue 9')).toBe('The Mill Race')
})

test('a saved page names its site in the title of the window', () =>
  expect(named([], undefined, ['渡口新闻网_渡口县唯一新闻门户'])).toBe('渡口新闻网'))
