// What English sheets are made of: letters to the editor, minutes of a meeting, events and notices, the staff, boxes.
import { pattern } from './pattern.ts'

/** The title over short news that are one text, however each begins. */
export const newsInShort = pattern(
  /^[^a-z]*\b(?:BRIEFS?|BREVITIES|BRIEFLETS|ITEMS|JOTTINGS|PARAGRAPHS|PERSONALS?|LACONICS|STOP PRESS|NUTSHELL)\b[^a-z]*$/u,
  'VALLEY BRIEFS.',
  'STOP PRESS',
)

/** The name of a page of letters. */
export const lettersPage = pattern(
  /^(?:Your )?(?:Letters?|LETTERS?)(?: (?:to the|TO THE|from (?:our )?)\s?(?:Editor|EDITOR|[Rr]eaders))?$/u,
  'Letters to the Editor',
)

/** The opening of the minutes of a meeting, above its numbered heads. */
export const minutesOpening = pattern(
  /^(?:(?:DRAFT |Draft )?(?:MINUTES|Minutes|NOTES|Notes) (?:OF|of)\b|(?:PRESENT|Present|IN ATTENDANCE|In attendance|Those present|ATTENDEES|Attendees|Attending)\b\s?[-–—:])/u,
  'Minutes of the meeting held on Monday',
  'Present: Cllr Maud Tranter (Chair)',
  'Attendees: Ada, Tom, Joan (proxy)',
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

/** An entry of a list of services or events: the time of day, and what begins then. */
export const timedEntry = pattern(
  /^\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\b\.?|noon)\s*[-–—:,]?\s*\p{L}.{2,}|^\d{1,2}[.:]\d\d\s+\p{Lu}.{3,}/u,
  '9.15am PARADE SERVICE',
  '7pm - Bell practice, St Bride',
)

/** What closes a notice: all may come, a place must be booked. */
export const noticePhrase = pattern(
  /^(?:(?:All|Everyone|Everybody|Visitors|New members|Newcomers|Guests)(?: (?:are|is))?(?: (?:most|very|always|warmly))? welcome|Booking (?:is )?essential|Free (?:entry|admission)|Admission (?:free|by programme|£\d.{0,12})|Entry (?:free|£\d.{0,12})|Refreshments (?:available|provided|served)|Please (?:come|bring|do come|join us|support)\b.{0,40}|(?:No|Plenty of) (?:charge|parking)\b.{0,20}|Raffle\b.{0,20}|Bring a friend|Date to be confirmed|See you there)[.!]{0,3}$/iu,
  'Booking essential',
  'All are most welcome!',
)

/** A line that says whose news a sheet brings, or of what month. */
export const newsOf = pattern(
  /^(?:(?:The|Your|Our|This|All|Latest|More|A|Parish|Village|Church|School|Club|Monthly)\b.{0,40})?\b(?:[Nn]ews(?:letter)?|[Uu]pdate|[Rr]eport|[Rr]ound-?up|[Bb]ulletin|[Nn]otes)\b.{0,12}\b(?:from|of|for|in|about)\b.{3,40}$/u,
  'The June newsletter from Sallow Green',
  'Your monthly update from the Mill',
)

/** A place where people meet, on a line of its own. */
export const venue = pattern(
  /^(?:(?:in|at) (?:the )?)?\p{Lu}[\p{L}.'’ ]{1,34} (?:Hall|Centre|Center|Room|Rooms|Pavilion|Chapel|Church|Schoolroom|Library)$/u,
  'Sallow Green Village Hall',
)

/** The day of an event, with its hour or without. */
export const eventDay = pattern(
  /^(?:On |on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,2}(?:st|nd|rd|th)?)\b/u,
  'On Friday March 3rd, 2006',
  'Sunday 4th June, from the chapel at 3pm',
)

/** The number of an office's file, alone between an order and who signs it. */
export const fileNumber = pattern(
  /^\(?(?:F\. ?|File )?No\.? ?[\p{L}\d().:/-]{4,40}\)?\.?$/u,
  'F.No. 12/407/1996-Adm.II',
)

/** The day of a sheet, a dot or a stroke, and who makes it. */
export const dayAndMaker = pattern(
  /^[>\s]*\d{4}年\d{1,2}月\d{1,2}日\s*[·・|｜/／]\s*[^。，；！？]{2,30}$/u,
  '2023年8月25日 · 石渡镇文化站 编',
)

/** Dots that lead from an entry of a list of contents to its page. */
export const dotLeader = pattern(
  /\p{L}.*?(?:(?:[.…·⋯┄┅┈┉‥・﹒．_]\s?){4,}|…(?=\s*[(（]))\s*(?![$£€])(?:[(（]?[A-D]?\d{1,4}\s*[版页頁]?[)）]?|\p{Lu}[\p{L} -]{1,40})\s*\d{0,4}\s*$/u,
  'Notes from the Quay ............ 4',
  '渡口的灯换了灯芯 ………………（3）',
  'Section  2.................Letters',
  'The Lamp at Sallow.........Edith Marlow........   3',
)

/** Who compiles the sheet, as a line of its own. */
export const compiledBy = pattern(
  /^[\p{Script=Han}·]{2,18}(?:办公室|辦公室|委[员員][会會]|[编編][辑輯]部|[政党黨]府|中心|[部处處科局社站室会會院馆館校])[\s\u3000]*(?:主|合)?[编編](?:印|制|發|发|辑|輯)?$/u,
  '渡口县人民政府办公室编',
)

/** A line of a box that is drawn with signs: its left side, and its right side or its edge. */
export const drawnSide = pattern(
  /^\s*(?:\|.{8,}\||\+[-=]{8,}\+)\s*$/u,
  '     |    - Ferry News -       /oo\\   |',
  '     +-------------------------+',
)

/** The upper or lower edge of a box that is drawn with signs. */
export const drawnEdge = pattern(/^\s*\+[-=]{8,}\+\s*$/u, '   +-----------------+')

/** A label and who or what it names, below the name of a typed sheet. */
export const sheetLabel = pattern(
  /^\p{Lu}[\p{L}' ]{2,40}:\s+\S.{0,40}$/u,
  'Editor in Chief:        Edith Marlow',
)

/** Words of the paragraph in which a sheet says what it is, who owns it and how to write for it. */
export const colophon = pattern(
  /\bcopyright\b|\ball rights reserved\b|\bpublished (?:\w+ )?(?:weekly|monthly|quarterly|by)\b|\bsubscri(?:be|ption)|\b(?:submit|contribute) articles\b|\bredistribut|\breproduc(?:ed|tion)\b|\bresponsib(?:le|ility)\b|\bopinions expressed\b|\bEditors?:/iu,
  'Copyright 1988 by the Ferry League, all rights reserved.',
)

/** How a sheet says what it is, who makes it and how to write for it, in the box at its end. */
export const staffWords = pattern(
  /\b(?:published|issued|printed|produced|edited|mailed|distributed|delivered|typeset|compiled) (?:\w+ )?(?:by|on|at|in|to|for|weekly|monthly|quarterly|bi-?monthly|every|once|twice|(?:\w+ )?times)\b|\bcopyright\b|©|\bsubscriptions?\b|\b(?:copy|contributions|articles|items|material|deadline) (?:for|to)\b|\b(?:next|final) (?:issue|number|edition|deadline|copy date)\b|^(?:The )?(?:Hon\. |Newsletter |Acting |Managing |Assistant |News )?Editor(?:ial|s)?\b/iu,
  'The Quay Lamp is published four times a year',
  'Copy for the next issue by 4 May',
  'Newsletter editor: Ada Lisle',
)

/** A line of labels and whom or what they name, in that box: posts, places with a telephone. */
export const staffLabel = pattern(
  /^(?=.{0,110}$)(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{Lu}{4,}\b)(?:\p{Lu}[\p{L}.'’&/-]*(?: [\p{L}.'’&/-]+){0,3}): +\S(?!.*\p{Ll}{3}\. \p{Lu}\p{Ll}+ \p{Ll})/u,
  'Vice-President: Ada Lisle     Treasurer: J. Pell',
  'Yard office: 555-0182   Fax: 555-0183',
)

/** The heading over what a parish entered in its registers. */
export const fromRegisters = pattern(
  /^(?:From|FROM|In|IN) (?:[Tt]he|THE|[Oo]ur|OUR) (?:\p{L}+ )?(?:Registers?|REGISTERS?)[.:]?$/u,
  'From the Parish Registers',
)

/** One of the registers of a parish. */
export const registerPart = pattern(
  /^(?:Holy |The )?(?:Baptisms?|Christenings?|Weddings?|Marriages?|Matrimony|Funerals?|Burials?|Interments?|Confirmations?|Births?|Deaths?|Thanksgivings?|Blessings?|Cremations?|Burial of Ashes|Interment of Ashes)(?: (?:and|&) \p{L}+)?[.:]?$/iu,
  'Holy Baptism',
  'Funerals and Cremations',
)

/** Who holds an office of a parish or club, and how to reach them, on one line. */
export const officersLine = pattern(
  /^(?:The )?(?:(?:\p{Lu}[\p{L}'’.]+ ){0,2}(?:Rector|Vicar|Priest|Minister|Curate|Reader|Organist|Verger|(?:Church)?[Ww]ardens?|Secretary|Treasurer|Chair(?:man|woman|person)?|Clerk|Editor|Captain|President|Leader|Co-?ordinator))s?(?: of [\p{L} ]{2,30})?: .*(?:\d{4,}|@|\s{3,}(?:\p{Lu}[\p{L}.]+ )+\p{Lu}\p{L}+: |(?:not|no) responsib(?:le|ility) for)/u,
  'Tower Captain: Ada Lisle 555218',
  'President: Sir John Pell     Hon. Treasurer: O. Tarn, 4 Quay Street',
  'Editor: Ada Lisle. The club is not responsible for what its members write.',
)

/** The number of a page, alone on its line. */
export const pageAlone = pattern(
  /^[-–—(\s]*(?:[Pp]age |PAGE )?\d{1,3}(?: of \d{1,3})?[-–—)\s]*$/u,
  '2',
  '- 3 -',
  'Page 4 of 8',
)

/** Words between the sides of a box that is drawn with signs. */
export const boxedWords = pattern(/^\s*\|.*\p{L}.*\|\s*$/u, '|   Quay  Lamp   |')

/** Those sides. */
export const boxSides = pattern(/^\s*\|\s*|\s*\|\s*$/gu, '|   Quay  Lamp   |')
