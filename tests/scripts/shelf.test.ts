// Values put aside on disk come back as they were, and what is got is a copy.
import { expect, test } from 'vitest'
import { Shelf } from '../../scripts/shelf.ts'

interface Issue {
  articles: Map<string, { text: string }>
  record?: { date: string } | undefined
}

const issue = (text: string): Issue => ({ articles: new Map([['01', { text }]]), record: undefined })

test('what is put on a shelf comes back by its name, with its maps', () => {
  const shelf = new Shelf<Issue>()
  shelf.set('1955-05-04', issue('渡口亮了'))
  shelf.set('1955-05-05', issue('船回来了'))
  shelf.set('1955-05-04', issue('渡口又亮了'))
  expect(shelf.get('1955-05-04')).toEqual(issue('渡口又亮了'))
  expect(shelf.get('1955-05-06')).toBeUndefined()
  shelf.delete('1955-05-04')
  expect([shelf.has('1955-05-04'), ...shelf].flat()).toEqual([false, '1955-05-05', issue('船回来了')])
  shelf.close()
})

test('a change counts once it is put back', () => {
  const shelf = new Shelf<Issue>()
  shelf.set('1', issue('渡口'))
  const got = shelf.get('1') as Issue
  got.record = { date: '1955' }
  expect(shelf.get('1')?.record).toBeUndefined()
  shelf.set('1', got)
  expect(shelf.get('1')?.record?.date).toBe('1955')
  shelf.close()
})
