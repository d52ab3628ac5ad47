// Converts a content folder, publication by publication, and keeps its ledger of addresses.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../src/archive/index.ts'
import { readRecord } from '../src/archive/read-record.ts'
import type { Verdict } from '../src/convert/settle-file.ts'
import { stringifyYaml } from '../src/convert/stringify.ts'
import type { Ledger } from '../src/model/ledger.ts'
import { fileOf } from '../src/model/paths.ts'
import { publicationSchema } from '../src/model/publication.ts'
import { convertPublication, type PublicationResult } from './convert-publication.ts'
import { converterVersion } from './converter-version.ts'
import { Converters, usualJobs } from './converters.ts'
import { describeArchive, describePublication } from './first-records.ts'
import { readLedger } from './issues-before.ts'
import type { Progress } from './progress.ts'
import { listPublications } from './source-files.ts'
import { openStore } from './source-store.ts'

/** What to convert: a content folder, or one publication of it; a dry run writes nothing. */
export interface ConvertChoice {
  content: string
  publication?: string | undefined
  dryRun?: boolean
  /** What a person decided of edited files, by path in the content folder. */
  verdicts?: ReadonlyMap<string, Verdict>
  /** In how many threads sources are converted; 1 is this one. */
  jobs?: number
  /** Convert every source, whether anything changed or not. */
  fresh?: boolean
}

/** What a conversion gave, publication by publication, and what went wrong. */
export interface Conversion {
  content: string
  publications: Map<string, PublicationResult>
  problems: Problem[]
}

/** Converts a content folder, or one publication of it. Throws when the ledger of addresses is damaged. */
export async function convertContent(choice: ConvertChoice, progress: Progress): Promise<Conversion> {
  const converters = new Converters(choice.jobs ?? usualJobs)
  try {
    return await convertWith(converters, choice, progress)
  } finally {
    await converters.close()
  }
}

async function convertWith(
  converters: Converters,
  { content, publication, dryRun = false, verdicts = new Map(), fresh = false }: ConvertChoice,
  progress: Progress,
): Promise<Conversion> {
  const problems: Problem[] = []
  const publications = new Map<string, PublicationResult>()
  const ledger = readLedger(content)
  const kept = { converters, store: openStore(content), version: converterVersion(), fresh }
  const slugs = listPublications(content, problems).filter((slug) => slug === (publication ?? slug))
  for (const slug of slugs) {
    const wrong: Problem[] = []
    const hints = readRecord(content, fileOf.publication(slug), publicationSchema, wrong)?.hints
    for (const problem of wrong)
      problems.push({
        ...problem,
        reason: `${problem.reason}; ${slug} was left as it is until that is mended`,
      })
    if (wrong.length > 0) continue
    const result = await progress.step(`Converting ${slug}`, (report) =>
      convertPublication(slug, hints, { content, dryRun, ledger, verdicts, problems, ...kept }, report),
    )
    publications.set(slug, result)
    if (!dryRun) describePublication(content, slug, result)
  }
  if (!dryRun) describeArchive(content)
  if (!dryRun && slugs.length > 0) writeLedger(content, ledger)
  problems.push(...notReached(verdicts, publications))
  return { content, publications, problems }
}

// A verdict that no issue of this run took up must not pass in silence.
function notReached(
  verdicts: ReadonlyMap<string, Verdict>,
  publications: ReadonlyMap<string, PublicationResult>,
): Problem[] {
  const reached = new Set([...publications.values()].flatMap(({ edits }) => edits.map(({ file }) => file)))
  return [...verdicts]
    .filter(([file]) => !reached.has(file))
    .map(([file, verdict]) => ({
      file,
      reason: `its --${verdict} was not carried out: its issue was not converted in this run`,
    }))
}

function writeLedger(content: string, ledger: Ledger): void {
  const sorted = Object.fromEntries(Object.entries(ledger).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(join(content, fileOf.ledger()), stringifyYaml(sorted))
}
