// Articles that go on elsewhere in their issue: which goes on in which, when both ends are known.
import { readBody } from './read-body.ts'
import type { Archive, Article, Issue } from './types.ts'

/** The other pieces of an article that was broken over pages. */
export interface Jumps {
  from?: Article
  to?: Article
}

const known = new WeakMap<Issue, Map<Article, Jumps>>()

/** Gives the piece an article goes on in, and the one it goes on from. */
export function jumpsOf(archive: Archive, article: Article): Jumps {
  const { issue } = article
  let jumps = known.get(issue)
  if (!jumps) {
    jumps = new Map()
    for (const one of issue.articles) {
      const next = one.fields.continued ? continuationOf(archive, one) : undefined
      // A piece goes on from one other alone; where two claim it, neither is known to be right.
      if (!next || jumps.get(next)?.from) continue
      jumps.set(one, { ...jumps.get(one), to: next })
      jumps.set(next, { ...jumps.get(next), from: one })
    }
    known.set(issue, jumps)
  }
  return jumps.get(article) ?? {}
}

function continuationOf(archive: Archive, article: Article): Article | undefined {
  const page = pageIn(article.fields.continued ?? '')
  if (page === undefined) return undefined
  const others = article.issue.articles.filter((other) => other !== article)
  const onPage = others.filter((other) => pageOf(other) === page)
  const isSign = (other: Article) => beginsAsContinued(archive, other, pageOf(article))
  const isTitle = ({ fields }: Article) => fields.title === article.fields.title
  const [found, another] =
    [
      onPage.filter((other) => isTitle(other) && isSign(other)),
      onPage.filter(isSign),
      onPage.filter(isTitle),
      // Where its page is not known, both its title and its jump line must say so.
      others.filter((other) => pageOf(other) === undefined && isTitle(other) && isSign(other)),
    ].find((some) => some.length > 0) ?? []
  return another ? undefined : found
}

/** Says which way the words of a jump line send the reader. */
export function directionOf(words: string): 'from' | 'to' | undefined {
  return isFrom.test(words) ? 'from' : isTo.test(words) ? 'to' : undefined
}

/** Lists the words of each jump line of a body. */
export function jumpLines(body: string): string[] {
  return [...body.matchAll(/<JumpLine>([\s\S]*?)<\/JumpLine>/g)].map(([, words = '']) => words.trim())
}

const isFrom = /上接|承上|紧接|緊接|continued from/i
const isTo = /下[转轉接]|[转轉]第|continued on|turn to/i

function beginsAsContinued(archive: Archive, article: Article, from: string | undefined): boolean {
  const body = readBody(archive, article).text.trimStart()
  const [first = ''] = body.startsWith('<JumpLine>') ? jumpLines(body) : []
  if (directionOf(first) !== 'from') return false
  const page = pageIn(first)
  return page === undefined || from === undefined || page === from
}

/** The page of an article: its own, else that of the source it stands in. */
function pageOf({ fields, issue }: Article): string | undefined {
  const page = fields.page ?? issue.record.sources.find(({ file }) => file === fields.source.file)?.page
  return page === undefined ? undefined : (pageIn(String(page)) ?? String(page))
}

const chineseDigits = '〇一二三四五六七八九'

/** Reads the page that words such as 第2版, 第十二版, A1版 or “page 3” name. */
export function pageIn(words: string): string | undefined {
  const [plain] = /[A-Z]?\d+/i.exec(words.normalize('NFKC')) ?? []
  if (plain) return plain.toUpperCase().replace(/^([A-Z]?)0+(?=\d)/, '$1')
  const [, tens = '', ten, ones = ''] =
    /([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)/.exec(
      words.replace(/^[^一二三四五六七八九十]+/, ''),
    ) ?? []
  const value = ten ? 10 * (digit(tens) || 1) + digit(ones) : digit(tens || ones)
  return value > 0 ? String(value) : undefined
}

const digit = (letter: string) => (letter ? chineseDigits.indexOf(letter) : 0)
