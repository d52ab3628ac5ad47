// The texts with gold in this checkout: tests/documents, tests/hard-documents, tests/papers, tests/further-papers,
// tests/short-papers, tests/usual-papers, the sample archive with tests/sample-gold, tests/sealed-papers,
// tests/sealed-later, tests/sealed-short, tests/sealed-usual with tests/second-readings, and the fixtures of the converter.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fastGlob from 'fast-glob'
import type { Gold } from '../src/accuracy/gold.ts'
import { type Judged, judge } from '../src/accuracy/judge.ts'
import { score } from '../src/accuracy/score.ts'
import { madeOfGold } from '../src/accuracy/second-reading.ts'

const root = resolve(import.meta.dirname, '..')

/** Where the texts and the gold of each set are. */
export const documentSets = {
  documents: { texts: join(root, 'tests/documents'), gold: join(root, 'tests/documents') },
  hard: { texts: join(root, 'tests/hard-documents'), gold: join(root, 'tests/hard-documents') },
  papers: { texts: join(root, 'tests/papers'), gold: join(root, 'tests/papers') },
  further: { texts: join(root, 'tests/further-papers'), gold: join(root, 'tests/further-papers') },
  short: { texts: join(root, 'tests/short-papers'), gold: join(root, 'tests/short-papers') },
  usual: { texts: join(root, 'tests/usual-papers'), gold: join(root, 'tests/usual-papers') },
  archive: { texts: join(root, 'content/sources'), gold: join(root, 'tests/sample-gold') },
  sealed: { texts: join(root, 'tests/sealed-papers'), gold: join(root, 'tests/sealed-papers') },
  sealedLater: { texts: join(root, 'tests/sealed-later'), gold: join(root, 'tests/sealed-later') },
  sealedShort: { texts: join(root, 'tests/sealed-short'), gold: join(root, 'tests/sealed-short') },
  sealedUsual: { texts: join(root, 'tests/sealed-usual'), gold: join(root, 'tests/sealed-usual') },
}

/** A gold and the bytes of its text. */
export interface TestDocument {
  gold: Gold
  bytes: Uint8Array
}

/** Reads every *.gold.json below a folder and its text from another, in order. Throws when a gold has no text. */
export function readDocuments({ texts, gold }: { texts: string; gold: string }): TestDocument[] {
  return fastGlob
    .sync('**/*.gold.json', { cwd: gold })
    .sort()
    .map((file) => {
      const wanted = JSON.parse(readFileSync(join(gold, file), 'utf8')) as Gold
      const [text] = fastGlob.sync(`**/${fastGlob.escapePath(wanted.source)}`, { cwd: texts, absolute: true })
      if (!text) throw new Error(`${file} is the gold of ${wanted.source}, which is not in ${texts}`)
      return { gold: wanted, bytes: readFileSync(text) }
    })
}

/** Reads the documents that may be learned from, each with the name of its set: all but the sealed ones. */
export const ownDocuments = (): (TestDocument & { set: string })[] =>
  Object.entries(documentSets)
    .filter(([set]) => !set.startsWith('sealed'))
    .flatMap(([set, folders]) => readDocuments(folders).map((document) => ({ set, ...document })))

/** Reads what is learned from and never scored: the fixtures of the converter, and what stands in further folders. */
export function furtherDocuments(folders: readonly string[]): TestDocument[] {
  // Each fixture is a text with its gold in a folder of its own.
  const fixtures = fastGlob
    .sync('tests/convert/fixtures/*', { cwd: root, onlyDirectories: true, absolute: true })
    .sort()
  return [...fixtures, ...folders.map((folder) => resolve(folder))].flatMap((folder) =>
    readDocuments({ gold: folder, texts: folder }),
  )
}

/** Scores each second reading of a sealed text against the first, as a conversion of it would be scored. */
export const judgeSecondReadings = (): Pick<Judged, 'name' | 'figures'>[] => {
  const first = new Map(readDocuments(documentSets.sealedUsual).map((one) => [one.gold.source, one]))
  const folder = join(root, 'tests/second-readings')
  return readDocuments({ gold: folder, texts: documentSets.sealedUsual.texts }).map(({ gold, bytes }) => ({
    name: gold.source.replace(/\.\w+$/, ''),
    figures: score(
      (first.get(gold.source) as TestDocument).gold,
      madeOfGold(gold),
      new TextDecoder().decode(bytes).split('\n'),
    ),
  }))
}

/** Converts and judges every text of a set. */
export const judgeSet = (name: keyof typeof documentSets): Judged[] =>
  readDocuments(documentSets[name]).map(({ gold, bytes }) => judge(gold, bytes))
