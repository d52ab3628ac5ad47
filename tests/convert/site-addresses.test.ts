import { expect, test } from 'vitest'
import { addressedName } from '../../src/convert/site-addresses.ts'
import type { LineNode } from '../../src/convert/tree.ts'
import { convertText } from './convert-text.ts'

const line = (value: string): LineNode => {
  const point = { line: 1, column: 1, offset: 0 }
  return { type: 'line', value, blanks: 0, position: { start: point, end: point } }
}
const named = (head: string[], foot: string[] = []) => addressedName(head.map(line), foot.map(line))

test('a viewer of papers states the name before the state and the years', () =>
  expect(named(['Home  Lists  Tags', 'The Tarn Advertiser (NSW : 1896 - 1942)   Page 2'])).toBe(
    'The Tarn Advertiser',
  ))

test('the address of a page bears out what it calls itself', () => {
  const address = 'https://www.tarnquarterly.example/2019/09/river/'
  expect(named(['What the river took - The Tarn Quarterly', address])).toBe('The Tarn Quarterly')
  expect(named(['By Ada Lisle', 'The Tarn Quarterly'], [address])).toBe('The Tarn Quarterly')
  expect(named(['Share on Facebook', 'http://www.facebook.example/x'])).toBeUndefined()
})

test('the first step of a page’s place is its site, and a column is none', () => {
  expect(named(['Loom & Shuttle Forum > Equipment > Floor looms'])).toBe('Loom & Shuttle Forum')
  expect(named(['Arts & Culture > Film'])).toBeUndefined()
  expect(named(['You are here: Home > News'])).toBeUndefined()
})

test('where the head names no site, the owner of the rights does; a house of many sites does not', () => {
  const page = (owner: string) =>
    convertText(
      [
        'HOME > SHOWBIZ > TV',
        'SHARE 1   TWEET   PIN',
        'The ferry’s last bell rings',
        'By Kay Oakes / Published 3 June 2015',
        'The bell that rang on the ferry for sixty years was rung for the last time on Tuesday, when the stage was opened.',
        'The ferrymen said that they would hang it in the waiting room, where it could be seen by all who remember it.',
        'Contact us  |  Feedback  |  Terms',
        `Copyright ©2015 ${owner}`,
      ].join('\n'),
    ).issue.title
  expect(page('Morning Lamp')).toBe('Morning Lamp')
  expect(page('Pell Media Group')).toBeUndefined()
})
