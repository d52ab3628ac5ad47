// before: 关于印发渡船管理办法的通知, 现将《渡船管理办法》印发给你们, signature, 渡船管理办法, 第一条 … · after: the title of
// what is sent round, known as a sub-heading: it belongs to the notice that sends it.
import type { VFile } from 'vfile'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, letters, plain, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

// From the words that send a text to its title: a signature, its day, who it is for, a page's number.
const farthest = 14
const mostLines = 3
const widestTitle = 44
const shortestName = 5

/** Marks the titles of the texts that official notices send round below them. */
export default function markAttachedTexts() {
  return (tree: SourceRoot, file: VFile): void => {
    if (file.data.titles !== undefined) return
    const lines = tree.children.filter(isLine).filter((line) => !line.furniture && !line.piece)
    for (const [at, line] of lines.entries()) {
      if (line.piece || !isWide(line.value)) continue
      const names = sentBy(lines, at)
      if (names.length > 0) markTitle(lines, at, names, file)
    }
  }
}

// What the sentence that begins or goes on here sends round: 现将《…》印发给你们, over two or three printed lines.
function sentBy(lines: readonly LineNode[], at: number): string[] {
  if (!/《/u.test((lines[at] as LineNode).value)) return []
  const text = sentence(lines, at)
  return patterns.sendsText.test(text)
    ? [...text.matchAll(/《([^《》]{4,60})》/gu)].map(([, name]) => letters(name as string))
    : []
}

function sentence(lines: readonly LineNode[], at: number): string {
  let text = plain((lines[at] as LineNode).value)
  for (const line of lines.slice(at + 1, at + mostLines + 1)) {
    if (patterns.sentenceEnd.test(text) || line.blanks > 0) break
    text += plain(line.value)
  }
  return text
}

// The line, or the two or three lines together, that say the name alone.
function markTitle(lines: readonly LineNode[], at: number, names: readonly string[], file: VFile): void {
  for (let first = at + 1; first <= Math.min(at + farthest, lines.length - 2); first++) {
    const stack = stackFrom(lines, first, names)
    if (stack === 0) continue
    for (const [i, line] of lines.slice(first, first + stack).entries()) {
      line.piece = 'subhead'
      if (i > 0) line.continued = true
    }
    inform(
      file,
      lines[first] as LineNode,
      'mark-attached-texts',
      'The notice above sends this text round: it belongs to the notice.',
    )
    return
  }
}

function stackFrom(lines: readonly LineNode[], first: number, names: readonly string[]): number {
  let key = ''
  for (const [i, line] of lines.slice(first, first + mostLines).entries()) {
    const text = plain(line.value)
    if ((i > 0 && line.blanks > 0) || line.piece || widthOf(text) > widestTitle || /[。；：:]$/u.test(text))
      return 0
    key += letters(text.replace(patterns.attachedLabel, '').replace(patterns.trialNote, ''))
    if (key.length >= shortestName && names.some((name) => isNamed(name, key))) return i + 1
  }
  return 0
}

// 渡口县 may stand before the name in one place alone, and （试行） behind it.
const isNamed = (name: string, key: string) => {
  const [long, short] = name.length > key.length ? [name, key] : [key, name]
  const bare = letters(short.replace(patterns.trialNote, ''))
  return long === short || (long.endsWith(short) && short.length >= 8) || long === bare
}
