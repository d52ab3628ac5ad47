// A line → the field of a record that its label names, what it says, and what that is to an article.
import type { VFile } from 'vfile'
import type { PageFact } from './page-credits.ts'
import * as patterns from './patterns.ts'
import { type LineNode, lineNumber, type Role } from './tree.ts'

const roles: [RegExp, Role][] = [
  [/^[篇题題标標]|^(?:content|doc|article|main)?(?:title|headline|hl)$/iu, 'title'],
  [/^[肩引]|^(?:pre|intro|lead)-?title$/iu, 'kicker'],
  [/^副|^(?:sub|vice)-?(?:title|head)$/iu, 'subtitle'],
  [/^(?:作者|责任者|責任者|author|byline|writer)$/iu, 'byline'],
  [/^(?:正文|全文|内容|內容|content|text|body|maintext)$/iu, 'paragraph'],
]

/** A field of a record. */
export interface RecordField {
  label: string
  value: string
  role: Role | undefined
}

/** Reads the field that a line is; a tag that closes what stood above it is a field without a name. */
export function fieldOf(text: string): RecordField | undefined {
  const tagged = patterns.taggedField.exec(text)
  if (tagged) return { label: tagged[1] ?? '', value: tagged[2] ?? '', role: roleOf(tagged[1] ?? '') }
  const field = patterns.recordField.exec(text)
  const label = field?.[1] ?? field?.[2] ?? ''
  return field ? { label, value: field[3] ?? '', role: roleOf(label) } : undefined
}

const roleOf = (label: string) => roles.find(([form]) => form.test(label))?.[1]

/** Makes what a field says of the paper and the day known of the issue. */
export function stateField(file: VFile, label: string, value: string, line: LineNode): void {
  const facts = { ...((file.data.facts ?? {}) as Record<string, PageFact>) }
  const name = /日期|[时時]间$/u.test(label)
    ? '日期'
    : /[报報刊]|来源|來源|出处/u.test(label)
      ? '来源'
      : label
  facts[name] ??= { value: value.trim(), line: lineNumber(line) }
  file.data.facts = facts
}
