// What holds for any text: every line has one place, no letter is lost, MDX parses back to the same words.
import fc from 'fast-check'
import { remark } from 'remark'
import remarkMdx from 'remark-mdx'
import { expect, test } from 'vitest'
import { lostLetters } from '../../src/convert/check-words.ts'
import { letters } from '../../src/convert/text.ts'
import { lineNumbers } from '../../src/model/lines.ts'
import { parseBody } from '../../src/render/parse-body.ts'
import { plainText } from '../../src/render/plain-text.ts'
import { convertText, mdxOf } from './convert-text.ts'

const words = fc.constantFrom(
  ...[
    '渡口',
    '新桥',
    '今天',
    '村民',
    '讨论',
    '，',
    '。',
    '：',
    '“',
    '”',
    '（',
    '）',
    '《',
    '》',
    '、',
    '——',
    '第3版',
    '■',
    '◆',
    '①',
    '一、',
  ],
  ...[
    'import ',
    'export ',
    '{1+1}',
    '<b>',
    '</b>',
    '<script>',
    '# ',
    '* ',
    '- ',
    '| ',
    '`',
    '~~~',
    '&lt;',
    '&#x41;',
    '\\',
    '[a](b)',
    '![x](y)',
  ],
  ...[
    'The ',
    'ferry ',
    'ran',
    'WELL',
    ' ',
    '12',
    '3.5',
    '\t',
    '　　',
    '=',
    '---',
    '记者 ',
    '供稿：',
    '(下转第2版)',
    '2021年3月4日',
    '\u0000',
    '𠮷',
    '🀄',
  ],
)
const line = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(''))
const source = fc
  .array(line, { minLength: 1, maxLength: 30 })
  .map((lines) => lines.join('\n'))
  .filter((text) => text.trim() !== '')

test('every non-blank line belongs to one article or one row of furniture', () => {
  fc.assert(
    fc.property(source, (text) => {
      const { articles, furniture } = convertText(text)
      const owned = [...articles, ...furniture]
        .flatMap(({ lines }) => lineNumbers(lines))
        .filter((n) => lineAt(text, n).trim() !== '')
      const all = text.split('\n').flatMap((value, i) => (value.trim() === '' ? [] : [i + 1]))
      expect(owned.sort((a, b) => a - b)).toEqual(all)
    }),
    { numRuns: 300 },
  )
})

test('every letter of an article stands in its fields or its body', () => {
  fc.assert(
    fc.property(source, (text) => {
      for (const { fields, body, lines } of convertText(text).articles) {
        const said = [...Object.values(fields).flat(), ...body.map((block) => block.text)]
        const own = lineNumbers(lines).map((n) => lineAt(text, n))
        expect(lostLetters(own, said, fields.byline)).toBe('')
      }
    }),
    { numRuns: 300 },
  )
})

test('no letter is added', () => {
  fc.assert(
    fc.property(source, (text) => {
      const there = countOf(letters(text))
      const { articles } = convertText(text)
      for (const [letter, count] of countOf(
        letters(articles.flatMap(({ body }) => body.map((block) => block.text)).join('')),
      ))
        expect(count).toBeLessThanOrEqual(there.get(letter) ?? 0)
    }),
    { numRuns: 300 },
  )
})

// A text without a title whose only paragraph goes on in the article below.
const untitledPiece =
  '：渡口\nferry export The 、供稿：\n渡口渡口ferry \n2021年3月4日&#x41;The 供稿：讨论\n渡口\n渡口'

test('an MDX body parses back to the same words, with nothing in it that could run', () => {
  fc.assert(
    fc.property(source, (text) => {
      const converted = convertText(text)
      for (const [i, mdx] of mdxOf(converted).entries()) {
        const body = mdx.slice(mdx.indexOf('\n---\n') + 5)
        const said =
          converted.articles[i]?.body.map((block) =>
            (block.text + (block.gap ? '□' : '')).replace(/\s+/g, ' ').trim(),
          ) ?? []
        expect(JSON.stringify(remark().use(remarkMdx).parse(body))).not.toMatch(/mdxjsEsm|Expression|"html"/)
        const { tree, problems } = parseBody(body)
        expect(problems).toEqual([])
        expect(tree && plainText(tree)).toEqual(said)
      }
    }),
    { numRuns: 300, examples: [[untitledPiece]] },
  )
})

test('the same bytes give the same articles', () => {
  fc.assert(
    fc.property(source, (text) => {
      expect(mdxOf(convertText(text))).toEqual(mdxOf(convertText(text)))
    }),
    { numRuns: 50 },
  )
})

const lineAt = (text: string, number: number) => text.split('\n')[number - 1] ?? ''

function countOf(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}
