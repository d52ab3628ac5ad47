// A tab parts columns of a page; what is read from the page has a space there.
import { expect, test } from 'vitest'
import { convertText, mdxOf } from './convert-text.ts'

test('no field and no text holds a tab', () => {
  const source = convertText(
    '渡口换了\t新灯\n本报记者\t邱明澜\n\n　　昨天，渡口的灯\t换了新灯芯，光比从前远了三十步，江心的船也看得见。\n',
  )
  expect(mdxOf(source).join('')).not.toContain('\t')
  expect(mdxOf(source).join('')).toContain('邱明澜')
})
