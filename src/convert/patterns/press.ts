// What stands at the head of a printed report of a paper: who wrote or sent it, its chapters and parts.
import { pattern } from './pattern.ts'

/** Who sent a report, where no person is named; group: the words without brackets. */
export const sentBy = pattern(
  /^[[(]?((?:From|FROM|By|BY) (?:[Oo]ur|OUR|[Aa]n?|AN?|[Tt]he|THE) (?:[\p{L}-]+ ){0,3}(?:[Cc]orrespondents?|CORRESPONDENTS?|[Rr]eporters?|REPORTERS?|[Rr]epresentative|REPRESENTATIVE)|(?:Special|SPECIAL|Exclusive|EXCLUSIVE) (?:[Cc]able |[Dd]ispatch |[Tt]elegram |CABLE |DISPATCH |TELEGRAM )?(?:[Tt]o|TO) (?:[Tt]he |THE )?\p{Lu}[\p{L}'’ -]{2,30}|(?:By|BY|From|FROM) (?:[Tt]he |THE )?(?:Associated Press|United Press(?: International)?|Canadian Press|Press Association|Exchange Telegraph(?: Company)?|International News Service|Reuters?|ASSOCIATED PRESS|UNITED PRESS|CANADIAN PRESS|PRESS ASSOCIATION|REUTERS?))[.,]?[\])]?[.]?$/u,
  '(From Our Own Correspondent.)',
  'Special to the Sentinel',
  'By The Associated Press',
)

/** Who wrote what stands below, on a line of its own; group: the name. */
export const byLine = pattern(
  /^(?:By|BY) ((?:(?:the|THE) (?:Very |VERY )?(?:Rev|REV|Hon|HON|Right|RIGHT|Author|AUTHOR|late|LATE)\b[.]?.{2,40})|["“'‘]\p{Lu}[\p{L} .'’-]{2,30}["”'’]|\p{Lu}[\p{L}.'’ -]{3,36}(?:, (?:[A-Z]\.){2,4}|, M\.A\.)?)[.,]?$/u,
  'By "Trowel"',
  'By the Rev. J. LORNE, M.A.',
  'BY EDITH MARLOW.',
)

/** What a writer is at the paper, on the line below the name. */
export const staffPost = pattern(
  /^(?:[Oo]f [Tt]he )?(?:(?:\p{Lu}[\p{L}'’&.-]*|[Ss]taff|of|the|and) ){0,4}(?:[Ss]taff|[Ss]taff [Ww]riter|[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Cc]olumnist|[Ee]ditor|[Cc]ritic|STAFF|WRITER|REPORTER|CORRESPONDENT|EDITOR|[Bb]ureau|(?:News|Press) Service|Associated Press|United Press)$/u,
  'Sentinel staff writer',
  'Of the Sentinel Staff',
  'Municipal Correspondent',
)

/** The number of a chapter of a story, its name behind it or on the line below. */
export const chapterHead = pattern(
  /^(?:CHAPTER|Chapter|CHAP|Chap|BOOK|Book|CANTO|Canto)\.? (?:[IVXLC]+|\d{1,3}|(?:THE )?[A-Z]{3,8}|[A-Z][a-z]{2,8})\b\s?[.,:]?(?:[ —–-]+\S.{0,50})?$/u,
  'CHAPTER XII.',
  'Chapter 4.—The Lamp',
)

/** The numbered heading of a part of an essay. */
export const romanHead = pattern(/^[IVX]{1,4}\.\s?[—–-]{1,2}\s?\p{Lu}[^\p{Ll}]{3,40}$/u, 'II.—THE HEDGEROW.')

/** A writer whom By names with a pen name or a style; group: who. */
export const penNameBehind = pattern(
  /^(?:By|BY) (["“'‘].{3,32}["”'’]|(?<=(?:By|BY) )(?:[Tt]he |THE )?(?:Very |VERY )?(?:Rev|REV|Hon|HON)\b.{3,40}?)[.,]?$/u,
  'By "Trowel"',
  'By the Rev. J. LORNE, M.A.',
)

/** One word in small letters, as a cross-head is. */
export const crossheadWord = pattern(/^["“'‘]?\p{Lu}\p{Ll}{2,14}["”'’]?$/u, 'Blow', '"Useless"')

/** The name of a standing section of a printed paper, beside those that any English sheet has. */
export const pressSection = pattern(
  /^(?:(?:THE |The )?(?:ORIGINAL|SELECT|SELECTED|LOCAL|DISTRICT|GENERAL|FOREIGN|COLONIAL|COMMERCIAL|LITERARY|MISCELLANEOUS|COUNTY|COUNTRY|TOWN|DOMESTIC|LATEST|Original|Select|Local|District|General|Foreign|Colonial|Commercial|Literary|Miscellaneous|County|Country|Town|Domestic|Latest) (?:POETRY|VERSE|INTELLIGENCE|NEWS|NOTES|EXTRACTS|ITEMS|TALES|Poetry|Verse|Intelligence|News|Notes|Extracts|Items|Tales)|POETRY|POETS['’] CORNER|VERSE|LITERATURE|WEDDINGS|FUNERALS|ENGAGEMENTS|COURTS?|POLICE COURTS?|LAW COURTS|SPORT|MARKETS|THE MARKETS|FARM NEWS|COUNTY COURT NEWS|Poetry|Weddings|Funerals|Courts?|Police Courts?)[.:]?$/u,
  'ORIGINAL POETRY.',
  'WEDDINGS',
  'DISTRICT INTELLIGENCE.',
)

/** The title of a sitting or a market with its day behind a dash. */
export const titleWithDay = pattern(
  /^\p{Lu}[\p{Lu}’' ,.&-]{3,50}\.?\s?[—–-]{1,2}\s?(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY(?:,? (?:THE )?(?:[A-Z]{3,9}\.? )?\d{1,2}(?:ST|ND|RD|TH)?(?: [A-Z]{3,9})?(?:, \d{4})?)?\.?$/u,
  'TARN POLICE COURT.—MONDAY.',
  'SALLOW CORN MARKET.—SATURDAY, MAY 3.',
)

/** Before whom a court sat, in brackets below its title. */
export const benchLine = pattern(
  /^[([](?:Before|BEFORE|Present|PRESENT)\b.{3,}/u,
  '(Before Mr. Justice Lorne.)',
)

/** Who took a picture, on a line below its caption; groups: paper and name, or name and paper. */
export const photoCredit = pattern(
  /^[([—-]?\s?(?:((?:\p{Lu}[\p{L}'’-]+ ){1,2}?)?(?:[Ss]taff )?(?:[Pp]hotos?|PHOTOS?|[Pp]ictures?|PICTURES?|[Pp]hotographs?|PHOTOGRAPHS?)(?: by| BY|:) (?:[Oo]ur [Pp]hotographer,? )?(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2})|(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2}) ?\/ ?((?:The )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?: (?:staff|photo|staff photo))?))[)\]]?\.?$/u,
  'Picture by Joan Kettle',
  'Sentinel photo by Edith Marlow',
  'Edith Marlow / Sentinel photo',
)
