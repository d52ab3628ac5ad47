// Where a text goes on, and whence it comes: jump marks.
import { pattern } from './pattern.ts'

// Continued, Cont'd, or what a scan made of it.
const goesOn = String.raw`Continued|Concluded|C[o0ce][\p{L}\d!]{3,5}[uenmi]{1,2}[ecoa]d|Cont(?:['’]?d|\.)`

// A page of an English paper, by its number, its name or its place; and what may stand before a jump mark.
const page = String.raw`(?:(?:page|p\.|pg\.?) ?\w{1,6}(?:, ?col(?:umn|\.)? ?\w{1,5})?|(?:\w{4,8}|last|back|next) page)`
const mark = String.raw`[■●•▪►▶☛*]?\s*[[(（]?\s*`

/** The label words of an English jump mark. */
export const jumpLabel = pattern(
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:${goesOn}|Turn)(?: over)? (?:on|to|from)(?: the)?|(?:Please )?(?:see|turn to|(?:more )?on|to|from)(?= (?:.{2,40} )?(?:the )?${page}))(?!\p{L})`,
    'giu',
  ),
  'Continued from',
  'Comtinucd on',
  'See FERRY, page 4',
)

/** The end of a text that goes on elsewhere: (下转第2版). */
export const jumpTo = pattern(
  new RegExp(
    String.raw`[(（【［[>＞▶→☞]*\s*(?:紧接|緊接|下转|下轉|转|轉)\s*((?:第\s*)?[A-Za-z]?[0-9０-９一二三四五六七八九十]+\s*[版页頁])\s*[①-⑳]?\s*[)）】］\]>＞▶►→]*\s*$|[(（【［[]\s*(?:[下转轉]接|[转轉接]下)\s*[一1]?[栏欄页頁版]\s*[)）】］\]]\s*$|(?:[(（[]|^|(?<=[.!?…—–-]["”’]? {0,2}))\s*(?:Story )?(?:${goesOn}|Turn|Please turn) (?:on|to|over to) (?:the )?(${page})\.?\s*[\])）]?$|^${mark}(?:Please )?(?:(?:(?:${goesOn}|Turn) (?:on|to|over to)|(?:more |story )?on|to) (?:the )?(${page})|see ((?:[^\s,.]+ ){0,4}?[^\s,.]+(?:, ?| on | ?[—–-]{1,2} ?)(?:the )?${page}))\.?\s*[\])）]?\.?$`,
    'iu',
  ),
  '一直讲到天黑(下转第2版)',
  'continued on page 4',
  '[CONTINUED ON SECOND PAGE.]',
  '(Comtinucd on Page Six.)',
  '■ Turn to back page',
  '(See FERRY, Page 4)',
  'See FERRY—Page 8',
  'Please see Ferry on page 4',
  'To Page 6',
  '（下转A3版）',
  '想起了老船（接下栏）',
)

/** A line that sends the reader of a short piece to a page: (详见2版). */
export const seePage = pattern(
  /[(（【［[]\s*(?:详见|詳見|详情见|\p{Script=Han}{0,6}全文见|报道见|相关报道见|见|見|See)\s*((?:今[日天])?(?:本报)?(?:第\s*)?[A-Za-z]?[0-9０-９一二三四五六七八九十]+(?:[、—-][0-9]+)?\s*[版页頁]|page \d+|p\. ?\d+)\.?\s*[)）】］\]]\s*$|^[\s>＞▶→☞]*(?:详见|詳見|全文见|全文見|报道见|報導見|相关报道见)\s*((?:第\s*)?[A-Za-z]?[0-9０-９一二三四五六七八九十]+\s*[版页頁])\s*[①-⑳]?\s*$/u,
  '详见A6版',
  '成交海货六千余斤。（详见2版）',
)

/** The start of a text that began elsewhere: (上接第1版). */
export const jumpFrom = pattern(
  new RegExp(
    String.raw`^\s*[(（【［[]\s*(?:上接|緊接|紧接|承接?|[续續]|文?接)\s*((?:第\s*)?[A-Za-z]?[0-9０-９一二三四五六七八九十]+\s*[版页頁])[^)）】］\]]{0,20}[)）】］\]]\s*|^\s*[(（【［[]\s*(?:上接|接上)\s*[一1]?[栏欄页頁版]\s*[)）】］\]]\s*|^[\s>＞▶→☞]*上接\s*((?:第\s*)?[A-Za-z]?[0-9０-９一二三四五六七八九十]+\s*[版页頁])\s*[①-⑳]?\s*$|^\s*[[(（]?\s*(?:${goesOn}) from (?:the )?((?:page|p\.|pg\.?) ?\w{1,6}(?:, ?col(?:umn|\.)? ?\w{1,5})?|(?:\w{4,8}|front|previous) page)\.?\s*[\])）]?(?:\s+|$)|^\s*${mark}(?:(?:${goesOn}) )?from (?:the )?(${page})\.?\s*[\])）]?$`,
    'iu',
  ),
  '上接1版①',
  '（上接A1版）钟头',
  '（接上栏）',
  '（續第一版）',
  '(Continued from page 1.)',
  '● From Page One',
  '[Coniinued from page 2.]',
)

/** A title over a further page of its text; group: the title. */
export const continuedHead = pattern(
  /^(.{3,56}?)[\s,:—–-]*(?:[[(]\s*(?:continued|cont(?:['’]?d)?\.?|concluded)\s*[\])]|[\s,—–-](?:continued|cont['’]d|CONT(?:INUED)?|concluded))\.{0,4}$/iu,
  'THE WEIR (Continued)',
  "From the Secretary, cont'd.",
)

/** A title again above the rest of its text, on another page; group 1 is the title. */
export const titleResumed = pattern(
  new RegExp(
    String.raw`^(?=[\s\S]*(?:[ [(]from |[上紧緊]接))((?:\p{Lu}(?=.*\bfrom\b)|[^。！？；，]).{1,60}?)[\s,:—–-]*(?:[[(]?\s*(?:${goesOn}) from (?:the )?(?:(?:page|p\.|pg\.?) ?\w{1,6}|\w{4,8} page)\.?\s*[\])]?|,\s*from (?:page|p\.|pg\.?) ?\d{1,3}|[[(]\s*from (?:the )?(?:(?:page|p\.|pg\.?) ?\w{1,6}|(?:front|first|back|previous) page)\.?\s*[\])]|[(（【［[]\s*(?:上接|紧接|緊接)\s*(?:第\s*)?[A-Za-z]?[0-9０-９一二三四五六七八九十]+\s*[版页頁][①-⑳]?\s*[)）】］\]])$`,
    'iu',
  ),
  'From the Secretary (continued from page 1)',
  'FERRY  (from page one)',
  'The lamps, from page 2',
  '守灯人的话（上接第一版）',
)

/** Both jump marks of a text that goes on in the same source; groups: where to, the second mark. */
export const jumpAcross = pattern(
  /[(（【［[]\s*(?:紧接|緊接|下转|下轉|转|轉)\s*([^()（）【】［］[\]]{1,12}?)\s*[)）】］\]]\s*([(（【［[]\s*(?:上接|緊接|紧接)[^()（）【】［］[\]]{1,24}[)）】］\]])\s*/u,
  '每天捞一个（下转A3版）（上接A1版）钟头',
)
