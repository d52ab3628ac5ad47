// The notices of official gazettes: their numbers, the offices they come from, their signatures.
import { pattern } from './pattern.ts'

/** The number of a notice alone on its line, over its title; group: the number. */
export const noticeNumber = pattern(
  /^\[?(?:(?:(?:Government|General|Private|Public|Legal|Council|Municipal|Gazette|GOVERNMENT|GENERAL|PRIVATE|PUBLIC|LEGAL|COUNCIL|MUNICIPAL|GAZETTE) )?(?:Notice|Notification|Proclamation|Order|NOTICE|NOTIFICATION|PROCLAMATION|ORDER)s?[,.]? ?[—–-]{0,2} ?N[Oo]\.? ?|(?:[GLS]\. ?[NI]\.?|GN|LN|SI) ?(?:N[Oo]\.? ?)?|N[Oo]\.? ?)(\d{1,4})(?: (?:of|OF) \d{4}|\/\d{2,4})?\s?[.\]—–-]{0,2}$/u,
  'No. 41 of 1902.',
  'GENERAL NOTICE No. 77',
  'G.N. 212.',
)

/** The office that gives a notice, above it; the day stands with it or on the line below. */
export const noticeOffice = pattern(
  /^(?:The )?\p{Lu}[\p{L}.'’& -]{2,40}\b(?:Office|Department|Treasury|Secretariat|Registry|House|Buildings?|Barracks|Court|Chambers|Quarters|Board|Bureau|Ministry|Customs|OFFICE|DEPARTMENT|TREASURY|SECRETARIAT|REGISTRY|HOUSE)\b.{0,60}[,.]$|^(?:Treasury|Secretariat|Customs|Registry|TREASURY|SECRETARIAT), ?(?:.{3,50}[,.])?$/u,
  "Colonial Secretary's Office,",
  'Treasury, 3rd March, 1903.',
)

/** An office and the day, which a notice opens with. */
export const officeAndDay = pattern(
  /^(?=.*\b(?:Office|Department|Treasury|Secretariat|Registry|House|Buildings?|Barracks|Court|Chambers|Quarters|Board|Bureau|Ministry|Customs|OFFICE|DEPARTMENT|TREASURY|SECRETARIAT|REGISTRY|HOUSE)\b)(?!.*(?<!\S)(?!(?:of|the|and|for|day|this)\b)\p{Ll}{2})\p{Lu}.{4,110}\b\d{4}\.?$/u,
  "Harbour Master's Office, Port Merrow, 3rd March, 1903.",
)

/** The heading of a part of a notice. */
export const noticePart = pattern(
  /^(?:(?:The |THE )?(?:First|Second|Third|FIRST|SECOND|THIRD) )?(?:Schedule|SCHEDULE|Schedules|SCHEDULES|Annex|ANNEX|Appendix|APPENDIX|Form|FORM|Preamble|PREAMBLE|Conditions|CONDITIONS)(?: [A-Z\dIV]{1,3})?\.?$/u,
  'SCHEDULE.',
  'FIRST SCHEDULE',
)

/** The first words of the line that says when and where a notice was signed. */
export const givenOpening = pattern(
  /^(?:Given|GIVEN|Dated|DATED|Done|DONE|Made|MADE) (?:under|at|this|in|the)\b/u,
  'Dated this 31st day of March,',
)

/** A notice of a gazette by its kind and number, on a line of its own. */
export const numberedNotice = pattern(
  /^(?:(?:GOVERNMENT|GENERAL|PUBLIC|COUNCIL) )?(?:NOTIFICATION|NOTICE|PROCLAMATION|ORDER|ORDINANCE|REGULATION|RESOLUTION)[.,]?[\s—–-]*No\.? ?\d+[^\p{Ll}]*$/iu,
  'PUBLIC NOTICE.—No. 12.',
)

/** The number of a notice alone on its line; group: the number. */
export const bareNumber = pattern(/^No\.? ?(\d{1,4})\.?$/iu, 'No. 41.')

/** The head of a Chinese official document: who gives it, of what kind it is, its number or its day; no masthead. */
export const officialHead = pattern(
  /^[\s\u3000○◎△]*(?:\p{Script=Han}{2,12}(?:政府|公署|[部廳厅局處处署院會会]))?[\s\u3000]*(?:訓令|训令|指令|[府部廳局院]?令|函|代電|代电|公告|佈告|布告|憲示|批示?|飭|咨)(?:[\s\u3000]+\p{Script=Han}{0,5}字)?[\s\u3000]*第[\s\u3000]*[\d〇○零一二三四五六七八九十百千]{1,9}[\s\u3000]*[號号]$|^[\s\u3000○◎△]*\p{Script=Han}{2,12}(?:政府|公署|委員會|委员会|[部廳厅局處处署院])[\s\u3000]*(?:訓令|训令|指令|令|函|代電|代电|公告|佈告|布告)(?=$|[\s\u3000])/u,
  '渡口縣政府訓令　　教字第一八二號',
  '局令 總字第二〇八號',
  '憲示第一百五十二號',
  '渡東縣政府 函',
  '○渡口市政府公告　中華民國五十一年八月廿二日',
)

/** The name of an official gazette in its head or its running head. */
export const gazetteName = pattern(/\b(?:GAZETTE|Gazette)\b/u, 'THE MERROW GOVERNMENT GAZETTE.')

/** That a sheet is published by authority, or by the printer of a government. */
export const byAuthority = pattern(
  /\b(?:by|under (?:the )?) ?authority\b|\bgovernment (?:print|press)|\bstationery office\b/iu,
  'Published by Authority.',
  'JNO. LORNE, Government Printer.',
)

/** The formula that opens the text of a notice. */
export const noticeOpening = pattern(
  /^(?:B[Yy] (?:His|Her|HIS|HER) (?:Excellency|Honou?r|Majesty|EXCELLENCY)\b(?!['’])|(?:Public )?N[Oo][Tt][Ii][Cc][Ee] is\b|I[Tt] (?:is|has been|having been|appears|has pleased)\b|(?:His|HIS|Her|HER) (?:Excellency|Majesty|Honou?r)\b|The (?:KING|QUEEN|King|Queen|Governor|Lieutenant-Governor|Administrator|Minister|President|High Commissioner|Board|Council|undersigned|undermentioned|under-mentioned|following)\b|I[Nn] (?:[Pp]ursuance|[Ee]xercise|[Aa]ccordance|[Tt]erms|[Vv]irtue|EXERCISE|PURSUANCE)\b|Whereas\b|WHEREAS\b|Under (?:and by|the (?:powers|provisions|authority))|Pursuant to\b|By virtue\b|Sealed [Tt]enders\b|Tenders\b.{3,60}(?:will|are|is)\b|Take notice\b|I,? hereby\b|All persons\b|Any person\b|Impounded\b.{0,30}\b(?:at|on|by|from)\b)/u,
  'NOTICE is hereby given that',
  'His Excellency the Governor has been',
  'In exercise of the powers',
)

/** A text whose first word stands in capitals, as gazettes open their notices. */
export const capitalFirst = pattern(
  /^(?:\p{Lu}{2,}|[AI])(?: \p{Lu}\p{Ll}+){0,3},? (?:\(?\p{Ll}+|\p{Lu}\p{Ll}+ (?:of|the|for|and|has|is|in)\b)/u,
  'MASTERS of vessels are warned',
  'THE Pell Harbour Board notifies',
)

/** A name as officials sign: initials or given names and a surname, with or without degrees. */
export const officialSigner = pattern(
  /^(?=[^\d:;]*$)(?:[-–—] ?)?\p{Lu}[\p{L}'’-]*(?:(?:\. ?| |, ?(?=\p{Lu}\.|(?:Lieut|Major|Maj|Capt|Col|Brig|Gen|Comm?)\b)| (?:&|and|AND|de|la|von|van|te|du) )\p{Lu}[\p{L}'’-]*){0,6}[.,]{0,2}$/u,
  'J. W. LORNE,',
  'T. IRVING MARLOW, M.D.,',
)

/** What the one who signs a notice is, where no usual post of a club is named. */
export const noticePost = pattern(
  /^(?:(?:Acting|Deputy|Assistant|Hon\.|Colonial|Crown|Public|Official|Chief|District|Government|for|For|per|the|The|\p{Lu}[\p{L}'’.-]*) ){0,4}(?:Curator|Comptroller|Collector|(?:Pound|Light|Store|Book)?-?[Kk]eeper|Proctors?|Executors?|Executrix|Liquidators?|Agents?|Advocates?|Sheriff|Judge|Coroner|Chamberlain|Assignees?|Administratrix|(?:Lieut(?:enant|\.)?-|Vice-)?Gove(?:rn|m)or|Provost|Bailiff|Remembrancer|Postmaster|Undersecretary|Town Clerk|Attorneys?|Notary|Trustees?|Solicitors?|Private Secretary|Prothonotary|Comptroller)(?:-\p{Lu}\p{L}+)?(?:(?:,| of| for| to| in) .{2,50})?[.,]?$|^Authori[sz]ed by .{3,40}$|^(?:\p{Lu}\.){2,5}$|^(?:for|For|per) (?:the )?\p{Lu}.{4,50}$/u,
  'Curator of Intestate Estates.',
  'Proctors for the Executor.',
  'for Director of Agriculture.',
)

/** The number of the file a notice was made from, alone on its line. */
export const noticeFile = pattern(
  /^[([]\p{Lu}[\p{Lu}.& ]{0,20}(?:No\.? ?)?\d[\d/., -]*[)\]]\.?$|^(?:\p{Lu}\.){1,5} ?\d[\d/]*\/\d+\.?$/u,
  '(P.W. 31/208.)',
  'C.S.O. 7714/48.',
)

/** The number of a file alone on its line, over the head of a notice. */
export const bareFile = pattern(/^\d{1,5}\/\d{2,4}\.?$/u, '1147/11.')

/** A part of a gazette by its number. */
export const gazettePart = pattern(/^(?:PART|Part) (?:[IVX]{1,5}|\d{1,2})[.—-]{0,2}$/u, 'PART II')

/** A heading that says of what kind the notices below it are. */
export const manyNotices = pattern(
  /\b(?:NOTICES|PROCLAMATIONS|ORDERS|ORDINANCES|ADVERTISEMENTS|TENDERS|DISSOLVED|ESTATES|REGULATIONS|NOTIFICATIONS)\b(?! OF\b)/u,
  "POUNDKEEPERS' NOTICES.",
)

/** For which time a return was made, below its title. */
export const forPeriod = pattern(
  /^(?:For|For the|During the|In the) (?:the )?(?:week|month|quarter|half[- ]year|year|fortnight|period)\b.{3,40}\d{4}\.?$/iu,
  'For the week ending 3rd May, 1913.',
)

/** A firm that signs for those who give a notice, with its street. */
export const firmSigns = pattern(
  /^\p{Lu}[\p{L}.'’&-]+(?:,? (?:\p{Lu}[\p{L}.'’-]*|and|&|of|\d{1,4}))*,.{0,60}\b(?:[Ss]olicitors?|Proctors?|Agents?|Attorneys?)\b/u,
  'LORNE, MARLOW and SON, 4, Quay-street, Merrow, Solicitors for the Executors.',
)

/** The place of the seal, with the name of the one who gives a proclamation. */
export const sealed = pattern(/^[[(]L\. ?S\.?[)\]]/u, '(L.S.) J. LORNE.')

/** The act under which a notice is given, or the office that gives it, over its title in capitals. */
export const actNamed = pattern(
  /^(?=.*\p{Ll})\p{Lu}.{3,60}\b(?:Act|Acts|Ordinance|Ordinances|Regulations|Rules|Law|Decree)\b|^(?:Department|Ministry|Office|Board|Bureau) of .{3,50}$/u,
  'Fisheries Act (Chapter 214)',
  'Department of Weirs and Ferries.',
)

/** The first line of a title over two: who sends on what whom has written. */
export const sendsOn = pattern(
  /^[\s\u3000]*\p{Script=Han}{2,20}(?:批[转轉]|[转轉][发發]|印[发發]|[颁頒][发發])[\p{Script=Han}、]{2,16}$/u,
  '渡口县政府批转水利科',
)
