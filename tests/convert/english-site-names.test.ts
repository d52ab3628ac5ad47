import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const story = [
  'The ferry’s last bell rings',
  'Posted: Apr 29, 2014 10:06 PM CDT',
  'By Kay Oakes, Reporter',
  'The bell that rang on the ferry for sixty years was rung for the last time on Tuesday, when the stage was opened.',
  'The ferrymen said that they would hang it in the waiting room, where it could be seen by all who remember it.',
]
const titleOf = (...head: string[]) => convertText([...head, ...story].join('\n')).issue.title

test('the name among the controls of a page in English is that of its site', () => {
  const bar = 'Home   Local   Weather   Sports   Contests   About Us'
  expect(titleOf('PELL 7 | Watching the Valley', 'WATCH LIVE', '51° Pell    Closings: 3', bar)).toBe('PELL 7')
  expect(titleOf('Skip to content', 'Lisle Valley Constabulary', bar)).toBe('Lisle Valley Constabulary')
})

test('a masthead without controls names no site', () =>
  expect(titleOf('THE PELL VALE GAZETTE', 'No. 12', 'Friday, May 2, 2014')).toBe('THE PELL VALE GAZETTE'))
