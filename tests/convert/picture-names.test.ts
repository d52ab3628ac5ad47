import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

test('what a picture is called, said again below it, is its caption', () => {
  const text =
    '渡口木桥已经用了三十年，梁柱还很结实，只要把桥面重铺一遍，再把栏杆换高一点，就能再用上二十年。'
  const source = [
    '# 渡口木桥今年重修',
    text,
    '## 桥怎么修',
    text.replace('渡口', '北门'),
    '![木桥的旧图样](bridge.jpg)',
    '木桥的旧图样',
    text.replace('渡口', '南门'),
    '## 谁来修',
    text.replace('渡口', '东门'),
  ]
  const [article] = convertText(source.join('\n\n')).articles
  expect(article?.body.map(({ role }) => role)).toEqual([
    'paragraph',
    'subhead',
    'paragraph',
    'caption',
    'paragraph',
    'subhead',
    'paragraph',
  ])
})
