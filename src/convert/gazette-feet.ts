// Printed lines of a gazette → where its notices are signed: J. LORNE, over Colonial Secretary., and the day below it.
import { readDate, readDateAlone } from './dates.ts'
import { isPersonName } from './english-names.ts'
import { noticeAddress, opensNotice } from './notice-address.ts'
import * as patterns from './patterns.ts'
import { plain, smallWordsIn, widthOf } from './text.ts'
import type { LineNode, Role } from './tree.ts'

const widestPost = 36
const mostSigners = 4
const mostBelow = 4

/** The lines that sign a notice, from the first name to the last day below it, and what each is. */
export interface Foot {
  from: number
  roles: Role[]
}

/** Finds where notices are signed; `parted` holds the lines that stand apart from the one above. */
export function gazetteFeet(lines: readonly LineNode[], parted: ReadonlySet<LineNode>): Foot[] {
  const texts = lines.map(({ value }) => plain(value))
  const page = { lines, texts, parted }
  const feet: Foot[] = []
  for (let at = 1; at < lines.length; at++) {
    const roles = rolesAt(page, at)
    if (roles.length === 0) continue
    feet.push({ from: at, roles })
    at += roles.length - 1
  }
  return feet
}

interface Page {
  lines: readonly LineNode[]
  texts: readonly string[]
  parted: ReadonlySet<LineNode>
}

function rolesAt(page: Page, at: number): Role[] {
  const { texts } = page
  const firm = firmLines(page, at)
  if (firm > 0 || isPostAlone(page, at)) return texts.slice(at, at + Math.max(firm, 1)).map(() => 'credit')
  let end = at
  let post = false
  for (let signers = 0; signers < mostSigners; signers++) {
    const next = signerEnd(page, end)
    if (next < 0) break
    post ||= next - end > 1 || nameAndPost(texts[end] as string)
    end = next
    if (patterns.farewell.test(texts[end] ?? '') && signerEnd(page, end + 1) > 0) end += 1
  }
  if (end === at || !signs(page, at, end, post)) return []
  const roles: Role[] = texts
    .slice(at, end)
    .map((text) => (patterns.farewell.test(text) ? 'paragraph' : 'credit'))
  return [...roles, ...rolesBelow(page, end)]
}

// LORNE and MARLOW, 4, Quay-street, over Merrow, Solicitors for the Executors., below a text that says its day.
function firmLines({ lines, texts, parted }: Page, at: number): number {
  const [line, next] = [lines[at] as LineNode, lines[at + 1]]
  if (
    line.piece ||
    !patterns.sentenceEnd.test(texts[at - 1] as string) ||
    !/^\p{Lu}{2}/u.test(texts[at] as string)
  )
    return 0
  for (const size of [1, 2]) {
    if (size === 2 && (!next || parted.has(next) || !/[,-]$/.test(texts[at] as string))) return 0
    const below = lines[at + size]
    const text = texts.slice(at, at + size).join(' ')
    if ((!below || parted.has(below)) && patterns.firmSigns.test(text)) return size
  }
  return 0
}

// District Commissioner, Merrow below a whole sentence, with nothing below it.
function isPostAlone({ lines, texts, parted }: Page, at: number): boolean {
  const [line, below] = [lines[at] as LineNode, lines[at + 1]]
  const [above, text] = [texts[at - 1] as string, texts[at] as string]
  if (line.piece || !patterns.sentenceEnd.test(above) || !isPost(text) || isName(text)) return false
  return !/\.$/.test(text) && (!below || parted.has(below))
}

// A name with its post behind it, or above its post, or alone.
function signerEnd({ lines, texts, parted }: Page, at: number): number {
  const line = lines[at]
  const text = texts[at] ?? ''
  if (!line || line.piece || line.furniture) return -1
  if (nameAndPost(text)) return at + 1
  if (!isName(text)) return -1
  let end = at + 1
  while (end < at + 3 && lines[end] && !parted.has(lines[end] as LineNode) && isPost(texts[end] as string))
    end += 1
  return end
}

// What is above ends, or the post stands below; a name alone stands at the end of its notice.
function signs({ lines, texts, parted }: Page, at: number, end: number, post: boolean): boolean {
  const above = texts[at - 1] as string
  const apart = parted.has(lines[at] as LineNode) && !/[,;:—-]$/.test(above)
  const ends =
    (patterns.sentenceEnd.test(above) && !/\b(?:Mr|Mrs|Messrs|Dr|Rev|Capt|Col|St)\.$/.test(above)) ||
    patterns.farewell.test(above) ||
    apart
  const below = lines[end]
  if (post) return ends || /,$/.test(texts[at] as string) || /\d$/.test(above)
  return ends && (!below || parted.has(below) || opensNotice(texts[end] as string))
}

// Where and when it was signed, the cry that closes it, the number of its file.
function rolesBelow({ lines, texts, parted }: Page, at: number): Role[] {
  const roles: Role[] = []
  for (let i = at; i < Math.min(lines.length, at + mostBelow); i = at + roles.length) {
    const [line, text] = [lines[i] as LineNode, texts[i] as string]
    if (line.piece || line.furniture) break
    const apart = parted.has(line)
    const address = noticeAddress(lines, i)
    if (patterns.loyalCry.test(text) || (!apart && patterns.noticeFile.test(text))) roles.push('paragraph')
    else if (readDateAlone(text)) roles.push('credit')
    else if (address > 0 && (!apart || standsAlone(lines, i + address)))
      roles.push(...lines.slice(i, i + address).map((): Role => 'paragraph'))
    else break
  }
  return roles
}

// The next notice opens with its number.
const standsAlone = (lines: readonly LineNode[], at: number) =>
  patterns.noticeNumber.test(plain(lines[at]?.value ?? ''))

/** Says whether a line is a name over its post, or alone, as officials sign. */
export const isName = (text: string): boolean =>
  patterns.officialSigner.test(text) &&
  !patterns.noticePart.test(text) &&
  !isPost(text) &&
  (/\b\p{Lu}\p{L}{0,3}\. ?\p{Lu}/u.test(text) || /&/.test(text) || isPersonName(text))

/** Says whether a line is what the one who signs above it is. */
export const isPost = (text: string): boolean =>
  widthOf(text) <= widestPost &&
  smallWordsIn(text.replace(/\b(?:of|for|and|the|to)\b/g, '')) === 0 &&
  !readDate(text) &&
  (patterns.post.test(text) || patterns.officeHeld.test(text) || patterns.noticePost.test(text))

// P. KEANE, Poundkeeper.
function nameAndPost(text: string): boolean {
  const comma = text.search(/, (?=\p{Lu}\p{Ll}|for )/u)
  return comma > 0 && isName(text.slice(0, comma)) && isPost(text.slice(comma + 2))
}
