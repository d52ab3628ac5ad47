// An invented gold and what was made of its source, for tests.
import type { Gold, GoldArticle } from '../../src/accuracy/gold.ts'
import { bare } from '../../src/accuracy/letters.ts'
import type { Made, MadeArticle } from '../../src/accuracy/made.ts'

/** Makes an article of the gold. */
export function goldArticle(title: string, texts: string[], more: Partial<GoldArticle> = {}): GoldArticle {
  return { title, spans: [[1, 1]], blocks: texts.map((text) => ({ type: 'paragraph', text })), ...more }
}

/** Makes a gold of articles. */
export function goldOf(articles: GoldArticle[], more: Partial<Gold> = {}): Gold {
  return { source: 'a.txt', issue: {}, articles, furniture: [], ...more }
}

/** Makes an article as made. */
export function madeArticle(
  title: string,
  texts: string[],
  fields: MadeArticle['fields'] = {},
  lines: number[] = [],
): MadeArticle {
  return { title, fields, blocks: texts.map(bare), lines }
}

/** Makes what was made of a source. */
export function madeOf(articles: MadeArticle[], more: Partial<Made> = {}): Made {
  return { articles, issue: {}, furniture: [], ...more }
}
