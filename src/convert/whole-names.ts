// A name read off one line of an English masthead → the whole of it, where it is set over two lines or three.
import { readDate } from './dates.ts'
import { closeLetters } from './first-line-name.ts'
import * as patterns from './patterns.ts'
import { isWide, letters, plain, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

const widest = 60

/** Adds to a name what the lines above and below it say of it; the name alone where they say something else. */
export function wholeName(name: string, masthead: readonly LineNode[]): string {
  if (isWide(name)) return name
  const key = letters(name)
  const lettersOf = (from: number, count: number) =>
    letters(
      masthead
        .slice(from, from + count)
        .map(({ value }) => plain(value))
        .join(''),
    )
  const span = (from: number) => [1, 2].find((count) => lettersOf(from, count) === key)
  const at = masthead.findIndex((_, i) => span(i) !== undefined)
  if (at < 0) return name
  const below = masthead.slice(at + (span(at) ?? 1), at + 5)
  const whole = withAbove(name, masthead[at - 1], masthead[at] as LineNode)
  return withKind(withBelow(whole, below).replace(/[\s.,:;]+$/u, ''), below)
}

// TARN BIRD CLUB over BULLETIN No. 118; Tarn School, its motto, Newsletter 24: what a body issues has its kind for a name.
function withKind(name: string, below: readonly LineNode[]): string {
  if (!patterns.bodyThatIssues.test(name)) return name
  const next = below.find(({ value }) => !patterns.mottoInMarks.test(plain(value)))
  const kind = patterns.kindBesideFacts.exec(plain(next?.value ?? ''))?.[1]
  return kind ? `${name} ${kind}` : name
}

// THE TARN COURANT, over AND VALE ADVERTISER.; THE over TARN COLONY over GOVERNMENT GAZETTE.
function withAbove(name: string, above: LineNode | undefined, own: LineNode): string {
  const text = closeLetters(plain(above?.value ?? ''))
  if (text === '' || own.blanks > 0 || !isWords(text) || !isSetAs(text, name)) return name
  const isKind = patterns.kindOfSheet.test(name.replace(/\s+/gu, ' ')) && patterns.placeLine.test(text)
  const goesOn =
    isKind || patterns.opensAsRest.test(name) || patterns.goesOnBelow.test(text.replace(/\s+/gu, ' '))
  return goesOn || patterns.articleAlone.test(text) ? `${text} ${name}`.replace(/\s+/gu, ' ') : name
}

// THE GAZETTE over OF THE COLONY OF TARN.; MONTHLY BULLETIN, OF THE, TARN FREE LIBRARY; TARN GARDENERS over & Leek News.
function withBelow(name: string, below: readonly LineNode[]): string {
  const [next, ...rest] = below
  const text = plain(next?.value ?? '')
  if (!next || next.blanks > 0 || !isWords(text)) return name
  // THE TARN COURANT is whole; AND VALE ADVERTISER tells what it took in.
  const adds = /^(?:and|or|&)\b/iu.test(text) && patterns.paperCalled.test(name)
  const goesOn = !adds && (patterns.opensAsRest.test(text) || patterns.goesOnBelow.test(` ${name}`))
  return goesOn && isSetAs(text, name) ? withBelow(`${name} ${text}`, rest) : name
}

// Words alone, with no day and no number among them.
const isWords = (text: string) =>
  widthOf(text) <= widest && /^[\p{L}][\p{L}&'’.,;\s-]*$|^&/u.test(text) && readDate(text) === undefined

// Both in capitals, or neither.
const isSetAs = (text: string, name: string) => /\p{Ll}{2}/u.test(text) === /\p{Ll}{2}/u.test(name)
