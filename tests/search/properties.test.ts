// What holds for any text: where units stand, how folding behaves, and that an excerpt is the article's own.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleWords, bodyStart } from '../../src/search/article-words.ts'
import { cut } from '../../src/search/cut.ts'
import { excerptOf, piecesOf, union } from '../../src/search/excerpt.ts'
import { fold, readTable, simplifiedTable, writeTable } from '../../src/search/fold.ts'
import { wholeTable } from '../../src/search/fold-table.ts'
import { matchesOf } from '../../src/search/matches.ts'
import { needsTable, simplifiedCharacters } from '../../src/search/needs-table.ts'
import { textFragment } from '../../src/search/text-fragment.ts'
import { phrase } from '../../src/search/word.ts'
import { stands } from './invented.ts'

fc.configureGlobal({ numRuns: 1000 })
const table = wholeTable()
const character = fc.oneof(
  fc.constantFrom(...'樂会后後裏，。“”　 \n-—PM25ＧＤＰ７カｶﾞー𠮷龘é①㎏ǀ&<>"\'…\u200b\u00ad'),
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
    for (const [from, to] of table) {
      if (!needsTable(from)) expect(simplifiedTable.get(from), from).toBe(to)
    }
    for (const one of simplifiedCharacters()) expect(fold(one), one).toBe(fold(one, table))
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
          if (i > 0) expect(unit.start).toBeGreaterThanOrEqual(units[i - 1]?.start ?? 0)
        }
      }),
    )
  })
  test('loses no letter and no digit, but for the clicks that the index writes for spaces and breaks', () => {
    fc.assert(
      fc.property(text, (text) => {
        const letters = [...fold(text, table)].filter((one) => /(?![ǀǁǂ])[\p{L}\p{N}]/u.test(one)).join('')
        expect(words(cut(text, table))).toBe(letters)
      }),
    )
  })
  test('cuts where a text is cut with the table and without', () => {
    fc.assert(
      fc.property(text, (text) => {
        const at = (units: ReturnType<typeof cut>) =>
          units.map(({ start, end, broken }) => [start, end, broken])
        expect(at(cut(text))).toEqual(at(cut(text, table)))
      }),
    )
  })
  test('an article has one entry for each position, and its body begins where it must', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (title, blocks) => {
        const indexed = wordsOf(title, blocks)
        expect(indexed.every((word) => /^\S+$/.test(word))).toBe(true)
        const body = blocks.flatMap((block) => cut(block, table))
        expect(indexed.length).toBeGreaterThanOrEqual(bodyStart + body.length)
      }),
    )
  })
  test('the phrase of a text stands in it, and of a text over two blocks does not', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const units = cut(a, table)
        if (units.length > 0) expect(stands(phrase(units), wordsOf('', [a]))).toBe(true)
        const both = cut(`${a}${b}`, table)
        const [one, other] = [cut(a, table), cut(b, table)]
        const across = both.length > Math.max(one.length, other.length) + 1
        if (across && one.length > 0 && other.length > 0) {
          const elsewhere = [a, b].some((block) => matchesOf(cut(block, table), both).length > 0)
          expect(stands(phrase(both), wordsOf('', [a, b]))).toBe(elsewhere)
        }
      }),
    )
  })
  test('a phrase stands where the units of a query are seen, and nowhere else', () => {
    fc.assert(
      fc.property(text, text, fc.nat(60), fc.nat(6), (a, b, start, length) => {
        for (const query of [a.slice(start, start + length), b.slice(0, length)]) {
          const part = cut(query, table)
          if (part.length === 0) continue
          const seen = matchesOf(cut(a, table), part).length > 0
          expect(stands(phrase(part), wordsOf('', [a])), query).toBe(seen)
        }
      }),
    )
  })
})

const wordsOf = (title: string, blocks: string[]) => articleWords({ title, blocks }, table)

describe('showing', () => {
  const parts = fc.array(fc.tuple(fc.nat(70), fc.nat(5)), { maxLength: 4 })
  /** Marks some units of a text. */
  const stretchesOf = (text: string, parts: [number, number][]) => {
    const units = cut(text)
    const chosen = parts.map(([first, more]) => [units[first], units[first + more]] as const)
    return union(
      chosen.flatMap(([first, last]) => (first && last ? [{ start: first.start, end: last.end }] : [])),
    )
  }
  test('pieces are the text', () => {
    fc.assert(
      fc.property(text, parts, (text, parts) => {
        const pieces = piecesOf(text, stretchesOf(text, parts))
        expect(words(pieces)).toBe(text)
        expect(pieces.every(({ text }) => text !== '')).toBe(true)
      }),
    )
  })
  test("an excerpt is the article's own characters, with every mark where it was", () => {
    fc.assert(
      fc.property(text, text, parts, (a, b, parts) => {
        const block = (a + b + a).toWellFormed()
        const stretches = stretchesOf(block, parts)
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
    ["They don't ring the bells.", [11, 15], "#:~:text=They don't-,ring,-the bells"],
    ['a rise of 3.5 per cent', [14, 17], '#:~:text=a rise of 3.5-,per,-cent'],
    [
      'All the letters about the green are to be sent to the clerk at the parish office before the end of the month',
      [54, 59],
      '#:~:text=letters about the green are to be sent to the-,clerk,-at the parish office before the end of the',
    ],
  ] as const)('%s leads to the place', (block, [start, end], fragment) => {
    expect(decodeURI(textFragment(block, { start, end }))).toBe(fragment)
  })
})
