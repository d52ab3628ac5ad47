// A line of a Chinese paper → the head that stands before its text in brackets, between a mark and a ring, before a ring.
import * as patterns from './patterns.ts'
import { plain, widthOf } from './text.ts'

const widestHead = 24
const leastText = 10

/** A head and where the text behind it begins. */
export interface OldHead {
  /** How it is set: heads of one kind are alike. */
  sign: string
  words: string
  /** Where the text begins; the length of the line where it stands below. */
  text: number
  /** A ring parts it from its text. */
  ringed: boolean
}

/** Reads the head at the beginning of a line; nothing where there is none. */
export function readOldHead(value: string): OldHead | undefined {
  const found = inBrackets(value) ?? afterMark(value) ?? beforeRing(value)
  if (!found || !/\p{Script=Han}/u.test(found.words) || widthOf(found.words) > widestHead) return undefined
  const rest = widthOf(value.slice(found.text).trim())
  return rest === 0 ? { ...found, text: value.length } : rest >= leastText ? found : undefined
}

function inBrackets(value: string): OldHead | undefined {
  const head = patterns.headInBrackets.exec(value)?.[0]
  if (!head || /\]\s?\(|^\s*\[[ xX]\]/u.test(value.slice(0, head.length + 1))) return undefined
  const ring = patterns.ringAtStart.exec(value.slice(head.length))?.[0] ?? ''
  return {
    sign: head.trim()[0] as string,
    words: plain(head.replace(/[[\]［］【】〔〕〖〗\s\u3000]/gu, '')),
    text: head.length + ring.length,
    ringed: ring !== '',
  }
}

function afterMark(value: string): OldHead | undefined {
  const [head = '', mark = '', words = ''] = patterns.headAfterMark.exec(value) ?? []
  return head === ''
    ? undefined
    : { sign: mark, words, text: head.length, ringed: /[●◎○◯〇⊙][\s\u3000]*$/u.test(head) }
}

function beforeRing(value: string): OldHead | undefined {
  const [head = '', words = ''] = patterns.headBeforeRing.exec(value) ?? []
  return head === '' ? undefined : { sign: 'ring', words, text: head.length, ringed: true }
}
