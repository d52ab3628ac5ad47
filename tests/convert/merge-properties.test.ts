// What holds of every merge, whatever a person and a conversion did: no line of either is lost, glued or invented.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeEdit } from '../../src/convert/merge-edit.ts'
import { outlineOf } from '../../src/convert/written.ts'

const line = fc.constantFrom('', '甲', '乙', '丙', '- 丁', '- 戊', 'constructor', '    己')
const lines = fc.array(line, { maxLength: 9 })
const head = fc.uniqueArray(
  fc.constantFrom('kicker: 甲', 'kicker: 乙', 'section: 丙', 'byline: [丁]', 'page: 2'),
  {
    maxLength: 3,
    selector: (field) => field.split(':')[0],
  },
)
const article = fc
  .tuple(head, lines)
  .map(([fields, body]) => ['---', 'title: 题', ...fields, '---', '', ...body, '尾', ''].join('\n'))

const linesOf = (text: string) => text.split('\n').filter((one) => one.trim() !== '')

test('what nobody changed is left; what one side changed is that side’s', () => {
  fc.assert(
    fc.property(article, article, (base, other) => {
      expect(mergeEdit(other, outlineOf(base), base)).toEqual({ text: other })
      const taken = mergeEdit(base, outlineOf(base), other) as { text: string }
      expect(linesOf(taken.text).sort()).toEqual(linesOf(other).sort())
    }),
  )
})

test('a merged file has every line that either side added, none that is of neither', () => {
  fc.assert(
    fc.property(article, article, article, (base, mine, now) => {
      const merged = mergeEdit(mine, outlineOf(base), now)
      if ('conflicts' in merged) return
      const found = linesOf(merged.text)
      const sides = new Set([...linesOf(mine), ...linesOf(now)])
      expect(found.filter((one) => !sides.has(one))).toEqual([])
      const old = new Set(linesOf(base))
      expect([...sides].filter((one) => !old.has(one) && !found.includes(one))).toEqual([])
    }),
    { numRuns: 2000 },
  )
})
