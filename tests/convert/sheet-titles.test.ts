// The heading of a sheet in Markdown: its name before its number and day.
import { expect, test } from 'vitest'
import { readSheetTitle } from '../../src/convert/sheet-titles.ts'

test.each([
  ['渡口 Tech（技能）週報｜第132期 (2024.09.25)', '渡口 Tech（技能）週報', undefined],
  ['RX与渡口评论.20200816.第三期', 'RX与渡口评论', '2020-08-16'],
  ['🚢 渡口周报 | 2021 年第 12 期', '渡口周报', undefined],
  ['渡口周刊（第 100 期）：渡船要不要收费', '渡口周刊', undefined],
  ['【渡口社区日报】2020-01-06', '渡口社区日报', undefined],
  ['ferry 會友每季十分鐘 - 2021/6', 'ferry 會友每季十分鐘', undefined],
])('%s names the sheet', (words, name, date) => {
  expect(readSheetTitle(words)).toEqual(date ? { name, date } : { name })
})

test('a title without a number or a day names no sheet', () => {
  expect(readSheetTitle('渡船要不要收费')).toBeUndefined()
})
