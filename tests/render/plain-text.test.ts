// The text of a body: as a reader sees it, and of what was corrected as it was received.
import { expect, test } from 'vitest'
import { parseBody } from '../../src/render/parse-body.ts'
import { plainText, receivedText } from '../../src/render/plain-text.ts'

const body = `上午开会。

镇长<Corr was="陆间笙">陆闻笙</Corr>说，<Corr was="雨夭">雨天</Corr>也去。

<Caption>合影</Caption>`

test('a correction is made in the text, and undone in what was received', () => {
  const { tree } = parseBody(body)
  if (!tree) throw new Error('The body is refused.')
  expect(plainText(tree)).toEqual(['上午开会。', '镇长陆闻笙说，雨天也去。', '合影'])
  expect(receivedText(tree)).toEqual(['镇长陆间笙说，雨夭也去。'])
})

test('a body without corrections was received as it is', () => {
  const { tree } = parseBody('上午开会。\n\n下午放映。')
  expect(tree && receivedText(tree)).toEqual([])
})
