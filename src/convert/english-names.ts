// Says whether a line of English is the name of a person, by given names, initials and what is put before names.
import { isGivenName } from './given-names.ts'
import * as patterns from './patterns.ts'

/** Gives the name at the head of a line, without what follows a comma or stands in brackets. */
export const nameIn = (text: string): string =>
  (text.replace(patterns.signatureDash, '').split(patterns.behindName)[0] ?? '')
    .replace(patterns.stopBehindName, '')
    .trim()

/** Says whether a line is a name of two to four words, with a post that the one who bears it holds: J. Lorne (Hon. Sec.). */
export function isPostHolder(text: string): boolean {
  const [, name = '', post = ''] = patterns.nameWithPost.exec(text.replace(patterns.signatureDash, '')) ?? []
  return (
    (patterns.post.test(post) || patterns.officeHeld.test(post)) &&
    patterns.signature.test(name) &&
    !patterns.bodySigns.test(name) &&
    !patterns.post.test(name)
  )
}

/** Says whether a line is surely a person's name, alone or with an office behind it; names of bodies and titles are not. */
export function isPersonName(text: string): boolean {
  const name = nameIn(text)
  const words = name.split(/\s+/)
  const rest = text.replace(patterns.signatureDash, '').slice(name.length)
  if (
    (rest.match(patterns.wordsOfSentence)?.length ?? 0) > 1 &&
    !patterns.post.test(rest.replace(patterns.beforePost, ''))
  )
    return false
  if (
    words.length > 6 ||
    !words.every((word) => patterns.nameWord.test(word)) ||
    patterns.bodySigns.test(name) ||
    patterns.paperWord.test(name) ||
    patterns.possessive.test(name) ||
    patterns.headlineWord.test(name)
  )
    return false
  if (words.length === 1 && patterns.gluedInitials.test(name)) return true
  const last = words.at(-1) as string
  if (patterns.honorific.test(`${name} `) && words.length >= 2) return last.length >= 2
  if (words.length < 2) return isGivenName(name) && patterns.forBody.test(rest)
  const first = words[0] as string
  if (patterns.initialLetters.test(first) && first !== 'A' && first !== 'I') return /\p{L}{3}/u.test(last)
  return isGivenName(first) && !/^(?:and|&)$/.test(last) && !patterns.nounBehindName.test(last)
}
