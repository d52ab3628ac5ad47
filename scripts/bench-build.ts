// What a build of a large archive takes, in CPU time, as machines are shared, and in memory: npm run bench:build
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileOf } from '../src/model/paths.ts'
import { readArguments, wrongUsage } from './arguments.ts'
import { countFiles, fileCountText } from './count-files.ts'
import { inventArchive } from './invented-archive.ts'
import { type Usage, usageOf } from './usage.ts'

const { articles } = readArguments({
  name: 'bench:build',
  summary:
    'Prints what the pages of an invented archive take beside Astro alone in the same run, and a whole build: the first, once more, and after one article has changed. CPU is that of Node; Pagefind’s own is not in it.',
  options: {
    articles: {
      type: 'string',
      value: 'N',
      default: '1000',
      help: 'articles in the archive, in issues of 20',
    },
  },
})
if (!/^[1-9]\d{1,5}$/.test(articles)) wrongUsage('bench:build', `${articles} is no number from 10 to 999999`)

function print(what: string, { cpu, seconds, megabytes }: Usage): void {
  console.log(
    `${cpu.toFixed(1).padStart(7)} s CPU ${seconds.toFixed(1).padStart(7)} s ${megabytes.toFixed(0).padStart(6)} MB  ${what}`,
  )
}

const perPublication = 500
const folder = mkdtempSync(path.join(tmpdir(), 'bench-build-'))
const [content, out] = [path.join(folder, 'content'), path.join(folder, 'out')]
try {
  const count = Math.ceil(Number(articles) / perPublication)
  const publications = Array.from({ length: count }, (_, i) => `p${i + 1}`)
  const issues = Math.ceil(Number(articles) / count / 20)
  const { length } = inventArchive(content, { publications, issues, articles: 20 })
  console.log(`${length} articles`)
  const from = ['--content', content]
  const byAstro = await usageOf(
    'build-pages.ts',
    ...from,
    '--out',
    path.join(folder, 'by-astro'),
    '--by-astro',
  )
  const own = await usageOf('build-pages.ts', ...from, '--out', path.join(folder, 'own'))
  print('the pages, by Astro alone', byAstro)
  print(
    `the pages, as we draw them: ${(own.cpu / byAstro.cpu).toFixed(2)} of the CPU, ${(own.seconds / byAstro.seconds).toFixed(2)} of the time`,
    own,
  )
  const build = () => usageOf('build.ts', ...from, '--out', out)
  print('npm run build', await build())
  print('npm run build, once more, nothing changed', await build())
  const changed = { publication: 'p1', issue: '2023-01', article: '01' }
  appendFileSync(path.join(content, fileOf.article(changed)), '\n又及：水已退去。\n')
  print('npm run build, after one article has changed', await build())
  console.log(fileCountText(countFiles(out), length))
} finally {
  rmSync(folder, { recursive: true })
}
