// Texts as they are compared: their letters and digits alone, in one width and one case.
import { letters } from '../convert/text.ts'

/** Gives the letters and digits of a text, NFKC, in small letters. */
export const bare = (text: unknown): string => letters(String(text ?? '')).toLowerCase()

/** Gives the figure of an issue's number, without the words around it: 第、期、总、号、No. */
export const bareNumber = (text: unknown): string =>
  bare(text).replace(/[第期总總號号刊]|^no|issueno|issue|number/gu, '')

/** Says whether a value is one of the readings that count as right. */
export function isReading(
  value: unknown,
  right: unknown,
  others: readonly string[] = [],
  as: (text: unknown) => string = bare,
): boolean {
  return [right, ...others].map(as).includes(as(value))
}
