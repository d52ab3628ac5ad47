// Printed lines of an English paper → its letters to the editor. Below its salutation a letter runs to the name that
// signs it; what stands between that and the next salutation heads the next letter.
import { isPersonName } from './english-names.ts'
import * as patterns from './patterns.ts'
import { isSigner, signatureRoles } from './signature-lines.ts'
import { isWide, plain, smallWordsIn, widthOf } from './text.ts'
import type { LineNode, Role } from './tree.ts'

const widestHead = 32
const mostHeads = 3
const longest = 160
const fewestOpenings = 2
const widestLine = 45

/** A letter, by the places of its lines. */
export interface EditorLetter {
  /** The first line of its head, and its salutation: the same where nothing heads it. */
  head: number
  salutation: number
  /** The name that signs, -1 where none does, and what each line from there on is. */
  name: number
  signature: Role[]
}

/** Finds the letters of a page; none where no line addresses an editor or names a section of letters. */
export function editorLetters(lines: readonly LineNode[]): EditorLetter[] {
  const texts = lines.map(({ value }) => plain(value))
  if (!holdsLetters(texts)) return []
  const starts = lines.flatMap((line, i) => (isSalutation(line, texts, i) ? [i] : []))
  const letters: EditorLetter[] = []
  for (const [n, salutation] of starts.entries()) {
    const next = starts[n + 1] ?? lines.length
    const name = nameAt(lines, texts, salutation + 1, Math.min(next, salutation + longest))
    const last = letters.at(-1)
    letters.push({
      head: headAt(
        lines,
        texts,
        salutation,
        last ? Math.max(last.salutation, last.name + last.signature.length - 1) : -1,
      ),
      salutation,
      name,
      signature:
        name < 0
          ? []
          : signatureRoles(lines.slice(name, next), next < lines.length ? 'letter over a title' : 'letter'),
    })
  }
  return letters
}

// A line that addresses an editor, a section of letters, or SIR,—… twice.
const holdsLetters = (texts: readonly string[]) =>
  texts.some((text) => patterns.toEditorAlone.test(text) || patterns.lettersSection.test(text)) ||
  texts.filter((text) => widthOf(text) <= widestLine && patterns.sirOpening.test(text)).length >=
    fewestOpenings

/** Says whether a line addresses an editor, and no more. */
export const isAddress = (text: string) => patterns.toEditorAlone.test(text) || patterns.sirAlone.test(text)

// SIR,—… right below To the Editor. is of the same letter.
function isSalutation(line: LineNode, texts: readonly string[], i: number): boolean {
  const [above = '', text = ''] = [texts[i - 1], texts[i]]
  if (line.furniture || line.piece || isWide(text) || patterns.toEditorAlone.test(above)) return false
  if (patterns.toEditorAlone.test(text)) return true
  return (isAddress(text) || patterns.sirOpening.test(text)) && (line.blanks > 0 || !isRunning(above))
}

// A printed line that stops inside a sentence.
const isRunning = (text: string) => /[\p{L},;-]$/u.test(text) && smallWordsIn(text) >= 3 && widthOf(text) > 14

// Below a farewell, or below the end of a sentence and not over more of the text.
function nameAt(lines: readonly LineNode[], texts: readonly string[], from: number, until: number): number {
  for (let at = from; at < until; at++) {
    const [above = '', text = '', below] = [texts[at - 1], texts[at], texts[at + 1]]
    if (lines[at]?.furniture || lines[at]?.piece) return -1
    const taken = patterns.letterEnd.test(above) || patterns.letterEndBehind.test(above)
    if (
      taken &&
      /^\P{Ll}/u.test(text) &&
      !/^&|,$/.test(text) &&
      !patterns.letterEnd.test(text) &&
      widthOf(text) <= widestHead
    )
      return at
    const ends = patterns.sentenceEnd.test(above) && !isAddress(above)
    const isLast = at + 1 === until || (lines[at + 1]?.blanks ?? 1) > 0 || lines[at + 1]?.furniture
    if (ends && isSigner(text) && (isLast || /^[[(]/.test(below ?? '') || !isText(below ?? ''))) return at
  }
  return -1
}

const isText = (text: string) => smallWordsIn(text) >= 3 || widthOf(text) > widestHead

// Up from the salutation, to the signature above, a blank line or running text.
function headAt(
  lines: readonly LineNode[],
  texts: readonly string[],
  salutation: number,
  above: number,
): number {
  let head = salutation
  while (salutation - head < mostHeads && head - 1 > above) {
    const [line, text = ''] = [lines[head - 1] as LineNode, texts[head - 1]]
    if (line.furniture || line.piece || !isHead(text) || (head < salutation && lines[head]?.blanks)) break
    head -= 1
  }
  return head
}

const isHead = (text: string) =>
  widthOf(text) <= widestHead &&
  !/[,;-]$|\d{4}/.test(text) &&
  !isPersonName(text) &&
  (!patterns.sentenceEnd.test(text) || patterns.englishTitle.test(text) || /[?!]["”'’]?$/.test(text)) &&
  ![patterns.lettersSection, patterns.editorsWord, patterns.issueNumber].some((p) => p.test(text))
