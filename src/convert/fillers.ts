// Paragraphs of an English column → which open as the short items do that fill one, each an article without a title line.
import { firstEnglish } from './article-text.ts'
import { textOf } from './block-words.ts'
import { stemsOf } from './cohesion.ts'
import * as patterns from './patterns.ts'
import { plain } from './text.ts'
import { type BlockNode, firstLine, type LineNode } from './tree.ts'

const longest = 12
const longestName = 10

/** Says whether a line opens an item with a head before its text, with a dash, or with the hand that printers point with. */
export const opensFiller = (text: string): boolean =>
  runInWords(text) >= 2 || patterns.pointingHand.test(text) || patterns.dashItem.test(text)

/** Gives how many words the head before a text and its dash has, all of them as a title sets them; 0 where there is none. */
export function runInWords(text: string): number {
  const head = patterns.runInSmall.exec(text)?.[1]
  return head && !patterns.runInDash.test(text) && !patterns.englishDateline.test(text) ? titleWords(head) : 0
}

/** Says whether a paragraph has a head before its text without a dash, as some items beside others with one. */
export function hasRunInStop(text: string): boolean {
  const head = patterns.runInStop.exec(text)?.[1]
  return head !== undefined && !patterns.speaksOfAbove.test(text) && titleWords(head) > 0
}

// One word in a small letter may be what a scan left of another.
function titleWords(head: string): number {
  const words = head.split(/[\s,-]+/u)
  const small = words.slice(1).filter((word) => /^\p{Ll}/u.test(word) && !patterns.smallTitleWord.test(word))
  return small.length <= (words.length >= 3 ? 1 : 0) ? words.length : 0
}

/** Says whether a paragraph tells of something else than the paragraphs above it, and is an item of its own. */
export function tellsAnother(block: BlockNode, above: readonly BlockNode[]): boolean {
  const last = above.at(-1) as BlockNode
  const [text, before] = [textOf(block), textOf(last)]
  if (block.children.length > longest || !/^["“'‘]?\p{Lu}/u.test(text)) return false
  if (patterns.speaksOfAbove.test(text) || (/^["“'‘]/u.test(text) && /["”'’:]$/u.test(before))) return false
  if (!patterns.surelyEnds.test(before.replace(/["”'’]+$/u, '')) && !stopsShort(last)) return false
  const first = /^["“'‘]?(\p{L}+)/u.exec(text)?.[1] ?? ''
  if (!patterns.smallOpening.test(first) && above.some((one) => textOf(one).includes(`${first} `)))
    return false
  return isUnrelated(block, above)
}

// The last line of a paragraph, where a scan lost its full stop.
const stopsShort = ({ children }: BlockNode) =>
  children.length > 1 &&
  (children.at(-1) as LineNode).value.trim().length < (children[0] as LineNode).value.trim().length * 0.6

/** Says whether no longer word and no name of a paragraph stands in those above it. */
export function isUnrelated(block: BlockNode, above: readonly BlockNode[]): boolean {
  const stems = stemsOf(textOf(block))
  return above.every((other) => stemsOf(textOf(other)).isDisjointFrom(stems))
}

/** Gives the words that an item without a title is called by: its head, a clause at its opening, or its first printed line. */
export function nameOfFiller(block: BlockNode): string {
  const bare = (text: string) => plain(text.replace(patterns.setOffMark, ''))
  const text = bare(textOf(block))
  const head = runInWords(text) > 0 ? patterns.runInSmall.exec(text)?.[1] : undefined
  if (head) return head
  if (hasRunInStop(text)) return `${patterns.runInStop.exec(text)?.[1]}.`
  const line = block.children.length > 1 ? bare(firstLine(block).value) : text
  const words = line.replace(/\s\S+-$/u, '').split(/\s+/u).length
  return firstEnglish(text, Math.min(words, longestName))
}

/** Says whether a block is one of the items that a dash or a printer's hand sets off. */
export const isSetOff = (block: BlockNode, form: RegExp): boolean => form.test(firstLine(block).value)
