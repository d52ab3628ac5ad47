// Converts real texts and our own test documents without hints, scores them against their gold, and fails below
// the floors of .ci/floors.json: node scripts/acceptance.ts. Needs ../shared and python3 with PyYAML.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import fastGlob from 'fast-glob'
import { convertContent } from './convert-content.ts'
import { differencesFrom } from './other-scorer.ts'
import { Progress } from './progress.ts'
import { documentSets } from './test-documents.ts'

type Figures = Record<string, number>

/** What the scorer says of a set. */
interface Scores {
  mean: Figures
  sources: Record<string, Figures>
}

const root = resolve(import.meta.dirname, '..')
const shared = resolve(root, '../shared')
const floors = JSON.parse(readFileSync(join(root, '.ci/floors.json'), 'utf8')) as Record<string, Figures>

/** The sets of documents: where their texts and their gold are. */
const sets: Record<string, { texts: string; gold: string; only?: string }> = {
  seeds: { texts: join(shared, 'seeds'), gold: join(shared, 'gold'), only: '[0-9]*' },
  samples: { texts: join(shared, 'samples'), gold: join(shared, 'gold'), only: '[a-z]*' },
  ...documentSets,
}

/** Converts a set in a content folder of its own, each text in a publication of its own, and scores it. */
async function score(name: string): Promise<Scores> {
  const { texts, gold, only = '*' } = sets[name] as (typeof sets)[string]
  const folder = mkdtempSync(join(tmpdir(), 'backfile-acceptance-'))
  try {
    mkdirSync(join(folder, 'gold'))
    const chosen = fastGlob.sync(`${only}.gold.json`, { cwd: gold }).sort()
    for (const [index, file] of chosen.entries()) {
      copyFileSync(join(gold, file), join(folder, 'gold', file))
      const { source } = JSON.parse(readFileSync(join(gold, file), 'utf8')) as { source: string }
      const [text] = fastGlob.sync(`**/${fastGlob.escapePath(source)}`, { cwd: texts, absolute: true })
      if (!text) throw new Error(`${file} is the gold of ${source}, which is not in ${texts}`)
      const target = join(folder, `content/sources/p${String(index).padStart(3, '0')}`)
      mkdirSync(target, { recursive: true })
      copyFileSync(text, join(target, basename(text)))
    }
    const { problems } = await convertContent({ content: join(folder, 'content') }, new Progress())
    for (const { file, reason } of problems) throw new Error(`${file}: ${reason}`)
    const scorer = [join(shared, 'eval/score.py'), join(folder, 'gold'), join(folder, 'content'), '--json']
    return JSON.parse(execFileSync('python3', scorer, { encoding: 'utf8' })) as Scores
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

for (const name of Object.keys(sets)) {
  const { mean: figures, sources } = await score(name)
  const below = Object.entries(floors[name] ?? {}).filter(([figure, floor]) => (figures[figure] ?? 0) < floor)
  console.log(
    `${name.padEnd(10)}${Object.entries(figures)
      .map(([figure, value]) => `${figure} ${value.toFixed(3)}`)
      .join('  ')}`,
  )
  for (const [figure, floor] of below)
    console.error(`  ${figure} is ${figures[figure]?.toFixed(3)}, below its floor of ${floor}`)
  const differing = differencesFrom(name, sources)
  for (const difference of differing) console.error(`  npm run accuracy differs: ${difference}`)
  if (below.length + differing.length > 0) process.exitCode = 1
}
