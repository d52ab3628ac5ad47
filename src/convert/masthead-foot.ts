// The lines of a page → its imprint at the foot: 社址：…　印刷：….
import * as patterns from './patterns.ts'
import { letters, plain, smallWordsIn, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

/** Gives the last lines, upward for as long as each belongs to an imprint or names the editors. */
export function footOf(lines: LineNode[]): LineNode[] {
  const isFoot = (line: LineNode, i: number) => {
    const text = plain(line.value)
    if (isProse(lines, i) || isLastParagraph(lines, i)) return false
    return (
      isImprint(text) ||
      patterns.imprintLine.test(text) ||
      patterns.editorsLabel.test(text.slice(0, 8)) ||
      (patterns.officersLine.test(text) && !isUnderHeading(lines, i))
    )
  }
  const from = lines.findLastIndex((line, i) => !isFoot(line, i))
  const last = lines.filter(
    (line, i) => i >= lines.length - 4 && isImprint(plain(line.value)) && !isProse(lines, i),
  )
  const foot = lines.slice(Math.max(from + 1, lines.length - 10))
  return [...new Set([...foot, ...last])].filter(
    (line) => !patterns.editorsLabel.test(line.value.slice(0, 8)),
  )
}

// Who to Ask, and below it the officers: a list with its title.
function isUnderHeading(lines: LineNode[], at: number): boolean {
  const above = lines.slice(0, at).findLast(({ value }) => !patterns.officersLine.test(plain(value)))
  const text = plain(above?.value ?? '')
  if (above?.piece === 'title') return true
  return patterns.englishTitle.test(text) && widthOf(text) <= 24 && !/\d|\p{Ll}\.$/u.test(text)
}

// 来稿请寄本报… set in like the paragraph above it, and a sentence.
const isLastParagraph = (lines: LineNode[], at: number) => {
  const [above, line] = [lines[at - 1], lines[at]]
  const isText = (one: LineNode | undefined) =>
    one !== undefined &&
    /^[\s\u3000]{2}/u.test(one.value) &&
    /[。！？]$/u.test(plain(one.value)) &&
    widthOf(one.value) >= 20
  return isText(above) && isText(line)
}

/** Gives a foot with the name of the issuer, which stands again above its address. */
export function withName(foot: LineNode[], lines: LineNode[]): LineNode[] {
  const [first] = foot
  const above = first && lines[lines.indexOf(first) - 1]
  if (!first || first.blanks > 0 || !above || above.furniture || widthOf(above.value) > 40) return foot
  const head = lines
    .filter((line) => line.furniture === 'masthead')
    .map((line) => letters(line.value).toLowerCase())
  const name = letters(above.value).toLowerCase()
  return name.length >= 4 && head.some((line) => line.includes(name)) ? [above, ...foot] : foot
}

// 投稿者可将照片… may stand in a printed paragraph: the line goes on from the one above, or in the one below.
function isProse(lines: LineNode[], at: number): boolean {
  const goesOn = (a: LineNode | undefined, b: LineNode | undefined) =>
    a !== undefined &&
    b?.blanks === 0 &&
    widthOf(plain(a.value)) >= 16 &&
    !patterns.ruleLine.test(plain(a.value)) &&
    !/[:：]/.test(a.value + b.value) &&
    /[。，]/.test(a.value + b.value) &&
    !patterns.sentenceEnd.test(plain(a.value))
  return goesOn(lines[at - 1], lines[at]) || goesOn(lines[at], lines[at + 1])
}

// TO LET from May to whoever will mend it: a boat.
const isSentenceWithColon = (text: string) =>
  /^\p{Script=Latin}/u.test(text) &&
  !patterns.imprint.test(text) &&
  smallWordsIn(text.split(':')[0] ?? '') >= 5

// The imprint at a page's foot: 社址：…　印刷：….
const isImprint = (text: string) =>
  widthOf(text) <= 60 &&
  !/。/.test(text) &&
  !isSentenceWithColon(text) &&
  /[:：]|投稿|许可证|准印证|印发|共印/.test(text) &&
  patterns.mastheadWord.test(text)
