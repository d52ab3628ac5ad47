// Shows, for each kind of decision, how often those of a confidence are right on texts that nothing was learned
// from: npm run calibrate. src/convert/confidence.ts has the figures to change where the two columns part.
import { convert } from '../src/convert/index.ts'
import type { Lessons } from '../src/convert/lessons.ts'
import type { Decision } from '../src/convert/messages.ts'
import { readArguments } from './arguments.ts'
import { isRight, isRightArticle } from './judge-decision.ts'
import { asExample, learnInParts, readFolds } from './learn-in-parts.ts'
import { furtherDocuments, ownDocuments, readDocuments, type TestDocument } from './test-documents.ts'

interface Judged {
  kind: string
  confidence: number
  right: boolean
}

const { documents, also, folds } = readArguments({
  name: 'calibrate',
  summary: 'Compares how sure the converter says it is with how often it is right.',
  options: {
    folds: {
      type: 'string',
      value: 'N',
      default: '5',
      help: 'judge the documents in tests/ in N parts, each with lessons learned from the others',
    },
    also: {
      type: 'string',
      value: 'DIR',
      multiple: true,
      help: 'learn from *.gold.json and their texts anywhere in this folder too',
    },
    documents: {
      type: 'string',
      value: 'DIR',
      help: 'judge the texts with *.gold.json in this folder instead, with the lessons of the converter',
    },
  },
})

show(documents === undefined ? await judgeHeldOut(readFolds('calibrate', folds)) : judgeFolder(documents))

function judgeFolder(folder: string): Judged[] {
  return readDocuments({ gold: folder, texts: folder }).flatMap((document) => judge(document))
}

async function judgeHeldOut(count: number): Promise<Judged[]> {
  // The sample archive was written beside the converter: it shows less than the documents do.
  const own = ownDocuments().filter(({ set }) => set !== 'archive')
  const parts = await learnInParts(own.map(asExample), furtherDocuments(also ?? []).map(asExample), count)
  return parts.flatMap(({ places, lessons }) =>
    places.flatMap((place) => {
      const document = own[place] as (typeof own)[0]
      return judge(document, lessons, ` in ${document.set}`)
    }),
  )
}

/** Judges every decision about one text, and every article made of it. */
function judge({ gold, bytes }: TestDocument, lessons?: Lessons, where = ''): Judged[] {
  const source = convert({ file: `sources/documents/${gold.source}`, bytes, ...(lessons && { lessons }) })
  const decisions = (source.report.messages as Decision[]).flatMap((decision): Judged[] => {
    const right = isRight(decision, gold, source)
    const { confidence, as, ruleId = '' } = decision
    return right === undefined || confidence === undefined
      ? []
      : [{ kind: ruleId === 'read-issue' ? ruleId : (as ?? ruleId), confidence, right }]
  })
  const articles = source.articles.map((article) => ({
    kind: `article${where}`,
    confidence: article.confidence,
    right: isRightArticle(article, gold),
  }))
  return [...decisions, ...articles]
}

// A row for each kind of decision, a column for each stretch of confidence.
function show(judged: readonly Judged[]): void {
  const bins = [0, 0.5, 0.75, 0.9, 1.01]
  const columns = ['below .5', '.5 to .75', '.75 to .9', '.9 to 1', 'says', 'is right']
  const line = (name: string, cells: readonly string[]) =>
    console.log(name.padEnd(22) + cells.map((cell) => cell.padStart(12)).join(''))
  line('right / decisions', columns)
  const kinds = Map.groupBy(judged, ({ kind }) => kind)
  for (const [kind, all] of [...kinds, ['all', [...judged]] as [string, Judged[]]]) {
    const cells = bins.slice(0, -1).map((from, i) => {
      const inside = all.filter(({ confidence: c }) => c >= from && c < (bins[i + 1] as number))
      return inside.length > 0 ? share(inside) : ''
    })
    const says = all.reduce((sum, { confidence }) => sum + confidence, 0) / all.length
    const right = all.filter((one) => one.right).length / all.length
    line(kind, [...cells, says.toFixed(2), right.toFixed(2)])
  }
}

function share(some: readonly Judged[]): string {
  return `${some.filter(({ right }) => right).length}/${some.length}`
}
