// A body may hold text and our own components, and nothing that could run.
import { expect, test } from 'vitest'
import { parseBody } from '../../src/render/parse-body.ts'
import { plainText } from '../../src/render/plain-text.ts'

test.each([
  ['import fs from "node:fs"', 'import or export'],
  ['export const a = 1', 'import or export'],
  ['中 {1 + 1} 文', 'an expression'],
  ['{process.exit(1)}', 'an expression'],
  ['<script>alert(1)</script>', '<script>'],
  ['中 <b>文</b>', '<b>'],
  ['<constructor />', '<constructor>'],
  ['<Fragment set:html="<i>" />', '<Fragment>'],
  ['<Corr was={process.exit(1)}>中</Corr>', 'an expression in <Corr>'],
  ['<Corr {...globalThis}>中</Corr>', 'an expression in <Corr>'],
  ['<Corr onclick="alert(1)">中</Corr>', 'the attribute onclick'],
  ['<>中</>', '<>'],
  ['文字<Caption>图</Caption>', 'within a line'],
  ['[中](javascript:alert(1))', 'no web address'],
  ['![中](https://example.org/a.png)', 'image'],
  ['[中]\n\n[中]: https://example.org', 'definition'],
  ['# 中', 'first level'],
  ['中 {文', 'closing brace'],
  ['中 <文', 'before name|valid JSX tag'],
])('%j is refused', (text, reason) => {
  const { problems } = parseBody(`好\n\n${text}\n`)
  expect(problems[0]?.line).toBeGreaterThanOrEqual(3)
  expect(problems.map((problem) => problem.reason).join()).toMatch(
    new RegExp(reason.replace(/[[\]()]/g, '\\$&')),
  )
})

test.each([
  '中\\{文\\} \\<b> \\<script>',
  '&#x69;mport a from b',
  '<Corr was="右埠">石埠</Corr>村，其后<Gap />户',
  '<Caption>\n  图为<Gap />会议\n</Caption>',
  '[中](https://example.org/)',
  '## 中\n\n- 一\n- 二\n\n1. 三',
])('%j is taken', (text) => {
  expect(parseBody(text).problems).toEqual([])
})

test('plain text is what a reader sees, one string for each block', () => {
  const { tree } = parseBody(
    '<Corr was="右埠">石埠</Corr>村\\{甲\\}其后<Gap />户。  \n次行\n\n## 小题\n\n- 一\n- 二\n\n<Caption>\n  图说\n</Caption>\n\n<JumpLine>下转</JumpLine>\n',
  )
  expect(tree && plainText(tree)).toEqual(['石埠村{甲}其后□户。\n次行', '小题', '一', '二', '图说', '下转'])
})
