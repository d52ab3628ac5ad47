// Units of a text in, the same with every number of Chinese characters in figures out: 二〇二二年 reads 2022年, 廿三日
// reads 23日. A single 一 to 十 is a number only where it counts days, months, years or issues.
import type { Unit } from './cut.ts'

const digits = new Map([...'〇一二三四五六七八九'].map((character, i) => [character, i]))
for (const [i, character] of [...'零壹贰叁肆伍陆柒捌玖'].entries()) digits.set(character, i)
const pairs = new Map([...digits, ['两', 2]])
const places = new Map(Object.entries({ 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }))
const scores = new Map(Object.entries({ 廿: 20, 卅: 30 }))
const groups = new Map(Object.entries({ 万: 10_000, 亿: 100_000_000 }))
const counted = /^[年月日号期届卷版章条]$/

/** Gives the readings of a text: as it stands and, if it has numbers in characters, with these in figures. */
export function readings(units: readonly Unit[]): (readonly Unit[])[] {
  const read: Unit[] = []
  let at = 0
  while (at < units.length) {
    const end = endOfRun(units, at)
    const figures = end > at && inFigures(units, at, end)
    if (figures) read.push(...figures)
    else read.push(...units.slice(at, Math.max(end, at + 1)))
    at = Math.max(end, at + 1)
  }
  return read.length === units.length && read.every((unit, i) => unit === units[i]) ? [units] : [units, read]
}

// A number goes on as long as nothing stands between its characters.
function endOfRun(units: readonly Unit[], start: number): number {
  let end = start
  while (isNumeral(units[end]?.text) && (end === start || !units[end]?.broken)) end++
  return end
}

function isNumeral(text: string | undefined): boolean {
  return text !== undefined && [pairs, places, scores, groups].some((known) => known.has(text))
}

function inFigures(units: readonly Unit[], start: number, end: number): Unit[] | undefined {
  const [first, last] = [units[start] as Unit, units[end - 1] as Unit]
  const [before, after] = [units[start - 1], units[end]]
  const counts =
    (after !== undefined && !after.broken && counted.test(after.text)) ||
    (before?.text === '第' && !first.broken)
  const text = units.slice(start, end).map(({ text }) => text)
  const figures = figureByFigure(text, counts) ?? asNumber(text, counts)
  const stretch = { start: first.start, end: last.end, single: true }
  if (figures === undefined) return undefined
  return [...figures].map((text, i) => ({ text, ...stretch, broken: i === 0 && first.broken }))
}

/** Reads 一九七八 or 〇五. */
function figureByFigure(text: readonly string[], counts: boolean): string | undefined {
  if (!text.every((one) => digits.has(one))) return undefined
  const figures = text.map((one) => digits.get(one)).join('')
  const year = /^[12]\d{3}$/.test(figures)
  const zero = text.length > 1 && text.some((one) => one === '〇' || one === '零')
  return counts || year || zero ? figures : undefined
}

/** Reads 一百二十, 十二, 三万五千; nothing that is not written by the rules, as 千万 or 三四十. */
function asNumber(text: readonly string[], counts: boolean): string | undefined {
  if (text.length === 1 && !counts) return undefined
  let [total, group, least] = [0, 0, Number.POSITIVE_INFINITY]
  let digit: number | undefined
  for (const [i, one] of text.entries()) {
    const place = places.get(one)
    const score = scores.get(one)
    const myriads = groups.get(one)
    if (pairs.has(one)) {
      if (digit) return undefined
      digit = pairs.get(one) as number
    } else if (place) {
      if (place >= least || (!digit && !(place === 10 && i === 0))) return undefined
      group += (digit ?? 1) * place
      ;[least, digit] = [place, undefined]
    } else if (score) {
      if (i > 0) return undefined
      ;[group, least] = [score, 10]
    } else if (myriads) {
      group += digit ?? 0
      if (group === 0) return undefined
      total = myriads > 10_000 ? (total + group) * myriads : total + group * myriads
      ;[group, least, digit] = [0, Number.POSITIVE_INFINITY, undefined]
    }
  }
  // 一百五 may be 150: what a last digit counts is said only after ten and after zero.
  const said = digit === undefined || least === 10 || digits.get(text.at(-2) ?? '') === 0 || text.length === 1
  return said && digit !== 0 ? String(total + group + (digit ?? 0)) : undefined
}
