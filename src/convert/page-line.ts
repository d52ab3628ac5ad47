// The line below a saved page's title → the day, the people and the offices that it states, if it states nothing else.
import { readCredits } from './credits.ts'
import { readDate } from './dates.ts'
import * as patterns from './patterns.ts'
import { isPersonalName } from './surnames.ts'
import { widthOf } from './text.ts'
import { isOffice } from './unlabelled-credits.ts'

/** What the line below a page's title states. */
export interface PageLine {
  /** The words of its day. */
  day?: string
  /** True when it says when, with the year or as an app does. */
  timed: boolean
  people: string[]
  /** Whence its labels say that the text comes. */
  sources: string[]
  /** The offices and papers that stand in it without a label. */
  offices: string[]
  /** True when a label stands in it. */
  labelled: boolean
}

const widest = 110
const mostNames = 4
const part = '\uFFFC'

/** Reads such a line; nothing where any of its words is of another kind. */
export function readPageLine(text: string): PageLine | undefined {
  if (widthOf(text) > widest || /[。！？；“”]/u.test(text)) return undefined
  const line: PageLine = { timed: false, people: [], sources: [], offices: [], labelled: false }
  const bare = text
    .replace(/^(?:(?:https?:\/\/|www\.)[^\s\u3000]+|[Bb]y(?=\s+\p{Script=Han}))/u, ' ')
    .replace(patterns.gluedLabel, ' $&')
  const day = readDate(bare)
  if (day) line.day = day.text
  const dayless = bare.replace(day?.text ?? patterns.appTime, part)
  line.timed = dayless !== bare
  const labels = [...dayless.matchAll(patterns.pageLabel)]
  line.labelled = labels.length > 0
  const rest = [dayless.slice(0, labels[0]?.index ?? dayless.length)]
  for (const [i, found] of labels.entries()) {
    const [value = '', ...behind] = dayless
      .slice((found.index as number) + found[0].length, labels[i + 1]?.index)
      .split(new RegExp(`${part}|[\\])）】]|[[(（【]`, 'u'))
    if (!readLabelled(line, found, value)) return undefined
    rest.push(...behind)
  }
  const free = rest.flatMap((words) => words.split(/[\uFFFC\t|｜·•[\]【】()（）]|[\s\u3000]{2,}/u))
  return free.every((words) => readFree(line, words.trim())) && line.people.length <= mostNames
    ? line
    : undefined
}

// 作者：林远 何立, 来源：渡口日报, 浏览：31
function readLabelled(line: PageLine, [, ofPeople, ofOffice]: RegExpExecArray, value: string): boolean {
  const words = value.replace(/[\s\u3000|｜、·/／—–-]+$/u, '').trim()
  if (words === '' || (!ofPeople && !ofOffice)) return true
  if (ofOffice) {
    const [first = '', ...more] = words.split(/[\s\u3000|｜]+/u)
    line.sources.push(first.replace(/^《|》$/gu, ''))
    return more.every((word) => readFree(line, word))
  }
  const credits = readCredits(`作者：${words}`)
  if (credits?.rest !== '') return false
  line.people.push(...credits.people)
  if (credits.office) line.offices.push(credits.office)
  return true
}

// What stands without a label: a name, an office, a count, a word of the page.
function readFree(line: PageLine, words: string): boolean {
  if (words === '' || isIdle(words)) return true
  const credits = readCredits(words)
  if (credits?.labelled && credits.rest === '') {
    line.people.push(...credits.people)
    if (credits.office) line.offices.push(credits.office)
    return true
  }
  return words.split(/[\s\u3000]+/u).every((word) => {
    if (isIdle(word)) return true
    if (isOffice(word) || patterns.newsMaker.test(word)) line.offices.push(word)
    else if (isPersonalName(word)) line.people.push(word)
    else return false
    return true
  })
}

const isIdle = (word: string) => patterns.pageCount.test(word) || patterns.widgetWord.test(word)
