// before: 1.媒體來源: 2.記者署名: 3.完整報導標題: 4.完整報導內文: as a board asks of a post that brings a story
// after: the questions are page-chrome, title and writer stand above the text, the poster's own remarks are of kind other.
import type { VFile } from 'vfile'
import { joinBoardLines } from '../board-lines.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { plain, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const kinds = ['source', 'writer', 'title', 'text', 'address', 'remark', 'day'] as const
type Kind = (typeof kinds)[number]

const fewest = 3
const deepestForm = 16
const widestTitle = 60
const widestName = 14

/** Reads the form in which a post brings a story: what it asks for, and the answers below or beside. */
export default function splitPostForm() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    const form = formOf(lines)
    if (!form) return
    const titles = form.flatMap((entry) => markEntry(entry, file))
    const [title] = titles
    const posted = lines.find((line) => line.piece === 'title' && !titles.includes(line))
    if (title && posted) {
      delete posted.piece
      posted.furniture = 'repeated-title'
    }
    for (const line of lines.slice(0, lines.indexOf((form[0] as Entry).question)))
      if (!line.piece) line.furniture ??= 'page-chrome'
    for (const { kind, question, answer } of form)
      if (kind === 'writer' && title) moveBelow(tree, title, [question, ...answer])
    const text = form.find(({ kind }) => kind === 'text') as Entry
    const first = title ?? posted ?? text.answer[0]
    if (first) {
      first.record = {}
      file.data.titles = new Set([first])
    }
    for (const { question } of form)
      inform(
        file,
        question,
        'split-post-form',
        `“${plain(question.value).slice(0, 16)}” is asked by the form.`,
      )
  }
}

/** A question of the form, what stands beside it, and the lines down to the next. */
interface Entry {
  kind: Kind
  question: LineNode
  value: string
  answer: LineNode[]
}

// Each question once, the text among them, and what no saved page asks: a number before each, or words of a form.
function formOf(lines: readonly LineNode[]): Entry[] | undefined {
  if (!lines.some(({ value }) => patterns.formQuestion.test(plain(value)))) return undefined
  const free = lines.filter(({ furniture }) => !furniture)
  const entries: Entry[] = []
  let own = 0
  for (const line of free) {
    const found = patterns.formQuestion.exec(plain(line.value))
    const kind = kinds[found?.slice(3).findIndex(Boolean) ?? -1]
    const isNew = kind !== undefined && !entries.some((entry) => entry.kind === kind)
    // An export of a paper labels the fields of every text.
    if (kind === 'text' && !isNew) return undefined
    if (!found || !isNew) {
      entries.at(-1)?.answer.push(line)
      continue
    }
    if (found[1] || found[2] || /^\P{L}*\p{Script=Han}{4}/u.test(found[0])) own += 1
    entries.push({ kind, question: line, value: plain(line.value).slice(found[0].length), answer: [] })
  }
  const asks = (kind: Kind) => entries.some((entry) => entry.kind === kind)
  const [first] = entries
  const isForm =
    entries.length >= fewest && own >= fewest && asks('text') && (asks('title') || asks('address'))
  return isForm && first && free.indexOf(first.question) < deepestForm ? entries : undefined
}

// Gives the line of the title, where it is asked for.
function markEntry({ kind, question, value, answer }: Entry, file: VFile): LineNode[] {
  const notes = kind === 'text' ? leadingNotes(answer) : answer.filter(isNote)
  for (const line of notes) line.furniture = 'page-chrome'
  const said = answer.filter((line) => !notes.includes(line))
  if (value === '' || (kind !== 'title' && kind !== 'writer' && kind !== 'text'))
    question.furniture = 'page-chrome'
  else question.value = value
  const lines = value === '' ? said : [question, ...said]
  const [first, ...rest] = lines
  if (kind === 'text') {
    if (first) first.blanks = Math.max(first.blanks, 1)
    joinBoardLines(lines)
    return []
  }
  if (kind === 'title') return first && widthOf(first.value) <= widestTitle ? markTitle(first, rest) : []
  if (kind === 'writer') {
    for (const line of lines) line.piece = 'byline'
    return []
  }
  for (const line of said) line.furniture = kind === 'remark' ? 'other' : 'page-chrome'
  const name = value === '' && first ? plain(first.value) : value
  if (kind === 'source' && name !== '' && widthOf(name) <= widestName) file.data.account ??= name
  return []
}

const isNote = ({ value }: LineNode) => patterns.formNote.test(value)

const leadingNotes = (answer: readonly LineNode[]) =>
  answer.slice(0, answer.findIndex((line) => !isNote(line)) >>> 0)

function markTitle(first: LineNode, rest: readonly LineNode[]): LineNode[] {
  first.piece = 'title'
  first.blanks = Math.max(first.blanks, 1)
  for (const line of rest) {
    line.piece = 'title'
    line.continued = true
  }
  return [first]
}

// The form asks who wrote before it asks for the title.
function moveBelow(tree: SourceRoot, title: LineNode, asked: readonly LineNode[]): void {
  const lines = asked.filter(({ piece }) => piece === 'byline')
  const rest = tree.children.filter((node) => !isLine(node) || !lines.includes(node))
  let at = rest.indexOf(title) + 1
  for (let next = rest[at]; next && isLine(next) && next.continued; next = rest[at]) at += 1
  tree.children = [...rest.slice(0, at), ...lines, ...rest.slice(at)]
}
