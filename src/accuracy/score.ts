// A gold and what was made of its source → seven figures, each from 0 to 1, and what is wrong.
import { type ComparedField, comparedFields, type Gold, type GoldArticle } from './gold.ts'
import { bare, bareNumber, isReading } from './letters.ts'
import type { Made, MadeArticle } from './made.ts'
import { goldText, hasTitle, type Match, matchArticles } from './match.ts'
import { countsOf, orderKept, sharedOf } from './runs.ts'

/** The figures, in the order in which they are shown. */
export const figureNames = [
  'segmentation',
  'text',
  'titles',
  'fields',
  'breaks',
  'issue',
  'accounted',
] as const

export type Figures = Record<(typeof figureNames)[number], number>

/** A gold article beside the article made of it. */
export interface Pair {
  gold: GoldArticle
  made?: MadeArticle | undefined
  likeness: number
}

// From here on an article counts as found whole.
const clean = 0.9

/** Scores one source; `lines` are the lines of its text. */
export function score(gold: Gold, made: Made, lines: readonly string[]): Figures {
  const matches = matchArticles(gold, made)
  const pairs = pairsOf(gold, made, matches)
  return {
    segmentation: segmentation(pairs, made),
    text: textFigure(pairs, made),
    titles: share(pairs, (pair) => pair.made !== undefined && hasTitle(pair.gold, pair.made.title)),
    fields: fieldsFigure(pairs, made),
    breaks: breaksFigure(pairs),
    issue: issueFigure(gold, made),
    accounted: accounted(made, lines),
  }
}

/** Puts each gold article beside the one made of it. */
export function pairsOf(gold: Gold, made: Made, matches = matchArticles(gold, made)): Pair[] {
  return gold.articles.map((article, index) => {
    const match: Match | undefined = matches.get(index)
    return { gold: article, made: match && made.articles[match.made], likeness: match?.likeness ?? 0 }
  })
}

/** Says whether a gold article was found whole. */
export const isClean = ({ likeness }: Pair) => likeness >= clean

const share = <T>(all: readonly T[], fits: (one: T) => boolean) =>
  all.length === 0 ? 1 : all.filter(fits).length / all.length

function segmentation(pairs: readonly Pair[], made: Made): number {
  const all = pairs.length + made.articles.length
  return all === 0 ? 1 : (2 * pairs.filter(isClean).length) / all
}

function textFigure(pairs: readonly Pair[], made: Made): number {
  if (pairs.length === 0) return made.articles.length === 0 ? 1 : 0
  let [sum, total] = [0, 0]
  for (const { gold, made, likeness } of pairs) {
    const text = goldText(gold)
    const weight = Math.max(Array.from(text).length, 20)
    total += weight
    if (made) sum += weight * likeness * orderKept(text, made.blocks.join(''))
  }
  return sum / total
}

/** Says whether a field is what it should be; nothing when it is rightly absent. */
export function compareField(pair: Pair, field: ComparedField, made: Made): boolean | undefined {
  const want = pair.gold[field]
  const have = pair.made?.fields[field]
  if (field === 'byline') {
    const names = (value: unknown) => [value ?? []].flat().map(bare).sort().join('|')
    return names(want) === '' && names(have) === '' ? undefined : names(want) === names(have)
  }
  // An article may say the date of its issue again.
  const again = field === 'date' && (want ?? null) === null && bare(have) === bare(made.issue.date)
  const stated = again ? '' : bare(have)
  const right = isReading(stated, want, pair.gold[`${field}_alt`])
  return right && stated === '' ? undefined : right
}

function fieldsFigure(pairs: readonly Pair[], made: Made): number {
  const answers = pairs.flatMap((pair) =>
    comparedFields.flatMap((field) => compareField(pair, field, made) ?? []),
  )
  return share(answers, (right) => right)
}

// A break is known by the five letters before it and the five after.
function breaksOf(blocks: readonly string[]): Map<string, number> {
  const ends = blocks.filter((block) => block !== '').map((block) => Array.from(block))
  return countsOf(
    ends
      .slice(1)
      .map((block, i) => `${(ends[i] as string[]).slice(-5).join('')}|${block.slice(0, 5).join('')}`),
  )
}

function breaksFigure(pairs: readonly Pair[]): number {
  let [shared, all] = [0, 0]
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0)
  for (const { gold, made } of pairs) {
    if (!made) continue
    const want = breaksOf(gold.blocks.map(({ text }) => bare(text)))
    const have = breaksOf(made.blocks)
    shared += 2 * sharedOf(want, have)
    all += sum(want) + sum(have)
  }
  return all === 0 ? 1 : shared / all
}

function issueFigure({ issue, publication, publication_alt }: Gold, { issue: made }: Made): number {
  const answers = [
    ...(issue.date ? [isReading(made.date, issue.date, issue.date_alt)] : []),
    ...(issue.number ? [isReading(made.number, issue.number, issue.number_alt, bareNumber)] : []),
    ...(publication ? [isReading(made.title, publication, publication_alt)] : []),
  ]
  return share(answers, (right) => right)
}

function accounted({ articles, furniture }: Made, lines: readonly string[]): number {
  const owners = countsOf(
    [...articles.map((article) => article.lines), ...furniture].flatMap((own) => [...new Set(own)]),
  )
  const numbers = lines.flatMap((line, i) => (line.trim() === '' ? [] : [i + 1]))
  return share(numbers, (number) => owners.get(number) === 1)
}
