// The fast way of reading fields gives what a YAML parser gives, or nothing.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { lineOfField, readSimpleFields, splitFrontmatter } from '../../src/archive/frontmatter.ts'

test('what convert writes is read the fast way', () => {
  const text = [
    'title: 渡口的灯换了新灯芯',
    'subtitle: Top Field, 15th January',
    'section: [中, 文 字, 3]',
    'kicker: “两节”将至：平安过节',
    'byline:',
    '  - 蓝若宁',
    '  - Mary Ann Leigh',
    'date: 2022-06-27',
    'page: 1',
    'source:',
    '  file: sources/yunpu/2022-06-28.txt',
    '  lines:',
    '    - 45',
    '    - 49-51',
    '',
  ].join('\n')
  expect(readSimpleFields(text)).toEqual(parse(text))
})

test.each([
  'a: {b: c}',
  'a: b: c',
  'a: &x 1',
  'a: *x',
  'a: |\n  b',
  'a: b\n  c',
  "a: 'b'",
  'a: 0x1F',
  'a: 1e3',
  'a: 中 # b',
  'a: true',
  'a: [x,y]',
  'a:\n- 中\n  - 文',
  'a:\n  b: 1\n c: 2',
  'a: null',
  'a:\n',
  'a: 1\na: 2',
  '- a',
])('%j is left to the parser', (text) => {
  expect(readSimpleFields(text)).toBeUndefined()
})

const text = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.string({
      unit: fc.constantFrom('中', '文', '《', '》', '：', 'a', ' ', '，'),
      minLength: 1,
    }),
  },
  fc.string({ maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('中', '《', '：', ':', ' ', '#', '-', '1', 'a', '"', "'", '[', ',', '~', '\n'),
  }),
)
const scalar = fc.oneof(
  text,
  fc.integer(),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
)
const record = fc.dictionary(
  fc.constantFrom('title', 'byline', 'source', 'lines', 'file'),
  fc.oneof(
    scalar,
    fc.array(scalar, { maxLength: 3 }),
    fc.record({ file: scalar, lines: fc.array(scalar, { maxLength: 3 }) }),
  ),
)

test('whatever the fast way reads, the parser reads the same', () => {
  let fast = 0
  fc.assert(
    fc.property(record, (value) => {
      const written = stringify(value, { lineWidth: 0 })
      const read = readSimpleFields(written)
      if (read === undefined) return
      fast++
      expect(read).toEqual(parse(written))
    }),
    { numRuns: 2000, seed: 7 },
  )
  expect(fast).toBeGreaterThan(100)
})

test('any lines at all: the fast way agrees with the parser or gives up', () => {
  const line = fc.tuple(
    fc.constantFrom('', '  ', '    '),
    fc.constantFrom('a: ', 'b: ', 'source:', 'c:', '- ', ''),
    fc.string({
      unit: fc.constantFrom('中', 'b', '1', ' ', ':', '-', '[', ']', ',', '"', '#', '：', 'null'),
      maxLength: 6,
    }),
  )
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const written = lines.map((parts) => parts.join('')).join('\n')
      const read = readSimpleFields(written)
      if (read !== undefined && written.trim() !== '') expect(read).toEqual(parse(written))
    }),
    { numRuns: 5000, seed: 11 },
  )
})

test('fields and body are split where the fields end', () => {
  expect(splitFrontmatter('---\na: 1\n---\n\nbody\n---\n')).toEqual({
    fields: 'a: 1\n',
    body: '\nbody\n---\n',
    bodyLine: 4,
  })
  expect(splitFrontmatter('no fields\n---\n')).toBeUndefined()
})

test('the line of a field is found, at any depth', () => {
  const fields = 'title: a\nsource:\n  file: b\n  lines: [1, x]\n'
  expect(lineOfField(fields, ['source', 'lines'])).toBe(4)
  expect(lineOfField(fields, ['source', 'lines', 1])).toBe(4)
  expect(lineOfField(fields, ['missing'])).toBe(1)
})
