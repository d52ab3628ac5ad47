// A line that is known to be a signature → its names and its office, told apart by their shape alone.
import * as patterns from './patterns.ts'
import { isPersonalName } from './surnames.ts'
import { isOffice } from './unlabelled-credits.ts'

/** Who signs, and of what office, class or place. */
export interface SignedNames {
  people: string[]
  office: string
}

/**
 * Reads 煤球站・老 郝, [江 声 白 渡], 縣長林遠志, 渡口县 何小满: the names stand last, what they belong to before them.
 * Gives nothing when no word can be a name. Only for lines that sign a text: elsewhere such words are anything.
 */
export function readSignedNames(text: string): SignedNames | undefined {
  const words = text
    .normalize('NFC')
    .trim()
    .replace(patterns.frameOfNames, (_, inside, _mark, between) => inside ?? between)
    .replace(patterns.writerAhead, '')
    .replace(patterns.behindSigned, '')
    .replace(patterns.leadingMark, '')
    .trim()
  if (words === '' || /[。！？!?：:]/u.test(words)) return undefined
  const whole = patterns.gluedPost.exec(words.replace(/[\s\u3000]/gu, ''))
  if (/^(?:\S[\s\u3000]+)+\S$/u.test(words) && isPersonalName(whole?.[2] ?? ''))
    return { people: [whole?.[2] as string], office: officesIn(whole?.[1] as string) }
  const tokens = joinSpaced(words.split(patterns.betweenSigned).filter(Boolean))
  const posts: string[] = []
  const names: string[] = []
  while (tokens.length > 0 && names.length < 6) {
    const token = tokens.at(-1) as Token
    const [, post = '', name = ''] = token.spaced ? [] : (patterns.gluedPost.exec(token.word) ?? [])
    if (isPersonalName(name)) {
      posts.unshift(post)
      names.unshift(name)
      tokens.pop()
      continue
    }
    const person = withoutDeed(token.word)
    if (!isName({ ...token, word: person }, names.length > 0)) break
    names.unshift(person)
    tokens.pop()
  }
  if (names.length === 0 || tokens.some(({ word }) => word.length > 12)) return undefined
  return { people: names, office: officesIn([...tokens.map(({ word }) => word), ...posts].join(' ')) }
}

/** Leaves the bodies of the words before a name: what its bearer is, 縣長 or 女工, is no office. */
const officesIn = (words: string) =>
  words
    .split(/[\s\u3000]+/u)
    .filter(
      (word) =>
        ![patterns.whatSomeoneIs, patterns.noSigner, patterns.severalPeople].some((p) => p.test(word)),
    )
    .join(' ')

/** Says whether a word can be no name, where one would stand. */
export const isNoSigner = (word: string) =>
  patterns.noSigner.test(word) ||
  (patterns.smallBody.test(word) && (word.length === 2 || !isPersonalName(word)))

interface Token {
  word: string
  /** Its characters stood apart, as printers set a name of two or three. */
  spaced: boolean
}

// 江 声 白 渡 is two names of two characters, 鄧 兆 祥 one of three.
function joinSpaced(words: readonly string[]): Token[] {
  const tokens: Token[] = []
  for (let i = 0; i < words.length; ) {
    let run = 0
    while (patterns.oneCharacter.test(words[i + run] ?? '')) run++
    if (run < 2) {
      tokens.push({ word: words[i] as string, spaced: false })
      i++
      continue
    }
    const size = run % 3 === 0 && !(run === 6 && isPersonalName(words.slice(i, i + 2).join(''))) ? 3 : 2
    for (let at = 0; at < run; at += size)
      tokens.push({ word: words.slice(i + at, i + Math.min(at + size, run)).join(''), spaced: true })
    i += run
  }
  return tokens
}

// 林遠志述, 何立译: the name without the deed.
function withoutDeed(word: string): string {
  const name = patterns.nameAndDeed.exec(word)?.slice(1).find(Boolean) ?? ''
  return isPersonalName(name) || patterns.familiarName.test(name) ? name : word
}

function isName({ word, spaced }: Token, besideName: boolean): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(word) || patterns.paperItself.test(word)) return false
  if (isNoSigner(word)) return false
  if (spaced) return word.length < 4 && !patterns.officeSpaced.test(word)
  if (patterns.familiarName.test(word)) return true
  if (isOffice(word) || patterns.personPost.test(word) || patterns.sectionWord.test(word)) return false
  if (patterns.placeWord.test(word)) return false
  return besideName ? isPersonalName(word) : isPersonalName(word) || word.length <= 3
}
