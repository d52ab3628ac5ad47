// What a newsletter says of itself between its articles: calls for copy, who to ring, small advertisements.
import { pattern } from './pattern.ts'

/** The opening of a call for copy: until when, to whom, for which issue. */
export const callForCopy = pattern(
  /^[\W_]*(?:(?:All |Any |Please (?:send|let us have|submit) (?:your |all |any )?|(?:The )?)(?:copy|contributions?|articles?|items?|material|news items|news and photographs|reports)\b.{0,24}\b(?:for (?:the )?(?:next|\p{Lu}[\p{L}/&-]+(?: and \p{Lu}\p{L}+)?) (?:issue|edition|number|newsletter|magazine|bulletin)|for (?:the next|inclusion)|should (?:reach|be (?:sent|with))|(?:to|by|with) the [Ee]ditor)|(?:The )?(?:copy|press) (?:date|day|deadline)s?\b.{0,24}(?:issue|edition|number|newsletter|magazine|\d)|(?:The )?(?:closing|last|final) (?:date|day) for (?:copy|contributions|articles|items|the next)\b|(?:The )?deadline (?:for|is)\b.{0,24}\b(?:issue|edition|number|newsletter|magazine|copy|contributions|articles|items)\b|(?:The )?next (?:issue|edition|number|newsletter|magazine)\b.{0,16}\b(?:will|is|appears|comes|goes|due|out)\b)/iu,
  'Copy for the July/August number to the Editor, Ada Lisle, by 15 June.',
  'DEADLINE FOR NEXT ISSUE: 20th June',
  'Items for the next newsletter to Ada Lisle (555218) by 10 June please.',
  'The next issue will be published on 1 August.',
)

/** What an editor does not answer for. */
export const editorsDisclaimer = pattern(
  /^[\W_]*(?:(?:The |All |Any )?(?:views|opinions)\b.{0,60}\b(?:not necessarily|those of (?:the|their|individual))\b|The (?:[Ee]ditors?|[Cc]ommittee|[Pp]ublishers?|[Cc]ouncil|[Ss]ociety|PCC) (?:reserves?|(?:can|can ?not|do|does|is|are|accepts?|takes?) (?:no|not|accept no|accept|hold))\b.{0,60}\b(?:right|edit|responsib\p{L}*|liab\p{L}*|necessarily)\b)/u,
  'The editor reserves the right to edit or omit any item.',
  'The opinions expressed here are not necessarily those of the Club.',
)

/** What it costs to advertise, and whom to ask. */
export const callForAdverts = pattern(
  /^[\W_]*(?:(?:If you (?:wish|would like) )?[Tt]o advertise\b|Advertis(?:ing|ements?) (?:rates?|space|in this|enquir)|(?:Full|Half|Quarter)[- ]page\b.{0,20}£)/u,
  'To advertise in this newsletter contact Ada on 555218.',
)

/** What to do with the sheet itself. */
export const passItOn = pattern(
  /^[\W_]*(?:(?:Please|PLEASE) (?:pass|recycle|share)\b.{0,12}\b(?:newsletter|magazine|copy|bulletin|sheet)\b.{0,50}|(?:P\.? ?T\.? ?O\.?|PLEASE TURN OVER)|If undelivered\b.{3,80})[\s\p{P}]*$/u,
  'Please pass this newsletter on to a friend.',
  'P.T.O.',
)

/** Who edits the sheet and where the editor is found, on one line. */
export const editorsAddress = pattern(
  /^[\W_]*(?:(?:Hon\.? |Newsletter |Magazine )?Editors?|Editorial [Tt]eam)\s?: ?\p{Lu}.{4,60}(?:\d{4,}|@|\bwww\.)/u,
  'Editor: Ada Lisle, 3 Mill Lane. Tel 555218.',
)

/** Where else the sheet is found. */
export const findUs = pattern(
  /^[\W_]*(?:Find|Follow|Like|Join) us (?:on|at)\b.{3,60}$/iu,
  'Find us on Facebook: The Lamp',
)

/** The heading over a list of whom to ask. */
export const contactsHead = pattern(
  /^[\W_]*(?:(?:(?:Your|Our|The|Club|Society|Parish|Branch|Village|Church|Useful|Important|Local|Key|Telephone|Phone|Contact|Current|Association|Group) )*(?:Committee(?: Members)?|Officers(?: (?:and|&) Committee)?|Contacts?|Contact Details|Numbers|Telephone Numbers|Officials|Trustees|Councillors|Churchwardens)|Who['’]s Who)(?: (?:for )?(?:19|20)\d\d.{0,8})?[\s:.*_]*$/iu,
  'USEFUL NUMBERS',
  'Officers 2013-14',
  "Who's Who",
)

/** The label of a list of officers that goes on in the same line. */
export const contactsLabel = pattern(
  /^(?:(?:YOUR|OUR|THE|CLUB|SOCIETY|BRANCH|Your|Our|The|Club|Society|Branch) )*(?:COMMITTEE|OFFICERS|CONTACTS|OFFICIALS|Committee|Officers|Contacts|Officials)(?: (?:for )?(?:19|20)\d\d.{0,8})?\s*:\s+\p{Lu}/u,
  'YOUR COMMITTEE:  Chairman, Ada Lisle, 3 Mill Lane.',
)

/** A telephone, in English rows. */
export const telephoneInRow = pattern(
  /(?<![\d£$.,-])(?:\(?0\d{2,5}\)?[\s-]?)?\d{3,4}[\s-]?\d{2,4}(?:[\s-]\d{2,4})?(?![\d.,]*\d)|\S@\S|(?<!\d)101(?!\d)/u,
  'Tower Captain  Ada Lisle  552118',
)

/** A post with a person, by a colon, a comma or a gap. */
export const postInRow = pattern(
  /^[\W_]*(?:Hon(?:orary)?\.? |Vice[- ]|Deputy |Assistant |Joint |Club |Branch |Parish |District |County |Tower |Membership |Social |Press |Newsletter )*(?:Chair(?:man|woman|person)?|President|Sec(?:retary|\.)|Treas(?:urer|\.)|Editor|Clerk|Captain|Vicar|Rector|Curate|Minister|Priest|Reader|(?:Church)?[Ww]ardens?|Organist|Stewards?|Members?|Councillors?|Cllrs?|Auditor|Librarian|Distribution|Advertising|Printing|Layout|Webmaster|Caretaker|Bookings?|Committee|Officers?|Verger|Sacristan|Director of Music)s?(?:\s*[:,–-]\s*|\s{2,}|\s+(?:The Revd?|Revd?|Mrs?|Miss|Ms|Dr)\.? )(?=\p{Lu})/u,
  'Hon. Secretary: Ada Lisle',
  'Chairman        Tom Sallow',
)

/** What small tradesmen and shops promise. */
export const tradePromise = pattern(
  /\b(?:[Nn]o job too (?:small|big|large)|[Ff]ree (?:estimates?|quot(?:es|ations?)|delivery|no[- ]obligation)|[Ff]ully (?:qualified|insured|trained|licen[cs]ed)|[Qq]ualified \p{L}+|\d+ years['’]? experience|[Rr]easonable (?:rates|prices)|[Cc]ompetitive (?:rates|prices)|MOT|[Ss]ervicing|[Tt]yres|[Ss]olicitors|[Pp]lumb(?:er|ing)|[Ee]lectrician|[Dd]ecorat(?:or|ing)|[Bb]uilders?|[Gg]utters?|[Rr]oofing|[Hh]airdress(?:er|ing)|[Cc]hiropod(?:y|ist)|[Tt]uition|[Tt]uning|[Cc]atering|[Rr]emovals|[Ff]uneral (?:[Dd]irectors?|[Ff]urnishers?|[Ss]ervices?)|[Rr]eal ales|[Bb]ed (?:and|&) [Bb]reakfast|B ?& ?B|[Oo]pen (?:every day|daily|7 days|seven days|\d)|your local (?:shop|garage|builder|store)|[Ee]st(?:ablishe|['’])?d\.? \d{4}|FREE QUOTES?|FREE ESTIMATES?)\b/u,
  'Gutters, soffits. No job too small',
)

/** What a firm does, word beside word. */
export const listOfTrades = pattern(
  /^\p{Lu}[\p{L}& ]{2,24}(?:\s?[•·●*|–—-]\s?\p{Lu}[\p{L}& ]{2,24}){1,5}$/u,
  'Wills – Probate – Conveyancing',
)

/** Where a firm is found: its telephone or its address on the web, with the word for it or alone. */
export const firmContact = pattern(
  /(?:\b(?:[Tt]el(?:ephone)?|[Pp]hone|['’]Phone|[Rr]ing|[Cc]all|[Mm]obile|[Mm]ob)\b.{0,30}\d{2,}|^[\s(]*0\d[\d\s()-]{7,16}$|^(?:www\.|https?:\/\/)\S+$|\bwww\.\S+$)/u,
  'Call Ada on 07700 900123',
  'www.lislelamps.example',
)

/** The parting line of a mail above its sender's address. */
export const mailParting = pattern(/^-- ?$/, '--')

/** A telephone that ends an offer. */
export const callAtEnd = pattern(
  /(?:\b(?:[Tt]el(?:ephone)?|[Pp]hone|[Rr]ing|[Cc]all|[Cc]ontact)\b.{0,30})?(?<!\d)\d[\d ()-]{4,14}\d\.?$/u,
  'Free estimates. Ring Ada on 01000 555218',
)

/** A month with its day or its year: of an event, not of a firm. */
export const calendarMonth = pattern(
  /\b(?:\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d)|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:\d|the \d)/u,
  'Saturday 14th June',
)
