// The content folder is read whole: what is right is there, what is wrong is named with file and line.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { readArchive } from '../../src/archive/index.ts'

const fixture = path.join(import.meta.dirname, '../site/fixture-content')
const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'archive-'))
  folders.push(made)
  return made
}

function copyWith(file: string, text: string): string {
  const made = folder()
  cpSync(fixture, made, { recursive: true })
  writeFileSync(path.join(made, file), text)
  return made
}

test('every publication, issue and article is read, issues by date and the undated last', () => {
  const { publications, problems, record } = readArchive(fixture)
  expect(problems).toEqual([])
  expect(record.title).toBe('港湾旧报')
  expect(publications.map(({ slug }) => slug)).toEqual(['empty', 'luwan', 'parish', 'zhenbao'])
  const luwan = publications[1]
  expect(luwan?.issues.map(({ id }) => id)).toEqual(['2022-11-08', '2023-02~', '2023-02~-2', 'undated-1'])
  expect(luwan?.issues.map(({ articles }) => articles.length)).toEqual([4, 2, 0, 1])
  expect(luwan?.issues[0]?.articles[0]?.fields).toMatchObject({
    title: '镇里召开秋冬防火工作会议',
    byline: ['蓝若宁', '李闻'],
    page: 1,
    source: {
      lines: [
        [6, 9],
        [12, 12],
        [10, 10],
      ],
    },
  })
})

test('an empty folder is an archive without publications', () => {
  const { publications, problems } = readArchive(folder())
  expect(publications).toEqual([])
  expect(problems).toEqual([{ file: 'archive.yaml', reason: 'there is none' }])
})

test('a wrong field is named with its line, and the other articles are read', () => {
  const file = 'articles/luwan/2022-11-08/02.mdx'
  const archive = readArchive(
    copyWith(
      file,
      '---\ntitle: 东街\ndate: someday\nsource:\n  file: a.txt\n  lines: [3-1]\n---\n\n正文。\n',
    ),
  )
  expect(archive.problems).toEqual([
    { file, line: 3, reason: expect.stringContaining('not an EDTF date') },
    { file, line: 6, reason: expect.stringContaining('runs backwards') },
  ])
  expect(archive.publications[1]?.issues[0]?.articles.map(({ number }) => number)).toEqual(['01', '03', '04'])
})

test('YAML that cannot be read is named with its line', () => {
  const file = 'publications/luwan.yaml'
  const { problems, publications } = readArchive(
    copyWith(file, 'title: 鹭湾\nplace: [鹭湾镇\nissuer: 镇政府\n'),
  )
  expect(problems).toEqual([{ file, line: expect.any(Number), reason: expect.stringContaining('YAML') }])
  expect(publications[1]?.record).toEqual({ title: 'luwan' })
})

test('an issue whose record cannot be read keeps its articles and the date of its folder', () => {
  const file = 'articles/luwan/2022-11-08/issue.yaml'
  const archive = readArchive(copyWith(file, 'sources: []\n'))
  expect(archive.problems).toMatchObject([{ file, line: 1 }])
  const issue = archive.publications[1]?.issues[0]
  expect(issue?.record.date).toBe('2022-11-08')
  expect(issue?.articles).toHaveLength(4)
})

test('an article without fields is named', () => {
  const file = 'articles/luwan/2022-11-08/02.mdx'
  const { problems } = readArchive(copyWith(file, '只有正文。\n'))
  expect(problems).toMatchObject([{ file, line: 1 }])
})
