// The hints proposed for each publication of the sample archive, all accepted: no figure of the archive is lower.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fastGlob from 'fast-glob'
import { expect, test } from 'vitest'
import type { Gold } from '../../src/accuracy/gold.ts'
import { type Judged, judge } from '../../src/accuracy/judge.ts'
import { meanOf } from '../../src/accuracy/page.ts'
import { figureNames } from '../../src/accuracy/score.ts'
import { withProposals } from '../../src/convert/suggest/proposal.ts'
import { suggestHints } from '../../src/convert/suggest/suggest-hints.ts'

const root = resolve(import.meta.dirname, '../..')
const golds = new Map(
  fastGlob.sync('tests/sample-gold/*.gold.json', { cwd: root }).map((file) => {
    const gold = JSON.parse(readFileSync(join(root, file), 'utf8')) as Gold
    return [gold.source, gold]
  }),
)

test('accepting every proposal never lowers the score of the archive', () => {
  const files = fastGlob.sync('sources/*/**/*.txt', { cwd: join(root, 'content') }).sort()
  const [before, after]: [Judged[], Judged[]] = [[], []]
  let proposed = 0
  for (const own of Map.groupBy(files, (file) => file.split('/')[1]).values()) {
    const sources = own.map((file) => ({ file, bytes: readFileSync(join(root, 'content', file)) }))
    const { hints } = suggestHints(sources, { hints: {}, names: [] })
    proposed += hints.length
    for (const { file, bytes } of sources) {
      const gold = golds.get(file.split('/').at(-1) as string)
      if (!gold) continue
      before.push(judge(gold, bytes))
      after.push(judge(gold, bytes, { hints: withProposals({}, hints) }))
    }
  }
  expect(before).toHaveLength(golds.size)
  expect(proposed).toBeGreaterThan(0)
  const [was, is] = [meanOf(before), meanOf(after)]
  for (const figure of figureNames) expect(is[figure]).toBeGreaterThanOrEqual(was[figure])
})
