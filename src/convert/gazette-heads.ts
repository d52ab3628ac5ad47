// Printed lines of a gazette where a notice opens → what each line of its head is, as far as its text.
import { isName, isPost } from './gazette-feet.ts'
import { isCapitals } from './latin-lines.ts'
import { noticeAddress, opensNotice } from './notice-address.ts'
import * as patterns from './patterns.ts'
import { plain, smallWordsIn, widthOf } from './text.ts'
import type { LineNode, Role } from './tree.ts'

const mostHeads = 4
const mostLines = 9
const widestHead = 44

/** The head of a notice: what its lines are, and how surely it is one by the words below it. */
export interface Head {
  roles: Role[]
  /** A formula or an address stands below it, or a number above. */
  sure: boolean
}

type Part = 'section' | 'number' | 'address' | 'signer' | 'head'

/** Reads the head of the notice that opens there; nothing where none does. */
export function gazetteHead(lines: readonly LineNode[], at: number, prose: number): Head | undefined {
  if (lines[at]?.piece && lines[at - 1]?.piece) return undefined
  if (/^contents\b/i.test(plain(lines[at]?.value ?? ''))) return undefined
  const parts: Part[] = []
  let end = at
  while (end < Math.min(lines.length, at + mostLines)) {
    const part = partAt(lines, end, parts)
    if (part.length === 0) break
    parts.push(...part)
    end += part.length
  }
  if (
    parts.length === 0 ||
    /^\[.+\]$/.test(plain((lines[at] as LineNode).value)) ||
    !lines[end] ||
    lines[end]?.furniture ||
    lines[end]?.piece
  )
    return undefined
  const heads = parts.filter((part) => part === 'head').length
  const opens = opensNotice(plain((lines[end] as LineNode).value))
  const sure = opens || parts.includes('number') || parts.includes('address')
  if (
    parts.at(-1) === 'section' ||
    heads > mostHeads ||
    (heads === 0 && !parts.some((part) => part === 'number' || part === 'address'))
  )
    return undefined
  return { roles: rolesOf(parts, lines.slice(at, end), prose), sure }
}

function partAt(lines: readonly LineNode[], at: number, above: readonly Part[]): Part[] {
  const line = lines[at] as LineNode
  const text = plain(line.value)
  const address = above.includes('address') || line.furniture ? 0 : noticeAddress(lines, at)
  if (address > 0) return new Array<Part>(address).fill('address')
  if (line.piece || line.furniture || opensNotice(text) || patterns.byAuthority.test(text)) return []
  if (patterns.noticeFile.test(text) || patterns.loyalCry.test(text) || isFigureRow(text)) return []
  if (isSection(lines, at, above)) return ['section']
  if (above.every((part) => part === 'section') && isNumber(text)) return ['number']
  if (isSignedHead(text)) return ['signer']
  if (above.includes('head') && patterns.forPeriod.test(text)) return ['head']
  if (widthOf(text) > widestHead || isText(lines, at, above)) return []
  return ['head']
}

/** Says whether a line is a row of figures: 3 II 0 1 0 £15 0 0; Upper Weir ....... 4·17. */
export const isFigureRow = (text: string): boolean =>
  /(?:\. ?){4,}|…\.?…/u.test(text) || (!/\p{Ll}/u.test(text) && (text.match(/\d+/g)?.length ?? 0) >= 3)

// GENERAL NOTICE NO. 12; 1147/11., the number of a file.
const isNumber = (text: string) => patterns.noticeNumber.test(text) || patterns.bareFile.test(text)

// PART II, and what it holds on the line below; NOTICES OF SALE. alone over the head of the first.
function isSection(lines: readonly LineNode[], at: number, above: readonly Part[]): boolean {
  const [line, next, below] = lines.slice(at, at + 3)
  const text = plain(line?.value ?? '')
  if (above.length === 0 && patterns.gazettePart.test(text)) return true
  if (!line || !next) return false
  if (above.length > 0)
    return (
      above.length === 1 &&
      above[0] === 'section' &&
      line.blanks === 0 &&
      next.blanks > 0 &&
      smallWordsIn(text) <= 2
    )
  if (!isCapitals(text) || next.furniture || next.piece || /,$/.test(text)) return false
  const under = plain(next.value)
  // HARBOUR BOARD. over No. 12. and what it is about.
  if (next.blanks === 0)
    return isNumber(under) && below !== undefined && partAt(lines, at + 2, ['number'])[0] === 'head'
  const [part] = partAt(lines, at + 1, ['section'])
  if (part !== 'head' && part !== 'number') return false
  return patterns.manyNotices.test(text) || textBelow(lines, at + 1)
}

// Right below the head, or the number and the head, stands the text.
function textBelow(lines: readonly LineNode[], at: number): boolean {
  const above: Part[] = ['section', 'head']
  for (const line of lines.slice(at + 1, at + 3)) {
    if (line.blanks > 0 || line.furniture || line.piece) return false
    const text = plain(line.value)
    if (opensNotice(text) || /\d(?: ?["”„,.]{1,2})?$/.test(text) || isText(lines, lines.indexOf(line), above))
      return true
  }
  return false
}

// [L.S.] LORNE, Governor., above a proclamation's text.
const isSignedHead = (text: string) => {
  const words = text.replace(/^\[L\.? ?S\.?\] ?/, '')
  const comma = words.indexOf(', ')
  if (comma < 0) return false
  const [name, post] = [words.slice(0, comma), words.slice(comma + 2)]
  return isPost(post) && (isName(name) || (isCapitals(name) && !/ /.test(name)))
}

// Below the first head, what goes on in the next line, or ends as a sentence without being a heading.
function isText(lines: readonly LineNode[], at: number, above: readonly Part[]): boolean {
  const text = plain((lines[at] as LineNode).value)
  const next = lines[at + 1]
  if (!/^["“'‘([]?\p{Lu}/u.test(text))
    return !above.includes('head') || !/^(?:in|for|of|and|to|at|the|on)\b|^\(/.test(text)
  if (isCapitals(text)) return false
  if (/[,;:—]$/.test(text) && !/^\(/.test(text)) return true
  const goesOn = next !== undefined && next.blanks === 0 && /^\p{Ll}/u.test(plain(next.value))
  const says = smallWordsIn(text) >= 4 || goesOn
  return above.includes('head')
    ? says || smallWordsIn(text) >= 3
    : says && !/^(?:[^.]*)\.$/.test(text) && goesOn
}

function rolesOf(parts: readonly Part[], lines: readonly LineNode[], prose: number): Role[] {
  const first = parts.indexOf('head')
  const named = first >= 0 ? first : parts.findIndex((part) => part === 'address' || part === 'number')
  const loud = parts.findIndex(
    (part, i) => part === 'head' && i > first && isCapitals(plain((lines[i] as LineNode).value)),
  )
  // Fisheries Act (Chapter 214), Department of Ferries. over CLOSED WATERS.
  const ground = plain(lines[first]?.value ?? '')
  const isGround = [patterns.actNamed, patterns.noticeOffice].some((form) => form.test(ground))
  if (first >= 0 && loud === first + 1 && isGround) return rolesOf(parts.with(first, 'number'), lines, prose)
  let body = false
  return parts.map((part, i): Role => {
    const line = lines[i] as LineNode
    if (i === named) return 'title'
    if (part === 'section') return 'section'
    if (part === 'number') return 'kicker'
    if (part === 'address' && i > named && parts[named] === 'address') return 'title-line'
    if (part === 'address' && i < named) return 'kicker'
    if (part !== 'head') body = true
    if (part !== 'head') return 'paragraph'
    if (body || patterns.noticePart.test(plain(line.value))) return 'subhead'
    const above = lines[i - 1] as LineNode
    return i === named + 1 && isOneTitle(above, line, prose) ? 'title-line' : 'subtitle'
  })
}

// Set alike, the first filling its column and without its stop.
function isOneTitle(above: LineNode, line: LineNode, prose: number): boolean {
  const [a, b] = [plain(above.value), plain(line.value)]
  if (line.blanks > 0) return false
  if (/^\([^)]+\)\.?$/.test(b)) return true
  if (/[.!?]$/.test(a) || /^\[/.test(b)) return false
  if (/[,—-]$|\b(?:OF|TO|AND|THE|FOR|IN|of|to|and|the|for|in)$/.test(a)) return true
  return (
    isCapitals(a) === isCapitals(b) && (widthOf(a) >= prose * 0.75 || (!isCapitals(a) && /^\p{Ll}/u.test(b)))
  )
}
