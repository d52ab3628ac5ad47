// Several posts saved as one text: the line of date and source below each title → the day, the writer and the office
// that it states, with a label or without.
import { readDate, readDateAlone } from './dates.ts'
import type { HeadFact } from './page-credits.ts'
import { labelledFields } from './page-fields.ts'
import type { PageHead } from './page-heads.ts'
import * as patterns from './patterns.ts'
import { isPersonalName } from './surnames.ts'
import { plain } from './text.ts'
import { type LineNode, lineNumber } from './tree.ts'

/** Reads the heads of two posts or more, each in its place: 2022-04-19 08:30 渡口县融媒体中心 记者 林远 何立. */
export function readPostHeads(lines: readonly LineNode[], heads: readonly PageHead[]): HeadFact[] {
  if (heads.length < 2) return []
  return heads.flatMap(({ first, field }) => {
    const text = textOf(lines[field])
    // [2019-08-15 18:20] above a title is of the post below.
    if (isDay(text) && heads.some((other) => other.first <= field + 1 && other.field > field + 1)) return []
    const above = textOf(lines[first - 1])
    const day = readDate(text) ?? (isDay(above) ? readDate(above) : undefined)
    const line = lineNumber(lines[field] as LineNode)
    return Object.entries({ ...(day ? { Published: day.text } : {}), ...namesIn(text, day?.text) }).map(
      ([label, value]) => ({ label, value, line }),
    )
  })
}

const textOf = (line: LineNode | undefined) => (line ? plain(line.value) : '')

const timeOfDay = /\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/gu

const isDay = (text: string) =>
  readDateAlone(text.replace(timeOfDay, '').replace(/^\s*[[［【]|[\]］】]\s*$/gu, '')) !== undefined

// What stands around the day: 原创 林远 渡口微报 before it, 渡口县融媒体中心 记者 何立 behind it.
function namesIn(text: string, day: string | undefined): Record<string, string> {
  if (!day || /[:：]/u.test(text.replace(timeOfDay, ''))) return labelledIn(text)
  const [before = '', behind = ''] = text.replace(timeOfDay, '').split(day)
  const [writer = '', account = ''] = before
    .replace(/^\s*原[创創]\s+/u, '')
    .split(/[\s\u3000]+/u)
    .filter(Boolean)
  const named = patterns.writerBehind.exec(behind)?.[2]
  const office = behind.replace(patterns.writerBehind, '').trim()
  return {
    ...(account !== '' && isPersonalName(writer) ? { 作者: writer } : {}),
    ...(named ? { 作者: named } : {}),
    ...(patterns.officeWord.test(office) ? { 来源: office } : {}),
  }
}

const labelledIn = (text: string) =>
  Object.fromEntries(
    labelledFields(text).filter(([label]) => /作者|[记記]者|通[讯訊]员|供稿|摄影|编导|来源/u.test(label)),
  )
