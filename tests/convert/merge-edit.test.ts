// A person's edit and a new conversion in one file: what both changed apart is merged, what both changed at once is shown.
import { expect, test } from 'vitest'
import { mergeEdit } from '../../src/convert/merge-edit.ts'
import { joinParts, readParts } from '../../src/convert/parts.ts'
import { outlineOf } from '../../src/convert/written.ts'

const article = (fields: string[], ...body: string[]) =>
  `---\n${fields.join('\n')}\nsource:\n  file: sources/yunpu/a.txt\n  lines: [5-9]\n---\n\n${body.join('\n\n')}\n`
const base = article(
  ['title: 渡口的灯', 'byline: [秦舟]'],
  '灯换了新灯芯。',
  '- 一号灯\n- 二号灯\n- 三号灯',
  '船也看得见。',
)
const merge = (mine: string, now: string, from = base) => mergeEdit(mine, outlineOf(from), now)

test('an outline holds the fields as they are and no word of the body', () => {
  expect(outlineOf(base)).toContain('title: 渡口的灯\n')
  expect(outlineOf(base)).not.toContain('灯换了新灯芯')
  expect(outlineOf(base).split('\n')).toHaveLength(base.split('\n').length)
})

test('parts join to the file they were cut from', () => {
  const record =
    'title: 云浦日报\n# checked\nfacts:\n  刊号: YP-1\n  开本: 四开\nfurniture:\n  - {lines: 1-3, kind: masthead}\n'
  for (const text of [base, record]) expect(joinParts(readParts(text))).toBe(text)
  expect([...readParts(record).fields.keys()]).toEqual([
    'title',
    'facts',
    'facts.刊号',
    'facts.开本',
    'furniture',
  ])
})

test.each([
  [
    'fields that stand beside each other',
    base.replace('渡口的灯', '渡口的新灯'),
    base.replace('[秦舟]', '[秦舟, 卢一苇]'),
  ],
  ['paragraphs', base.replace('灯换了', '灯<Gap />换了'), base.replace('船也看得见。', '船也看得见了。')],
  ['rows of a list that follow each other', base.replace('一号', '壹号'), base.replace('二号', '贰号')],
  [
    'a new field and a new paragraph',
    base.replace('byline', 'kicker: 夜航\nbyline'),
    base.replace('\n\n船', '\n\n又一段。\n\n船'),
  ],
  [
    'both sides of one field list',
    base.replace('title', 'kicker: 夜航\ntitle'),
    base.replace('title', 'page: 2\ntitle'),
  ],
])('%s are merged', (_, mine, now) => {
  const merged = merge(mine, now)
  expect(merged).toHaveProperty('text')
  const { text } = merged as { text: string }
  const changes = (from: string, to: string) =>
    to.split('\n').filter((line) => !from.split('\n').includes(line))
  for (const line of [...changes(base, mine), ...changes(base, now)]) expect(text.split('\n')).toContain(line)
  expect(text.split('\n')).toHaveLength(
    base.split('\n').length +
      [mine, now].reduce((sum, one) => sum + one.split('\n').length - base.split('\n').length, 0),
  )
})

test('the same paragraph changed twice is a conflict, with both sides and their lines', () => {
  const merged = merge(
    base.replace('新灯芯', '<Corr was="新灯芯">新灯丝</Corr>'),
    base.replace('灯换了新灯芯。', '灯换了新灯芯'),
  )
  expect(merged).toEqual({
    conflicts: [
      {
        mine: { line: 9, lines: ['灯换了<Corr was="新灯芯">新灯丝</Corr>。'] },
        now: { line: 9, lines: ['灯换了新灯芯'] },
      },
    ],
  })
})

test('a field changed twice is a conflict, and one that a person took out while the conversion changed it', () => {
  expect(merge(base.replace('渡口的灯', '甲'), base.replace('渡口的灯', '乙'))).toMatchObject({
    conflicts: [{ mine: { line: 2 }, now: { lines: ['title: 乙'] } }],
  })
  expect(merge(base.replace('byline: [秦舟]\n', ''), base.replace('秦舟', '秦一舟'))).toMatchObject({
    conflicts: [{ mine: { lines: [] }, now: { lines: ['byline: [秦一舟]'] } }],
  })
})

test('the same change made by both is no conflict', () => {
  const both = base.replace('渡口的灯', '渡口的新灯').replace('船也', '船都')
  expect(merge(both, both)).toEqual({ text: both })
})

test('line ends of a person’s editor stay, and are no change', () => {
  const mine = base.replace('渡口的灯', '渡口的新灯').replaceAll('\n', '\r\n')
  expect(merge(mine, base.replace('船也', '船都'))).toEqual({ text: mine.replace('船也', '船都') })
})

test('rows of a record are merged row by row', () => {
  const record = (...rows: string[]) =>
    `title: 云浦日报\nfurniture:\n${rows.map((row) => `  - {${row}}\n`).join('')}`
  const from = record('lines: 1-3, kind: masthead', 'lines: 20, kind: editors')
  const mine = record('lines: 1-3, kind: other', 'lines: 20, kind: editors')
  const now = record('lines: 1-3, kind: masthead', 'lines: 20-21, kind: editors')
  expect(merge(mine, now, from)).toEqual({
    text: record('lines: 1-3, kind: other', 'lines: 20-21, kind: editors'),
  })
})

test('a word that every object has is a word like any other', () => {
  const words = article(['title: constructor'], 'constructor', '__proto__')
  expect(
    merge(
      words.replace('title: constructor', 'title: toString'),
      words.replace('__proto__', 'valueOf'),
      words,
    ),
  ).toEqual({
    text: article(['title: toString'], 'constructor', 'valueOf'),
  })
})
