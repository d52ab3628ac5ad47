// What holds for any text: where units stand, how folding behaves, and that an excerpt is the article's own.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeCbor } from '../../src/search/cbor.ts'
import { cut } from '../../src/search/cut.ts'
import { encodeCbor } from '../../src/search/encode-cbor.ts'
import { excerptOf, piecesOf, stretchesOf } from '../../src/search/excerpt.ts'
import { fold, readTable, writeTable } from '../../src/search/fold.ts'
import { wholeTable } from '../../src/search/fold-table.ts'
import { exceptions, needsTable } from '../../src/search/needs-table.ts'
import { bodyStart, place, wordsByPosition } from '../../src/search/place.ts'
import { readQuery } from '../../src/search/query.ts'
import { byCodePoint } from '../../src/search/read-index.ts'
import { textFragment } from '../../src/search/text-fragment.ts'

fc.configureGlobal({ numRuns: 1000 })
const table = wholeTable()
const character = fc.oneof(
  fc.constantFrom(...'樂会后後裏，。“”　 \n-—PM25ＧＤＰ７カｶﾞー𠮷龘é①㎏&<>"\'…\u200b\u00ad'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
)
const text = fc.array(character, { maxLength: 60 }).map((characters) => characters.join(''))
const words = (list: { text: string }[]) => list.map(({ text }) => text).join('')

describe('folding', () => {
  test('is the same twice as once', () => {
    fc.assert(
      fc.property(text, (text) => {
        expect(fold(fold(text, table), table)).toBe(fold(text, table))
      }),
    )
  })
  test('goes character by character', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const whole = (a + b).toWellFormed()
        expect(fold(whole, table)).toBe([...whole].map((one) => fold(one, table)).join(''))
      }),
    )
  })
  test.each([
    ['ＰＭ２．５', 'pm2.5'],
    ['樂會', '乐会'],
    ['後來', '后来'],
    ['乾 幹 干', '干 干 干'],
    ['裏裡里', '里里里'],
    ['皇后', '皇后'],
    ['café CAFÉ', 'cafe cafe'],
    ['ﬁn', 'fin'],
    ['〇', '〇'],
  ])('%s is %s', (as, folded) => expect(fold(as, table)).toBe(folded))
  test.each([
    ['乐', '月'],
    ['后', '候'],
    ['里', '理'],
    ['干', '于'],
    ['日', '曰'],
  ])('%s is not %s', (a, b) => {
    expect(fold(a, table)).not.toBe(fold(b, table))
  })
  test('a table is read as it was written', () => {
    expect(readTable(writeTable(table))).toEqual(table)
  })
  test('a query that needs no table folds alike with and without', () => {
    for (const [traditional] of table) expect(needsTable(traditional), traditional).toBe(true)
    for (const one of exceptions) expect(table.has(one), one).toBe(true)
    expect(needsTable('社区居民，PM2.5')).toBe(false)
  })
})

describe('cutting', () => {
  test('units stand in order where their characters stand', () => {
    fc.assert(
      fc.property(text, (text) => {
        const units = cut(text, table)
        for (const [i, unit] of units.entries()) {
          expect(fold(text.slice(unit.start, unit.end), table).includes(unit.text) || !unit.single).toBe(true)
          if (i > 0) expect(unit.position).toBeGreaterThan(units[i - 1]?.position ?? 0)
        }
      }),
    )
  })
  test('loses no letter and no digit', () => {
    fc.assert(
      fc.property(text, (text) => {
        const letters = [...fold(text, table)].filter((one) => /[\p{L}\p{N}]/u.test(one)).join('')
        expect(words(cut(text, table))).toBe(letters)
      }),
    )
  })
  test('cuts where a text is cut with the table and without', () => {
    fc.assert(
      fc.property(text, (text) => {
        const at = (units: ReturnType<typeof cut>) =>
          units.map(({ start, end, position }) => [start, end, position])
        expect(at(cut(text))).toEqual(at(cut(text, table)))
      }),
    )
  })
  test('a title and its blocks share no position', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (title, blocks) => {
        const placed = place(title, blocks)
        const positions = [placed.title, ...placed.blocks].flat().map(({ position }) => position)
        expect(new Set(positions).size).toBe(positions.length)
        const inBody = placed.blocks.flat().map(({ position }) => position)
        expect(Math.min(...inBody, bodyStart)).toBe(bodyStart)
        const indexed = wordsByPosition(title, blocks, table)
        expect(indexed.length).toBe(Math.max(-1, ...positions) + 1)
        expect(indexed.every((word) => /^\S+$/.test(word))).toBe(true)
      }),
    )
  })
  test('every word that a text asks for stands in it', () => {
    fc.assert(
      fc.property(text, (text) => {
        const indexed = wordsByPosition(text, [], table)
        for (const { needs } of readQuery(`"${text.replace(/["“”]/g, '')}"`, table)) {
          if (/["“”]/.test(text)) continue
          for (const { word, offset, prefix } of needs) {
            const there = indexed[offset] ?? ''
            expect(prefix ? there.startsWith(word) : there === word, `${there} ${word}`).toBe(true)
          }
        }
      }),
    )
  })
})

describe('showing', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(70), fc.nat(5)).map(([first, more]) => ({ first, last: first + more })),
    { maxLength: 4 },
  )
  test('pieces are the text', () => {
    fc.assert(
      fc.property(text, spans, (text, spans) => {
        const pieces = piecesOf(text, stretchesOf(cut(text), spans))
        expect(words(pieces)).toBe(text)
        expect(pieces.every(({ text }) => text !== '')).toBe(true)
      }),
    )
  })
  test("an excerpt is the article's own characters, with every mark where it was", () => {
    fc.assert(
      fc.property(text, text, spans, (a, b, spans) => {
        const block = (a + b + a).toWellFormed()
        const stretches = stretchesOf(cut(block), spans)
        const pieces = excerptOf(block, stretches)
        const shown = words(pieces.filter(({ text }, i) => text !== '…' || (i > 0 && i < pieces.length - 1)))
        expect(block).toContain(shown)
        expect(shown.isWellFormed()).toBe(true)
        const marked = stretches.map(({ start, end }) => block.slice(start, end))
        for (const piece of pieces) {
          if (piece.marked) expect(marked.some((one) => one.startsWith(piece.text))).toBe(true)
        }
        if (stretches.length > 0) expect(pieces.some(({ marked }) => marked)).toBe(true)
      }),
    )
  })
  test('a text fragment can stand in an address', () => {
    fc.assert(
      fc.property(text, fc.nat(60), fc.nat(6), (text, start, length) => {
        const fragment = textFragment(text, {
          start: Math.min(start, text.length),
          end: Math.min(start + length, text.length),
        })
        expect(new URL(`https://example.org/${fragment}`).href).toBe(`https://example.org/${fragment}`)
        expect(fragment.slice(9).replace(/-,|,-/g, '')).not.toMatch(/[-,&]/)
      }),
    )
  })
  test.each([
    ['市民在云浦大桥下散步，水很清。', [3, 5], '#:~:text=市民在-,云浦,-大桥下散步'],
    ['水很清。', [0, 3], '#:~:text=水很清'],
  ] as const)('%s leads to the place', (block, [start, end], fragment) => {
    expect(decodeURI(textFragment(block, { start, end }))).toBe(fragment)
  })
})

describe('files', () => {
  test('CBOR is read as it was written', () => {
    const value = fc.letrec<{ value: never }>((tie) => ({
      value: fc.oneof(
        fc.integer({ min: -(2 ** 31), max: 2 ** 31 }),
        fc.string(),
        fc.array(tie('value')),
      ) as never,
    })).value
    fc.assert(
      fc.property(value, (value) => {
        expect(decodeCbor(encodeCbor(value))).toEqual(value)
      }),
    )
  })
  test('texts are compared as their bytes are', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [x, y] = [a.toWellFormed(), b.toWellFormed()]
        expect(Math.sign(byCodePoint(x, y))).toBe(Buffer.compare(Buffer.from(x), Buffer.from(y)))
      }),
    )
  })
})
