// The day of a page, a release, a notice or a typed sheet in English.
import { pattern } from './pattern.ts'

const month = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}'

/** What a page says before the day on which its text was put up. */
export const dayPutUp = pattern(
  /(?:^|(?<!last)[\s_*|(])(?:(?:first )?(?:published|posted)|(?:page|item|article|entry) added|(?:reviewed|posted|written|published) by \p{Lu}[^\d,]{2,40},)(?: on)?\s?:?\s+(?=\S)/iu,
  'Posted on 6.11.18 by Ada Lisle',
  'By Ada Lisle Posted March 14, 2014',
  'Reviewed by Ada Lisle, Wed 22/11/06',
)

/** What a page says before the day on which it was changed. */
export const dayChanged = pattern(
  /(?:^|[\s_*|(])(?:this )?(?:page |site )?(?:was )?(?:last )?(?:updated|modified|revised|changed)(?: on)?\s?:?\s+(?=\S)/iu,
  'This page last updated 14/2/05',
  'Last modified: 12 Feb 2014',
)

/** The day on which a page was kept. */
export const keptDay = pattern(
  /(?:\b(?:saved|printed|retrieved|accessed|downloaded|captured)(?: on)?\s?:?\s+|\bcaptures\s+)(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2} \p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2}, \d{4})/giu,
  'Saved 14/11/2019, 22:08',
  'Printed on 3 May 2014',
)

/** A day in figures; groups: day or month, the sign between, month or day, year. */
export const figuredDay = pattern(
  /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?![\d./-]\d|\d)/u,
  '14/2/05',
  '03-11-2011, 19:04',
)

/** A day in figures with the time of a clock of 24 hours beside it, at the head of a line. */
export const figuredDayAndTime = pattern(
  /^[_*]{0,2}(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? )?(?:\d{1,2}[:.]\d\d,? \d{1,2}([./-])\d{1,2}\1\d{4}(?!\d)|\d{1,2}([./-])\d{1,2}\2\d{4},? (?:- )?\d{1,2}[:.]\d\d(?![:.]?\d)(?!\s?[ap]\.?m))/iu,
  '09:42 08/06/2021',
  '03-11-2011, 19:04',
  '_Tue, 02/08/2011 - 15:31 — Ada Lisle_',
)

/** The form in which a system of pages writes day and time: the month stands first. */
export const monthBeforeDay = pattern(
  /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d\/\d\d\/\d{4} - \d\d:\d\d/u,
  'Tue, 02/08/2011 - 15:31',
)

/** A day whose month is a Roman numeral; groups: day, month, year. */
export const romanDay = pattern(
  /(?<![\w.])(\d{1,2})[. ](i{1,3}|iv|vi{0,3}|ix|xi{0,2})[. ]((?:19|20)\d\d|\d\d)(?![\w.]\d|\w)/u,
  'WEDNESDAY EXTRA     5.iii.69',
)

/** A month as Friends name it; groups: month, day, year. */
export const countedMonth = pattern(
  /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) month,? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/iu,
  'SEVENTH-DAY, EIGHTH MONTH 19, 1871.',
)

/** A day, and its year behind the bracket that opens at the right of the head; groups: day, month, year. */
export const bracketedYear = pattern(
  new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?,? ${month}[.,]?\\s+\\[((?:1[6-9]|20)\\d\\d)\\]?$`, 'iu'),
  'PORT ELDON, MONDAY, 13th JULY          [2009',
)

/** The month in brackets behind a season and its year; groups: year, month. */
export const seasonAndMonth = pattern(
  new RegExp(`\\b(?:Spring|Summer|Autumn|Fall|Winter),? ((?:19|20)\\d\\d) \\(${month}\\.?\\)`, 'iu'),
  'Summer 1999 (June)',
)

/** The opening of a release; group 1: its day. */
export const datelineOfRelease = pattern(
  new RegExp(
    `^\\p{Lu}[\\p{Lu} .'’-]{2,30}(?:, [\\p{Lu}][\\p{L}. ]{1,20})?(?:,|\\s[–—-]{1,2})\\s((?:${month}\\.? \\d{1,2},|\\d{1,2} ${month},?) (?:19|20)\\d\\d),?\\s?(?:/[\\p{L} -]+/|\\([\\p{L} -]+\\))?\\s?(?:[–—-]|\\p{Pd}{2})`,
    'u',
  ),
  'GREENPORT, Pa., May 6, 2003 -- Lisle Pumps today lit its new foundry.',
  'PELL FERRY, April 22, 2008 /PRWIDE/ -- Lisle Bearings today announced a plant.',
)

/** What parts a date from the words before it in the head of a typed sheet. */
export const partingOfHead = pattern(/\s{3,}|\s+[*·•|–—-]+\s+|\s*\.{3,}\s*/gu, 'THE LAMP  -  July, 1965')

/** A month and the last two figures of its year, alone; groups: month, year. */
export const monthAndFigures = pattern(
  new RegExp(`^${month}\\.? ['’‘]?(3[2-9]|[4-9]\\d)$`, 'iu'),
  'NOVEMBER 74',
)

/** A name and its year alone at the head of a page of a yearly; group: the year. */
export const nameAndYear = pattern(
  /^(?:THE )?\p{Lu}{4,}(?: \p{Lu}{3,}){0,2} ((?:1[89]|20)\d\d)(?:\s{3,}\d{1,3})?$/u,
  'LANTERN 1984                                33',
)

/** The heading of a report of a meeting, down to its date. */
export const meetingOfDay = pattern(
  /^(?:(?:REPORT|PROCEEDINGS|MINUTES) OF (?:THE |A )?)?(?:[A-Z]+ ){0,3}MEETING(?: OF THE [A-Z ]+)?,\s+(?=\d|[A-Z]+,? \d)/u,
  'MEETING OF THE COUNCIL, 5th October, 1921.',
)

/** The line of an issue that states its number beside the date. */
export const numberedLine = pattern(
  /^(?:[A-Z][A-Z'’ ]{2,40} )?(?:No\.|NO\.|Number|Issue) ?\d{1,4}\.?\s{3,}(?=\p{Lu})/u,
  'LAMPLIGHTER No. 19          January 1979',
  'No. 8.          NOVEMBER, 1950.          3d.',
)

/** A day of the week beside a day without its year; groups: weekday, day, month, month, day. */
export const weekdayAndDay = pattern(
  new RegExp(
    `(?<!\\p{L})(Sun|Mon|Tue|Wed|Thu|Fri|Sat)(?:s|nes|rs|ur)?(?:day)?[.,]{0,2}\\s+(?:(?:the )?(\\d{1,2})(?:st|nd|rd|th)?,? (?:of )?${month}|${month}\\.?,? (\\d{1,2})(?:st|nd|rd|th)?)(?![\\p{L}\\d])(?!,? ?\\d{4})`,
    'iu',
  ),
  'TUESDAY, 9TH NOVEMBER.',
  'Tue Mar 1, 9:12 AM ET',
)

/** The days of a birth and a death; group: the second. */
export const daysOfLife = pattern(
  new RegExp(
    `^${month}\\.? \\d{1,2}, (?:1[89]|20)\\d\\d\\s+[~–—-]\\s+(${month}\\.? \\d{1,2}, (?:19|20)\\d\\d)(?!\\d)`,
    'iu',
  ),
  'March 3, 1924 ~ January 19, 2012 (age 87)',
)
