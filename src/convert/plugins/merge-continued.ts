// before: an article's rest, (上接第1版), below its title again · after: one article, the title again as furniture.
import type { VFile } from 'vfile'
import { indentOf, textOf } from '../block-words.ts'
import { isFinished } from '../join.ts'
import { titleKey } from '../listed.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide } from '../text.ts'
import {
  type ArticleNode,
  type BlockNode,
  type FurnitureNode,
  firstLine,
  isArticle,
  isHead,
  linesOf,
  type SourceRoot,
} from '../tree.ts'

/** Merges the part of an article that stands on another page of the same source with its beginning. */
export default function mergeContinued() {
  return (tree: SourceRoot, file: VFile): void => {
    const articles = tree.children.filter(isArticle)
    for (const [index, rest] of articles.entries()) {
      if (!resumes(rest)) continue
      const start = beginningOf(rest, articles.slice(0, index))
      if (!start) continue
      inform(file, rest, 'merge-continued', `Goes on from “${titleOf(start).slice(0, 20)}”: one article.`)
      const isMark = (block: BlockNode) => block.role === 'jump-line' && patterns.jumpFrom.test(textOf(block))
      const head = rest.children.filter((block) => isHead(block) || isMark(block))
      const further = rest.children.filter((block) => !head.includes(block))
      // The jump line parts a paragraph from its rest; a picture may stand below it.
      const at = start.children.findLastIndex((block) => !isPicture(block))
      const [tail, jump] = start.children.slice(Math.max(0, at - 1), at + 1)
      if (jump && isJumpAlone(jump) && tail?.role === 'paragraph' && further[0] && goesOn(tail, further[0]))
        tail.children.push(...(further.shift() as BlockNode).children)
      start.children.push(...further)
      const repeated: FurnitureNode = {
        type: 'furniture',
        kind: 'repeated-title',
        children: head.flatMap(linesOf),
      }
      tree.children = tree.children.flatMap((node) =>
        node !== rest ? [node] : head.length > 0 ? [repeated] : [],
      )
    }
  }
}

const titleOf = (article: ArticleNode) =>
  article.children
    .filter((block) => block.role === 'title' || block.role === 'title-line')
    .map(textOf)
    .join('')

// An article goes on below its title or below the name of its column.
const namesOf = (article: ArticleNode) => [
  titleOf(article),
  ...article.children.filter(({ role }) => role === 'kicker').map(textOf),
]

const body = (article: ArticleNode) => article.children.filter((block) => !isHead(block))

const isPicture = (block: BlockNode) => block.role === 'caption' || patterns.captionStart.test(textOf(block))

const goesOn = (tail: BlockNode, first: BlockNode) =>
  first.role === 'paragraph' &&
  !isFinished(textOf(tail)) &&
  (patterns.midSentence.test(textOf(first)) || (isWide(textOf(tail)) && !opensText(first)))

// （下转第二版）, no words before it.
const isJumpAlone = (block: BlockNode) =>
  block.role === 'jump-line' && textOf(block).replace(patterns.jumpTo, '').trim() === ''

// What a new paragraph begins with, whatever stopped above it.
const opensText = (block: BlockNode) =>
  indentOf(firstLine(block)) >= 1.5 ||
  [patterns.dateline, patterns.numbering, patterns.connective, patterns.openingDay].some((opening) =>
    opening.test(textOf(block)),
  )

const resumes = (article: ArticleNode) => {
  const first = body(article)[0]
  return (
    patterns.titleResumed.test(titleOf(article)) ||
    (first !== undefined && patterns.jumpFrom.test(textOf(first)))
  )
}

const jumps = (article: ArticleNode) => body(article).some((block) => patterns.jumpTo.test(textOf(block)))

// The article of the same title, or the one that says it goes on elsewhere: under the same number, ①, or the only one.
function beginningOf(rest: ArticleNode, before: ArticleNode[]): ArticleNode | undefined {
  const key = titleKey(titleOf(rest).replace(patterns.titleResumed, '$1'))
  const isSame = (other: string) =>
    key.length >= 3 && (other.includes(key) || key.includes(other)) && other.length >= 3
  const same = before.findLast((article) => namesOf(article).some((name) => isSame(titleKey(name))))
  if (same) return same
  const open = before.filter(jumps)
  const number = numberOf(rest, patterns.jumpFrom)
  const numbered =
    number === '' ? [] : open.filter((article) => numberOf(article, patterns.jumpTo) === number)
  return [numbered, open].find(({ length }) => length === 1)?.[0]
}

// The number that tells several jump marks of a page apart: ①.
function numberOf(article: ArticleNode, jump: RegExp): string {
  const mark = body(article)
    .map((block) => jump.exec(textOf(block))?.[0])
    .find((found) => found !== undefined)
  return /[①-⑳]/u.exec(mark ?? '')?.[0] ?? ''
}
