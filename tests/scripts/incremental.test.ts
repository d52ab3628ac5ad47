// What is converted again and what is not; that a person cannot tell the files apart; and that threads change nothing.
import { cpSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentFolder, put, run } from './content-folder.ts'

const text = (title: string, day: number) =>
  `云浦日报\n\n2022年3月${day}日 第${day}期\n\n${title}\n\n本报讯 3月${day}日，${title}。值夜的人说，光比从前远了三十步，江心的船也看得见。\n\n■四十八只水鸟\n\n本报讯 柳桥的新栏杆装完最后一段，每根柱头刻着一种水鸟，一共四十八种。\n`
const fileOf = (day: number) => `sources/yunpu/${day}.txt`
const sources = () => ({
  [fileOf(6)]: text('渡口的灯换了新灯芯', 6),
  [fileOf(7)]: text('老街的石板铺到了河埠头', 7),
  [fileOf(8)]: text('小学的钟楼上住进一窝燕子', 8),
})

const filesIn = (folder: string) =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((file) => /\.(mdx|yaml)$/.test(file))
    .sort()
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')])

const first = 'articles/yunpu/2022-03-06/01.mdx'
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8')

const changes: [string, number, (folder: string) => void][] = [
  ['nothing', 0, () => {}],
  ['a source', 1, (folder) => put(folder, fileOf(7), text('老街的路灯亮到了天明', 7))],
  ['a sidecar', 1, (folder) => put(folder, 'sources/yunpu/7.yaml', 'date: 2022-03-17\n')],
  [
    'the hints',
    3,
    (folder) => put(folder, 'publications/yunpu.yaml', 'title: 云浦日报\nhints: {furniture: [值夜的人说]}\n'),
  ],
  ['an article, edited', 0, (folder) => put(folder, first, read(folder, first).replace('灯芯', '灯心'))],
  ['an article, deleted', 0, (folder) => rmSync(join(folder, first))],
  ['a record, edited', 0, (folder) => appendTo(folder, 'articles/yunpu/2022-03-06/issue.yaml')],
  ['messages, deleted', 0, (folder) => rmSync(join(folder, 'articles/yunpu/2022-03-07/messages.yaml'))],
  [
    'an issue, deleted',
    0,
    (folder) => rmSync(join(folder, 'articles/yunpu/2022-03-07'), { recursive: true }),
  ],
  [
    'a source, renamed',
    1,
    (folder) => renameSync(join(folder, fileOf(6)), join(folder, 'sources/yunpu/six.txt')),
  ],
  ['a source, gone', 0, (folder) => rmSync(join(folder, fileOf(8)))],
  [
    'another source of the day',
    1,
    (folder) => put(folder, 'sources/yunpu/8b.txt', text('燕子又来了一窝', 8)),
  ],
  [
    'an article copied into another issue',
    0,
    (folder) => put(folder, 'articles/yunpu/2022-03-07/07.mdx', read(folder, first)),
  ],
  [
    'the ledger',
    0,
    (folder) => put(folder, 'addresses.yaml', read(folder, 'addresses.yaml').replace(/^.*01\/.*\n/gm, '')),
  ],
]

function appendTo(folder: string, file: string): void {
  put(folder, file, read(folder, file).replace('title: 云浦日报', 'title: 云浦日报（晨版）'))
}

test.each(changes)('after a change of %s, %d converted, all is as if all were', async (_, count, change) => {
  const folder = contentFolder(sources())
  await run('convert', '--content', folder)
  const other = contentFolder({})
  cpSync(folder, other, { recursive: true })
  for (const each of [folder, other]) change(each)
  const quick = await run('convert', '--content', folder)
  const whole = await run('convert', '--content', other, '--fresh')
  expect(filesIn(folder)).toEqual(filesIn(other))
  expect(quick.code).toBe(whole.code)
  expect(quick.errors).toBe(whole.errors)
  const rows = quick.out.match(/^yunpu\/\S+ +\d/gm)?.length ?? 0
  expect(rows).toBe(count)
})

test('in several threads the same is written and said as in one', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 50 }, (_, n) => [`sources/yunpu/${n}.txt`, text(`第${n}盏灯`, 1 + (n % 28))]),
  )
  const broken = { 'sources/yunpu/broken.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 0]) }
  const [one, three] = [contentFolder({ ...many, ...broken }), contentFolder({ ...many, ...broken })]
  const alone = await run('convert', '--content', one, '--jobs', '1')
  const together = await run('convert', '--content', three, '--jobs', '3')
  expect(filesIn(three)).toEqual(filesIn(one))
  expect(together).toEqual(alone)
  expect(alone.code).toBe(1)
  expect(alone.out + alone.errors).toContain('sources/yunpu/broken.txt')
})

test('a number of threads that is none is wrong usage', async () => {
  expect((await run('convert', '--content', contentFolder({}), '--jobs', 'x')).code).toBe(2)
})
