// docs/hints.md shows each hint on a source, with the articles after: they are what convert makes of it.
// UPDATE=1 writes them, for a person to read before it is committed.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { convert } from '../../src/convert/index.ts'
import { suggestHints } from '../../src/convert/suggest/suggest-hints.ts'
import { writeSuggestions } from '../../src/convert/suggest/write-suggestions.ts'
import { hintsSchema } from '../../src/model/hints.ts'
import { mdxOf } from '../convert/convert-text.ts'
import { weekly } from '../convert/suggest/invented-issues.ts'

const page = join(resolve(import.meta.dirname, '../..'), 'docs/hints.md')
const example =
  /^## (\w+)\n[^`]*?(?:`[^`\n]+`[^`]*?)*```text\n(.*?)```\n\n```yaml\n(.*?)```\n\n```mdx\n(.*?)```/gmsu
const examples = [...readFileSync(page, 'utf8').matchAll(example)]

test('every hint has its example', () => {
  expect(examples.map(([, name]) => name).sort()).toEqual(Object.keys(hintsSchema.shape).sort())
})

test.each(examples.map(([, name, text, yaml, after]) => ({ name, text, yaml, after })))(
  'the articles after the hint $name',
  ({ text, yaml, after }) => {
    const bytes = new TextEncoder().encode(text)
    const { hints } = parse(yaml as string) as { hints: object }
    const file = 'sources/yunpu-ribao/example.txt'
    const made = mdxOf(convert({ file, bytes, hints: hintsSchema.parse(hints) })).join('\n')
    if (process.env.UPDATE) {
      const before = `\`\`\`yaml\n${yaml}\`\`\`\n\n\`\`\`mdx\n`
      writeFileSync(page, readFileSync(page, 'utf8').replace(before + after, before + made))
    } else expect(after).toBe(made)
    expect(mdxOf(convert({ file, bytes })).join('\n')).not.toBe(made)
  },
)

test('the hints that are proposed for a weekly', () => {
  const known = { hints: {}, names: [] }
  const proposed = writeSuggestions(
    'publications/jiangan.yaml',
    suggestHints([0, 1, 2, 3, 4].map(weekly), known),
  )
  const text = readFileSync(page, 'utf8')
  const shown = /```yaml proposed\n([\s\S]*?)```/.exec(text)?.[1] as string
  if (process.env.UPDATE) writeFileSync(page, text.replace(`proposed\n${shown}`, `proposed\n${proposed}`))
  else expect(shown).toBe(proposed)
})
