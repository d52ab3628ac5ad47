// A line whose print alone says that it names someone: in a frame, spaced out, or behind a post → its credits.
import { readDate } from './dates.ts'
import * as patterns from './patterns.ts'
import { isNoSigner, readSignedNames } from './signed-names.ts'
import { isPersonalName } from './surnames.ts'
import { letters, widthOf } from './text.ts'
import type { Credits } from './unlabelled-credits.ts'

const widest = 24

/** Reads [江 声], ⊙林远 何立⊙, 三车间 林 远 志, 縣　長　林　遠　志; nothing where the words could be anything else. */
export function readPrintedNames(text: string): Credits | undefined {
  if (
    widthOf(text) > widest ||
    !/\p{Script=Han}/u.test(text) ||
    /[。！？!?；：:，,《》“”]/u.test(text.slice(0, -1))
  )
    return undefined
  return readPosted(text) ?? readFramed(text) ?? readSpaced(text)
}

// 縣長林遠志, 處長 林 遠 志  廿三年六月廿二日: the post vouches for the name; the day is read elsewhere.
function readPosted(text: string): Credits | undefined {
  const [, before = '', day = ''] = patterns.dayBehindName.exec(text) ?? [text, text]
  const words = before.replace(/。$/u, '').trim()
  if (/[（(）)]/u.test(words)) return undefined
  const [, post = '', name = ''] = patterns.gluedPost.exec(letters(words)) ?? []
  const isParted = /[\s\u3000]/u.test(words)
  if (!isPersonalName(name) || isNoSigner(name) || (!isParted && name.length < 3)) return undefined
  // 县长 林远 and 县　长　林　远 have their gaps beside the post, or everywhere.
  if (isParted && letters(words.split(/[\s\u3000]+/u)[0] as string).length > post.length) return undefined
  const date = day === '' ? undefined : readDate(day)?.edtf
  return { people: [name], rest: '', labelled: true, ...(date ? { date } : {}) }
}

// A frame of marks or brackets around names, and before them whose they are.
function readFramed(text: string): Credits | undefined {
  if (!patterns.frameOfNames.test(text) || /^[（(]/u.test(text)) return undefined
  const inside = text.replace(/^[^\p{Script=Han}]+|[^\p{Script=Han}]+$/gu, '')
  if (patterns.sectionWord.test(letters(inside)) || patterns.officeSpaced.test(letters(inside)))
    return undefined
  // △安全哨△ is a column as well as a name.
  const isMarked = /^[⊙☉·•]/u.test(text)
  const isSpaced = patterns.oneApart.test(inside)
  const signed = isMarked || isSpaced ? readSignedNames(inside) : undefined
  if (!signed?.people.every(isKnownName)) return undefined
  return credited(signed.people, signed.office)
}

// 三车间 林 远 志: one or two words, and behind them a name whose characters stand apart.
function readSpaced(text: string): Credits | undefined {
  const [, before = '', spaced = ''] =
    patterns.spacedAtEnd.exec(text.replace(patterns.leadingMark, '').trim()) ?? []
  const name = letters(spaced)
  if (before === '' || !isKnownName(name) || patterns.officeSpaced.test(name)) return undefined
  const words = before.split(/[\s\u3000・·]+/u).filter(Boolean)
  if (words.length > 2 || words.some((word) => word.length < 2 || word.length > 10)) return undefined
  const signed = readSignedNames(text)
  return signed?.people.at(-1) === name ? credited(signed.people, signed.office) : undefined
}

const credited = (people: string[], office: string): Credits => ({
  people,
  ...(office ? { office } : {}),
  rest: '',
  labelled: false,
})

const isKnownName = (name: string) =>
  (isPersonalName(name) || patterns.familiarName.test(name)) &&
  !patterns.sectionWord.test(name) &&
  !isNoSigner(name)
