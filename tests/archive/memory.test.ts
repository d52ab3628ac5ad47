// An archive in memory is its fields: what it holds of an article does not grow with the article's text.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { allIssues, readArchive } from '../../src/archive/index.ts'
import { fileOf } from '../../src/model/paths.ts'

const fixture = path.join(import.meta.dirname, '../site/fixture-content')

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

test('the texts of articles are not kept', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'archive-'))
  cpSync(fixture, folder, { recursive: true })
  const id = (n: number) => ({ publication: 'luwan', issue: '2019', article: String(n).padStart(2, '0') })
  mkdirSync(path.join(folder, fileOf.issueFolder('luwan', '2019')))
  writeFileSync(path.join(folder, fileOf.issue('luwan', '2019')), 'date: 2019\n')
  const fields = 'title: 镇里的老槐树今年又开了满树的花\nsource: {file: sources/luwan/2019.txt, lines: 1}'
  for (let n = 1; n <= 100; n++)
    writeFileSync(
      path.join(folder, fileOf.article(id(n))),
      `---\n${fields}\n---\n\n${`第${n}段。`.repeat(40_000)}\n`,
    )
  collectGarbage()
  const before = process.memoryUsage().heapUsed
  const archive = readArchive(folder)
  collectGarbage()
  const held = process.memoryUsage().heapUsed - before
  expect(allIssues(archive).flatMap(({ articles }) => articles).length).toBeGreaterThan(100)
  // The texts are 32 MB.
  expect(held).toBeLessThan(4_000_000)
  rmSync(folder, { recursive: true })
})
