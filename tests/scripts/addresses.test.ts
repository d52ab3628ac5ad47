// An archive walked through what changes in its life, by the real commands: every address it ever gave, of an article,
// an issue, a year, a month or a source, answers with a page, a redirect to a page that stands, or a tombstone.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { allAddresses, allIssues, allSources, issueAddress, readArchive } from '../../src/archive/index.ts'
import { servedSource } from '../../src/model/paths.ts'
import { buildSite } from '../site/built-site.ts'
import { contentFolder, put, run } from './content-folder.ts'

const ferry =
  '渡口的灯换了新灯芯\n\n本报讯 3月4日，渡口的灯换了新灯芯。值夜的人说，光比从前远了三十步，江心的船也看得见。'
const bridge =
  '■柳桥装上四十八只水鸟\n\n本报讯 3月5日，柳桥的新栏杆装完最后一段，每根柱头刻着一种水鸟，一共四十八种。'
const well = '北街的井重新有了水\n\n本报讯 3月3日，北街的老井淘净了淤泥，井水又清又凉，半条街的人提着桶来看。'
const stage =
  '石埠的戏台开了锣\n\n本报讯 3月2日，石埠村修好的戏台唱了第一出戏，台下的长凳从祠堂一直摆到河边。'
const paper = (date: string, ...texts: string[]) => `云浦日报\n\n${date}\n\n${texts.join('\n\n')}\n`
const page = (n: number, date: string, ...texts: string[]) =>
  `第${n}版 要闻 ${date}\n\n${texts.join('\n\n')}\n`

const a = 'sources/yunpu/甲 一.txt'
const corrected = '<Corr was="半条街">整条街</Corr>'
const day = '2022年3月6日 星期日'

/** One archive, and every address that it ever gave. */
class Walk {
  readonly given = new Set<string>()
  /** What it gave to be downloaded. */
  readonly files = new Set<string>()
  readonly folder = contentFolder({
    [a]: paper(day, ferry, bridge, well),
    'sources/yunpu/b.txt': paper('2021年11月9日 星期二', stage),
    'sources/liuxi/p1.txt': page(1, day, ferry),
    'sources/liuxi/p2.txt': page(2, day, well, stage),
    'publications/yunpu.yaml': 'title: 云浦日报\n',
  })

  async convert(...args: string[]): Promise<string> {
    const { out } = await run('convert', '--content', this.folder, ...args)
    const { code, errors } = await run('check', '--content', this.folder)
    expect({ code, errors: errors.replace('Checking the content …\n', '') }).toEqual({ code: 0, errors: '' })
    const archive = readArchive(this.folder)
    for (const address of allAddresses(archive)) this.given.add(address)
    for (const { file } of allSources(archive)) this.files.add(servedSource(file))
    for (const issue of allIssues(archive)) this.files.add(`${issueAddress(issue).slice(1)}issue.json`)
    return out
  }

  read = (file: string) => readFileSync(join(this.folder, file), 'utf8')
  has = (file: string) => existsSync(join(this.folder, file))
  put = (file: string, text: string) => put(this.folder, file, text)
  change(file: string, from: string, to: string): void {
    expect(this.read(file)).toContain(from)
    this.put(file, this.read(file).replace(from, to))
  }
  move(from: string, to: string): void {
    mkdirSync(dirname(join(this.folder, to)), { recursive: true })
    renameSync(join(this.folder, from), join(this.folder, to))
  }
  ledger = () => parse(this.read('addresses.yaml')) as Record<string, unknown>
}

const at = (issue: string, name: string) => `articles/yunpu/${issue}/${name}`

test('every address ever given answers', { timeout: 120_000 }, async () => {
  const walk = new Walk()
  await walk.convert()
  walk.change(at('2022-03-06', '03.mdx'), '半条街', corrected)

  // Merged: a hint makes the second article a part of the first. The source is the same, so lines tell.
  walk.put('publications/yunpu.yaml', 'title: 云浦日报\nhints:\n  subhead: ■\n')
  await walk.convert()
  expect(walk.ledger()['/yunpu/2022-03-06/02/']).toEqual({ to: '/yunpu/2022-03-06/01/' })

  // Split and brought back: without the hint the second article is there again, under its own number.
  walk.put('publications/yunpu.yaml', 'title: 云浦日报\n')
  await walk.convert()
  expect(walk.ledger()['/yunpu/2022-03-06/02/']).toBe('here')
  expect(walk.read(at('2022-03-06', '02.mdx'))).toContain('柳桥')

  // A better scan with another article before the others: every article keeps its number, its lines are elsewhere.
  walk.put(a, paper(day, stage, ferry, bridge, well))
  await walk.convert()
  for (const [name, words] of Object.entries({ 1: '渡口', 2: '柳桥', 3: '北街', 4: '石埠' }))
    expect(walk.read(at('2022-03-06', `0${name}.mdx`))).toMatch(`title: ${words}`)
  expect(walk.read(at('2022-03-06', '03.mdx'))).toContain(corrected)

  // Gone: the new scan no longer has it. Then back again, under its own number.
  walk.put(a, paper(day, stage, ferry, well))
  await walk.convert()
  expect(walk.ledger()['/yunpu/2022-03-06/02/']).toHaveProperty('gone')
  walk.put(a, paper(day, stage, ferry, bridge, well))
  await walk.convert()
  expect(walk.read(at('2022-03-06', '02.mdx'))).toContain('柳桥')

  // The source is renamed, and its date corrected to another year: the issue moves with its edit.
  walk.move(a, 'sources/yunpu/2019/甲.txt')
  walk.put('sources/yunpu/2019/甲.yaml', 'date: 2019-03-06\n')
  await walk.convert()
  expect(walk.read(at('2019-03-06', '03.mdx'))).toContain(corrected)

  // Taken away by hand, without a word in the ledger.
  rmSync(join(walk.folder, at('2019-03-06', '04.mdx')))
  walk.change(at('2019-03-06', 'issue.yaml'), 'furniture:\n', 'furniture:\n  - {lines: 5-7, kind: other}\n')
  await walk.convert()
  expect(walk.has(at('2019-03-06', '04.mdx'))).toBe(false)
  expect(walk.ledger()['/yunpu/2019-03-06/04/']).toHaveProperty('gone')

  // The year's other issue goes to that day, too: nothing takes an address that another had.
  walk.put('sources/yunpu/b.yaml', 'date: 2022-03-06\n')
  await walk.convert()
  expect(walk.ledger()['/yunpu/2022-03-06/']).toEqual({ to: '/yunpu/2019-03-06/' })
  expect(walk.has(at('2022-03-06-2', '01.mdx'))).toBe(true)

  // A page goes to another day, with its edited article, and comes back.
  walk.change('articles/liuxi/2022-03-06/02.mdx', '半条街', corrected)
  walk.put('sources/liuxi/p2.yaml', 'date: 2022-03-07\n')
  const right = (file: string, id: string) => ({ id, file, rule: 'mark-roles', message: 'a title' })
  const rows = [
    right('sources/liuxi/p1.txt', '0123456789abcdef'),
    right('sources/liuxi/p2.txt', 'fedcba9876543210'),
  ]
  walk.put('articles/liuxi/2022-03-06/reviewed.yaml', JSON.stringify(rows))
  await walk.convert()
  expect(parse(walk.read('articles/liuxi/2022-03-06/reviewed.yaml'))).toEqual(rows.slice(0, 1))
  expect(parse(walk.read('articles/liuxi/2022-03-07/reviewed.yaml'))).toEqual(rows.slice(1))
  expect(walk.read('articles/liuxi/2022-03-07/02.mdx')).toContain(corrected)
  expect(walk.ledger()['/liuxi/2022-03-06/02/']).toEqual({ to: '/liuxi/2022-03-07/02/' })
  rmSync(join(walk.folder, 'sources/liuxi/p2.yaml'))
  await walk.convert()
  expect(walk.ledger()['/liuxi/2022-03-07/']).toEqual({ to: '/liuxi/2022-03-06/' })
  expect(parse(walk.read('articles/liuxi/2022-03-06/reviewed.yaml'))).toEqual(rows)
  expect(walk.has('articles/liuxi/2022-03-07')).toBe(false)

  const site = await buildSite(walk.folder)
  const unanswered = [...walk.given].filter((address) => !answers(address, site.text))
  const lost = [...walk.files].filter((file) => !site.files.has(file))
  site.remove()
  expect(walk.files.size).toBeGreaterThan(8)
  expect(lost).toEqual([])
  expect(walk.given.size).toBeGreaterThan(40)
  expect(unanswered).toEqual([])
})

// A page, a tombstone, or a redirect to a page that is no redirect.
function answers(address: string, text: (address: string) => string): boolean {
  const pageOf = (at: string) => text(decodeURIComponent(at))
  const leadsTo = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(pageOf(address))?.[1]
  const last = pageOf(leadsTo ?? address)
  return last.includes('<h1') && !last.includes('http-equiv="refresh"')
}

test('an issue with a page that cannot be converted is left as it is', async () => {
  const folder = contentFolder({
    'sources/liuxi/p1.txt': page(1, day, ferry),
    'sources/liuxi/p2.txt': page(2, day, well),
  })
  await run('convert', '--content', folder)
  const read = () => readFileSync(join(folder, 'addresses.yaml'), 'utf8')
  const before = read()
  put(folder, 'sources/liuxi/p2.yaml', 'date: someday\n')
  expect(await run('convert', '--content', folder)).toMatchObject({ code: 1 })
  expect(existsSync(join(folder, 'articles/liuxi/2022-03-06/02.mdx'))).toBe(true)
  rmSync(join(folder, 'sources/liuxi/p2.yaml'))
  rmSync(join(folder, 'sources/liuxi/p2.txt'))
  const { errors } = await run('convert', '--content', folder)
  expect(errors).toContain('sources/liuxi/p2.txt: issue 2022-03-06 was made from it')
  expect(existsSync(join(folder, 'articles/liuxi/2022-03-06/02.mdx'))).toBe(true)
  expect(read()).toBe(before)
  writeFileSync(join(folder, 'sources/liuxi/p2.txt'), page(2, day, well))
  expect(await run('convert', '--content', folder)).toMatchObject({ code: 0 })
})
