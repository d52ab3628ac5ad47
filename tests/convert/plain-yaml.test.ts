// What is written without the library is what the library writes, words with a tab in quotation marks.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Document, isMap, isScalar, isSeq, visit } from 'yaml'
import { stringifyYaml } from '../../src/convert/stringify.ts'

function byLibrary(value: unknown): string {
  const document = new Document(value)
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && scalar.value.includes('\t')) scalar.type = 'QUOTE_DOUBLE'
    },
    Seq(_, list) {
      list.flow = list.items.every((entry) => isScalar(entry))
      for (const entry of list.items)
        if (isMap(entry)) entry.flow = entry.items.every((pair) => isScalar(pair.value) || isSeq(pair.value))
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, defaultStringType: 'PLAIN' })
}

const signs = [...'镇里 a1é-:,.#"\'\\[]{}?!&*|>%@`~“”：　\t\n+e0x']
const odd = [
  'null',
  'True',
  '12',
  '1e5',
  '0x1f',
  '.5',
  '-',
  '---',
  '...',
  '2022-06-28',
  '~',
  '',
  '.inf',
  '1_0',
  'y',
]
const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...signs), { maxLength: 8 }).map((list) => list.join('')),
  fc.constantFrom(...odd),
)
const value = fc.oneof(words, fc.integer(), fc.boolean(), fc.double({ min: 0, max: 1, noNaN: true }))
const list = fc.array(value, { maxLength: 4 })
const flat = fc.dictionary(words, fc.oneof(value, list), { maxKeys: 4 })
const record = fc.dictionary(
  words,
  fc.oneof(value, list, flat, fc.array(flat, { minLength: 1, maxLength: 3 })),
  {
    maxKeys: 5,
  },
)

test.each([
  ['records', record],
  ['rows', fc.array(flat, { maxLength: 5 })],
])('%s are written as the library writes them', (_, some) => {
  fc.assert(
    fc.property(some as fc.Arbitrary<object>, (one) => {
      expect(stringifyYaml(one)).toBe(byLibrary(one))
    }),
    { numRuns: 3000 },
  )
})
