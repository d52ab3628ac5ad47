// What English names and the lines with them are made of.
import { pattern } from './pattern.ts'

/** A word of an English name. */
export const nameWord = pattern(/^(?:\p{Lu}[\p{L}'’.-]*|&|and|de|la|le|van|von|der|du)$/u, "O'Lisle", 'van')

/** Initials before a name. */
export const initialLetters = pattern(/^(?:\p{Lu}|(?:\p{Lu}\.){1,4})$/u, 'J.K.')

/** Initials with the name behind them, without a space. */
export const gluedInitials = pattern(/^(?:\p{Lu}\.){1,4}\p{Lu}[\p{L}'’-]{2,}$/u, 'J.K.Marlow')

/** The dash before a signature. */
export const signatureDash = pattern(/^[-–—~\s]+/, '— Ada Lisle')

/** What parts a name from what stands behind it. */
export const behindName = pattern(/,\s|\s[–—-]\s|\s*[([]/, 'Ada Lisle, Secretary')

/** The stop or comma behind a name; the point of an initial is none. */
export const stopBehindName = pattern(/(?<=\p{L}{2})[.,]+$/u, 'Ada Lisle.')

/** Small words that no post or body is named with. */
export const wordsOfSentence = pattern(
  /(?<!\S)(?!(?:of|the|and|for|on|behalf)\b)\p{Ll}+/gu,
  'Ada Lisle was there',
)

/** The marks between a name and a post. */
export const beforePost = pattern(/^[\s,([–—-]+/, ', Secretary')

/** The body that someone signs for, behind a first name. */
export const forBody = pattern(
  /^[\s,–—-]+(?:on behalf of|for) the\b/,
  ' - on behalf of the Mill Hall Committee',
)

/** A noun that a given name opens the name of something with: May Fair, Grace Church, Rose Show. */
export const nounBehindName = pattern(
  /^(?:Church|Fair|F[eê]te|Show|Day|Club|Hall|School|Street|Road|Lane|Park|Cup|Trophy|Society|Trust|Choir|Week|News|Award|Festival|House|Garden|Gardens|Report|Column|Corner|Appeal|Fund|Wins?|Dead|Dies|Retires?|Sale|Update)$/iu,
  'Church',
  'Show',
)

/** Something of somebody's: Mrs Lisle's Lamp. */
export const possessive = pattern(/\p{L}['’]s\s/u, "Mrs Lisle's Lamp Oil")

/** The last word of a newspaper's name. */
export const paperWord = pattern(
  /(?:^|\s)(?:Advertiser|Times|Herald|Tribune|Gazette|Journal|Chronicle|Courier|Examiner|Sentinel|Telegraph|Republican|Democrat|Observer|Enquirer|Dispatch|Mercury|Guardian)$/iu,
  'N. S. Morning Courier',
)

/** A name of one word. */
export const oneWordName = pattern(/^\p{Lu}\p{Ll}[\p{L}'’-]+$/u, 'Oswin')

/** A first and a last name, or two words like them. */
export const twoNames = pattern(/^\p{Lu}\S+ \p{Lu}\S+$/u, 'Ada Lisle')

/** A name, and a post behind it; groups: name, post. */
export const nameWithPost = pattern(
  /^(.+?)(?:,\s+|\s[–—-]\s|\s*\((?=.*\)$))(.+?)\)?$/u,
  'Ada Lisle (Secretary)',
)

/** A full stop that closes a sentence, not initials. */
export const endOfSentence = pattern(/(?<!\b\p{Lu}{1,3})\.$/u, 'The ferry runs again.')

/** A small word of a headline set in capitals: no name has it. */
export const headlineWord = pattern(
  /(?<!\S)(?:TO|OF|IN|FOR|FROM|AT|ON|BY|WITH|THE|IS|HAS|WILL)(?!\S)/u,
  'J. LISLE RETURNS TO SALLOW.',
)

/** A title, and at the right of the same line who wrote the text; groups: the title, the name. */
export const titleGapName = pattern(
  /^\s*(\p{Lu}[^.:;]{2,60}?[^\s.!?:;,])\s{5,}((?:[Bb]y )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)? \p{Lu}[\p{L}'’-]+)(?:[ ,]+\S.{0,24})?\s*$/u,
  'Lamps for the Ferry                 Edith Marlow',
  'Lamps for the Ferry           Edith Marlow Node 14',
)

/** What a standing column of a sheet is called: no person. */
export const standingColumn = pattern(
  /^(?:The )?\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)? (?:Corner|Column|Notes|Diary|Notebook|Spot|Page|Desk|Watch|Matters|Round-?up|Scene|Topics|Report|Review|Update|Results|Gossip|Briefs)$/u,
  'Ladder Corner',
)

/** What stands between English names in a list. */
export const betweenNames = pattern(/\s*[,&]\s*|\s+and\s+/u, 'Ada, Tobias and Edith')

/** An English name of up to four words. */
export const fullName = pattern(/^(?:\p{Lu}[\p{L}.'’-]*(?: |$)){1,4}$/u, 'Ada Lisle')

/** What stands between two English names. */
export const pairOfNames = pattern(/\s+(?:and|&)\s+/, 'Amara and Tobias')
