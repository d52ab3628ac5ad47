// The lines of some sources as read without a hint and with it → what the hint changes, counted and in words.
import type { Sighting } from '../sightings.ts'

/** What a hint changes. */
export interface Effect {
  /** Lines of articles that become furniture. */
  toFurniture: number
  /** Those among them of which nothing says that they are furniture. */
  swallowed: number
  /** Lines of furniture that become an article's. */
  toArticle: number
  /** Lines of articles that are read as another part of theirs: `subhead` → how many. */
  roles: Map<string, number>
  /** Articles that stand under a section, or under another. */
  sections: number
  articlesBefore: number
  articlesAfter: number
}

/** Compares two readings of the same sources, line by line; `expected` are lines that are rightly furniture. */
export function effectOf(
  before: readonly Sighting[],
  after: readonly Sighting[],
  expected: ReadonlySet<Sighting>,
): Effect {
  const key = ({ file, line }: Sighting) => `${file}\n${line}`
  const now = new Map(after.map((sighting) => [key(sighting), sighting]))
  const effect: Effect = {
    toFurniture: 0,
    swallowed: 0,
    toArticle: 0,
    roles: new Map(),
    sections: 0,
    articlesBefore: countArticles(before),
    articlesAfter: countArticles(after),
  }
  for (const was of before) {
    const is = now.get(key(was))
    if (!is) continue
    if (was.article !== undefined && is.article === undefined) {
      effect.toFurniture += 1
      if (!expected.has(was)) effect.swallowed += 1
    } else if (was.article === undefined && is.article !== undefined) effect.toArticle += 1
    else if (was.is !== is.is) effect.roles.set(is.is, (effect.roles.get(is.is) ?? 0) + 1)
    if (is.is === 'title' && is.section !== undefined && is.section !== was.section) effect.sections += 1
  }
  return effect
}

/** Says whether a hint changes anything. */
export const changes = ({ toFurniture, toArticle, roles, sections, ...count }: Effect) =>
  toFurniture + toArticle + sections + roles.size > 0 || count.articlesBefore !== count.articlesAfter

/** Says what a hint would change, in a clause. */
export function sayEffect(effect: Effect): string {
  const { toFurniture, toArticle, sections, roles, articlesBefore, articlesAfter } = effect
  const lines = (count: number) => `${count} ${count === 1 ? 'line' : 'lines'}`
  const said = [
    ...(toFurniture > 0 ? [`turn ${lines(toFurniture)} into furniture`] : []),
    ...(toArticle > 0 ? [`give ${lines(toArticle)} of furniture to articles`] : []),
    ...(sections > 0 ? [`put ${sections} ${sections === 1 ? 'article' : 'articles'} under it`] : []),
    ...[...roles].sort().map(([role, count]) => `read ${lines(count)} as ${role}`),
    ...(articlesBefore !== articlesAfter ? [`make ${articlesAfter} articles of ${articlesBefore}`] : []),
  ]
  return said.length === 0 ? 'change nothing in these issues, and hold it in later ones' : said.join(', ')
}

const countArticles = (sightings: readonly Sighting[]) =>
  new Set(sightings.flatMap(({ file, article }) => (article === undefined ? [] : [`${file}\n${article}`])))
    .size
