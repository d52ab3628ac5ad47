// A line of Chinese with a title and, at its right, who wrote the text → where the writer begins.
import { readCredits } from './credits.ts'
import * as patterns from './patterns.ts'
import { isNoSigner } from './signed-names.ts'
import { isPersonalName } from './surnames.ts'
import { letters, plain, widthOf } from './text.ts'
import { isOffice } from './unlabelled-credits.ts'

const widestTitle = 60
const widestWriter = 30

/** Gives the place in a line where its writer begins: 湖心亭夜话　　　林远, 湖心亭夜话 ◎林远; nothing where none does. */
export function nameAtRight(value: string): number | undefined {
  if (widthOf(value.trim()) > widestTitle + widestWriter || /[。；]/u.test(value)) return undefined
  const stroke = patterns.titleStrokeName.exec(value)
  if (stroke && isTitle(plain(stroke[1] as string), 1) && isKnown(letters(stroke[2] as string)))
    return (stroke[1] as string).length
  for (const gap of value.matchAll(patterns.gapInLine)) {
    const at = (gap.index as number) + gap[0].length
    const title = plain(value.slice(0, gap.index))
    const writer = plain(value.slice(at))
    const width = widthOf(gap[0])
    if (widthOf(writer) > widestWriter || !isTitle(title, width >= 4 ? 2 : 4)) continue
    if (isWriter(writer, width >= 4) || (width >= 4 && isPenName(writer))) return at
  }
  return undefined
}

/** Says whether a writer at the right of a title is marked or set as only writers are: ○ 林 远, ·林远·, ／林远. */
export const isSetAsWriter = (writer: string) =>
  patterns.leadingMark.test(writer) || patterns.oneApart.test(writer) || /^[／/]/u.test(writer)

const isTitle = (text: string, least: number) =>
  (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= least &&
  !patterns.noGappedTitle.test(text) &&
  widthOf(text) <= widestTitle &&
  !/[:：,，、]$/u.test(text) &&
  !(least > 2 && isPersonalName(letters(text))) &&
  !isOffice(text) &&
  !patterns.officeHeldWide.test(text) &&
  !patterns.classOffice.test(text) &&
  !patterns.placeAlone.test(text) &&
  readCredits(text) === undefined

// Behind a mark, with a label, of a class; a name alone where the gap is wide.
function isWriter(text: string, isWide: boolean): boolean {
  if (patterns.noGappedWriter.test(text)) return false
  const bare = text.replace(patterns.leadingMark, '').replace(/^[／/][\s\u3000]*|[·•○]$/gu, '')
  const credits = readCredits(bare)
  if (isKnown(letters(bare)) || (bare !== text && isPenName(bare))) return isWide || bare !== text
  if (!credits || credits.people.length === 0 || credits.rest !== '') return false
  return isWide || bare !== text || credits.labelled || patterns.pupilOf.test(bare)
}

const isKnown = (name: string) =>
  (isPersonalName(name) || patterns.familiarName.test(name)) && !isNoSigner(name)

/** Says whether a word may be a pen name: two to four characters that name no column, place, body or day. */
export function isPenName(text: string): boolean {
  const name = letters(text)
  return (
    /^\p{Script=Han}{2,4}$/u.test(name) &&
    !isNoSigner(name) &&
    ![
      patterns.sectionWord,
      patterns.columnBeside,
      patterns.officeWord,
      patterns.officeSpaced,
      patterns.placeWord,
      patterns.placeAlone,
      patterns.whatSomeoneIs,
      patterns.noPenName,
    ].some((p) => p.test(name))
  )
}
