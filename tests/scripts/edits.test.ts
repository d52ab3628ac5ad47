// A person's work through the real command: edited, converted again, merged or kept, accepted, reset.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { contentFolder, put, run } from './content-folder.ts'

const daily = `云浦日报

2022年3月6日 星期日

渡口的灯换了新灯芯

本报讯 3月4日，渡口的灯换了新灯芯。值夜的人说，光比从前远了三十步，江心的船也看得见。

灯芯是镇上灯匠用棉线一根一根搓的，搓了整整一个冬天。

柳桥装上四十八只水鸟

本报讯 3月5日，柳桥的新栏杆装完最后一段，每根柱头刻着一种水鸟，一共四十八种。
`
const source = 'sources/yunpu/2022-03-06.txt'
const first = 'articles/yunpu/2022-03-06/01.mdx'
const second = 'articles/yunpu/2022-03-06/02.mdx'
const record = 'articles/yunpu/2022-03-06/issue.yaml'

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8')
const convert = (folder: string, ...args: string[]) => run('convert', '--content', folder, ...args)
const change = (folder: string, file: string, from: string, to: string) => {
  const text = read(folder, file)
  expect(text).toContain(from)
  put(folder, file, text.replace(from, to))
}
const check = async (folder: string) =>
  expect(await run('check', '--content', folder)).toMatchObject({ code: 0 })

async function converted(): Promise<string> {
  const folder = contentFolder({ [source]: daily })
  await convert(folder)
  return folder
}

const corr = '<Corr was="三十步">五十步</Corr>，远处<Gap />'

test('an edit is merged with what the conversion makes otherwise elsewhere, and still counts as an edit', async () => {
  const folder = await converted()
  change(folder, first, '三十步，', corr)
  change(folder, source, '整整一个冬天', '整整两个冬天')
  put(folder, 'sources/yunpu/2022-03-06.yaml', 'page: 2\n')
  const { code, out } = await convert(folder)
  expect(code).toBe(0)
  expect(out).toContain(`merged  ${first}: edited by hand; your edit stands`)
  expect(out).toMatch(/line 3\n\s+\+ page: 2\n/)
  expect(out).toMatch(/line 10\n\s+- …\S+一个冬天。\n\s+\+ …\S+两个冬天。\n/)
  for (const now of [corr, '整整两个冬天', 'page: 2']) expect(read(folder, first)).toContain(now)
  await check(folder)
  const merged = read(folder, first)
  expect((await convert(folder)).out).toContain(`kept  ${first}: edited by hand\n`)
  expect(read(folder, first)).toBe(merged)
})

test('the same passage changed by both is shown, nothing is touched, and every run says so until it is decided', async () => {
  const folder = await converted()
  change(folder, first, '三十步，', corr)
  const edited = read(folder, first)
  change(folder, source, '三十步', '四十步')
  for (let times = 0; times < 2; times++) {
    const { out } = await convert(folder)
    expect(out).toContain(
      `kept  ${first}: edited by hand, and the conversion now makes otherwise what you changed`,
    )
    expect(out).toMatch(/yours, line 8: .*<Corr was="三十步">五十步<\/Corr>/)
    expect(out).toMatch(/conversion, line 8: .*四十步/)
    expect(out).toContain(`npm run convert -- --content ${folder} --accept ${first}`)
    expect(out).toContain(`npm run convert -- --content ${folder} --reset ${first}`)
    expect(read(folder, first)).toBe(edited)
  }
})

test('an accepted edit stands and is settled until the conversion changes again, and is merged from then on', async () => {
  const folder = await converted()
  change(folder, first, '三十步，', corr)
  change(folder, source, '三十步', '四十步')
  await convert(folder)
  const edited = read(folder, first)
  expect((await convert(folder, '--accept', first)).out).toContain(`accepted  ${first}: it stands`)
  expect(read(folder, first)).toBe(edited)
  expect((await convert(folder)).out).toContain(`kept  ${first}: edited by hand\n`)
  change(folder, source, '一个冬天', '两个冬天')
  expect((await convert(folder)).out).toContain(`merged  ${first}`)
  expect(read(folder, first)).toContain(corr)
})

test('a reset file is what the conversion makes, and is edited no more', async () => {
  const folder = await converted()
  const written = read(folder, first)
  change(folder, first, '三十步', '五十步')
  change(folder, record, 'date:', 'number: 第12期\ndate:')
  const { code, out } = await convert(folder, '--reset', join(folder, first), '--reset', record)
  expect(code).toBe(0)
  expect(out).toContain(`reset  ${first}: as the conversion writes it`)
  expect(read(folder, first)).toBe(written)
  expect(read(folder, record)).not.toContain('第12期')
  expect((await convert(folder)).out).not.toContain('edited by hand')
})

test('a record edited by hand is merged', async () => {
  const folder = await converted()
  change(folder, record, 'date:', 'number: 第12期\ndate:')
  change(folder, source, '一个冬天', '两个冬天')
  expect((await convert(folder)).out).toContain(`merged  ${record}`)
  expect(parse(read(folder, record))).toMatchObject({ number: '第12期' })
  await check(folder)
})

test('a merge that the check would find wrong is given up, and says why', async () => {
  const folder = await converted()
  // The person took a paragraph out with its letters, and says so to nobody.
  change(folder, first, '灯芯是镇上灯匠用棉线一根一根搓的，搓了整整一个冬天。', '')
  const edited = read(folder, first)
  put(folder, 'sources/yunpu/2022-03-06.yaml', 'page: 2\n')
  const { out } = await convert(folder)
  expect(out).toContain('It was not merged, because npm run check would then say')
  expect(out).toContain('stands nowhere in it')
  expect(read(folder, first)).toBe(edited)
})

test('an archive made before outlines were kept keeps the edit, shows the difference and says why', async () => {
  const folder = await converted()
  rmSync(join(folder, 'articles/yunpu/2022-03-06/written.yaml'))
  change(folder, first, '三十步，', corr)
  const edited = read(folder, first)
  put(folder, 'sources/yunpu/2022-03-06.yaml', 'page: 2\n')
  const { out } = await convert(folder)
  expect(out).toContain('It was not merged, because what convert last wrote here is not known')
  expect(out).toContain('+ page: 2')
  expect(read(folder, first)).toBe(edited)
})

test('an old archive has its outlines after one run of the same conversion', async () => {
  const folder = await converted()
  rmSync(join(folder, 'articles/yunpu/2022-03-06/written.yaml'))
  change(folder, first, '三十步，', corr)
  await convert(folder)
  put(folder, 'sources/yunpu/2022-03-06.yaml', 'page: 2\n')
  expect((await convert(folder)).out).toContain(`merged  ${first}`)
})

test('an article that was taken away stays away from every later conversion, and reset brings it back', async () => {
  const folder = await converted()
  rmSync(join(folder, second))
  change(folder, record, 'furniture:\n', 'furniture:\n  - {lines: 11-13, kind: other}\n')
  put(folder, 'sources/yunpu/2022-03-06.yaml', 'page: 2\n')
  await convert(folder)
  expect(existsSync(join(folder, second))).toBe(false)
  await check(folder)
  const { out } = await convert(folder, '--reset', second, '--reset', record)
  expect(out).toContain(`brought back  ${second}`)
  expect(read(folder, second)).toContain('柳桥装上四十八只水鸟')
  expect(parse(read(folder, 'addresses.yaml'))).toMatchObject({ '/yunpu/2022-03-06/02/': 'here' })
  await check(folder)
})

test('reset mends an article that cannot be read any more', async () => {
  const folder = await converted()
  const written = read(folder, first)
  change(folder, first, 'title: ', 'title: "')
  expect(await convert(folder)).toMatchObject({ code: 1 })
  expect(await convert(folder, '--reset', first)).toMatchObject({ code: 0 })
  expect(read(folder, first)).toBe(written)
  await check(folder)
})

test('an edited article that the conversion no longer finds is kept until it is decided', async () => {
  const folder = await converted()
  change(folder, second, '一共四十八种', '一共<Corr was="四十八">八十四</Corr>种')
  put(folder, source, daily.slice(0, daily.indexOf('柳桥')))
  expect((await convert(folder)).out).toContain(
    `kept  ${second}: edited by hand; the conversion no longer finds this`,
  )
  expect((await convert(folder, '--accept', second)).out).toContain(`accepted  ${second}`)
  expect((await convert(folder)).out).not.toContain(second)
  expect(read(folder, second)).toContain('八十四')
  await convert(folder, '--reset', second)
  expect(existsSync(join(folder, second))).toBe(false)
  expect(parse(read(folder, 'addresses.yaml'))['/yunpu/2022-03-06/02/']).toHaveProperty('gone')
})

const twoInOne = daily.replace('柳桥装上', '■柳桥装上')
const hinted = 'title: 云浦日报\nhints:\n  subhead: ■\n'
const unhinted = 'title: 云浦日报\n'

test('an article that the conversion splits and a person edited stays whole until it is decided', async () => {
  const folder = contentFolder({ [source]: twoInOne, 'publications/yunpu.yaml': hinted })
  await convert(folder)
  change(folder, first, '四十八种', '<Corr was="四十八">八十四</Corr>种')
  put(folder, 'publications/yunpu.yaml', unhinted)
  const { out } = await convert(folder)
  expect(out).toContain('conversion: taken out')
  expect(out).toContain(`waits  ${second}: not written`)
  expect(existsSync(join(folder, second))).toBe(false)
  await check(folder)
  expect((await convert(folder, '--accept', first)).out).not.toContain('waits')
  await check(folder)
  await convert(folder, '--reset', first)
  expect(read(folder, second)).toContain('title: 柳桥装上四十八只水鸟')
  await check(folder)
})

test('an article that the conversion joins to another stays until its edit is decided, and so does the other', async () => {
  const folder = contentFolder({ [source]: twoInOne, 'publications/yunpu.yaml': unhinted })
  await convert(folder)
  change(folder, second, '四十八种', '<Corr was="四十八">八十四</Corr>种')
  put(folder, 'publications/yunpu.yaml', hinted)
  const before = read(folder, first)
  const { out } = await convert(folder)
  expect(out).toContain(`kept  ${second}: edited by hand; the conversion no longer finds this article`)
  expect(out).toContain(`waits  ${first}: left as it is`)
  expect(read(folder, first)).toBe(before)
  await check(folder)
  await convert(folder, '--reset', second)
  expect(existsSync(join(folder, second))).toBe(false)
  expect(read(folder, first)).toContain('## 柳桥装上四十八只水鸟')
  await check(folder)
})

test('a dry run says what would be merged and writes nothing', async () => {
  const folder = await converted()
  change(folder, first, '三十步，', corr)
  put(folder, 'sources/yunpu/2022-03-06.yaml', 'page: 2\n')
  const edited = read(folder, first)
  expect((await convert(folder, '--dry-run')).out).toContain(`would be merged  ${first}`)
  expect(read(folder, first)).toBe(edited)
})

test.each([
  [
    'a file that is not there',
    ['--accept', 'articles/yunpu/2022-03-06/77.mdx'],
    'there is no articles/yunpu/2022-03-06/77.mdx',
  ],
  ['a file that is no article', ['--reset', source], `there is no ${source} to decide on`],
  ['both at once', ['--reset', first, '--accept', first], 'cannot be accepted and reset at once'],
])('%s is refused', async (_, args, said) => {
  const { code, errors } = await convert(await converted(), ...args)
  expect(errors).toContain(said)
  expect(code).toBe(2)
})

test('the help says what the two decisions mean', async () => {
  const { out } = await run('convert', '--help')
  expect(out).toMatch(/--accept FILE\s+what I wrote/)
  expect(out).toMatch(/--reset FILE\s+throw away/)
})
