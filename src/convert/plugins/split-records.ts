// before: 第1版()专栏: title subtitle 本报讯 text, all in one line · after: a line for each piece, its role known.
import type { VFile } from 'vfile'
import { readCredits } from '../credits.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isPersonalName } from '../surnames.ts'
import { letters, widthOf } from '../text.ts'
import { isLine, type LineNode, type Role, type SourceRoot } from '../tree.ts'

// One record alone is told from a page's heading by its length.
const longRecord = 200

/** Splits the records of a database export, where two lines at least are such or one holds a whole text. */
export default function splitRecords() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    const records = lines.filter((line) => patterns.recordHead.test(line.value))
    if (records.length < 2 && !records.some(({ value }) => widthOf(value) > longRecord)) return
    tree.children = tree.children.flatMap((node, index) => {
      if (!isLine(node) || !patterns.recordHead.test(node.value)) return [node]
      const above = tree.children[index - 1]
      const title = above && isLine(above) ? (patterns.recordTitle.exec(above.value)?.[1] ?? '') : ''
      if (above && isLine(above) && title !== '') above.furniture = 'repeated-title'
      inform(file, node, 'split-records', 'A whole record in one line: read as title, byline and paragraphs.')
      return piecesOf(node, title)
    })
  }
}

/** Words of a line, and where they begin in it. */
interface Word {
  text: string
  at: number
}

function piecesOf(line: LineNode, title: string): LineNode[] {
  const head = patterns.recordHead.exec(line.value)
  const from = head?.[0].length ?? 0
  const words = [...line.value.slice(from).matchAll(/[^\s\u3000]+/gu)].map((match) => ({
    text: match[0],
    at: from + match.index,
  }))
  const body = Math.max(
    1,
    words.findIndex(({ text }) => opensText(text)),
  )
  const signed = bylineAt(words.slice(0, body))
  const [first, last] = titleAt(words.slice(0, signed), title)
  const pieces = [
    ...words.slice(0, first).map((word) => pieceOf(line, [word], 'kicker')),
    pieceOf(line, words.slice(first, last), 'title'),
    ...words.slice(last, signed).map((word) => pieceOf(line, [word], 'subtitle')),
    ...(signed < body ? [pieceOf(line, words.slice(signed, body), 'byline')] : []),
    ...paragraphsOf(words.slice(body)).map((paragraph, i, all) =>
      pieceOf(line, paragraph, i > 0 && i === all.length - 1 && signs(paragraph) ? 'byline' : 'paragraph'),
    ),
  ]
  const opening = pieces[0] as LineNode
  opening.record = { page: Number(head?.[1]), ...(head?.[2] ? { section: head[2] } : {}) }
  return pieces
}

// A dateline, a sentence, or more than a heading holds.
const opensText = (text: string) =>
  patterns.dateline.test(`${text} `) ||
  /[。；！？].|。$/u.test(text) ||
  widthOf(text) > 28 ||
  /^据.{2,10}(?:消息|报道)/u.test(text)

// Names stand last above the text; the headings before them keep one word at least.
function bylineAt(words: Word[]): number {
  for (const count of [4, 3, 2, 1]) {
    const at = words.length - count
    const credits = readCredits(
      words
        .slice(at)
        .map(({ text }) => text)
        .join(' '),
    )
    if (at >= 1 && credits && credits.people.length > 0 && credits.rest === '') return at
  }
  const last = words.at(-1)
  return words.length > 1 && last && isPersonalName(last.text) ? words.length - 1 : words.length
}

// The words of which the numbered title above consists; without one, the first.
function titleAt(words: Word[], title: string): [number, number] {
  const keys = [
    title,
    title.replace(/[（(][^（()）]*[)）]\s*$/u, ''),
    title.replace(/^[^:：]{2,6}[:：]/u, ''),
  ].map(letters)
  for (const first of words.keys())
    for (let last = first + 1; last <= words.length; last++) {
      const said = letters(
        words
          .slice(first, last)
          .map(({ text }) => text)
          .join(''),
      )
      if (said !== '' && keys.includes(said)) return [first, last]
    }
  return [0, 1]
}

// 渡口中学 林远 behind the last sentence.
function signs(words: readonly Word[]): boolean {
  const text = words.map((word) => word.text).join(' ')
  const credits = widthOf(text) <= 16 ? readCredits(text) : undefined
  return isPersonalName(text) || (credits !== undefined && credits.people.length > 0 && credits.rest === '')
}

// An export leaves one space where a paragraph ended.
function paragraphsOf(words: Word[]): Word[][] {
  const paragraphs: Word[][] = []
  for (const [i, word] of words.entries()) {
    const before = words[i - 1]
    if (!before || patterns.sentenceEnd.test(before.text)) paragraphs.push([word])
    else paragraphs.at(-1)?.push(word)
  }
  return paragraphs
}

function pieceOf(line: LineNode, words: Word[], piece: Role): LineNode {
  const { start, end } = line.position
  const from = words[0]?.at ?? 0
  const last = words.at(-1)
  const to = last ? last.at + last.text.length : from
  return {
    type: 'line',
    value: line.value.slice(from, to),
    blanks: 1,
    piece,
    position: {
      start: { ...start, column: start.column + from },
      end: { ...end, column: start.column + to },
    },
  }
}
