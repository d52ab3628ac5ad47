import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { decode, UnreadableSource } from '../../src/model/decode.ts'

const simplified = '渡口的灯换了新灯芯，值夜的人说，光比从前远了三十步。江上的船都在这里等天亮。'
const traditional = '渡口的燈換了新燈芯，值夜的人說，光比從前遠了三十步。江上的船都在這裡等天亮。'

for (const [encoding, text] of [
  ['utf-8', simplified],
  ['utf-16le', simplified],
  ['utf-16be', traditional],
  ['gb18030', simplified],
  ['big5', traditional],
] as const)
  test(`reads ${encoding}`, () => {
    const bytes = iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf-16') })
    expect(decode(bytes)).toEqual({ text, encoding, damaged: [] })
  })

test('drops the mark at the head of UTF-8', () => {
  expect(decode(iconv.encode(simplified, 'utf-8', { addBOM: true })).text).toBe(simplified)
})

test('takes the encoding a person states', () => {
  expect(decode(iconv.encode('短', 'big5'), 'big5').text).toBe('短')
})

test('keeps a byte that does not decode as U+FFFD and says on which line', () => {
  const lines = Array.from({ length: 30 }, () => simplified).join('\n')
  const bytes = Buffer.concat([Buffer.from(`${lines}\n渡口`), Buffer.from([0xff]), Buffer.from('灯\n')])
  const { text, damaged } = decode(bytes)
  expect(text).toContain('渡口\uFFFD灯')
  expect(damaged).toEqual([31])
})

test.each([
  ['an empty file', Buffer.alloc(0), /empty/],
  ['white space alone', Buffer.from(' \n\t\n'), /white space/],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 4, 5, 6, 7, 8, 0, 1]), /not text/],
])('refuses %s', (_, bytes, reason) => {
  expect(() => decode(bytes)).toThrow(UnreadableSource)
  expect(() => decode(bytes)).toThrow(reason)
})

test('refuses an encoding that does not exist', () => {
  expect(() => decode(Buffer.from('a'), 'klingon')).toThrow(/klingon/)
})
