// The articles of a page → what may belong to another text than it stands in: heads, printed lines, signatures, items.
import { indentOf, textOf } from './block-words.ts'
import { numberOf } from './dates.ts'
import { isFinished, type JoinContext } from './join.ts'
import { type Neighbours, rarityOf } from './neighbours.ts'
import * as patterns from './patterns.ts'
import { widthOf } from './text.ts'
import { type ArticleNode, type BlockNode, firstLine, type LineNode } from './tree.ts'

/** A line of a paragraph, or a whole block that is none, in the order of the file. */
export interface PageUnit {
  kind: 'head' | 'body' | 'sign' | 'other'
  block: BlockNode
  lines: readonly LineNode[]
  text: string
  /** It begins a paragraph, by its indent or its mark. */
  begins: boolean
  /** It opens a text: a dateline. */
  opens: boolean
  /** It stops in mid-sentence. */
  open: boolean
  /** It signs its text, or its last words do. */
  closes: boolean
  /** It stands inside its block. */
  inner: boolean
  /** The number with which it begins, or 0. */
  number: number
  /** How rare its words are. */
  words: ReadonlyMap<string, number>
}

/** Gives the place of the first block of an article that is none of its head; its end when there is none. */
export function bodyOf({ children }: ArticleNode): number {
  const first = children.findIndex(({ role }) => role === 'paragraph' || role === 'item')
  return first < 0 ? children.length : first
}

/** Lists the units of a page. */
export function unitsOf(
  articles: readonly ArticleNode[],
  { indented }: JoinContext,
  neighbours: Neighbours,
): PageUnit[] {
  const unitOf = (block: BlockNode, lines: readonly LineNode[], text: string): PageUnit => ({
    kind: 'other',
    block,
    lines,
    text,
    begins: block.role !== 'caption',
    opens: false,
    open: false,
    closes: block.role === 'byline' || block.role === 'credit',
    inner: false,
    number: countOf(text),
    words: rarityOf(text.replace(/\s/gu, ''), neighbours),
  })
  const partsOf = (block: BlockNode): PageUnit[] => {
    const widest = Math.max(...block.children.map(widthAt))
    return block.children.map((line, i) => {
      const text = textOf({ ...block, children: [line] })
      const isLast = i === block.children.length - 1
      const begins = i === 0 && (isMarked(text) || (indented && indentOf(line) >= 1.5))
      return {
        ...unitOf(block, [line], text),
        kind: 'body',
        begins,
        opens: i === 0 && patterns.dateline.test(text),
        open: stopsInside(text) && (!isLast || widthAt(line) >= 0.75 * widest || /[，、]$/u.test(text)),
        closes: isLast && patterns.trailingCredit.test(text),
        inner: i > 0,
        ...(i > 0 ? { number: 0 } : {}),
      }
    })
  }
  return articles.flatMap((article) => {
    const at = bodyOf(article)
    const heads = article.children.slice(0, at)
    const [first] = heads
    const head = first ? [{ ...unitOf(first, [], heads.map(textOf).join(' ')), kind: 'head' as const }] : []
    const body = article.children.slice(at).flatMap((block) => {
      if (block.role === 'paragraph' && !firstLine(block).piece) return partsOf(block)
      const signs = block.role === 'byline' || block.role === 'credit'
      const unit = unitOf(block, block.children, textOf(block))
      return [signs ? { ...unit, kind: 'sign' as const } : unit]
    })
    return [...head, ...body]
  })
}

const widthAt = ({ value }: LineNode) => widthOf(value.trim())

const isMarked = (text: string) =>
  [patterns.dateline, patterns.numbering, patterns.itemNumber, patterns.leadingMark].some((mark) =>
    mark.test(text),
  )

const stopsInside = (text: string) =>
  text.length >= 8 &&
  !isFinished(text) &&
  ![patterns.leadsIn, patterns.documentNumber, patterns.attachment, patterns.webAddress].some((end) =>
    end.test(text),
  )

// 三、, （三） or 3.
const countOf = (text: string) =>
  numberOf(
    /^[（(]?([一二三四五六七八九]|十[一二三四五六七八九]?|\d{1,2})[)）、．.,，]/u.exec(text.trim())?.[1],
  )
