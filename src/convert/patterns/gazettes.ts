// The notices of official gazettes: their numbers, the offices they come from, their signatures.
import { pattern } from './pattern.ts'

/** The number of a notice alone on its line, over its title; group: the number. */
export const noticeNumber = pattern(
  /^\[?(?:(?:(?:Government|General|Private|Public|Legal|Council|Municipal|GOVERNMENT|GENERAL|PRIVATE|PUBLIC|LEGAL|COUNCIL|MUNICIPAL) )?(?:Notice|Notification|Proclamation|Order|NOTICE|NOTIFICATION|PROCLAMATION|ORDER)s?,? N[Oo]\.? ?|(?:[GLS]\. ?[NI]\.?|GN|LN|SI) ?(?:N[Oo]\.? ?)?|N[Oo]\.? ?)(\d{1,4})(?: (?:of|OF) \d{4}|\/\d{2,4})?\s?[.\]—–-]{0,2}$/u,
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
  /^(?:Given|GIVEN|Dated|DATED|Done|DONE) (?:under|at|this|in|the)\b/u,
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
