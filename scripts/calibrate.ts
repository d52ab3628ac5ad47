// Converts the test documents and shows, for each kind of decision, how often those of a confidence are right:
// npm run calibrate. src/convert/confidence.ts has the figures to change where the two columns part.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { convert } from '../src/convert/index.ts'
import type { Decision } from '../src/convert/messages.ts'
import { readArguments } from './arguments.ts'
import { type Gold, isRight, isRightArticle } from './judge-decision.ts'

interface Judged {
  kind: string
  confidence: number
  right: boolean
}

const { documents } = readArguments({
  name: 'calibrate',
  summary: 'Compares how sure the converter says it is with how often it is right.',
  options: {
    documents: {
      type: 'string',
      value: 'DIR',
      default: 'tests/documents',
      help: 'texts with their *.gold.json',
    },
  },
})

/** Judges every decision about one text, and every article made of it. */
function judge(file: string): Judged[] {
  const gold = JSON.parse(readFileSync(join(documents, file), 'utf8')) as Gold
  const bytes = readFileSync(join(documents, gold.source))
  const source = convert({ file: `sources/documents/${gold.source}`, bytes })
  const decisions = (source.report.messages as Decision[]).flatMap((decision): Judged[] => {
    const right = isRight(decision, gold, source)
    const { confidence, as, ruleId = '' } = decision
    return right === undefined || confidence === undefined
      ? []
      : [{ kind: ruleId === 'read-issue' ? ruleId : (as ?? ruleId), confidence, right }]
  })
  const articles = source.articles.map((article) => ({
    ...{ kind: 'whole article', confidence: article.confidence, right: isRightArticle(article, gold) },
  }))
  return [...decisions, ...articles]
}

const bins = [0, 0.5, 0.75, 0.9, 1.01]
const judged = readdirSync(documents)
  .filter((file) => file.endsWith('.gold.json'))
  .flatMap(judge)
const share = (some: Judged[]) => `${some.filter(({ right }) => right).length}/${some.length}`
const columns = ['below .5', '.5 to .75', '.75 to .9', '.9 to 1', 'says', 'is right']
console.log(`${'right / decisions'.padEnd(22)}${columns.map((name) => name.padStart(12)).join('')}`)
for (const [kind, all] of [...Map.groupBy(judged, ({ kind }) => kind), ['all', judged] as const]) {
  const cells = bins.slice(0, -1).map((from, i) => {
    const inside = all.filter(({ confidence: c }) => c >= from && c < (bins[i + 1] as number))
    return inside.length > 0 ? share(inside) : ''
  })
  const says = all.reduce((sum, { confidence }) => sum + confidence, 0) / all.length
  const right = all.filter((one) => one.right).length / all.length
  const row = [...cells, says.toFixed(2), right.toFixed(2)]
  console.log(kind.padEnd(22) + row.map((cell) => cell.padStart(12)).join(''))
}
