// How English newsletters are headed: what stands beside the name in the masthead.
import { pattern } from './pattern.ts'

/** A line in the head of an English sheet that never names it: the head of a mail, a price, a charity, an address. */
export const noteInMasthead = pattern(
  /\bplease copy\b|^[\W_]*(?:(?:Return-Path|Received|Date|From|Sent|To|Cc|Bcc|Reply-To|Subject|Content-\S+|X-\S+|Mime-\S+|Message-ID)\s*:|(?:Begin )?[Ff]orwarded [Mm]essage|Original [Mm]essage|(?:View|Read|Open|Having trouble|Trouble|No images|Can['’]t)\b.{0,60}\b(?:browser|online|email|images|here|web)\b|(?:Registered|Reg['’.]?d?\.?) |Charity\b|PLEASE\b|Please\b|(?:FREE|Free)\b|PRICE\b|Price\b|(?:https?:\/\/|www\.)|INSIDE\b|Inside\b|In this (?:issue|edition|month)|Est(?:ablished|['’.]?d?\.?)? |Founded )/iu,
  '---------- Forwarded message ---------',
  'Subject: [wheelers] Lamp Post no 8',
  'Registered Charity No. 1000000',
  'PLEASE COPY AND PASS ON',
)

/** What a sheet says of itself below its name: whose newsletter it is. */
export const sheetOf = pattern(
  /^(?:(?:The|A|An|Your|Our|Official|Occasional|Monthly|Quarterly|Weekly|Fortnightly|Bi-?monthly|Annual|Parish|Church|Community|Village|Town|Council|Members['’]?|free|local|independent)\s)*(?:e-?)?(?:news ?letter|news ?sheet|magazine|bulletin|journal|publication|paper|newspaper|voice)\s(?:of|for|from|to|by)\b/iu,
  'The monthly newsletter of the Sallow Gardeners',
)

/** What else stands in a masthead beside the name: who made the sheet, to whom it comes, the Sunday. */
export const besideSheetName = pattern(
  /^(?:(?:News|Notes|Notices)\s(?:&|and|from|of|for|about)\b|(?:Published|Issued|Produced|Edited|Printed|Delivered|Distributed|Serving|Incorporating|Welcome|Dear|For|From)\b|(?:the )?week (?:beginning|ending|commencing)\b|(?:Trinity|Palm|Easter|Advent|Whit|Passion|Low|Mothering|Remembrance|Harvest)\s(?:Sunday|Day)|Pentecost$|Your .{3,40}newsletter$)/iu,
  'Delivered to every home in the village',
  'Trinity Sunday',
)

/** Letters set apart, at the head of a line or alone: each wider gap parts two words. */
export const lettersApart = pattern(
  /(?<![\p{L}\d])\p{Lu}(?: {1,3}[\p{Lu}&](?![\p{L}\d])){3,}/gu,
  'L A M P   P O S T        the paper of the ferry',
)

/** What parts a name from the facts beside it: a wide gap, a bar, a dot. */
export const betweenFacts = pattern(/\s{2,}|\t|\s*[|·•]\s*|\s[–—-]\s/u, 'THE LAMP   No. 4')

/** A price, or that there is none, among the words of a masthead. */
export const priceInMasthead = pattern(
  /(?<!\S)(?:(?:PRICE|Price|Cost)\b:?\s*)?(?:[£$€]\s?\d[\d.,]*|\d{1,3}\s?(?:p|d|c|¢|cents?|pence)\b\.?|\b(?:FREE|Free)\b(?:\s(?:to|copy|of charge)\b.*)?)/u,
  'THE LAMP   Price 3p',
  'Free to members',
)

/** A body of people, at the end of a name. */
export const bodyThatIssues = pattern(
  /\b(?:Society|Club|School|Council|Association|Church|Group|Branch|Union|Guild|Academy|College|Institute|League|Federation|Fellowship|Trust)$/iu,
  'TARN BIRD CLUB',
)

/** A kind of sheet beside its number or its day, at the head of a line or alone; group: the kind. */
export const kindBesideFacts = pattern(
  /^((?:News ?letter|News ?sheet|Bulletin|Magazine|Circular|Journal|Leaflet))(?:$|\s+(?:No\b|Number\b|Issue\b|Vol\b|#|\d)|\s{3,})/iu,
  'BULLETIN No. 118',
  'NEWS SHEET                 APRIL 1995',
)

/** A motto in its marks, alone on its line. */
export const mottoInMarks = pattern(/^["“'‘].{4,50}["”'’]$/u, '“Growing Together”')

/** A line that goes on with the name above it. */
export const opensAsRest = pattern(
  /^(?:(?:OF|AND|FOR) \p{Lu}|(?:OF|FOR) THE$|& \p{Lu}|[Oo]r,? (?:THE )?\p{Lu}{2}|(?:of|and|for) (?:the )?\p{Lu})/u,
  'OF THE COLONY OF TARN.',
  '& Leek Society News',
)

/** The end of a name that goes on in the next line. */
export const goesOnBelow = pattern(
  /\s(?:and district|& district|and|&|of|the|for)$/iu,
  'THE PELL VALE AND DISTRICT',
)

/** The subject of a mail; group: its words. */
export const subjectLine = pattern(/^[>\s]*Subject:\s+(.+)$/u, 'Subject: The Weir no. 58')

/** Who sent a mail, with the address; group: the name. */
export const senderLine = pattern(
  /^[>\s]*(?:From:\s+)?["“]?([^"”<>@:]{4,50}?)["”]?\s*<[^<>\s]+@[^<>\s]+>/u,
  'From: "The Weir" <weir@pell.example>',
)

/** What stands before the words of a subject: an answer, a list in brackets, a picture. */
export const subjectStart = pattern(
  /^(?:(?:Re|Fwd?|FW)\s*:\s*|\[[^\]]*\]\s*|[^\p{L}\p{N}"“'‘[]+)+/iu,
  'Fwd: [weir] The Weir',
)

/** The number of an issue in a subject, with or without its word. */
export const countInSubject = pattern(
  /(?<=\p{L}.*)(?:\s+[–—-]\s+|,\s*|:\s*|\s+)[([]?(?:(?:issue|number|edition|week|vol(?:ume)?|run|no)\b\.?\s?#?\d|#\s?\d|V\d+\s?[#:]|n[ºo°]\s?\d)/iu,
  'Pell Weekly Bulletin - Week 3, MT15',
  'The Weir #63',
)

/** The month that ends a subject, behind a dash or a comma. */
export const monthInSubject = pattern(
  /(?<=\p{L}\s?[,:|–—-]\s?)\b(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u,
  'The Weir - May',
)

/** The month of a sheet behind its name and a dash. */
export const monthBehind = pattern(
  /\s+[–—-]\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?$/iu,
  'The Weir – February',
)

/** What a subject says of a mail that brings no sheet of a name. */
export const besideSubject = pattern(
  /^(?:(?:The|Our|Your|This|Last|Next|Latest|Final|Important|Urgent) )?(?:news ?letters?|bulletins?|updates?|minutes|agenda|notices?|reminders?|digests?|messages?|e-?news|diary|news|meetings?|invitation|reports?|programme|week(?:ly)?|month(?:ly)?)$/iu,
  'Newsletter',
  'Minutes',
)

/** A name, and behind a sign or a wide gap whose sheet it is; group: the name. */
export const describedHere = pattern(
  /^\W*(?<name>\p{L}[^:–—*•|,]{2,38}?)(?:(?:\s*[:–—*•|]\s+|\s-\s|,\s|\s{3,})(?:(?:the|a|an|your|our|official|occasional|monthly|quarterly|weekly|fortnightly) )*(?:electronic )?(?:e-?)?(?:news ?letter|news ?sheet|magazine|bulletin|journal|news) (?:of|for|from|to)\b|(?:\s*[–—*•|]\s+|\s-\s|\s{3,}).{4,60}['’]s? (?:\p{L}+ )?e?-?(?:news ?letter|news ?sheet|bulletin|magazine|letter)\b)/iu,
  'STAY AFLOAT: news from Tarn Council',
  'THE EN GARDE, bulletin of the Tarn Fencing League.',
  'WEIR & MILL 44        Newsletter of the Tarn Field Group',
)

/** A sheet at its end: who makes it, how often it comes; group: the name. */
export const publishedAs = pattern(
  /^\W*((?:(?:The|THE|the) )?\p{Lu}[\p{L}'’&-]*(?: (?:(?:of|the|and|for) )*[\p{Lu}&][\p{L}'’&-]*){0,5}) (?:(?:is|was) (?:published|edited|produced|issued|printed|compiled|typed|put together)\b|appears (?:every|monthly|weekly|quarterly|on)\b)/u,
  'THE WEIR is published five times a year by the Office.',
  'Tarn Tidings is edited by Ada Lisle',
)

/** The name, the number and the month of a sheet on its last lines; group: the name. */
export const numberedAtFoot = pattern(
  /^\W*((?:THE )?\p{Lu}[\p{Lu}'’& ]{3,30}?)\s+(?:No\.?|Number|Issue)\s?\d{1,4}\b.{0,14}\b(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)\b.{0,8}\d{4}\W*$/u,
  'WEIRSIDE No. 19          January 1979',
)

/** A word for any sheet. */
export const sheetInGeneral = pattern(
  /^(?:(?:The|This|THE|THIS|Our|It) ?)?(?:news ?letter|news ?sheet|bulletin|magazine|journal|paper|sheet|leaflet|page|site|website|book|it)?$/iu,
  'This newsletter',
)

/** A Chinese heading between runs of signs, or behind one and in brackets; groups: the signs, the words. */
export const setOffHead = pattern(
  /^[\s\u3000]*(?:(?<sign>[=＝\-_~～*＊#＃+＋/─━═—–·:：│┃|｜≡◆◇■□★☆●○▲△※✦❖◎]{2,})[\s\u3000]*[【〖［[〔﹝(（<《「『]?[\s\u3000]*(?<words>(?=\S*\p{Script=Han})[^=─━═—。；！]{2,40}?)[\s\u3000]*[】〗］\]〕﹞)）>》」』]?[\s\u3000]*[=＝\-_~～*＊#＃+＋/─━═—–·:：│┃|｜≡◆◇■□★☆●○▲△※✦❖◎]{2,})[\s\u3000]*$/u,
  '===== 最新消息 =====',
  '--〖卷首〗--------------------',
  '─────── 目   錄 ───────',
  '◆◇◆ 渡口人物 ◆◇◆',
  ':::活動預告:::',
)

/** A rule, or the upper or lower edge of a box. */
export const ruleOrEdge = pattern(
  /^[\s=＝*＊_\-—–─━═~～·.…※☆★◆◇#＃+＋≡┌┐└┘┏┓┗┛╔╗╚╝├┤┣┫╠╣┬┴╭╮╰╯]{5,}$/u,
  '┌────────┐',
  '==========',
)

/** What stands between the sides of a box; group: the words. */
export const wordsInBox = pattern(/^[│┃║]\s*(\S.*?)\s*[│┃║]$/u, '│ 最新消息 │')

/** What stands between rules and names no section: a page, the end of the text, the way back. */
export const pageInRules = pattern(
  /第?\s*[\d一二三四五六七八九十]+\s*[頁页版]|^(?:全文)?[完終终]$|未完|待[續续]|^(?:廣|广)\s*告$|[回返].{0,2}[目頁页頂顶首]|(?:原始|转发|轉發|轉寄).{0,2}(?:邮件|郵件|信件)/u,
  '第 2 頁',
  '未完待續',
)

/** What a notice states of a meeting below its name. */
export const meetingField = pattern(
  /^[\s\u3000]*(?:[●○◎・·•*※□■-]\s*)?(?:(?:活動|活动|開課|开课|展覽|展览|集合|報名|报名|截止|演出|放映|播映|上課|上课|講座|讲座)?(?:日\s*期|時\s*間|时\s*间|地\s*[點点]|場\s*地|场\s*地|展\s*期|期\s*間|講\s*者|讲\s*者|主\s*[講讲][人者]?|講\s*師|讲\s*师|[對对]\s*象|費\s*用|费\s*用|名\s*額|名\s*额|主\s*[辦办]|網\s*址|网\s*址)|報\s*名|报\s*名|時\s*地)\s*(?:方式|單位|单位)?\s*[:：/／]/u,
  '時間：三月五日上午九時',
  '活動地點：渡口活動中心',
  '報名方式：電話',
)

/** Where a text is taken from, on a line of its own. */
export const sourceBefore = pattern(
  /^[\s\u3000（(]*(?:[来來]源|[转轉][自载載]|[选選摘]自|原[载載]|出[处處])\s*[:：]/u,
  '转自：《渡口文萃》',
)

/** What stands behind a name and leads to the day that was behind it. */
export const leadsToDay = pattern(
  /(?<=\S\s\S*\p{L})[\s,–—:|-]+(?:(?:for|from|dated|of|week(?:end)? (?:commencing|beginning|ending|of)|for (?:the )?(?:week|month|weekend)(?: (?:commencing|beginning|ending|of))?)(?:[\s,]+(?:the|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day))?)[\s,:–—-]*$/iu,
  'The Weir Weekly for Wednesday,',
  'NEWS SHEET - week commencing',
)
