// An answer about a text is worked out once, and is never that of another text.
import { expect, test } from 'vitest'
import { remember } from '../../src/convert/remember.ts'

test('works an answer out once', () => {
  let asked = 0
  const answer = remember((text) => `${text}${asked++}`)
  expect([answer('渡口'), answer('渡口'), answer('')]).toEqual(['渡口0', '渡口0', '1'])
})

test('tells texts apart that look alike', () => {
  const alike = ['渡口的灯船', '渡船的口船', '渡灯的灯船']
  const answer = remember((text) => text)
  expect([...alike, ...alike].map(answer)).toEqual([...alike, ...alike])
})
