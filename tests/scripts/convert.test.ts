// The convert command on real folders: what it writes, keeps, refuses and says.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { decisionSchema } from '../../src/model/decision.ts'
import { contentFolder, put, run } from './content-folder.ts'

const ferry =
  '渡口的灯换了新灯芯\n\n本报讯 3月4日，渡口的灯换了新灯芯。值夜的人说，光比从前远了三十步，江心的船也看得见。\n'
const bridge =
  '柳桥装上四十八只水鸟\n\n本报讯 3月5日，柳桥的新栏杆装完最后一段，每根柱头刻着一种水鸟，一共四十八种。\n'
const daily = `云浦日报\n\n2022年3月6日 星期日\n\n${ferry}\n${bridge}`
const source = 'sources/yunpu/2022-03-06.txt'
const first = 'articles/yunpu/2022-03-06/01.mdx'

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8')
const ledger = (folder: string) => parse(read(folder, 'addresses.yaml')) as Record<string, unknown>

test('writes articles, the record of the issue, a first publication record and the ledger', async () => {
  const folder = contentFolder({ [source]: daily })
  const { code, out } = await run('convert', '--content', folder)
  expect(code).toBe(0)
  expect(out).toContain('Wrote 1 issue with 2 articles from 1 source')
  expect(read(folder, first)).toContain('title: 渡口的灯换了新灯芯')
  expect(parse(read(folder, 'articles/yunpu/2022-03-06/issue.yaml'))).toMatchObject({
    title: '云浦日报',
    date: '2022-03-06',
    dateFrom: 'line 3',
  })
  expect(parse(read(folder, 'publications/yunpu.yaml'))).toEqual({ title: '云浦日报' })
  expect(Object.keys(ledger(folder))).toEqual([
    '/yunpu/2022-03-06/',
    '/yunpu/2022-03-06/01/',
    '/yunpu/2022-03-06/02/',
  ])
  expect(await run('check', '--content', folder)).toMatchObject({ code: 0 })
})

test('a second run changes nothing', async () => {
  const folder = contentFolder({ [source]: daily })
  await run('convert', '--content', folder)
  const files = () =>
    (readdirSync(folder, { recursive: true }) as string[])
      .filter((file) => /\.(mdx|yaml)$/.test(file))
      .map((file) => [file, read(folder, file)])
  const before = files()
  await run('convert', '--content', folder)
  expect(files()).toEqual(before)
})

test('an article edited by hand is never overwritten', async () => {
  const folder = contentFolder({ [source]: daily })
  await run('convert', '--content', folder)
  const edited = read(folder, first).replace('三十步', '<Corr was="三十步">五十步</Corr>')
  put(folder, first, edited)
  const { code, out } = await run('convert', '--content', folder)
  expect(code).toBe(0)
  expect(out).toContain(`kept  ${first}: edited by hand`)
  expect(read(folder, first)).toBe(edited)
})

test('an article that a new source no longer holds leaves its address behind', async () => {
  const folder = contentFolder({ [source]: daily })
  await run('convert', '--content', folder)
  put(folder, source, `云浦日报\n\n2022年3月6日 星期日\n\n${ferry}`)
  await run('convert', '--content', folder)
  expect(existsSync(join(folder, 'articles/yunpu/2022-03-06/02.mdx'))).toBe(false)
  expect(ledger(folder)['/yunpu/2022-03-06/02/']).toHaveProperty('gone')
  expect(await run('check', '--content', folder)).toMatchObject({ code: 0 })
})

test('a date that a person states in a sidecar comes first', async () => {
  const folder = contentFolder({
    [source]: daily,
    'sources/yunpu/2022-03-06.yaml': 'date: 2022-03-07\nnumber: 第12期\n',
  })
  await run('convert', '--content', folder)
  expect(parse(read(folder, 'articles/yunpu/2022-03-07/issue.yaml'))).toMatchObject({
    date: '2022-03-07',
    dateFrom: 'sidecar',
    number: '第12期',
  })
})

const record = 'articles/yunpu/2022-03-06/issue.yaml'

test('what a person wrote into the record of an issue is kept', async () => {
  const folder = contentFolder({ [source]: daily })
  await run('convert', '--content', folder)
  put(folder, record, read(folder, record).replace('date: 2022-03-06', 'date: 2022-03-06\nnumber: 第12期'))
  const { out } = await run('convert', '--content', folder)
  expect(out).toContain(`kept  ${record}: edited by hand`)
  expect(parse(read(folder, record))).toMatchObject({ number: '第12期' })
})

test('an article that a person took away stays away', async () => {
  const folder = contentFolder({ [source]: daily })
  await run('convert', '--content', folder)
  rmSync(join(folder, 'articles/yunpu/2022-03-06/02.mdx'))
  put(
    folder,
    record,
    read(folder, record).replace('furniture:\n', 'furniture:\n  - {lines: 9-11, kind: other}\n'),
  )
  put(folder, 'addresses.yaml', read(folder, 'addresses.yaml').replace('02/: here', '02/: {gone: 重复}'))
  await run('convert', '--content', folder)
  expect(readdirSync(join(folder, 'articles/yunpu/2022-03-06'))).toEqual([
    '01.mdx',
    'issue.yaml',
    'messages.yaml',
    'written.yaml',
  ])
  expect(ledger(folder)['/yunpu/2022-03-06/02/']).toEqual({ gone: '重复' })
  expect(await run('check', '--content', folder)).toMatchObject({ code: 0 })
})

test('an issue with a file that cannot be read is left as it is', async () => {
  const folder = contentFolder({ [source]: daily })
  await run('convert', '--content', folder)
  put(folder, first, read(folder, first).replace('title: ', 'title: "'))
  const before = readdirSync(join(folder, 'articles/yunpu/2022-03-06'))
  const { code, errors } = await run('convert', '--content', folder)
  expect(code).toBe(1)
  expect(errors).toContain(`${first}:`)
  expect(errors).toContain('the issue was left as it is')
  expect(readdirSync(join(folder, 'articles/yunpu/2022-03-06'))).toEqual(before)
})

test('a source that was renamed keeps its issue; one that is gone is named', async () => {
  const folder = contentFolder({ [source]: daily })
  await run('convert', '--content', folder)
  renameSync(join(folder, source), join(folder, 'sources/yunpu/daily.txt'))
  expect(await run('convert', '--content', folder)).toMatchObject({ code: 0 })
  expect(ledger(folder)).toEqual({
    '/sources/yunpu/2022-03-06/': { to: '/sources/yunpu/daily/' },
    '/yunpu/2022-03-06/': 'here',
    '/yunpu/2022-03-06/01/': 'here',
    '/yunpu/2022-03-06/02/': 'here',
  })
  expect(read(folder, first)).toContain('file: sources/yunpu/daily.txt')
  rmSync(join(folder, 'sources/yunpu/daily.txt'))
  const { code, errors } = await run('convert', '--content', folder)
  expect(code).toBe(1)
  expect(errors).toContain('sources/yunpu/daily.txt: issue 2022-03-06 was made from it and it is not there')
})

test('an issue whose date is corrected moves with its edits, and its old addresses lead to it', async () => {
  const folder = contentFolder({ [source]: daily })
  await run('convert', '--content', folder)
  put(folder, first, read(folder, first).replace('三十步', '五十步'))
  put(folder, 'sources/yunpu/2022-03-06.yaml', 'date: 2022-03-07\n')
  await run('convert', '--content', folder)
  expect(existsSync(join(folder, 'articles/yunpu/2022-03-06'))).toBe(false)
  expect(read(folder, 'articles/yunpu/2022-03-07/01.mdx')).toContain('五十步')
  expect(ledger(folder)).toMatchObject({
    '/yunpu/2022-03-06/': { to: '/yunpu/2022-03-07/' },
    '/yunpu/2022-03-06/01/': { to: '/yunpu/2022-03-07/01/' },
    '/yunpu/2022-03-07/02/': 'here',
  })
  expect(await run('check', '--content', folder)).toMatchObject({ code: 0 })
})

test('two pages of one day are one issue, two papers of one day are two', async () => {
  const page = (n: number, text: string) => `第${n}版 要闻 2022年3月6日 星期日\n\n${text}`
  const folder = contentFolder({
    'sources/yunpu/a.txt': page(1, ferry),
    'sources/yunpu/b.txt': page(2, bridge),
    'sources/liuxi/a.txt': page(1, ferry),
    'sources/liuxi/b.txt': page(1, bridge),
  })
  await run('convert', '--content', folder)
  expect(readdirSync(join(folder, 'articles/yunpu'))).toEqual(['2022-03-06'])
  expect(readdirSync(join(folder, 'articles/liuxi'))).toEqual(['2022-03-06', '2022-03-06-2'])
})

test('a dry run writes nothing', async () => {
  const folder = contentFolder({ [source]: daily })
  const { out } = await run('convert', '--content', folder, '--dry-run')
  expect(out).toContain('Would write 1 issue with 2 articles')
  expect(readdirSync(folder).sort()).toEqual(['archive.yaml', 'sources'])
})

test('what cannot be read is named with its place, and the rest is converted', async () => {
  const folder = contentFolder({
    [source]: daily,
    'sources/yunpu/empty.txt': '',
    'sources/yunpu/picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 4, 5, 6, 0, 0, 1]),
    'sources/yunpu/page.pdf': '%PDF-1.4',
    'sources/yunpu/lost.yaml': 'date: 2022-03-08\n',
    'sources/Wrong Name/a.txt': ferry,
  })
  const { code, out, errors } = await run('convert', '--content', folder)
  expect(code).toBe(1)
  expect(out).toContain('Wrote 1 issue with 2 articles')
  for (const said of [
    'sources/yunpu/empty.txt: the file is empty',
    'sources/yunpu/picture.txt: the file is not text',
    'sources/yunpu/page.pdf: a source is plain text',
    'sources/yunpu/lost.yaml: what a person knows of a source stands beside it',
    'sources/Wrong Name: a publication’s folder is named in small letters',
  ])
    expect(errors).toContain(said)
})

test('a byte that does not decode is reported with its line and kept', async () => {
  const text = Buffer.concat([Buffer.from(daily.repeat(3)), Buffer.from([0xff]), Buffer.from('\n')])
  const folder = contentFolder({ [source]: text })
  const { code, errors } = await run('convert', '--content', folder)
  expect(code).toBe(1)
  expect(errors).toMatch(/sources\/yunpu\/2022-03-06\.txt:\d+: bytes on 1 line do not decode/)
  expect(read(folder, 'articles/yunpu/2022-03-06/messages.yaml')).toContain('Bytes here do not decode')
})

test('wrong usage says so and ends with 2; help ends with 0', async () => {
  expect(await run('convert', '--content', 'nowhere/at/all')).toMatchObject({ code: 2 })
  expect(await run('convert', '--frobnicate')).toMatchObject({ code: 2 })
  const help = await run('convert', '--help')
  expect(help.code).toBe(0)
  expect(help.out).toContain('--dry-run')
})

test('a hint that cannot be meant is named with its line, and the publication is left as it is', async () => {
  const folder = contentFolder({ [source]: daily })
  await run('convert', '--content', folder)
  const before = read(folder, record)
  put(
    folder,
    'publications/yunpu.yaml',
    'title: 云浦日报\nhints:\n  furniture: [爱护古树]\n  credits: [供稿]\n  section: [要闻]\n',
  )
  const { code, errors } = await run('convert', '--content', folder, '--publication', 'yunpu')
  expect(code).toBe(1)
  expect(errors).toContain('publications/yunpu.yaml:4: hints.credits.0: the form of a credit has X')
  expect(errors).toContain('publications/yunpu.yaml:5: hints: there is no hint called “section”; there are')
  expect(errors).toContain('yunpu was left as it is until that is mended')
  expect(read(folder, record)).toBe(before)
})

test('says which articles to look at first and why, and nothing when all are sure', async () => {
  const folder = contentFolder({ [source]: daily })
  expect((await run('convert', '--content', folder)).out).not.toContain('first (how sure')
  put(folder, source, daily.replace('渡口的灯换了新灯芯\n', '渡口夜航\n\n渡口的灯换了新灯芯\n'))
  const { out } = await run('convert', '--content', folder)
  expect(out).toMatch(
    /Look at this article first .*\n {2}\d\d% {2}articles\/yunpu\/2022-03-06\/01\.mdx {2}“.*渡口的灯换了新灯芯”\n +sources\/yunpu\/2022-03-06\.txt:[57]: “(?:渡口夜航|渡口的灯换了新灯芯)” is read as a .+, but may be a .+: look at it\./,
  )
  const rows = z.array(decisionSchema).parse(parse(read(folder, 'articles/yunpu/2022-03-06/messages.yaml')))
  expect(rows.every(({ confidence }) => confidence !== undefined)).toBe(true)
  expect(rows.find(({ check }) => check)).toMatchObject({ line: 5, rule: 'mark-roles' })
})

test('hints are proposed as YAML and nothing is written', async () => {
  const issues = Object.fromEntries(
    [6, 7, 8].map((day) => [
      `sources/yunpu/2022-03-0${day}.txt`,
      `云浦日报\n\n2022年3月${day}日\n\n第${day}天${ferry}\n街谈报料人：林远\n\n第${day}天${bridge}\n街谈报料人：水清浅\n`,
    ]),
  )
  const folder = contentFolder(issues)
  const { code, out } = await run('convert', '--content', folder, '--suggest-hints')
  expect(code).toBe(0)
  expect(parse(out)).toEqual({ hints: { credits: ['街谈报料人：X'] } })
  expect(readdirSync(folder).sort()).toEqual(['archive.yaml', 'sources'])
  const none = await run('convert', '--content', folder, '--suggest-hints', '--publication', 'liuxi')
  expect(none).toMatchObject({ code: 2, out: '' })
})

test('an article whose credit has a hinted form says every letter, and so does the check', async () => {
  const folder = contentFolder({
    [source]: `云浦日报\n2022年3月6日\n\n${ferry}\n街谈报料人：林远\n\n${bridge.trim()}（街谈报料人：渡口管理站）\n`,
    'publications/yunpu.yaml': 'title: 云浦日报\nhints:\n  credits: [街谈报料人：X]\n',
  })
  await run('convert', '--content', folder)
  expect(read(folder, first)).toContain('byline: [林远]')
  expect(read(folder, first.replace('01', '02'))).toContain('credit: 渡口管理站')
  expect(await run('check', '--content', folder)).toMatchObject({ code: 0 })
  put(folder, 'publications/yunpu.yaml', 'title: 云浦日报\n')
  expect((await run('check', '--content', folder)).errors).toContain('“街谈料”')
})
