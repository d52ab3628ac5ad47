// The check command: each thing that can be wrong in a content folder is said with file and line.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentFolder, put, run } from './content-folder.ts'

const text =
  '云浦日报\n\n2022年3月6日 星期日\n\n渡口的灯换了新灯芯\n\n本报讯 3月4日，渡口的灯换了新灯芯。值夜的人说，光比从前远了三十步。\n'
const article = 'articles/yunpu/2022-03-06/01.mdx'
const record = 'articles/yunpu/2022-03-06/issue.yaml'

async function converted(): Promise<string> {
  const folder = contentFolder({ 'sources/yunpu/a.txt': text })
  await run('convert', '--content', folder)
  return folder
}

const change = (folder: string, file: string, from: string | RegExp, to: string) =>
  put(folder, file, readFileSync(join(folder, file), 'utf8').replace(from, to))

test.each([
  [
    'a line that nobody owns',
    article,
    'lines: [5-7]',
    'lines: [5]',
    'sources/yunpu/a.txt:7: this line belongs to no article',
  ],
  [
    'a line that two own',
    article,
    'lines: [5-7]',
    'lines: [3-7]',
    'sources/yunpu/a.txt:3: this line is owned 2 times',
  ],
  ['a line that is not there', article, 'lines: [5-7]', 'lines: [5-7, 90]', 'has no line 90'],
  [
    'a source that was changed',
    'sources/yunpu/a.txt',
    '三十步',
    '四十步',
    'sources/yunpu/a.txt: it is not what',
  ],
  ['a field that is no date', record, 'date: 2022-03-06', 'date: someday', `${record}:`],
  ['code in a body', article, '本报讯', 'export const x = 1\n\n本报讯', `${article}:`],
  [
    'an address that leads nowhere',
    'addresses.yaml',
    '/yunpu/2022-03-06/01/: here',
    '/yunpu/2022-03-06/01/: here\n/yunpu/2022-03-06/02/: here',
    '/yunpu/2022-03-06/02/ was published and has no page now',
  ],
  [
    'an address that the ledger lacks',
    'addresses.yaml',
    '/yunpu/2022-03-06/01/: here',
    '',
    '/yunpu/2022-03-06/01/ is not in the ledger',
  ],
])('%s', async (_, file, from, to, said) => {
  const folder = await converted()
  change(folder, file, from, to)
  const { code, errors } = await run('check', '--content', folder)
  expect(errors).toContain(said)
  expect(code).toBe(1)
})

test('nothing wrong is said in one line', async () => {
  const { code, out } = await run('check', '--content', await converted())
  expect(out).toContain('Nothing is wrong: 1 article, every source line accounted for.')
  expect(code).toBe(0)
})
