// Lines → the Chinese headings that signs set off: ===== 最新消息 =====, --〖卷首〗----, or a line between two rules.
import * as patterns from './patterns.ts'
import { letters, plain, widthOf } from './text.ts'
import { isFree, type LineNode } from './tree.ts'

const mostLetters = 14
const widestHead = 32

/** A heading that stands between signs. */
export interface SetOff {
  /** How it is set off: headings of one kind are alike. */
  sign: string
  /** The place of its line, and of the first line below all that sets it off. */
  at: number
  below: number
}

// Reads the words of a Chinese line between runs of signs; nothing where it is set otherwise.
function readSetOff(value: string): { sign: string; words: string } | undefined {
  const { sign, words } = patterns.setOffHead.exec(plain(value))?.groups ?? {}
  if (!sign || !words || letters(words).length > mostLetters || patterns.pageInRules.test(words)) return
  return { sign: sign.slice(0, 2), words: words.trim() }
}

/** Gives the words of a heading that is set off, '' where it is not: in a box, without its sides. */
export const setOffWords = (value: string): string =>
  readSetOff(value)?.words ?? patterns.wordsInBox.exec(plain(value))?.[1] ?? ''

/** Finds every line that is set off, whatever it says. */
export function setOffHeads(lines: readonly LineNode[]): SetOff[] {
  const found: SetOff[] = []
  for (const [at, line] of lines.entries()) {
    if (!isFree(line)) continue
    const own = readSetOff(line.value)
    if (own) found.push({ sign: own.sign, at, below: at + 1 })
    else if (isRule(lines[at - 1])) {
      const end = [at + 1, at + 2].find((place) => isRule(lines[place]))
      if (end === undefined || !lines.slice(at, end).every(isShort)) continue
      found.push({ sign: `rule ${signOf(lines[at - 1])} ${signOf(lines[end])}`, at, below: end + 1 })
    }
  }
  return found
}

/** Says whether a line is a rule, or the edge of a box. */
export const isRule = (line: LineNode | undefined): boolean =>
  line !== undefined && patterns.ruleOrEdge.test(line.value.trim())

const signOf = (line: LineNode | undefined) => line?.value.trim()[0] ?? ''

const isShort = (line: LineNode) =>
  isFree(line) &&
  line.blanks === 0 &&
  /\p{Script=Han}/u.test(line.value) &&
  widthOf(plain(line.value)) <= widestHead &&
  !/[。；]/u.test(line.value)
