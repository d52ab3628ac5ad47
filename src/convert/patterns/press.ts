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
  /^(?:(?:THE |The )?(?:ORIGINAL|SELECT|SELECTED|LOCAL|DISTRICT|GENERAL|FOREIGN|COLONIAL|COMMERCIAL|LITERARY|MISCELLANEOUS|COUNTY|COUNTRY|TOWN|DOMESTIC|LATEST|Original|Select|Local|District|General|Foreign|Colonial|Commercial|Literary|Miscellaneous|County|Country|Town|Domestic|Latest) (?:POETRY|VERSE|INTELLIGENCE|NEWS|NOTES|EXTRACTS|ITEMS|TALES|Poetry|Verse|Intelligence|News|Notes|Extracts|Items|Tales)|POETRY|POETS['’] CORNER|VERSE|AGRICULTURAL|INTERPROVINCIAL|(?:WOMAN|WOMEN|LADY|LADIE|CHILDREN|FARMER|SPORTSMAN|SPORTSMEN)(?:['’]S|S['’]) (?:WORLD|REALM|SPHERE|INTERESTS?|LETTER|VIEWS?|DOINGS)|LITERATURE|WEDDINGS|FUNERALS|ENGAGEMENTS|COURTS?|POLICE COURTS?|LAW COURTS|SPORT|MARKETS|THE MARKETS|FARM NEWS|COUNTY COURT NEWS|Poetry|Weddings|Funerals|Courts?|Police Courts?)[.:]?$/u,
  'ORIGINAL POETRY.',
  'WEDDINGS',
  'DISTRICT INTELLIGENCE.',
)

/** What stands between the name of a department and its first title: its agency, when it came, who conducts it. */
export const underSection = pattern(
  /^(?:[[(].{4,70}[\])]\.?|(?:[Cc]onducted|CONDUCTED|[Ee]dited|EDITED) (?:[Bb]y|BY) .{3,50})$/u,
  '[PER PRESS ASSOCIATION.—COPYRIGHT.]',
  'Conducted by "Trowel"',
)

/** From which paper the text below is taken, over its title; group: the paper. */
export const fromPaper = pattern(
  /^(?=.*\p{Ll}{2}.*\p{Ll}{2})[[(]?From (?:the|an?) ((?:\p{Lu}[\p{L}.'’-]+ ?){1,5}|late .{3,30} paper)[.,]?[\])]?\.?$/u,
  'From the Pell Ferry Courier.',
)

/** A department whose name is one word, above a text taken from another paper. */
export const oneWordSection = pattern(
  /^(?:AGRICULTURAL|MISCELLANEOUS|MISCELLANY|SELECTED|SELECTIONS|RELIGIOUS|COMMERCIAL|HUMOROUS|HUMOUR|HUMOR|LITERARY|POLITICAL|EDUCATIONAL|TEMPERANCE|SCIENTIFIC|DOMESTIC|HISTORICAL|BIOGRAPHICAL|FOREIGN|MORAL|VARIETY|VARIETIES|HORTICULTURAL|HOUSEHOLD|ANECDOTES|EXTRACTS|TALES)\.?$/u,
  'MISCELLANEOUS.',
)

/** Over the births, marriages and deaths of a paper. */
export const vitalHead = pattern(
  /^(?:(?:BORN|MARRIED|DIED|BIRTHS?|MARRIAGES?|DEATHS?|BIRTHS AND DEATHS|MARRIAGES AND DEATHS|BIRTHS, MARRIAGES,? AND DEATHS)[.,:]{0,2}(?:—|--)?|(?:Born|Married|Died|Births?|Marriages?|Deaths?)[.,:])$/u,
  'MARRIED,',
  'Died.',
)

/** The first words of such a notice: where or when, or who. */
export const vitalOpening = pattern(
  /^(?:At|In|On|By|Of|Near|Suddenly|\p{Lu}[\p{L}'’-]+\.?(?:—|--)| ?[A-Z]{3,}\b.*(?:—|--)|(?:Last|Yesterday|This)\b|(?:Mr|Mrs|Miss|Dr|Rev|Capt)\.? \p{Lu})/u,
  'At Pell Ferry, on the 9th inst., by Elder Lorne,',
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

/** What a paper calls its departments: where its telegrams come from, its columns, its round of the district. */
export const pressDepartment = pattern(
  /^(?:(?:OUR |THE |BY )?(?:(?:LATEST?|SPECIAL|GENERAL|EARLY|OWN|PRESS|ENGLISH|EUROPEAN|FOREIGN|EASTERN|WESTERN|AMERICAN|AUSTRALIAN|AUSTRALASIAN|COLONIAL|IMPERIAL|CONTINENTAL|STATE|INTERSTATE|OVERSEAS?) )?(?:CABLE|CABLES|TELEGRAPHIC|TELEGRAPH|WIRE|WIRELESS|MAIL|REUTER['’]S) (?:MESSAGES|NEWS|TELEGRAMS|INTELLIGENCE|ITEMS|SUMMARY|SERVICE|BREVITIES|FLASHES|DESPATCHES|DISPATCHES|NOTES)|(?:(?:LATEST?|SPECIAL|FOREIGN|GENERAL|COUNTRY|COLONIAL|INTERCOLONIAL|INTERSTATE|PRESS) )(?:TELEGRAMS|CABLEGRAMS|CABLES|DESPATCHES|DISPATCHES)|BY (?:TELEGRAPH|CABLE|WIRE|WIRELESS)|INTERSTATE|INTER-?STATE(?: NEWS)?|INTER-?COLONIAL(?: NEWS)?|(?:THE )?(?:OTHER |NEIGHBOURING )?(?:COLONIES|DOMINIONS|PROVINCES|STATES)|GREAT BRITAIN|THE EMPIRE|UNITED KINGDOM|IMPERIAL PARLIAMENT|(?:FROM |ALL )?(?:OVER|ROUND|AROUND|ABOUT|IN AND AROUND) (?:THE )?(?:COUNTY|STATE|TOWN|DISTRICT|VALLEY|COUNTRY|CITY|WORLD|PROVINCE|ISLAND|PENINSULA|FARM|COURTS)|(?:[A-Z]+(?:['’]S|S['’])? ){1,2}(?:COLUMN|CORNER|DEPARTMENT|PAGE)|OPEN COLUMN|(?:THE )?(?:PEOPLE['’]S|PUBLIC) (?:FORUM|VOICE)|(?:VOICE|OPINIONS?) OF THE (?:PEOPLE|PRESS)|(?:WHAT )?OTHER (?:PAPERS|EDITORS)(?: SAY)?|WHAT OTHERS SAY|(?:LETTERS|CORRESPONDENCE)(?: (?:TO|FOR) THE EDITOR| FROM (?:OUR )?READERS)?|ORIGINAL CORRESPONDENCE|SUBURBAN NEWS|NEIGHBO(?:U)?RHOOD NEWS|RURAL NEWS|(?:LAW|SPORTING|SHIPPING|LEGAL|MINING|RACING|CHURCH|SCHOOL|PARLIAMENTARY|POLITICAL) (?:INTELLIGENCE|NEWS|REPORT|NOTES)|THE (?:COURTS|TURF|DRAMA|STAGE|THEATRES|CHURCHES|LODGES|ARMY|NAVY))[.:]?$/u,
  'CABLE MESSAGES.',
  'INTERSTATE.',
  'FROM OVER THE COUNTY.',
  'LADIES’ COLUMN',
)

/** The part of a report: a later message, a day or a sitting, what is done there. */
export const reportPart = pattern(
  /^(?:(?:STILL |MUCH )?LATER|LATEST|LATER (?:PARTICULARS|DETAILS|NEWS)|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY(?:['’]S (?:PROCEEDINGS|SITTING|SESSION))?|(?:(?:THE )?(?:FIRST|SECOND|THIRD|FOURTH|FIFTH|LAST)) (?:DAY|INNINGS|SESSION|SITTING|HALF|RACE|ROUND)|(?:MORNING|AFTERNOON|EVENING|NIGHT) (?:SESSION|SITTING|SERVICE|MEETING)|THE (?:EVIDENCE|VERDICT|SENTENCE|DEFEN[CS]E|PROSECUTION|SUMMING[ -]UP|JUDGMENT|JUDGEMENT|DISCUSSION|DEBATE|DIVISION|VOTING|SPEECHES|TOASTS|REPLY|CHARGE|SCORES?|RESULTS?|PRESENTS|FUNERAL|RESCUE|CAUSE|DAMAGE|INJURED|DEAD)|(?:FURTHER|ADDITIONAL) (?:PARTICULARS|DETAILS|EVIDENCE))\.$/u,
  'LATER.',
  'MONDAY.',
  'AFTERNOON SITTING.',
)

/** An editor disclaims what the letters say, right below the name of their section. */
export const lettersDisclaimer = pattern(
  /\b(?:not|nor|neither|no)\b.*\b(?:responsib(?:le|ility)|identify|endorse|bound|accountable|agree)\b.*\b(?:opinions?|views?|sentiments|statements|letters|correspond\w+|writers|published|expressed)\b/iu,
  'We do not hold ourselves responsible for the opinions of our correspondents.',
)

/** A note of who came and went, as personal columns have them: a person with a style, who does something. */
export const personalItem = pattern(
  /^(?:The )?(?:Mr|Mrs|Messrs|Miss|Misses|Dr|Rev|Hon|Sir|Lady|Lord|Capt|Captain|Col|Colonel|Major|Lieut|Sergeant|Sergt|Prof|Professor|Judge|Bishop)\b\.?,? .*(?<!\S)(?!(?:and|of|the|at|in|to|for|de|von|van|on)\b)\p{Ll}{3,}.*[\p{L}\d)]\.$/u,
  'Mr. and Mrs. T. Lorne leave for Home by the Lamp on Saturday.',
)

/** A column of its own writer, or of one body. */
export const ownColumn = pattern(
  /\b(?:COLUMN|CORNER|DEPARTMENT|PAGE|Column|Corner|Page)\.?$/u,
  'GRANGE COLUMN',
)

/** What sits for a day: a court, a council, a market. */
export const sitting = pattern(
  /^[^\p{Ll}]{0,30}\b(?:COURTS?|SESSIONS?|ASSIZES|COUNCIL|BOARD|MARKETS?|SALEYARDS|PARLIAMENT|LEGISLATURE|ASSEMBLY|SENATE|CONGRESS|HOUSE OF (?:LORDS|COMMONS|REPRESENTATIVES))\.?$/u,
  'TARN POLICE COURT.',
)

/** Its day, below the name. */
export const dayOfSitting = pattern(
  /^(?:This [Dd]ay|THIS DAY|Yesterday|YESTERDAY|(?:MON|TUES|WEDNES|THURS|FRI|SATUR)DAY|(?:Mon|Tues|Wednes|Thurs|Fri|Satur)day)(?:,? (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?,? (?:of )?\p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?)(?:,? \d{4})?)?\.?$/u,
  'THURSDAY, MAY 2.',
  'This Day.',
)
