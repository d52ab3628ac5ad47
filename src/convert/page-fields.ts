// The fields of a saved page's head, 发布时间：… 来源：… 作者：… → what they state, and which of their lines are chrome.
import { readDate } from './dates.ts'
import type { HeadFact, PageFact } from './page-credits.ts'
import { isDateLine } from './page-heads.ts'
import * as patterns from './patterns.ts'
import { isPersonalName } from './surnames.ts'
import { plain, widthOf } from './text.ts'
import { type LineNode, lineNumber } from './tree.ts'

/**
 * Says whether a label and its value are of the page's head: 日期：3月19日…。地点：… in the body tells of an event, as a
 * page dates itself with the year and says no more.
 */
export function statesPage(label: string, value: string, lines: LineNode[], index: number): boolean {
  if (widthOf(value) > 80 || (widthOf(value) > 24 && /。/.test(value))) return false
  if (patterns.weekly.test(value)) return false
  if (!/^(?:时间|日期|主题|主題)$/.test(label) || value === '') return true
  const beside = [lines[index - 1], lines[index + 1]].filter((line) => line !== undefined)
  if (beside.some((line) => patterns.eventField.test(plain(line.value)))) return false
  return /^主/.test(label) || readDate(value) !== undefined
}

/** Reads a day with the writer glued to it into the page's facts: 2017-05-11林远. */
export function readWriter(line: LineNode, facts: Record<string, PageFact>): void {
  const [, day, writer] = patterns.dayAndWriter.exec(plain(line.value)) ?? []
  if (!day || !writer?.split(/[\s\u3000、]/u).every(isPersonalName)) return
  line.furniture = 'page-chrome'
  facts.作者 ??= { value: writer, line: lineNumber(line) }
}

// 作者：林远 来源：渡口报 责任编辑：何立: who wrote, for which paper, and more.
const isFieldRow = (text: string) =>
  (text.match(patterns.fieldInRow)?.length ?? 0) >= 3 && /[来來]源\s*[:：]/u.test(text) && !/。/u.test(text)

// 作者:林远 来源:渡口报 时间:2022-05-30: the paper and the day stand with the writer.
const statesPlace = (text: string) =>
  isDateLine(text) ||
  isFieldRow(text) ||
  (readDate(text) !== undefined &&
    /[来來]源\s*[:：]/u.test(text) &&
    /(?:[时時][间間]|日期)\s*[:：]/u.test(text))

const namesNobody = (value: string) => /^(?:[来來]源|[时時][间間]|日期)\s*[:：]/u.test(value)

// 来源：县融媒体中心　作者：X: the value ends where the next label begins.
const firstValue = (value: string) => {
  const own = ` ${value}`
    .replace(new RegExp(`[\\s\\u3000|]*${patterns.laterField.source}.*$`, 'u'), '')
    .trim()
  return own
    .replace(/(?<=\p{Script=Han})[\s\u3000]+\d{4}[-/.年].*$/u, '')
    .replace(patterns.toolsBehind, '')
    .replace(patterns.writerBehind, '')
}

/** Lists the labels of a line of date and source that have a value, each with it. */
export const labelledFields = (text: string): [label: string, value: string][] =>
  [...` ${text}`.matchAll(patterns.laterField)].flatMap(([, label = '', value = '']) =>
    value === '' ? [] : [[label, value]],
  )

/**
 * Reads the people named beside the day of a line: 2009-06-17 09:09:45　来源：渡口报　作者：林远; and whom the text comes
 * from, if that is not the place's own paper, which a page of its own site need not credit.
 */
export function readFurther(
  lines: readonly LineNode[],
  line: LineNode,
  facts: Record<string, PageFact>,
  stated: HeadFact[],
): void {
  const writer = patterns.originalBy.exec(plain(line.value))?.[1] ?? ''
  if (isPersonalName(writer)) state('作者', writer, line, facts, stated)
  const beside = patterns.paperAndWriter.exec(plain(line.value))?.[1] ?? ''
  if (isPersonalName(beside)) state('作者', beside, line, facts, stated)
  for (const [label, value] of labelledFields(plain(line.value)))
    if (/作者|[记記]者|通[讯訊]员/u.test(label)) state(label, value, line, facts, stated)
  // 2015-11-02 19:34　来源: 渡口晚报·渡口粮网 (渡口)
  const [, label, rest = ''] = patterns.sourceInside.exec(plain(line.value)) ?? []
  if (label && rest && !isLocal(lines, firstValue(rest))) state(label, firstValue(rest), line, facts, stated)
}

// 渡口日报, where other lines speak of 渡口.
const isLocal = (lines: readonly LineNode[], source: string) =>
  lines.some(
    ({ value }) =>
      value.includes(source.slice(0, 2)) && !value.includes(source.replace(patterns.placeBehind, '')),
  )

function state(
  label: string,
  value: string,
  line: LineNode,
  facts: Record<string, PageFact>,
  stated: HeadFact[],
): void {
  const fact = { label, value, line: lineNumber(line) }
  facts[label] ??= { value, line: fact.line }
  stated.push(fact)
}

/**
 * Reads a field into the page's facts and marks its line. It may hold its value on the next, indented line; 作者 and 编辑
 * name people and are read elsewhere.
 */
export function readField(
  lines: LineNode[],
  index: number,
  label: string,
  value: string,
  facts: Record<string, PageFact>,
  stated: HeadFact[],
): void {
  const line = lines[index] as LineNode
  const names = /^(?:作者|编辑|责任编辑|責任編輯)$/.test(label) && value !== ''
  if (names && !statesPlace(plain(line.value))) return
  if (/[来來]源$/u.test(label) && isOffice(value) && facts.索引号 === undefined) return
  // 作者:林远 来源:渡口报 时间:…: the writer's line is the article's byline.
  if (!names || isDateLine(plain(line.value)) || isFieldRow(plain(line.value)) || namesNobody(value))
    line.furniture = 'page-chrome'
  const own: [string, string][] = [[label, firstValue(value)]]
  const [, post, writers] = patterns.writerBehind.exec(value) ?? []
  if (post && writers?.split(/[\s\u3000、]+/u).every(isPersonalName)) own.push([post, writers])
  for (const [, other = '', found = ''] of plain(line.value).matchAll(patterns.laterField))
    own.push([other, found])
  for (const [key, found] of own) {
    const fact = { label: key, value: found, line: lineNumber(line) }
    facts[key] ??= { value: found, line: fact.line }
    stated.push(fact)
  }
  const next = lines[index + 1]
  if (value !== '' || !next || !/^\s{2,}/.test(next.value) || widthOf(next.value.trim()) > 40) return
  if (patterns.chromeField.test(next.value)) return
  next.furniture = 'page-chrome'
  facts[label] = { value: next.value.trim(), line: lineNumber(next) }
}

// 来源：县融媒体中心 on a line of its own credits the article; the name of a site does not.
const isOffice = (value: string) =>
  /^[\p{Script=Han}《》]{3,16}$/u.test(value) && !/(?:[网網]站?|发布|發佈|平台|本站|原创|原創)$/u.test(value)
