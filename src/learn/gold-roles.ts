// A page's blocks and the gold of its source → the role a librarian gives each block; none where the gold cannot say.

import type { Gold, GoldArticle } from '../accuracy/gold.ts'
import { bare } from '../accuracy/letters.ts'
import type { Features } from '../convert/features.ts'
import { type BlockNode, lineNumber, linesOf, type Role } from '../convert/tree.ts'

type Reading = { article: GoldArticle; title: string; inBody: boolean }

/** Gives the gold role of every block of a page, in order. */
export function goldRoles(
  blocks: readonly BlockNode[],
  features: readonly Features[],
  gold: Gold,
): (Role | undefined)[] {
  const readings = new Map<GoldArticle, Reading>()
  return blocks.map((block, at) => {
    const line = lineNumber(linesOf(block)[0] as Parameters<typeof lineNumber>[0])
    const covers = ({ spans }: { spans: [number, number][] }) =>
      spans.some(([first, last]) => line >= first && line <= last)
    const article = gold.articles.find(covers)
    if (!article) {
      const kind = gold.furniture.find(covers)?.kind
      return kind === 'section-heading' ? 'section' : kind === undefined ? undefined : 'stray'
    }
    const reading = readings.get(article) ?? { article, title: '', inBody: false }
    readings.set(article, reading)
    return roleIn(reading, bare((features[at] as Features).text))
  })
}

function roleIn(reading: Reading, text: string): Role | undefined {
  if (text === '') return undefined
  const { article } = reading
  const block = blockOf(article, text)
  const head = reading.inBody && block ? undefined : headRole(reading, text, block !== undefined)
  if (head) return head
  const continued = bare(article.continued ?? '')
  if (continued !== '' && text.includes(continued) && text.length < 14) return 'jump-line'
  const names = [...(article.byline ?? []), ...readingsOf(article, 'credit')].map(bare)
  // A name that stands in a longer text too is a name where it stands alone.
  if (block && !(names.includes(text) && bare(block.text) !== text)) {
    reading.inBody = true
    return block.type === 'heading' ? 'subhead' : block.type
  }
  if (names.some((name) => name !== '' && text.includes(name))) return reading.inBody ? 'credit' : 'byline'
  return undefined
}

// The block that is the text, or holds it, or is held by it.
function blockOf({ blocks }: GoldArticle, text: string): GoldArticle['blocks'][number] | undefined {
  const all = blocks.map((block) => ({ block, own: bare(block.text) }))
  const found =
    all.find(({ own }) => own === text) ??
    all.find(({ own }) => text.length >= 6 && own.includes(text)) ??
    all.find(({ own }) => own.length >= 6 && text.includes(own))
  return found?.block
}

function headRole(reading: Reading, text: string, isBody: boolean): Role | undefined {
  const of = (field: 'title' | 'kicker' | 'subtitle' | 'section') =>
    readingsOf(reading.article, field).map(bare)
  for (const title of of('title')) {
    // With its byline or mark on the same line.
    const withMore = text.startsWith(title) && title.length >= 4 && text.length < title.length + 24 && !isBody
    const begins =
      reading.title === '' && text.length >= 2 && title.startsWith(text) && !of('kicker').includes(text)
    if (title === text || withMore || begins) {
      reading.title = begins ? text : title
      return headsBriefs(reading.article, text) ? 'section' : 'title'
    }
    if (reading.title !== '' && title.startsWith(reading.title + text)) {
      reading.title += text
      return 'title-line'
    }
  }
  const isIn = (field: 'kicker' | 'subtitle') =>
    of(field).some((value) => value === text || (text.length >= 3 && value.includes(text)))
  if (isIn('kicker') && (reading.title === '' || of('kicker').includes(text))) return 'kicker'
  if (isIn('subtitle') && reading.title !== '') return 'subtitle'
  return of('section').includes(text) ? 'section' : undefined
}

// 简讯 over items at once: a section that is an article of its own, as group-articles makes it.
const headsBriefs = ({ section, blocks }: GoldArticle, title: string) =>
  !section && title.length <= 5 && blocks[0]?.type === 'item'

function readingsOf(article: GoldArticle, field: 'title' | 'kicker' | 'subtitle' | 'section' | 'credit') {
  const own = article[field]
  return [...(own ? [own] : []), ...(article[`${field}_alt`] ?? [])]
}
