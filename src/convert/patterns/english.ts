// What only English text has.
import { pattern } from './pattern.ts'

/**
 * A line of English set as a title: capitals, or every main word with a capital. A word is taken whole: a line of capitals is not tried
 * letter by letter.
 */
export const englishTitle = pattern(
  /^(?=.*\p{Lu})[\p{Lu}\p{N}\s'’"“”&,.:;!?()/–—…-]+$|^(?:(?=(["“‘'(]*\p{Lu}[\p{L}'’-]*[.,:;!?)"”…]*))\1|(?:a|an|and|as|at|but|by|for|from|in|into|of|off|on|or|the|to|up|with|over|after|vs\.?|v)[,:]?|(?=([\d£$&–—-][\w,.:£$%-]*))\2|\s)+$/u,
  'RIVER TAKES THE MILL DAM;',
  'Notes from the Ferry Crossing',
)

/** A line that opens with two words of capitals. */
export const loudOpening = pattern(/^(?:\p{Lu}{2,}\s+){2,}/u, 'HARROW TENNIS CLUB has a new roof')

/** A paragraph that opens with its heading in capitals and a dash, on the same line. */
export const runInHead = pattern(
  /^\p{Lu}{3}[\p{Lu} '’&/-]{1,36} ?[–—-] ?\p{Lu}\p{Ll}+ [^–—]*\p{Ll}/u,
  'BELL PRACTICE – Every Friday at the tower',
)

/** A heading with the number of its item on the agenda. */
export const agendaHead = pattern(/^\s*\d{1,2}\.\d{1,2}\.? +\p{Lu}/u, '7.2 Lamps for the quay')

/** An entry of a list of dates. */
export const datedEntry = pattern(
  /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]{0,6}day|s|rs|nes)?\.?,? (?:the )?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? )?\d{1,2}(?:st|nd|rd|th)?\b|\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b).*[:,–-]|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? (?:at )?\d{1,2}[.:]\d\d\b|^\d{1,2}(?:st|nd|rd|th)(?: \([^()]{2,40}\))? ?[–—:-]/u,
  '14th (Lent 2) – Matins, Nether Pell',
  'Sunday 23rd July, 11 am: under elevens v. Nether Sallow',
  'May 8th 10.30 Ada Lisle',
  'Tuesday, April 28, 7:00 p.m. Lamp supper',
)

/** A day without its year that heads the entries of a list or table. */
export const dayHeading = pattern(
  /^(?:(?:1st|2nd|3rd|4th|5th) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?)[.:]?$|^(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY,? (?:THE )?\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)(?: [A-Z]{3,9})?[.:]?$/u,
  'SUNDAY 9th:',
  'Monday, 1st April',
  '2nd Sunday, 14th April',
)

/** A postscript. */
export const postscript = pattern(/^P\.?\s?S\.?[\s:–—-]/u, 'PS I have asked for a lamp')

/** Who made the sheet. */
export const imprint = pattern(
  /^(?:Edited|Published|Printed|Compiled|Produced|Typed|Typeset|Designed|Duplicated|Distributed) (?:and \w+ )?(?:for (?:the )?[\w ]{3,30} )?(?:by|at)\b|^.{3,40} is (?:put together|produced|edited|published|compiled|printed) (?:and \w+ )?by\b|^(?:Copy|Notes|Items|Contributions|Articles|Material|News)(?: and \w+)? for the (?:next|following|[A-Z]\w+) (?:[Nn]umber|[Ii]ssue|[Ee]dition|[Nn]ewsletter|[Bb]ulletin|[Mm]agazine)\b|^Notes for [A-Z]\w+ to\b|^.{3,40} is (?:published|issued|printed) (?:weekly|fortnightly|monthly|quarterly|yearly|(?:once|twice|(?:two|three|four|six|ten) times) (?:a|each|every) (?:week|month|quarter|year|term)|every (?:week|month|quarter|term))\b|^(?:Copy|Items|Contributions|Articles|News) for the (?:\p{Lu}\w+ ){1,4}(?:should|must|to) (?:reach|be (?:with|sent|left|handed))\b|^.{3,40} is also (?:on|available (?:on|at|from)) (?:our|the) (?:web ?site|library)\b|^Next (?:bulletin|issue|number|edition|newsletter)\b|^The next (?:[A-Z]\w+ ?){1,3}(?:will (?:appear|be|come)|is due|comes? out|appears)\b|^Contributions (?:for|to) the (?:next|Editor|[A-Z]\w+ (?:issue|number|edition))\b|^Large print\b|^.{0,60}\b(?:[Nn]ewsletter|[Ii]ssue|[Ee]dition|[Mm]agazine|[Bb]ulletin)\b.{0,40}\b(?:deadline|copy date|closing date)\b|^(?:Deadline|Copy date|Closing date|Copy deadline)s?(?: for| of|:|,? is)\b.{0,60}$|^(?:Please )?[Ss]end (?:all |your |any )*(?:copy|articles|items|contributions|news|material)\b.{0,20} to\b.{0,60}@|[·|•]\s?(?:Printed|Published|Edited) (?:at|by|in)\b/u,
  'Printed by the Pell Bureau',
  'Copy for the December number by the 18th, please.',
  'Pell News is put together by Ada Lisle',
  'THE LAMP is published three times a year. Editor: Ada Lisle',
  'Copy for the May LAMP should reach Ada Lisle, 3 Mill Lane, by the 9th',
  'Pell News is also on our website.',
  'May/June newsletter items and news - deadline 1st April.',
)

/** The imprint of an English newspaper: how it is published, by whom, what it costs. */
export const newspaperImprint = pattern(
  /^(?:Entered|ENTERED) (?:at|as|in)\b|\b(?:second|2d|2nd)[- ]class (?:mail|matter)|^(?:(?:[Ss]ubscription|SUBSCRIPTION)s?(?: (?:[Pp]rice|[Rr]ates?|PRICE|RATES?))?|(?:[Aa]dvertising|ADVERTISING) (?:[Rr]ates?|RATES?)|(?:Terms|TERMS) of (?:[Ss]ubscription|SUBSCRIPTION)|Rates of (?:[Ss]ubscription|[Aa]dvertising))\b.{0,50}$|^(?:Published|PUBLISHED|Issued|ISSUED) (?:[Ee]very|EVERY|[Dd]aily|DAILY|[Ww]eekly|WEEKLY|[Ss]emi|SEMI|[Ee]ach|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|by|BY|at|AT)\b|^(?:\p{Lu}[\p{L}.'’]* ){2,6}(?:PUBLISHING|PRINTING|Publishing|Printing) (?:CO|Co|COMPANY|Company)\b\.?,?$|^(?:\p{Lu}[\p{L}.'’]*\.? ){1,4}\p{Lu}[\p{L}'’-]+, ?(?:(?:Managing |Associate |City )?(?:Editors?|EDITORS?|Publishers?|PUBLISHERS?|Proprietors?|PROPRIETORS?|(?:Business |General )?Managers?)(?: (?:and|&|AND) )?)+\.?$|^(?:One|Three|Six|Single|Per)(?: |-)(?:[Yy]ear|[Mm]onths?|[Cc]op(?:y|ies)|[Aa]nnum)\b.{0,40}(?:\$|\d|cents?)/u,
  'Entered at the Post Office in Pell Ferry,',
  'Subscription $2.00 per Year.',
  'E. M. Lorne, Editor and Proprietor.',
  'Published Mondays and Thursdays.',
)

/** Whom to ask: Contact: …, Tel. …. */
export const contact = pattern(
  /^(?:Contacts?|Enquiries|Inquiries|Bookings?|Details|Tickets|Tel(?:ephone)?|Phone|E-?mail|RSVP|Further (?:details|information)|For (?:more|further) (?:details|information))\b.{0,30}?[:.,]? ?.*(?:\d{3}|@)/u,
  'Contact: Highways Desk, 01000 555030 (weekdays 9.00 - 4.30)',
)

/** The name of a section of an English sheet. */
export const englishSection = pattern(
  /^[*•·—–-]*\s*(?:(?:\p{Lu}[\p{L}'’]+ ){0,2}(?:News|Notices|Reports|Intelligence|Matters|Letters|Correspondence|Proclamations?|Courts?|Sessions|Announcements|Appointments|Affairs|Topics|Events|Activities|NEWS|NOTICES|REPORTS|INTELLIGENCE|MATTERS|LETTERS|CORRESPONDENCE|PROCLAMATIONS?|COURTS?|SESSIONS|ANNOUNCEMENTS|APPOINTMENTS|AFFAIRS|TOPICS|EVENTS|ACTIVITIES)|(?:LETTERS?|Letters?) (?:TO THE EDITOR|to the Editor)|BY (?:TELEGRAPH|CABLE|WIRE)|By (?:Telegraph|Cable|Wire)|(?:(?:LOCAL|SCHOOL|CLUB|Local|School|Club) )?(?:Sports?|Sporting|Correspondence|Markets|Commercial|Shipping|Telegrams|Cablegrams|Proclamations|Personals?|Society|Social|Editorials?|Opinion|Comment|Leader|Obituar(?:y|ies)|Births|Marriages|Deaths|Features?|Community|Council|Parish|Church|Churches|Schools?|Clubs|Societies|Groups|Health|Wellbeing|Education|Environment|Nature|Wildlife|Gardening|History|Heritage|Arts|Culture|Leisure|Entertainments?|Business|People|Youth|Families|Farming|Agriculture|Agricultural|Police|Law|Foreign|Domestic|Legislation|Tenders|Vacancies|Situations|Classified|Miscellaneous|Recipes|Books|Reviews|Travel|Noticeboard|Planning|Around the (?:Village|Parish|Town|County|Clubs)|What['’]s On|SPORTS?|SPORTING|CORRESPONDENCE|MARKETS|COMMERCIAL|SHIPPING|TELEGRAMS|CABLEGRAMS|PROCLAMATIONS|PERSONALS?|SOCIETY|SOCIAL|EDITORIALS?|OPINION|COMMENT|LEADER|OBITUAR(?:Y|IES)|BIRTHS|MARRIAGES|DEATHS|FEATURES?|COMMUNITY|COUNCIL|PARISH|CHURCH|CHURCHES|SCHOOLS?|CLUBS|SOCIETIES|GROUPS|HEALTH|WELLBEING|EDUCATION|ENVIRONMENT|NATURE|WILDLIFE|GARDENING|HISTORY|HERITAGE|ARTS|CULTURE|LEISURE|ENTERTAINMENTS?|BUSINESS|PEOPLE|YOUTH|FAMILIES|FARMING|AGRICULTURE|AGRICULTURAL|POLICE|LAW|FOREIGN|DOMESTIC|LEGISLATION|TENDERS|VACANCIES|SITUATIONS|CLASSIFIED|MISCELLANEOUS|RECIPES|BOOKS|REVIEWS|TRAVEL|NOTICEBOARD|PLANNING|AROUND THE (?:VILLAGE|PARISH|TOWN|COUNTY|CLUBS)|WHAT['’]S ON)(?: (?:and|&|AND) \p{Lu}[\p{L}'’]+)?)[.:]?$/u,
  'GOVERNMENT NOTICES',
  'Parish News',
  'LOCAL INTELLIGENCE.',
  'Clubs and Societies',
)

/** A paragraph that opens with a word or a place in capitals and a dash. */
export const capitalOpening = pattern(
  /^\p{Lu}[\p{Lu} ]{2,24}(?:, [^—–-]{3,24})?\.\s?[—–-]/u,
  'FOR SALE.—A good milch cow',
  'MILFORD, Oct. 7.—The large barn',
)

/** Who sat in court, below its name. */
export const beforeBench = pattern(
  /^\(?(?:Before|BEFORE) (?:the |The |his |His |Mr|Messrs|Sir|Captain|Capt|Colonel|Col|Major|Dr|Alderman|Ald|Justices?|Judge|Magistrates?|THE |MR|HIS )/u,
  'Before the Mayor and Mr. A. Lorne.',
  '(Before Colonel Sallow and Mr. J. Pell.)',
)

/** The opening of a story whose first words stand in capitals, as most papers set it below a title. */
export const storyOpening = pattern(
  /^["“'‘]?(?:\p{Lu} )?(?=\p{Lu}{2})(?:\p{Lu}[\p{Lu}'’.-]*,? ){1,4}(?=(?:\d\S* )?["“'‘(]?\p{Ll}|\p{Lu}\p{Ll}.*\s\p{Ll})/u,
  'A LAMP was lit on the quay',
  'AFTER 30 years on the ferry',
  'THE Marrow Bowls Club will meet',
)

/** A dateline whose month a scan blurred and whose dash it lost, below a heading. */
export const blurredDateline = pattern(
  /^(?=.{0,3}\p{Lu})[^,]{3,24}(?: ?, ?\p{Lu}[\p{L}. ]{1,6})? ?, (?:J|F|M|A|S|O|N|D)[\p{L}.]{2,8} [.\dIlrO]{1,2} ?[.,-]{0,2} ?(?:[[({"“—–-]|f?\p{Lu})|^(?:Jan|Feb|Mar|Mai|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}{0,6} [\dIlO]{1,2} ?[.,] ?[[({]/u,
  'CmcAoo , Marcli 5. John Pell',
  'DES MOINIS , Ia. , Maich 5. (Special',
)

/** A line in brackets between the heads and the dateline of a report, or what a scan left of it. */
export const scrapInBrackets = pattern(
  /^[\p{P}\s]{0,8}[[({].{8,}$|^.{8,}[\]})]['.]?$|^(?=.{12,60}$)(?:[^<>\\/*?=|{}]*[<>\\/*?=|{}]){2}/u,
  '[ Copyright 1889 by the Pell Cable Company.]',
  'lCoj > i //ht 1889 by PellCable',
)

/** The end of a sentence, behind which a scan may have left scraps. */
export const endsWithScraps = pattern(
  /[.!?]["'”’)\]]*(?:[\s._*'|~^-]|\s\p{L}){0,4}$/u,
  'a paltry pittance. _ .',
  'that it has succeeded. D',
)

/** A line that states a telephone number and little else. */
export const telephone = pattern(
  /^.{0,40}?(?:\(?0\d{2,5}\)?\s?-?\s?\d{3}[ -]?\d{3,4}|\b0\d{9,10}|\b\d{3}[ -]\d{3,4}(?:[ -]\d{3,4})?)\.?$/u,
  'Dora 01000 555218',
  'Dora 01000555218',
)

/** A row of a list of dates: the day, a wide gap, what happens. */
export const datedRow = pattern(
  /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.? ?\d{1,2}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? ?\d{1,2}|\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\S{0,3}\s{2,}\S/u,
  'Feb. 4    Daniel Mark Pell',
)

/** An entry of a list in two halves with a dash between them. */
export const pairedEntry = pattern(
  /^\p{Lu}[\p{L}\d'’&, ]{1,26} [-–—] \S.{1,44}(?<![.!?])$/u,
  'Griddles - Edith Marlow',
)

/** An entry of an account: what, and the sum. */
export const accountEntry = pattern(
  /^(?=.{4,60}$)\p{L}(?:[^.!?]|\.(?=\p{Lu}|&))*[ .…]\s?[-–—]?\s?[£$€]\s?\d[\d,]*(?:\.\d\d)?$/u,
  'Pell Electric £35.10',
)

/** An item by a capital. */
export const letteredItem = pattern(/^(?:\p{Lu}\.|\(\p{L}\)) \p{Lu}/u, 'A. Marrow to Pell, by launch')

/** The name of a column that comes back with every issue. */
export const columnOfMonth = pattern(
  /^(?:\p{Lu}[\p{L}'’]+ ){1,3}(?:OF|of) (?:THE|the) (?:MONTH|WEEK|DAY|YEAR|QUARTER|Month|Week|Day|Year|Quarter)$/u,
  'LAMP OF THE MONTH',
)

/** A season that dates an issue. */
export const season = pattern(
  /\b(?:Spring|Summer|Autumn|Fall|Winter|Easter|Christmas|Harvest|Michaelmas|Lent|Advent)(?: (?:Term|Edition|Issue|Number))?,? (?:19|20)\d\d\b/,
  'Hatherley News   Spring 2009',
)

/** The greeting of a letter to many: 亲爱的朋友：, Dear all,. */
export const greeting = pattern(
  /^(?:(?:亲爱的|親愛的|尊敬的|敬爱的|各位)[^。]{1,16}(?:[:：,，!！]|$|大家好)|[\p{Script=Han}]{2,8}(?:您好|你好|大家好)[!！:：,，。]|(?:Dear|Hello|Hi|Greetings),?\b.{0,40}[,:!]?$)/u,
  '亲爱的读者：',
  'Dear all,',
)

/** An entry of a register or of a list of persons: its label, a colon, what it states. */
export const labelledEntry = pattern(
  /^\p{Lu}[\p{L}/&'’.-]*(?: [\p{L}/&'’.-]+){0,3}: \S/u,
  'Churchwarden: Mr T. Lorne, Mill Lane',
)

/** The place and day that open a report of an English paper; a scan has many signs for the dash. */
export const englishDateline = pattern(
  /^["“(]?\p{Lu}[\p{Lu}.'’*<-]+[\p{L}.,'’*() -]{0,44}?[ ,](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? ?[\dIlO]{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?[.,]? ?(?:[([]|[—–-]|\?|$)|^\p{Lu}[\p{Lu}.'’]+(?: [\p{Lu}.'’]+){0,3}, (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:Morning|Afternoon|Evening|Night|Noon))?\.? ?(?:[—–-]|$)|^\p{Lu}{3}[\p{Lu}., ]{0,24} \((?:AP|UP|UPI|INS|Reuters?|Special)\) ?[—–-]/u,
  'QUINTON, May 3.—The barge',
  'ROME, via Paris. March 4.?The',
  'ELK FORD (AP) — The hunter',
)

/** The words of a line that open with a small letter. */
export const smallWords = pattern(/(?<!\S)\p{Ll}+/gu, 'The ferry runs again')

/** A heading in small letters, capitals apart that begin its words. */
export const smallHead = pattern(/^(?!.*\p{Lu}{3}).*\p{Lu}\p{Ll}{2}/u, 'Marrow Quay')

/** A small letter. */
export const smallLetter = pattern(/\p{Ll}/u, 'Ferry')

/** A line without a small letter. */
export const allCapitals = pattern(/^(?:[^\p{Ll}]*\p{Lu}[^\p{Ll}]*)$/u, 'THE FERRY, 1955')

/** Two named in one line. */
export const twoTogether = pattern(/ (?:and|&) /, 'Edith and Joan')

/** The name of a day of the week. */
export const nameOfDay = pattern(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/iu, 'SATURDAY, JUNE 4')

/** Place and day of a telegram, on a line of their own above it. */
export const datelineAlone = pattern(
  /^(?:\p{Lu}[\p{L}.'’-]*\s){0,3}\p{Lu}[\p{L}.'’-]+, (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*[.,]? \d{1,2}(?:st|nd|rd|th)?(?:, (?:[Nn]oon|[Mm]idnight|[Mm]orning|[Ee]vening|[Nn]ight|\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m))?\.?$|^(?:\p{Lu}[\p{L}.'’-]*\s){0,3}\p{Lu}[\p{L}.'’-]+, (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:Morning|Evening|Night|Afternoon))?\.$/u,
  'Port Sallow, October 4.',
  'PORT SALLOW, Thursday Night.',
  'Port Sallow, Monday.',
  'Port Sallow, Feb. 20, noon.',
)

/** The agency that sent a telegram, in brackets behind its last words. */
export const agencyEnd = pattern(
  /(?=[.,]? ?\()(?<=(?:\s\S*\p{Ll}\S*){2})[.,]? ?\( ?(?:Reuters?|Havas|Wolff|Stefani|R|H|A\.?P|U\.?P|Press Association|Central News|Exchange|Laffan|Tass)\.?(?: ?\)|\s*$)/u,
  'The bridge at Sallow has been opened to carts. (Reuter)',
)
