// Numbers alone on their lines over the heads of an article's parts.
import { expect, test } from 'vitest'
import { convertText, mdxOf } from './convert-text.ts'

const head = ['渡口发布', '原创 渡口镇 渡口发布 2021-03-09 18:30', '', '雨夜，伞摊的灯没有灭', '']
const intro = '三月的雨下了一夜，渡口的伞摊从傍晚支到天亮，借出去四十一把伞，早上还回来四十把。'
const part = (number: string, name: string, text: string) => ['', number, name, '', text]
const parts = [
  [
    '借伞不问名字',
    '摆摊的何阿婆说，问了名字人家就不好意思借，不问，反倒记得还，这是她摆了三十年摊看出来的。',
  ],
  ['少了的那一把', '没还回来的那把伞有一根断骨，何阿婆说，断骨的伞是急用的人拿去的，急用的人总会晚一点来。'],
  ['第四十二把伞', '第三天傍晚，有人送来两把伞，一把是断骨的，已经修好，一把是新的，伞柄上系着一根红线。'],
] as const
const article = (...numbers: string[]) =>
  [...head, intro, ...parts.flatMap(([name, text], i) => part(numbers[i] as string, name, text))].join('\n')

const subheads = (text: string) => mdxOf(convertText(text)).map((mdx) => mdx.match(/^##.*$/gm))

test('a number in figures and the words right below it are one sub-heading', () => {
  expect(subheads(article('01', '02', '03'))).toEqual([
    ['## 01借伞不问名字', '## 02少了的那一把', '## 03第四十二把伞'],
  ])
})

test.each([
  ['NO.1', 'NO.2', 'NO.3'],
  ['Part 01', 'Part 02', 'Part 03'],
  ['01', '02', '03'],
])('where a blank line stands between all lines, %s and the words below it are two', (...numbers) => {
  const spaced = article(...numbers)
    .split(/\n+/)
    .join('\n\n')
  const { articles } = convertText(spaced)
  expect(articles.map(({ fields }) => fields.title)).toEqual(['雨夜，伞摊的灯没有灭'])
  expect(articles[0]?.body.filter(({ role }) => role === 'subhead').map(({ text }) => text)).toEqual(
    parts.flatMap(([name], i) => [numbers[i], name]),
  )
})

test('so are capitals, without blank lines too', () => {
  const dense = article('壹', '贰', '叁').replace(/\n+/g, '\n')
  expect(subheads(dense)[0]).toHaveLength(3)
})

test('numbers that do not run on number no parts', () => {
  const { furniture } = convertText(article('4', '7', '8'))
  const kinds = furniture.filter(({ lines }) => lines.some(([first]) => [8, 13, 18].includes(first)))
  expect(kinds.map(({ kind }) => kind)).toEqual(['folio', 'folio', 'folio'])
})
