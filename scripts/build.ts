// Builds the site: pages by Astro, sources as received, the search index. The old site stands until the new one is whole.
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { allIssues, formerAddresses, type Problem, readArchive } from '../src/archive/index.ts'
import { redirects } from '../src/download/redirects.ts'
import { searchDocuments } from '../src/download/search-documents.ts'
import { type IndexResult, indexArchive } from '../src/search/index.ts'
import { contentOption, outOption, readArguments } from './arguments.ts'
import { buildPages } from './build-pages.ts'
import { copySources } from './copy-sources.ts'
import { countFiles, type FileCount, fileCountText } from './count-files.ts'
import { takeIndex } from './kept-index.ts'
import { Progress } from './progress.ts'
import { workFolder } from './site-config.ts'

/** What a build made, and what it found wrong in the content. */
export interface BuildResult {
  publications: number
  issues: number
  articles: number
  files: FileCount
  search: IndexResult
  problems: Problem[]
}

/** Builds the site of a content folder into an out folder. */
export async function build(
  { content, out }: { content: string; out: string },
  progress = new Progress(),
): Promise<BuildResult> {
  if (!existsSync(content)) throw new Error(`There is no content folder ${content}.`)
  const target = path.resolve(out)
  refuseOut(target, path.resolve(content))
  const archive = await progress.step('Read the content', () => readArchive(content))
  const articles = allIssues(archive).reduce((sum, issue) => sum + issue.articles.length, 0)
  const { problems } = archive
  const work = workFolder()
  const made = path.join(work, 'dist')
  const index = path.join(work, 'index')
  const kept = takeIndex(archive.folder, work)
  const refused: Problem[] = []
  try {
    // Pagefind does its part in a process of its own, beside the pages.
    const indexing = progress.step('Index for search', (report) =>
      indexArchive(
        searchDocuments(archive, refused),
        index,
        (done) => report(done, articles),
        undefined,
        kept.folder,
      ),
    )
    await bothDone(
      progress.step('Build the pages', () => buildPages(archive, work)),
      indexing,
    )
    renameSync(path.join(index, 'pagefind'), path.join(made, 'pagefind'))
    copySources(archive, made, problems)
    problems.push(...refused)
    const moved = redirects(formerAddresses(archive))
    if (moved) writeFileSync(path.join(made, '_redirects'), moved)
    const files = countFiles(made)
    swap(made, target)
    kept.putBack()
    const issues = allIssues(archive).length
    return {
      publications: archive.publications.length,
      issues,
      articles,
      files,
      problems,
      search: await indexing,
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Says how much of the search index was kept from the last build. */
export function indexText({ volumes, kept }: IndexResult): string {
  return `Parts of the search index: ${volumes}, of which ${kept} as in the last build.`
}

// One that fails waits for the other: nothing writes any more into what is then thrown away.
async function bothDone(...tasks: Promise<unknown>[]): Promise<void> {
  for (const task of await Promise.allSettled(tasks)) if (task.status === 'rejected') throw task.reason
}

// The out folder is replaced as a whole: it must not hold anything but a site.
function refuseOut(out: string, content: string): void {
  const holds = (outer: string, inner: string) => !path.relative(outer, inner).startsWith('..')
  if (
    holds(out, content) ||
    holds(path.join(content, 'sources'), out) ||
    holds(path.join(content, 'articles'), out)
  )
    throw new Error(`The site cannot be built into ${out}: that would replace the content.`)
  if (holds(out, import.meta.dirname))
    throw new Error(`The site cannot be built into ${out}: that would replace the project.`)
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(path.join(out, 'pagefind')))
    throw new Error(`${out} holds something that is no site. Choose an empty or a new folder.`)
}

/** Puts the new site where the old one is; across disks it is first copied beside. */
function swap(made: string, out: string): void {
  mkdirSync(path.dirname(out), { recursive: true })
  const beside = `${out}.${process.pid}`
  try {
    renameSync(made, `${beside}.new`)
  } catch {
    cpSync(made, `${beside}.new`, { recursive: true })
  }
  if (existsSync(out)) renameSync(out, `${beside}.old`)
  renameSync(`${beside}.new`, out)
  rmSync(`${beside}.old`, { recursive: true, force: true })
}

if (import.meta.main) {
  const { content, out } = readArguments({
    name: 'build',
    summary: 'Builds the site of the articles in the content folder, and its search index.',
    options: { content: contentOption, out: outOption },
  })
  try {
    const { problems, files, search, ...counts } = await build({ content, out })
    for (const { file, line, reason } of problems)
      console.error(`${file}${line ? `:${line}` : ''}: ${reason}`)
    const said = Object.entries({ ...counts, pages: files.pages }).map(([name, count]) => `${count} ${name}`)
    console.log(`${said.join(', ')} in ${out}`)
    console.log(fileCountText(files, counts.articles))
    console.log(indexText(search))
    process.exitCode = problems.length > 0 ? 1 : 0
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  }
}
