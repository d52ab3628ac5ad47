// Says whether a line of English is the name of a person, by given names, initials and what is put before names.
import { isGivenName } from './given-names.ts'
import * as patterns from './patterns.ts'

const token = /^(?:\p{Lu}[\p{L}'’.-]*|&|and|de|la|le|van|von|der|du)$/u
const initial = /^(?:\p{Lu}|(?:\p{Lu}\.){1,4})$/u

/** Gives the name at the head of a line, without what follows a comma or stands in brackets. */
export const nameIn = (text: string): string =>
  (text.replace(/^[-–—~\s]+/, '').split(/,\s|\s[–—-]\s|\s*[([]/)[0] ?? '')
    .replace(/(?<=\p{L}{2})[.,]+$/u, '')
    .trim()

/** Says whether a line is surely a person's name, alone or with an office behind it; names of bodies and titles are not. */
export function isPersonName(text: string): boolean {
  const name = nameIn(text)
  const words = name.split(/\s+/)
  const rest = text.replace(/^[-–—~\s]+/, '').slice(name.length)
  if (
    (rest.match(/(?<!\S)(?!(?:of|the|and|for|on|behalf)\b)\p{Ll}+/gu)?.length ?? 0) > 1 &&
    !patterns.post.test(rest.replace(/^[\s,([–—-]+/, ''))
  )
    return false
  if (words.length > 6 || !words.every((word) => token.test(word)) || patterns.bodySigns.test(name))
    return false
  const last = words.at(-1) as string
  if (patterns.honorific.test(`${name} `) && words.length >= 2) return last.length >= 2
  if (words.length < 2) return isGivenName(name) && /^[\s,–—-]+(?:on behalf of|for) the\b/.test(rest)
  const first = words[0] as string
  if (initial.test(first) && first !== 'A' && first !== 'I') return /\p{L}{3}/u.test(last)
  return isGivenName(first) && !/^(?:and|&)$/.test(last) && !isCommonNoun(last)
}

// May Fair, Grace Church, Rose Show: a name may open the name of something else.
const isCommonNoun = (word: string) =>
  /^(?:Church|Fair|F[eê]te|Show|Day|Club|Hall|School|Street|Road|Lane|Park|Cup|Trophy|Society|Trust|Choir|Week|News|Award|Festival|House|Garden|Gardens|Report|Column|Corner|Appeal|Fund|Wins?|Dead|Dies|Retires?|Sale|Update)$/iu.test(
    word,
  )
