// The title lines of an article → its title, the kicker, byline or tags that stand on them, and the words of a heading.

import { markOf, textOf } from './block-words.ts'
import { readCredits } from './credits.ts'
import { isPersonName } from './english-names.ts'
import { readFramed } from './framed-words.ts'
import * as patterns from './patterns.ts'
import { setOffWords } from './set-off-heads.ts'
import { isPersonalName } from './surnames.ts'
import { restorePunctuation, widthOf } from './text.ts'
import { type BlockNode, firstLine } from './tree.ts'

/** The fields that title lines state. */
export interface Titled {
  kicker?: string
  title?: string
  byline?: string[]
  keywords?: string[]
}

/** Reads the title from its lines, and what is set behind it. */
export function readTitle(fields: Titled, lines: string[]): void {
  const joined = lines.reduce(joinTitle)
  const [, words = '', byline = ''] = patterns.signedTitle.exec(joined) ?? []
  const names = readCredits(byline)
  const isSigned = names !== undefined && names.rest === ''
  if (isSigned) fields.byline = names.people
  const [, post, person] = patterns.postAndName.exec(joined) ?? []
  if (person) fields.byline = [person]
  const named = isSigned || person ? undefined : writerOf(joined)
  if (named) fields.byline = [named.name]
  const written = fields.byline ? undefined : titleByWriter(joined)
  if (written) fields.byline = [written.name]
  const title = isSigned ? words.trim() : (post ?? named?.title ?? written?.title ?? joined)
  const [, whole, tag] = patterns.tagBehind.exec(title) ?? []
  if (whole && tag) {
    fields.title = whole
    fields.keywords = [tag]
    return
  }
  const [kind, rest] = patterns.kindBefore.exec(title)?.slice(1).filter(Boolean) ?? []
  if (kind && rest) {
    fields.title = rest
    fields.keywords = [kind]
    return
  }
  const [, column, under] = patterns.columnBefore.exec(title) ?? []
  if (column && under) {
    fields.title = under
    fields.kicker = column
    return
  }
  const tags = patterns.gluedTags.exec(title)
  if (!tags) {
    fields.title = title
    return
  }
  const { head, first } = cutFirstTag(tags[1] as string)
  fields.title = head
  fields.keywords = [first, ...(tags[2] as string).split(/[|｜]/).filter(Boolean)].filter(Boolean)
}

// 湖心亭夜話／林遠, 七律·灯塔（何　立）
function writerOf(words: string): { title: string; name: string } | undefined {
  const apart = patterns.titleBySpacedName.exec(words)
  if (apart?.[1] && apart[2] && !isSpacedOut(apart[1]))
    return { title: apart[1], name: apart[2].replace(/[\s\u3000]/gu, '') }
  const posted = titleByPost(words)
  if (posted) return posted
  const [, title = '', ...names] = patterns.titleByName.exec(words) ?? []
  const name = names.find((one) => one !== undefined)?.replace(/[\s\u3000]/gu, '') ?? ''
  return isPersonalName(name) && !patterns.officeWord.test(name) ? { title, name } : undefined
}

// 大 事 ／ 记: every character of the line is set apart.
const isSpacedOut = (title: string) => !/\p{Script=Han}{2}/u.test(title)

// 老人怎样过冬　营养师　林晓舟
function titleByPost(words: string): { title: string; name: string } | undefined {
  const pieces = words.replace(patterns.spacedName, '$1$2$3').split(/[\s\u3000]+/u)
  const [name = '', post = ''] = [pieces.at(-1), pieces.at(-2)]
  return pieces.length >= 3 && patterns.postWord.test(post) && isPersonalName(name)
    ? { title: pieces.slice(0, -2).join(' '), name }
    : undefined
}

// Ferry to run again – by Ada Lisle
function titleByWriter(words: string): { title: string; name: string } | undefined {
  const [, any, standing, name = ''] = patterns.titleByWriter.exec(words) ?? []
  const title = any ?? standing
  const [, loud, called, plain, quoted] = patterns.titleThenBy.exec(words) ?? []
  if (loud && called) return { title: loud.trim(), name: called }
  if (plain && quoted) return { title: plain.trim(), name: quoted }
  return title && isPersonName(name) ? { title, name } : undefined
}

// The first tag is glued to the title without a mark: take it for as long as the tags after it usually are.
function cutFirstTag(text: string): { head: string; first: string } {
  const cut = text.length - 2
  return { head: text.slice(0, cut).trim(), first: text.slice(cut) }
}

// A space between clauses of like length, none inside one phrase.
function joinTitle(a: string, b: string): string {
  if (!/\p{Script=Han}/u.test(a + b)) return `${a} ${b}`.replace(/(\p{L})- (\p{Ll})/gu, '$1$2')
  return Math.abs(widthOf(a) - widthOf(b)) <= 1 && widthOf(a) >= 5 && !patterns.colonEnd.test(a)
    ? `${a} ${b}`
    : a + b
}

/** Gives the words of a heading without its mark or label; `spaced` as for readFields. */
export function titleWords(block: BlockNode, spaced: boolean): string {
  const framed = block.children.length === 1 ? readFramed(firstLine(block).value) : undefined
  if (framed) return framed.words
  const said = firstLine(block).piece === 'title' ? setOffWords(textOf(block)) : ''
  const text = (said || textOf(block)).replace(patterns.titleLabel, '')
  const inner = patterns.bracketed.exec(text)?.[1]
  const unmarked = withoutMark(block, text)
  const bare = (inner ?? (unmarked === text ? text : unmarked.replace(patterns.trailingMark, ''))).trim()
  const pieces = bare.split(/[\s\u3000]+/u)
  if (/\p{Script=Latin}/u.test(bare) && !/\p{Script=Han}/u.test(bare)) return bare.replace(/\s+/g, ' ')
  if (pieces.every((piece) => piece.length === 1)) return pieces.join('')
  if (patterns.evenSlogan.test(bare)) return pieces.join(' ')
  return restorePunctuation(spaced ? pieces.reduce(joinTitle) : pieces.join(' '))
}

/** Takes the mark off the words of a block. */
export function withoutMark(block: BlockNode, text: string): string {
  return markOf(firstLine(block).value) === '' ? text : text.replace(patterns.leadingMark, '')
}
