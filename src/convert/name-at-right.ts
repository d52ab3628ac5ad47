// A line of Chinese with a title and, at its right, who wrote the text → where the writer begins.
import { readCredits } from './credits.ts'
import * as patterns from './patterns.ts'
import { isPersonalName } from './surnames.ts'
import { plain, widthOf } from './text.ts'
import { isOffice } from './unlabelled-credits.ts'

const widestTitle = 60
const widestWriter = 30

/** Gives the place in a line where its writer begins: 湖心亭夜话　　　林远, 湖心亭夜话 ◎林远; nothing where none does. */
export function nameAtRight(value: string): number | undefined {
  if (widthOf(value.trim()) > widestTitle + widestWriter || /[。；]/u.test(value)) return undefined
  for (const gap of value.matchAll(patterns.gapInLine)) {
    const at = (gap.index as number) + gap[0].length
    const title = plain(value.slice(0, gap.index))
    const writer = plain(value.slice(at))
    if (isTitle(title) && widthOf(writer) <= widestWriter && isWriter(writer, widthOf(gap[0]) >= 4)) return at
  }
  return undefined
}

const isTitle = (text: string) =>
  (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4 &&
  !patterns.noGappedTitle.test(text) &&
  widthOf(text) <= widestTitle &&
  !/[:：,，、]$/u.test(text) &&
  !isPersonalName(text.replace(/[\s\u3000]/gu, '')) &&
  !isOffice(text) &&
  !patterns.officeHeldWide.test(text) &&
  !patterns.classOffice.test(text) &&
  !patterns.placeAlone.test(text) &&
  readCredits(text) === undefined

// Behind a mark, with a label, of a class; a name alone where the gap is wide.
function isWriter(text: string, isWide: boolean): boolean {
  if (patterns.noGappedWriter.test(text)) return false
  const bare = text.replace(patterns.leadingMark, '')
  const credits = readCredits(bare)
  if (isPersonalName(bare.replace(/[\s\u3000]/gu, ''))) return isWide || bare !== text
  if (!credits || credits.people.length === 0 || credits.rest !== '') return false
  return isWide || bare !== text || credits.labelled || patterns.pupilOf.test(bare)
}
