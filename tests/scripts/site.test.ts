// The site command on a folder anywhere on disk: from sources to pages, in one go.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentFolder, run } from './content-folder.ts'

const page =
  '云浦日报\n\n2022年3月6日 星期日\n\n渡口的灯换了新灯芯\n\n本报讯 3月4日，渡口的灯换了新灯芯。值夜的人说，光比从前远了三十步。\n'

test('says how much there is, where it is, how long each step took and how to look at it', async () => {
  const content = contentFolder({ 'sources/yunpu/a.txt': page })
  const out = join(content, 'site')
  const { code, out: said } = await run('site', '--content', content, '--out', out)
  expect(said).toMatch(new RegExp(`The site is in ${out}: 1 publication, 1 issue, 1 article, \\d+ pages`))
  expect(said).toMatch(
    /to hold (\d+) files, \1\.0 for each article: \d+ pages, \d+ of the search, \d+ others\./,
  )
  expect(said).toMatch(/\d\.\d s {2}Build the pages/)
  expect(said).toContain('npm run preview')
  expect(code).toBe(0)
  for (const file of [
    'index.html',
    'yunpu/2022-03-06/01/index.html',
    'search/index.html',
    '404.html',
    'pagefind/volumes.json',
  ])
    expect(existsSync(join(out, file)), file).toBe(true)
})

test('builds what it can and ends with 1 when a source cannot be read', async () => {
  const content = contentFolder({ 'sources/yunpu/a.txt': page, 'sources/yunpu/b.txt': '' })
  const out = join(content, 'site')
  const { code, errors } = await run('site', '--content', content, '--out', out)
  expect(errors).toContain('sources/yunpu/b.txt: the file is empty')
  expect(existsSync(join(out, 'yunpu/2022-03-06/01/index.html'))).toBe(true)
  expect(code).toBe(1)
})

test('an archive without a source is built and says what to do', async () => {
  const content = contentFolder({})
  const { code, out } = await run('site', '--content', content, '--out', join(content, 'site'))
  expect(out).toContain('No sources were found. Put text files into sources/<publication>/')
  expect(existsSync(join(content, 'site/index.html'))).toBe(true)
  expect(code).toBe(0)
})

test('never builds over the content, nor over a folder that is no site', async () => {
  const content = contentFolder({ 'sources/yunpu/a.txt': page, 'photos/a.jpg': 'a picture' })
  for (const out of [content, join(content, 'sources'), join(content, 'photos')]) {
    const { code, errors } = await run('build', '--content', content, '--out', out)
    expect(code).not.toBe(0)
    expect(errors).toMatch(/would replace the content|holds something that is no site/)
  }
  expect(existsSync(join(content, 'photos/a.jpg'))).toBe(true)
  expect(existsSync(join(content, 'sources/yunpu/a.txt'))).toBe(true)
})
