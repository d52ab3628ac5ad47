// Blocks of Chinese below each other → whether one is the day on which a text was signed, or signs beside it.
import type { Features } from './features.ts'
import * as patterns from './patterns.ts'

/** Says whether a line is a day set to the right, or right below a short line that signs: 八月三十日. */
export function closesWithDay(above: Features | undefined, { text, indent, blanks }: Features): boolean {
  if (patterns.closingDay.exec(text)?.[0] !== text) return false
  const signed =
    above !== undefined && blanks === 0 && above.width <= 14 && above.stops === 0 && !above.closed
  return indent >= 4 || (signed && above.mark === '' && above.level === 0)
}

/** Says whether a line is an office with the day behind it, below a text: 渡口乡人民政府　一九九二年六月十八日. */
export function isSignedWithDay({ level, text }: Features, above: Features | undefined): boolean {
  if (!above || !patterns.sentenceEnd.test(above.text)) return false
  const body = level === 0 ? patterns.bodyAndDay.exec(text)?.[1]?.replace(/[\s\u3000]/gu, '') : undefined
  return body !== undefined && patterns.officeWord.test(body)
}

/** Says whether a line may be an office or a name that signs, the day alone right below it. */
export const standsOverDay = ({ level, text, width }: Features, below: Features | undefined): boolean =>
  below?.dateOnly === true &&
  below.blanks <= 1 &&
  level === 0 &&
  width >= 3 &&
  width <= 24 &&
  /^[\p{Script=Han}\s（）()·]+$/u.test(text)
