// A saved page of one article → who wrote it, when only the page's line of date and source says so.

import type { ReadFields } from './article-fields.ts'
import { readCredits } from './credits.ts'
import { readDate } from './dates.ts'
import * as patterns from './patterns.ts'

/** The value of a label, and the number of the line that states it. */
export interface PageFact {
  value: string
  line: number
}

/** One of the fields that stand in the heads of several articles saved as one text. */
export type HeadFact = PageFact & { label: string }

/** Fields of a page's head by their label, as mark-chrome reads them. */
export type PageFacts = Readonly<Record<string, PageFact>>

/** Gives the byline, the credit and the day that the page states and the article itself does not. */
export function pageCredits(
  fields: Pick<ReadFields, 'byline' | 'credit' | 'date'>,
  facts: PageFacts,
): Pick<ReadFields, 'byline' | 'credit' | 'date'> {
  const writer = ['作者', '记者', '通讯员', '供稿', '编导', '摄影']
    .map((label) => facts[label]?.value)
    .find((value) => value !== undefined)
  const people = readCredits(`作者：${writer ?? ''}`)
  const signed = facts.By?.value
  const from =
    (facts.来源 ?? facts.信息来源 ?? facts.文章来源 ?? facts.稿件来源)?.value.replace(
      patterns.placeBehind,
      '',
    ) ?? ''
  const byline = people && people.people.length > 0 && people.rest === '' ? people.people : undefined
  // Where a page names the writer, the paper that it took the text from is no second signature; an office is.
  const isPaper = (fields.byline ?? byline) !== undefined && /[报報]$/u.test(from)
  const published = readDate(facts.Published?.value ?? '')?.edtf
  return {
    ...(fields.date === undefined && published ? { date: published } : {}),
    ...(fields.byline === undefined && byline ? { byline } : {}),
    ...(signed && isShorter(fields.byline, signed) ? { byline: signed.split('; ') } : {}),
    ...(fields.credit === undefined && !isPaper && isOffice(from) ? { credit: from } : {}),
  }
}

// Ada, below a message whose head names Ada Lisle.
const isShorter = (byline: string[] | undefined, name: string) =>
  byline === undefined || (byline.length === 1 && byline[0] !== name && name.startsWith(`${byline[0]} `))

/** Gives the fields that the head of one article states, where each of several has a head of its own. */
export function headFacts(stated: readonly HeadFact[], from: number, to: number): PageFacts {
  const own = stated.filter(({ line }) => line >= from && line < to)
  return Object.fromEntries(own.reverse().map(({ label, ...fact }) => [label, fact]))
}

// The name of a site is no credit; 渡口日报·渡口网 names the paper first.
const isOffice = (value: string) =>
  /^\p{Script=Han}{2,10}[报報社]·\p{Script=Han}{2,10}$/u.test(value) ||
  (/^[\p{Script=Han}]{3,16}$/u.test(value) && !/(?:[网網]站?|本站|原创|原創|互联网)$/u.test(value))
