// An item that brings its own number has no second marker; every other keeps its own.
import { markdownToHtml } from 'satteri'
import { expect, test } from 'vitest'
import { ownNumbers } from '../../src/render/own-numbers.ts'

const html = (text: string) => markdownToHtml(text, { hastPlugins: [ownNumbers] }).html

test.each([
  '1.《修路的通知》',
  '① 东街',
  '（1）东街',
  '(2) 东街',
  '２．东街',
  '3、东街',
  '一、东街',
  '十二、东街',
])('%s', (item) => {
  expect(html(`- ${item}`)).toContain(`<li class="own">${item}</li>`)
})

test.each(['东街', '1.5 米', '2022年', '一组：东街', '（续）东街'])('%s has its marker', (item) => {
  expect(html(`- ${item}`)).toContain(`<li>${item}</li>`)
})

test('a number is looked for in the item itself and in what it begins with', () => {
  expect(html('- 东街\n  - ① 南街')).toMatch(/<li>东街\s*<ul>\s*<li class="own">① 南街/)
})
