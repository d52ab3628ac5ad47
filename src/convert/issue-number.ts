// Lines that state facts of an issue → its number, as stated: 第12期, 2012年第14期, 4,117, Vol. 11, No. 3, 创刊号.
import { first } from './first-stated.ts'
import * as patterns from './patterns.ts'
import { widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

// A number of up to a year of months begins anew with each volume, and names no issue without it.
const mostInVolume = 12
const widestCount = 40

/** Gives the first number that lines state; a volume alone, or the name of a month, only where there is no other. */
export function issueNumberOf(lines: LineNode[]): string | undefined {
  const found =
    first(lines, (text) => patterns.sheetNumbered.exec(text)?.[0]) ??
    first(lines, inVolume) ??
    first(lines, (text) => numbersIn(text).find(isCount)) ??
    first(lines, (text) => patterns.firstIssue.exec(text)?.[0]) ??
    first(lines, (text) => numbersIn(text)[0]) ??
    first(lines, (text) => patterns.bareCount.exec(text)?.slice(1).find(Boolean)) ??
    first(lines, (text) => (widthOf(text) <= widestCount ? patterns.hashNumber.exec(text)?.[1] : undefined))
  return found?.value
    .replace(/(?<=[期号號])\s*[(（].*$/u, '')
    .replace(
      /^(?:(?:No|N[°º]|Numb|Issue|Number|Edition|Bulletin|Newsletter|Circular|News)(?!\p{L})[^\p{L}\p{N}]*)+/iu,
      '',
    )
    .replace(/[.,]$/, '')
}

const isCount = (number: string) => !patterns.monthIssue.test(number) && !/^Vol/iu.test(number)

function inVolume(text: string): string | undefined {
  const [stated, number] = patterns.volumeAndNumber.exec(text) ?? []
  return Number(number) <= mostInVolume ? stated : undefined
}

const everyNumber = new RegExp(patterns.issueNumber, 'giu')

const numbersIn = (text: string) =>
  [...text.replace(patterns.volumeBefore, '').replace(patterns.registration, ' ').matchAll(everyNumber)].map(
    ([number]) => number,
  )
