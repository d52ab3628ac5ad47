// Proposes hints for the publications of a content folder, as YAML to paste; writes no file.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../src/archive/index.ts'
import { readRecord } from '../src/archive/read-record.ts'
import type { Source } from '../src/convert/index.ts'
import { suggestHints } from '../src/convert/suggest/suggest-hints.ts'
import { writeSuggestions } from '../src/convert/suggest/write-suggestions.ts'
import { decode, UnreadableSource } from '../src/model/decode.ts'
import { fileOf } from '../src/model/paths.ts'
import { publicationSchema } from '../src/model/publication.ts'
import { wrongUsage } from './arguments.ts'
import { Progress } from './progress.ts'
import { printProblems } from './report-problems.ts'
import { findSources, listPublications } from './source-files.ts'

// A publication of thousands of sources shows its habits in this many.
const most = 240

interface Choice {
  content: string
  publication?: string | undefined
}

/** Prints the proposals; ends with 1 when a source or a record cannot be read, with 2 when there is no such publication. */
export async function printSuggestions(choice: Choice): Promise<void> {
  const problems: Problem[] = []
  const pages = await suggestionsFor(choice, problems, new Progress())
  if (pages.length === 0 && problems.length === 0)
    wrongUsage('convert', `there is no publication ${choice.publication ?? ''} in ${choice.content}/sources`)
  if (pages.length > 0) process.stdout.write(pages.join('---\n'))
  printProblems(problems)
  if (problems.length > 0) process.exitCode = 1
}

// One YAML document for each publication.
async function suggestionsFor(
  { content, publication }: Choice,
  problems: Problem[],
  progress: Progress,
): Promise<string[]> {
  const slugs = listPublications(content, problems).filter((slug) => slug === (publication ?? slug))
  const pages: string[] = []
  for (const slug of slugs) {
    const file = fileOf.publication(slug)
    const before = problems.length
    const record = readRecord(content, file, publicationSchema, problems)
    if (problems.length > before) continue
    const sources = readable(content, slug, problems)
    const chosen = spread(sources)
    const known = {
      hints: record?.hints ?? {},
      names: record ? [record.title, ...(record.titles ?? [])] : [],
    }
    const suggestions = await progress.step(`Looking for hints in ${slug}`, () => suggestHints(chosen, known))
    const some =
      chosen.length < sources.length
        ? `# ${chosen.length} of its ${sources.length} sources, spread evenly, were looked at.\n`
        : ''
    pages.push(some + writeSuggestions(file, suggestions, known.hints))
  }
  return pages
}

function readable(content: string, slug: string, problems: Problem[]): Source[] {
  return findSources(content, slug, problems).flatMap(({ file, sidecar, waits }) => {
    if (waits) return []
    const bytes = readFileSync(join(content, file))
    try {
      decode(bytes, sidecar?.encoding)
      return [{ file, bytes, ...(sidecar ? { sidecar } : {}) }]
    } catch (error) {
      if (!(error instanceof UnreadableSource)) throw error
      problems.push({ file, reason: `${error.message}; it was left out` })
      return []
    }
  })
}

function spread(sources: Source[]): Source[] {
  if (sources.length <= most) return sources
  return Array.from({ length: most }, (_, i) => sources[Math.floor((i * sources.length) / most)] as Source)
}
