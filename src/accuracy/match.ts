// Articles of the gold and articles as made → pairs, by their text and never by what they say of themselves.
import type { Gold, GoldArticle } from './gold.ts'
import { bare, isReading } from './letters.ts'
import type { Made } from './made.ts'
import { likeness } from './runs.ts'

/** The article made of a gold article, by its index, and how alike their texts are. */
export interface Match {
  made: number
  likeness: number
}

// Below this two texts have nothing to do with each other.
const least = 0.05

/** Gives the letters of a gold article's body. */
export const goldText = (article: GoldArticle) => bare(article.blocks.map(({ text }) => text).join(''))

/** Says whether an article as made has the title of the gold, or another reading of it. */
export const hasTitle = (article: GoldArticle, title: string) =>
  isReading(title, article.title, article.title_alt)

/** Pairs each gold article with at most one article as made, the most alike first. */
export function matchArticles(gold: Gold, made: Made): Map<number, Match> {
  const texts = made.articles.map(({ blocks }) => blocks.join(''))
  const pairs = gold.articles.flatMap((article, g) => {
    const text = goldText(article)
    return texts.flatMap((other, m) =>
      text === '' || other === ''
        ? []
        : [{ g, m, like: likeness(text, other), titled: hasTitle(article, titleAt(made, m)) }],
    )
  })
  pairs.sort((a, b) => b.like - a.like || Number(b.titled) - Number(a.titled) || a.g - b.g || a.m - b.m)
  const matches = new Map<number, Match>()
  const taken = new Set<number>()
  for (const { g, m, like } of pairs) {
    if (like < least || matches.has(g) || taken.has(m)) continue
    matches.set(g, { made: m, likeness: like })
    taken.add(m)
  }
  matchBodiless(gold, made, texts, matches, taken)
  return matches
}

// What is a title alone is known by it.
function matchBodiless(
  gold: Gold,
  made: Made,
  texts: readonly string[],
  matches: Map<number, Match>,
  taken: Set<number>,
): void {
  for (const [g, article] of gold.articles.entries()) {
    if (matches.has(g) || goldText(article) !== '') continue
    const m = made.articles.findIndex(({ title }, i) => !taken.has(i) && hasTitle(article, title))
    if (m < 0) continue
    matches.set(g, { made: m, likeness: texts[m] === '' ? 1 : 0 })
    taken.add(m)
  }
}

const titleAt = (made: Made, index: number) => made.articles[index]?.title ?? ''
