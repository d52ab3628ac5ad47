// Each folder of fixtures/ is one difficulty: source.txt in, articles/*.mdx and messages.txt out.
// UPDATE=1 writes what a conversion gives, for a person to correct against the source before it is committed.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { convert } from '../../src/convert/index.ts'
import { articleNumber } from '../../src/model/paths.ts'
import { mdxOf } from './convert-text.ts'

const fixtures = join(import.meta.dirname, 'fixtures')

for (const name of readdirSync(fixtures))
  test(name.replaceAll('-', ' '), () => {
    const folder = join(fixtures, name)
    const expected = join(folder, 'articles')
    const converted = convert({
      file: 'sources/fixture/source.txt',
      bytes: readFileSync(join(folder, 'source.txt')),
    })
    const articles = Object.fromEntries(
      mdxOf(converted).map((text, i) => [`${articleNumber(i + 1)}.mdx`, text]),
    )
    const messages = `${converted.report.messages.map((message) => `${message.line ?? '-'} ${message.ruleId}: ${message.reason}`).join('\n')}\n`
    if (process.env.UPDATE) {
      rmSync(expected, { recursive: true, force: true })
      mkdirSync(expected, { recursive: true })
      for (const [file, text] of Object.entries(articles)) writeFileSync(join(expected, file), text)
      writeFileSync(join(folder, 'messages.txt'), messages)
    }
    expect(existsSync(expected)).toBe(true)
    expect(articles).toEqual(
      Object.fromEntries(
        readdirSync(expected).map((file) => [file, readFileSync(join(expected, file), 'utf8')]),
      ),
    )
    expect(messages).toBe(readFileSync(join(folder, 'messages.txt'), 'utf8'))
  })
