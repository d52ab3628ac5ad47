// One source, bytes as received → its articles, its account of lines, what it states of the issue, and messages.
import { unified } from 'unified'
import { VFile } from 'vfile'
import { leastSure } from '../model/decision.ts'
import { decode } from '../model/decode.ts'
import type { Hints } from '../model/hints.ts'
import type { Sidecar } from '../model/issue.ts'
import type { LineRange } from '../model/lines.ts'
import { accountOf, type FurnitureRow, rangesOf } from './account.ts'
import type { BodyBlock, ReadFields } from './article-fields.ts'
import { lostLetters } from './check-words.ts'
import { usualConfidence } from './confidence.ts'
import { withoutCounts } from './counted-titles.ts'
import { type CreditForm, creditForms, withoutForm } from './credit-forms.ts'
import type { Lessons } from './lessons.ts'
import { type Decision, type Told, tell, warn } from './messages.ts'
import { type HeadFact, headFacts, type PageFacts, pageCredits } from './page-credits.ts'
import { parse } from './parse.ts'
import * as patterns from './patterns.ts'
import { linesApart } from './plugins/check-coverage.ts'
import { plugins } from './plugins.ts'
import { readFields } from './read-fields.ts'
import { type IssueFacts, readIssue } from './read-issue.ts'
import { once } from './remember.ts'
import { type ArticleNode, firstLine, isArticle, lineNumber, linesOf, type SourceRoot } from './tree.ts'

/** A source as received, and what a person knows of it. */
export interface Source {
  /** Its path in the content folder: sources/<publication>/…/<name>. */
  file: string
  bytes: Uint8Array
  sidecar?: Sidecar
  hints?: Hints
  /** What to weigh signs by; without it, the lessons that came with the converter. */
  lessons?: Lessons
}

/** An article as read from a source. */
export interface ReadArticle {
  fields: Omit<ReadFields, 'body'>
  body: BodyBlock[]
  lines: LineRange[]
  /** The page that its record states. */
  page?: number
  /** How sure it is as a whole: as sure as the least sure decision about its lines. */
  confidence: number
  /** Where and why it is least sure. */
  doubt?: Told | undefined
}

/** What a source was made into: plain data. */
export interface PlainSource {
  file: string
  encoding: string
  /** Lines on which bytes do not decode. */
  damaged: number[]
  issue: IssueFacts
  articles: ReadArticle[]
  furniture: FurnitureRow[]
  report: { messages: readonly Told[] }
}

/** A source just converted: its report carries the messages of every plugin. */
export interface ConvertedSource extends PlainSource {
  report: VFile
}

/** A source as the plugins leave it: every line in an article or in furniture. */
export interface Reading {
  source: Source
  text: string
  encoding: string
  damaged: number[]
  tree: SourceRoot
  report: VFile
}

/** Converts one source. Throws UnreadableSource when its bytes are no text. */
export function convert(source: Source): ConvertedSource {
  return articlesOf(readTree(source))
}

/** Reads one source as a tree. Throws UnreadableSource when its bytes are no text. */
export function readTree(source: Source): Reading {
  let apart: ReadonlySet<number> = new Set()
  for (;;) {
    const reading = readOnce(source, apart)
    const more = linesApart(reading.tree)
    if (more.size === 0) return reading
    apart = apart.union(more)
  }
}

// Lines whose columns were found to be of two articles are not parted.
function readOnce(source: Source, apart: ReadonlySet<number>): Reading {
  const { file, bytes, sidecar, hints, lessons } = source
  const { text, encoding, damaged } = decode(bytes, sidecar?.encoding)
  const report = new VFile({ path: file, value: text, data: { hints, lessons, apart } })
  for (const line of damaged)
    tell(
      report,
      'decode',
      {
        reason: 'Bytes here do not decode: they stand as U+FFFD. Compare with the original.',
        confidence: usualConfidence('decode'),
      },
      line,
    )
  return { source, text, encoding, damaged, tree: transform(parse(text), report), report }
}

/** Reads the articles and the account of a tree. */
export function articlesOf({ source, text, encoding, damaged, tree, report }: Reading): ConvertedSource {
  const { file, sidecar, hints } = source
  const taken = new Set(linesOf(tree).map(lineNumber))
  const spaced = isSpaced(text)
  const nodes = tree.children.filter(isArticle)
  const issue = readIssue(tree, report, sidecar)
  const articles = nodes.map((article, index) => {
    const { body, ...own } = readFields(article, spaced, hints, issue.date)
    const credits = pageCredits(own, headOf(nodes, index, report))
    // A paper does not credit itself.
    if (nodes.length > 1 && credits.credit === issue.title) delete credits.credit
    const fields = { ...own, ...credits }
    reportLost(article, { body, ...fields }, report, creditForms(hints?.credits))
    const page = article.page ? { page: article.page } : {}
    return { fields, body, ...page, lines: rangesOf(article, taken) }
  })
  const titles = withoutCounts(articles.map(({ fields }) => fields.title))
  for (const [i, { fields }] of articles.entries()) if (fields.title) fields.title = titles[i] as string
  const doubts = doubtsOf(nodes, report.messages as Decision[])
  return {
    file,
    encoding,
    damaged,
    issue,
    articles: articles.map((article, i) => ({
      ...article,
      confidence: doubts[i]?.confidence ?? 1,
      doubt: doubts[i],
    })),
    furniture: accountOf(tree, taken),
    report,
  }
}

// Where each article is least sure.
function doubtsOf(
  articles: readonly ArticleNode[],
  decisions: readonly Decision[],
): (Decision | undefined)[] {
  const owners = new Map(
    articles.flatMap((article) => linesOf(article).map((line) => [lineNumber(line), article])),
  )
  const own = Map.groupBy(decisions, ({ line }) => (line === undefined ? undefined : owners.get(line)))
  return articles.map((article) =>
    leastSure(own.get(article) ?? [], new Set(linesOf(article).map(lineNumber))),
  )
}

// What the saved page states of an article: of the only one anywhere, of one of several between it and the next.
function headOf(articles: ArticleNode[], index: number, report: VFile): PageFacts {
  if (articles.length === 1) return (report.data.facts ?? {}) as PageFacts
  const [article, next] = articles.slice(index)
  const from = lineNumber(firstLine(article as ArticleNode))
  const stated = (report.data.stated ?? []) as HeadFact[]
  return headFacts(stated, from, next ? lineNumber(firstLine(next)) : Number.POSITIVE_INFINITY)
}

const processor = once(() => {
  const all = unified()
  for (const plugin of plugins) all.use(plugin)
  return all.freeze()
})

function transform(tree: SourceRoot, report: VFile): SourceRoot {
  // A message is no error: nobody reads where in the code it was said, which takes longer than the decision.
  const frames = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return processor().runSync(tree, report) as SourceRoot
  } finally {
    Error.stackTraceLimit = frames
  }
}

function reportLost(
  article: ArticleNode,
  { body, ...fields }: ReadFields,
  report: VFile,
  forms: readonly CreditForm[],
): void {
  const said = [...Object.values(fields).flat(), ...body.map((block) => block.text)]
  const lost = lostLetters(
    linesOf(article).map((line) => withoutForm(line.value, forms)),
    said,
    [...(fields.byline ?? []), ...(fields.credit ? [fields.credit] : [])],
  )
  if (lost !== '')
    warn(
      report,
      article,
      'check-words',
      `These letters of its lines stand nowhere in the article: “${lost.slice(0, 40)}”. Add them by hand.`,
    )
}

// A scan leaves spaces inside Chinese paragraphs where printed lines ended: one every thirty characters or so.
function isSpaced(text: string): boolean {
  const long = text
    .split('\n')
    .filter((line) => line.length > 60 && /\p{Script=Han}/u.test(line) && !patterns.recordHead.test(line))
  const letters = long.join('').length
  const spaces = long.join('').match(/(?<=[\p{Script=Han}，。、,])[ \t]+(?=\p{Script=Han})/gu)?.length ?? 0
  return letters > 0 && spaces > letters / 70
}
