// What is kept of a search index: a second build of the same content indexes nothing again, and gives the same bytes.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { takeIndex } from '../../scripts/kept-index.ts'
import { workFolder } from '../../scripts/site-config.ts'

function folder(made = workFolder()): string {
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

test('what a build puts back, the next one of the same content finds, and one at the same time does not', () => {
  const content = folder(mkdtempSync(path.join(tmpdir(), 'kept-')))
  const [first, second, third] = [folder(), folder(), folder()]
  const taken = takeIndex(content, first)
  mkdirSync(path.join(taken.folder, 'volume'))
  writeFileSync(path.join(taken.folder, 'volume/a'), 'kept')
  taken.putBack()
  const again = takeIndex(content, second)
  expect(readFileSync(path.join(again.folder, 'volume/a'), 'utf8')).toBe('kept')
  const atOnce = takeIndex(content, third)
  expect(() => readFileSync(path.join(atOnce.folder, 'volume/a'))).toThrow()
  again.putBack()
  atOnce.putBack()
  rmSync(content, { recursive: true })
  // Another build forgets what is kept of a folder that is gone.
  takeIndex(folder(), folder()).putBack()
  expect(() => readFileSync(path.join(takeIndex(content, folder()).folder, 'content.txt'))).toThrow()
})
