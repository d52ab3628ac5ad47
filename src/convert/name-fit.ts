// How well a block fits a byline or the credit below a text: names of people and bodies.
import { type Features, says } from './features.ts'
import { isCapitals } from './house-style.ts'
import * as patterns from './patterns.ts'
import { rememberOf } from './remember.ts'

const never = Number.NEGATIVE_INFINITY

/** Says whether a block is a Chinese name and nothing else. */
export const isBareName = (b: Features) =>
  b.wide &&
  b.width <= 8 &&
  patterns.shortInCharacters.test(b.text.replace(patterns.leadingMark, '').trim()) &&
  b.credits === undefined &&
  b.bareName

/** Says whether a line names the writer of a page's article and its day. */
export const writesOnDay = (b: Features) => b.credits !== undefined && says(b, patterns.writerAndDay)

/** Scores a byline. */
export const byline = rememberOf((b: Features): number => {
  if (b.signs === 'byline' || writesOnDay(b)) return 9
  if (b.italic && b.width <= 30 && patterns.signature.test(b.text.split(',')[0] as string)) return 6
  if (b.credits?.labelled) return 7
  if (b.credits?.people.length) return 4
  return isBareName(b) ? (b.mark === '' ? 1 : 5) : never
})

/** Scores a credit. */
export const credit = rememberOf((b: Features): number => {
  if (!b.wide && b.item && says(b, patterns.digitStart)) return never
  if (b.opens || (b.verse && !b.credits) || says(b, patterns.clickHere)) return never
  if (b.row && !b.wide && b.signs === '') return never
  if (b.signs !== '') return b.signs === 'name' || b.signs === 'post' ? 9 : never
  if (b.dateOnly) return isCapitals(b) ? 0 : says(b, patterns.closingDay) ? 10 : 5
  if (b.signsDate) return 7
  if (b.wide && b.width <= 24 && says(b, patterns.noCredit)) return 6
  if (b.italic && b.wide && b.width <= 12 && says(b, patterns.officeWord)) return 6
  if (b.credits) return statedCredit(b, b.credits)
  if (b.width <= 12 && patterns.inParentheses.test(b.text)) return 2
  const english = b.wide ? undefined : englishCredit(b)
  if (english !== undefined) return english
  if (isOfficeLine(b)) return b.indent >= 4 ? 5 : 1.5
  return isBareName(b) || (b.indent >= 8 && b.width <= 16 && !isCapitals(b)) ? 1.5 : never
})

function statedCredit(b: Features, { people, office, labelled }: NonNullable<Features['credits']>): number {
  if (people.length === 0 && !office) return labelled ? 4 : never
  return labelled || says(b, patterns.openParenthesis) ? 7 : b.row ? 0 : 4.5
}

// What an English line of names and offices is worth; undefined where it is none.
function englishCredit(b: Features): number | undefined {
  if (says(b, patterns.venue) || says(b, patterns.standingColumn)) return never
  if (says(b, patterns.initials) || says(b, patterns.signedOffice)) return 7
  if (says(b, patterns.officeHeld) || says(b, patterns.bodySigns)) return b.overText ? 1 : 5.5
  if (says(b, patterns.signature) && says(b, patterns.dashStart)) return 6.5
  if (says(b, patterns.signature) && b.width <= 16 && !says(b, patterns.twoTogether))
    return !says(b, patterns.smallLetter) ? never : b.overText ? 0 : 3.5
  // What stands below a folio or a rule heads what is below it.
  return b.width <= 30 && b.chrome === 0 && patterns.bodyAlone.test(b.text) ? 3 : undefined
}

// The name of a body, on a line of its own.
const isOfficeLine = (b: Features) =>
  b.wide &&
  b.width >= 4 &&
  b.width <= 16 &&
  b.mark === '' &&
  b.level === 0 &&
  says(b, patterns.hanOnly) &&
  says(b, patterns.officeWord) &&
  !says(b, patterns.noOffice)
