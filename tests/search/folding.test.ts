// What is written in several ways is found in each of them, and nothing else is: characters, numbers, corrections.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aroundFigures, articleWords } from '../../src/search/article-words.ts'
import { cut } from '../../src/search/cut.ts'
import { readings } from '../../src/search/figures.ts'
import { wholeTable } from '../../src/search/fold-table.ts'
import { matchesOf } from '../../src/search/matches.ts'
import { readQuery } from '../../src/search/query.ts'
import { phrase } from '../../src/search/word.ts'
import { stands } from './invented.ts'

const table = wholeTable()

/** Says whether the index of a text would give it for a query. */
function finds(text: string, query: string, received: string[] = []): boolean {
  const words = articleWords({ title: '', blocks: [text], received }, table)
  const held = (part: ReturnType<typeof cut>) => readings(part).some((units) => stands(phrase(units), words))
  const { parts, without } = readQuery(query, table)
  return parts.length > 0 && parts.every(held) && !without.some(held)
}

describe('characters', () => {
  test.each([
    ['社區在橋頭', '社区在桥头'],
    ['裏應外合', '里应外合'],
    ['這裡', '这里'],
    ['因為', '因为'],
    ['因爲', '因为'],
    ['臺灣', '台湾'],
    ['看著', '看着'],
    ['山峯', '山峰'],
    ['人羣', '人群'],
    ['强國', '強国'],
    ['戶口', '户口'],
    ['沢田', '泽田'],
    ['乾燥', '干燥'],
    ['幹部', '干部'],
    ['皇后 後來', '皇后 后来'],
    ['ＰＭ２.５', 'pm2.5'],
    ['Café Søren', 'cafe soren'],
    ['Straße', 'strasse'],
    ['二○二二', '二〇二二'],
  ])('%s and %s find each other', (a, b) => {
    expect([finds(a, b), finds(b, a)]).toEqual([true, true])
    expect(matchesOf(cut(a, table), cut(b, table))).toEqual([{ start: 0, end: a.length }])
  })
  test.each([
    ['皇后', '皇候'],
    ['公里', '公理'],
    ['干部', '于部'],
    ['音乐', '音月'],
    ['未来', '末来'],
    ['士兵', '土兵'],
    ['café', 'caf'],
    ['烟花', '咽花'],
  ])('%s is not %s', (a, b) => {
    expect(finds(a, b)).toBe(a.startsWith(b))
    expect(finds(b, a)).toBe(false)
  })
})

describe('numbers', () => {
  test.each([
    ['二〇二二年', '2022年'],
    ['二○二二年', '2022年'],
    ['一九七八年', '1978年'],
    ['六月二十三日', '6月23日'],
    ['六月廿三日', '6月23日'],
    ['第十二期', '第12期'],
    ['第三期', '第3期'],
    ['一百二十人', '120人'],
    ['一百零五户', '105户'],
    ['两千元', '2000元'],
    ['三万五千', '35000'],
    ['一亿两千万', '120000000'],
    ['貳佰', '200'],
  ])('%s and %s find each other, and both are marked', (characters, figures) => {
    for (const [text, query] of [
      [characters, figures],
      [figures, characters],
      [`于${characters}在`, `于${figures}在`],
      [`于${figures}在`, `于${characters}在`],
    ] as const) {
      expect(finds(text, query), `${text} ${query}`).toBe(true)
      expect(matchesOf(cut(text, table), cut(query, table))).toEqual([{ start: 0, end: text.length }])
    }
  })
  test.each([
    ['三明市', '三明'],
    ['十一国庆', '一国庆'],
    ['十一国庆', '国庆'],
    ['二〇二二年', '〇二二'],
    ['一百二十人', '百二'],
    ['2022年', '022年'],
    ['十二期', '2期'],
    ['三人行', '三人'],
  ])('within %s stands %s', (text, query) => expect(finds(text, query)).toBe(true))
  test.each([
    ['三明市', '3明市'],
    ['一个', '1个'],
    ['千万小心', '1000'],
    ['三四十人', '34'],
    ['万一', '1'],
    ['二十三日', '22日'],
    ['一百五', '105'],
    ['二十，三日', '23日'],
    ['2022年', '二〇二三年'],
  ])('%s is not %s', (text, query) => {
    expect(finds(text, query)).toBe(false)
    expect(matchesOf(cut(text, table), cut(query, table)).length > 0).toBe(false)
  })

  const word = fc.constantFrom('市民', '在桥头', '，', '云浦', '读书', '的')
  const number = fc.constantFrom(
    ['二〇二二年', '2022年'],
    ['六月', '6月'],
    ['二十三日', '23日'],
    ['第十二期', '第12期'],
    ['一百二十', '120'],
  )
  const token = fc.oneof(
    word.map((text) => [text, text]),
    fc.tuple(word, number).map(([before, number]) => number.map((text) => before + text)),
  )
  test('a text is found in either writing exactly where it stands in figures', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(token, fc.nat(1)), { minLength: 3, maxLength: 12 }),
        fc.array(fc.tuple(token, fc.nat(1)), { minLength: 1, maxLength: 2 }),
        fc.nat(12),
        (tokens, others, start) => {
          const written = (list: typeof tokens) => list.map(([ways, way]) => ways[way]).join('')
          const plain = (list: typeof tokens) =>
            list
              .map(([ways]) => ways[1])
              .join('')
              .replace(/，+/g, '，')
          const text = written([
            ...tokens,
            ...others.map(([ways, way]): (typeof tokens)[number] => [ways, way]),
          ])
          const within = tokens.slice(start % tokens.length, (start % tokens.length) + 3)
          for (const query of [within, others]) {
            const turned = query.map(([ways, way]): (typeof tokens)[number] => [ways, 1 - way])
            const wanted = plain(query).replace(/^，|，$/g, '')
            if (wanted === '' || wanted.length > aroundFigures) continue
            const expected = plain([...tokens, ...others]).includes(wanted)
            expect(finds(text, `"${written(turned)}"`), `${text} ${written(turned)}`).toBe(expected)
          }
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('queries', () => {
  test.each([
    ['社区 -选举', true],
    ['社区 －投票', false],
    ['社区 -"居民 投票"', false],
    ['社区 -"投票 居民"', true],
    ['社区 -“居民投票”', false],
    ['"社区居民" -选举', true],
    ['居民-投票', false],
    ['社区 - 居民', true],
    ['-选举', false],
    ['「社区居民」 投票', true],
    ['2022-06-28', true],
    ['2022.6.28', false],
    ['wi-fi', true],
    ['-wi-fi 社区', false],
    ['—社区', true],
  ])('%s', (query, found) => {
    expect(finds('社区居民投票，2022-06-28，Wi-Fi', query)).toBe(found)
  })
  test('a minus leaves out what its part finds, and nothing else', () => {
    const text = fc.string({ unit: fc.constantFrom(...'社区选举，'), maxLength: 8 })
    fc.assert(
      fc.property(text, text, text, (block, wanted, unwanted) => {
        const [asked, excluded] = [`"${wanted}"`, `"${unwanted}"`]
        const expected = finds(block, asked) && !finds(block, excluded)
        expect(finds(block, `${asked} -${excluded}`)).toBe(expected)
      }),
    )
  })
})

test('a correction and what it corrected both find the article', () => {
  const found = (query: string) => finds('镇长陆闻笙说', query, ['镇长陆间笙说'])
  expect(['陆闻笙', '陆间笙', '镇长陆间', '说镇长'].map(found)).toEqual([true, true, true, false])
})
