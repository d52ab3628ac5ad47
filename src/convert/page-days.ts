// A page without a line of date that is known as such → the day that stands around its articles, or below the title of its only one.
import { readDate, readDateAlone } from './dates.ts'
import { first } from './first-stated.ts'
import * as patterns from './patterns.ts'
import { widthOf } from './text.ts'
import { inOrder, isArticle, isFurniture, type LineNode, linesOf, type SourceRoot } from './tree.ts'

type StatedDay = { value: string; line: number }

/** Reads a day with the time beside the writer, or one alone among links at the head, as apps show it at the foot too. */
export function dayAround(tree: SourceRoot): StatedDay | undefined {
  const around = tree.children.filter(isFurniture)
  const lines = around.flatMap(linesOf)
  return (
    first(around.filter(({ kind }) => kind === 'other').flatMap(linesOf), timedDay) ??
    first([...lines.slice(0, 6), ...lines.slice(-3)], dayAlone)
  )
}

// 渡口商报 林远 2013-05-16 07:03
const timedDay = (text: string) => (patterns.timeOfDay.test(text) ? readDate(text)?.edtf : undefined)

const dayAlone = (text: string) => /^.{10}$/.exec(readDateAlone(text)?.edtf ?? '')?.[0]

/** Reads 作者：林远　2006-7-1 below the title of the only article, or 2012-08-19〔記者林遠報導〕 at the head of its text. */
export function signedDay(tree: SourceRoot): StatedDay | undefined {
  const [only, other] = tree.children.filter(isArticle)
  if (!only || other) return undefined
  const text = only.children.findIndex(({ role }) => role === 'paragraph')
  const above = only.children.slice(0, text).filter(({ role }) => role === 'byline' || role === 'credit')
  const opening = linesOf(only.children[text] ?? only).slice(0, 1)
  const found =
    first(above.flatMap(linesOf), (said) => readDate(said)?.edtf) ??
    first(opening, (said) => readDate(patterns.dayBeforeReporter.exec(said)?.[0] ?? '')?.edtf)
  return found?.value.length === 10 ? found : undefined
}

const deepestOpening = 8
const widestOpening = 60

/**
 * Reads a day off a page that states one nowhere else: with a label or nothing around a text, 发布于 2017-11-02, or before
 * its first words; `lines` are all in the order of the source.
 */
export function plainDay(tree: SourceRoot, lines: LineNode[]): StatedDay | undefined {
  const furniture = tree.children.filter((node) => isFurniture(node) && node.kind !== 'related-links')
  return (
    first(inOrder(furniture.flatMap(linesOf)), dayWithLabel) ??
    first(lines.slice(0, deepestOpening), dayAtOpening)
  )
}

function dayWithLabel(text: string): string | undefined {
  const date = readDate(text.replace(patterns.otherDate, ' '))
  if (date?.edtf.length !== 10) return undefined
  const rest = text.replace(date.text, '').replace(patterns.besidePlainDay, '')
  return /\p{L}/u.test(rest) ? undefined : date.edtf
}

// 渡口在线 2000-11-08　本报讯…; 出处：渡口晚报　2010年12月27日　C14版.
function dayAtOpening(text: string): string | undefined {
  const date = readDate(text.replace(patterns.otherDate, ' '))
  if (date?.edtf.length !== 10) return undefined
  const [before = '', behind = ''] = text.split(date.text)
  return /^[^，。；！？]{2,16}$/u.test(before.trim()) &&
    /^[\s\u3000]/u.test(behind) &&
    (widthOf(text) <= widestOpening || patterns.ownReport.test(behind))
    ? date.edtf
    : undefined
}

/** Reads the day of a page whose head and text run together in one line: 责编：林远 2016年5月9日 星期一 渡口…. */
export function headOfPage(text: string): string | undefined {
  const found = text.length > 200 ? patterns.dayAndWeekday.exec(text.slice(0, 160)) : undefined
  return found ? readDate(found[0])?.edtf : undefined
}
