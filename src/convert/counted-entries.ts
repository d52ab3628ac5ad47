// A line of a list of contents → whether it is counted, and its number.
import * as patterns from './patterns.ts'
import { plain, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

/** Says whether a line is an entry of a list that counts: (2) below (1), or below 7. */
export const isCounted = ({ value }: LineNode): boolean =>
  patterns.itemNumber.test(plain(value)) && !/。./u.test(value) && widthOf(value) <= 100

/** Gives the number of such an entry, 0 where it is none in digits. */
export const countOf = ({ value }: LineNode): number =>
  Number(/\d+/u.exec(patterns.itemNumber.exec(plain(value))?.[0] ?? '')?.[0] ?? 0)

/** Gives the form of an entry's number, without its digits: (1) and (2) are alike, 3. is not. */
export const formOf = ({ value }: LineNode): string =>
  (patterns.itemNumber.exec(plain(value))?.[0] ?? '').replace(/[\d\s]/gu, '')
