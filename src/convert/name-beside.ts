// A line of a masthead, 1987年9月22日　星期二　渡口铁道　第一版 → the one word of it that can be the paper's name.
import * as patterns from './patterns.ts'
import { plain } from './text.ts'
import type { LineNode } from './tree.ts'

const deepest = 3

/** Reads a name that stands among the day, the number and the page, or beside who issues it. */
export function nameBeside(masthead: readonly LineNode[]): string | undefined {
  for (const line of masthead.slice(0, deepest)) {
    const text = plain(line.value)
    if (patterns.laterPage.test(text)) continue
    const words = text.split(/[\s\u3000|｜]+/u)
    const names = words.filter(isName)
    if (words.length > 1 && names.length === 1) return names[0]
  }
  return undefined
}

/** Reads a name before the number, 渡口早班车 ｜ 第12期; whoever issues a sheet may stand there too. */
export function nameBeforeNumber(text: string): string | undefined {
  const name = patterns.nameBeforeIssue.exec(text)?.[1]
  return name && !patterns.endsAsOffice.test(name) ? name : undefined
}

const isName = (word: string) =>
  /^\p{Script=Han}{3,8}$/u.test(word) &&
  !patterns.besideName.test(word) &&
  !patterns.channelName.test(word) &&
  !patterns.officeWord.test(word)
