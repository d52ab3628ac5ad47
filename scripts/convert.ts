// Converts sources to articles: npm run convert.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parse } from 'yaml'
import type { Problem } from '../src/archive/index.ts'
import { stringifyYaml } from '../src/convert/stringify.ts'
import type { Ledger } from '../src/model/ledger.ts'
import { fileOf } from '../src/model/paths.ts'
import { type Hints, publicationSchema } from '../src/model/publication.ts'
import { contentOption, readArguments, wrongUsage } from './arguments.ts'
import { convertPublication, type PublicationResult } from './convert-publication.ts'
import { readLedger } from './issues-before.ts'
import { Progress } from './progress.ts'
import { printConversion } from './report-conversion.ts'
import { listPublications } from './source-files.ts'

const command = {
  name: 'convert',
  summary: 'Turns the sources of a content folder into articles. What a person edited is kept as it is.',
  options: {
    content: contentOption,
    publication: { type: 'string', value: 'SLUG', help: 'only this publication' },
    'dry-run': { type: 'boolean', help: 'say what would be written, and write nothing' },
  },
} as const

/** What a conversion gave, publication by publication, and what went wrong. */
export interface Conversion {
  publications: Map<string, PublicationResult>
  problems: Problem[]
}

/** Converts a content folder, or one publication of it. Throws when the ledger of addresses is damaged. */
export async function convertContent(
  {
    content,
    publication,
    dryRun = false,
  }: { content: string; publication?: string | undefined; dryRun?: boolean },
  progress: Progress,
): Promise<Conversion> {
  const problems: Problem[] = []
  const publications = new Map<string, PublicationResult>()
  const ledger = readLedger(content)
  const slugs = listPublications(content, problems).filter(
    (slug) => publication === undefined || slug === publication,
  )
  for (const slug of slugs) {
    const result = await progress.step(`Converting ${slug}`, (report) =>
      convertPublication(
        slug,
        readHints(content, slug, problems),
        { content, dryRun, ledger, problems },
        report,
      ),
    )
    publications.set(slug, result)
    if (!dryRun) describePublication(content, slug, result)
  }
  if (!dryRun) describeArchive(content)
  if (!dryRun && slugs.length > 0) writeLedger(content, ledger)
  return { publications, problems }
}

function readHints(content: string, slug: string, problems: Problem[]): Hints | undefined {
  const file = fileOf.publication(slug)
  if (!existsSync(join(content, file))) return undefined
  try {
    return publicationSchema.parse(parse(readFileSync(join(content, file), 'utf8'))).hints
  } catch (error) {
    problems.push({ file, reason: `its hints cannot be read: ${(error as Error).message.split('\n')[0]}` })
    return undefined
  }
}

// An archive that has no record yet is called by its folder, for a person to complete.
function describeArchive(content: string): void {
  const file = join(content, fileOf.archive())
  if (!existsSync(file)) writeFileSync(file, stringifyYaml({ title: basename(resolve(content)) }))
}

function describePublication(content: string, slug: string, { sources }: PublicationResult): void {
  const file = join(content, fileOf.publication(slug))
  if (existsSync(file) || sources.length === 0) return
  const title = sources.map((source) => source.issue.title).find((name) => name !== undefined) ?? slug
  mkdirSync(join(content, 'publications'), { recursive: true })
  writeFileSync(file, stringifyYaml({ title }))
}

function writeLedger(content: string, ledger: Ledger): void {
  const sorted = Object.fromEntries(Object.entries(ledger).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(join(content, fileOf.ledger()), stringifyYaml(sorted))
}

if (import.meta.main) {
  const { content, publication, 'dry-run': dryRun } = readArguments(command)
  if (!existsSync(content)) wrongUsage('convert', `there is no folder ${content}`)
  const conversion = await convertContent({ content, publication, dryRun }, new Progress())
  if (publication && !conversion.publications.has(publication))
    wrongUsage('convert', `there is no publication ${publication} in ${content}/sources`)
  printConversion(conversion, dryRun)
  process.exitCode = conversion.problems.length > 0 ? 1 : 0
}
