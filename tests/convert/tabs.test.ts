// A tab parts columns of a page; what is read from the page has a space there.
import { expect, test } from 'vitest'
import { stringifyYaml } from '../../src/convert/stringify.ts'
import { convertText, mdxOf } from './convert-text.ts'

test('no field and no text holds a tab', () => {
  const source = convertText(
    '渡口换了\t新灯\n本报记者\t邱明澜\n\n　　昨天，渡口的灯\t换了新灯芯，光比从前远了三十步，江心的船也看得见。\n',
  )
  expect(mdxOf(source).join('')).not.toContain('\t')
  expect(mdxOf(source).join('')).toContain('邱明澜')
})

test('a fact of a page holds no tab', () => {
  const { issue } = convertText(
    '渡口换了新灯\n标签: 渡口 旧事\t分类： 乡村旧事\n2014-05-03 08:12\n\n　　昨天，渡口的灯换了新灯芯，光比从前远了三十步，江心的船也看得见。\n\n　　船工说，夜里回来的船都能看见岸了。\n',
  )
  expect(JSON.stringify(issue)).not.toContain('\\t')
})

test('a tab in a record stands in quotation marks', () =>
  expect(stringifyYaml({ facts: { 标签: '渡口\t旧事' } })).toBe('facts:\n  标签: "渡口\\t旧事"\n'))
