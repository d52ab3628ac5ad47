// What English sheets are made of: letters to the editor, minutes of a meeting, titles set before their text.
import { pattern } from './pattern.ts'

/** A title before its text in one paragraph: in bold up to its stop, or in capitals up to a colon. */
export const runInTitle = pattern(
  /^\s*(?:\*{2,3}|__)\p{Lu}[^*_\n]{3,58}(?:[:?!.]+(?:\*{2,3}|__)|(?:\*{2,3}|__):)(?=\s+\S)|^\p{Lu}{2}[\p{Lu}\d '’&,/-]{4,44}:(?=\s+\S)/u,
  '**Safe gates:** Please close them.',
  'BELL ROPES: we have two to give away.',
)

/** A title in bold up to its colon, alone on a line. */
export const boldLabel = pattern(/^\s*\*{2,3}\p{Lu}[^*\n]{5,48}:\*{2,3}\s*$/u, '**From the weir:**')

/** A label of a notice, no title. */
export const runInLabel = pattern(
  /^(?:When|Where|Who|What|How|Why|Time|Date|Day|Place|Venue|Cost|Price|Tickets?|Contact|Tel|Phone|E-?mail|Web(?:site)?|Address|Note|NB|P\.?S|Present|Apologies|Absent|Speaker|Chair|From|To|Subject|Deadline|Next meeting|Author|Source|Photo|Picture|Question|Answer|Q|A)\b.{0,12}$/iu,
  'Where:',
)

/** The name of a page of letters. */
export const lettersPage = pattern(
  /^(?:Your )?(?:Letters?|LETTERS?)(?: (?:to the|TO THE|from (?:our )?)\s?(?:Editor|EDITOR|[Rr]eaders))?$/u,
  'Letters to the Editor',
)

/** The opening of the minutes of a meeting, above its numbered heads. */
export const minutesOpening = pattern(
  /^(?:(?:DRAFT |Draft )?(?:MINUTES|Minutes|NOTES|Notes) (?:OF|of)\b|(?:PRESENT|Present|IN ATTENDANCE|In attendance|Those present)\b\s?[-–—:])/u,
  'Minutes of the meeting held on Monday',
  'Present: Cllr Maud Tranter (Chair)',
)

/** A title of minutes. */
export const minutesTitle = pattern(
  /^.{0,60}\b(?:MINUTES|Minutes)\b[^.]{0,40}$/u,
  'March 2011 Committee Minutes',
)

/** The sentence with which minutes say that the meeting ended. */
export const meetingCloses = pattern(
  /\b[Mm]eeting (?:was |then )?(?:closed|adjourned|ended|concluded|finished)\b|\bthe (?:Chair(?:man|woman|person)?|President|Mayor) (?:then )?(?:closed|declared) the meeting\b|\b[Aa]djourn(?:ed|ment) at \d/u,
  'The meeting closed at 9.20 p.m.',
  'There being no further business, the Chairman closed the meeting at 9.05.',
)
