// Who reports, for whom, from where, and from which paper a text is taken.
import { pattern } from './pattern.ts'

/** From where a reporter reports, beside the name. */
export const reportPlace = pattern(/^\p{Script=Han}{2,6}(?:報導|报道|報道)$/u, '花蓮報導')

/** A report's agency, reporter, place and day, run together; groups: the agency, the name with the place. */
export const agencyReporter = pattern(
  /^[(（]?(\p{Script=Han}{2,4}社)[记記]者(\p{Script=Han}{4,12}?)(?:\d{1,2}|[一二三十]{1,3})日(?:\p{Script=Han}{0,4})[电電][)）]/u,
  '（渡口社記者林遠志江灣縣12日電）',
)

/** A writer with a label, and behind a comma what the writer is; group: the name. */
export const writerAndNote = pattern(
  /^[(（【]?(?:本文)?作者(?:[:：]\s*|\s+|(?![系为為是单單])(?=\p{Script=Han}{2,3}[，,]))(\p{Script=Han}{2,3})\s*[，,]\s*[^。，,]{2,24}[)）】]?$/u,
  '（作者：林远志，渡口中学教师）',
)

/** A line in brackets with a class in brackets of its own; group: the words inside. */
export const bracketedClass = pattern(
  /^[(（]([^()（）]{1,12}[(（][^()（）]{1,3}[)）][^()（）]{1,12})[)）]$/u,
  '（高一（3）班 林远志）',
)

/** The paper that a text is taken from, as a whole line; groups: its name in quotes, or without. */
export const takenFrom = pattern(
  /^[—–-]{0,2}\s?[(（]?(?:(?:本文|此文)?(?:[转轉][载載]?自?|[选選摘]自|[选選摘节節][编編录錄]自|原[载載][于於]?)|据|據|[來来]源|稿源)\s*[:：丨|/／]?\s*(?:《([^《》]{2,16})》|(?<![载載]\s{0,2})(\p{Script=Han}{1,8}[报報]|新[华華]社|中[央新]社|\p{Script=Han}{2,8}(?:通[讯訊]社|新[闻聞][社网網])))(?:\s*(?:\d{4}年)?(?:\d{1,2}月\d{1,2}日|第?\d{1,3}期))?[)）]?$/u,
  '（转自《江湾晚报》）',
  '（摘自《江湾晚报》2004年3月2日）',
  '（轉載自江灣晚報）',
)

/** Full names in brackets, and that they reported; a place ends otherwise; group: the names. */
export const reportedBy = pattern(
  /^(\p{Script=Han}{2}(?![市縣县鎮镇鄉乡村里區区州省港島岛庄口])\p{Script=Han}(?:[、‧·]\p{Script=Han}{3}){0,3})\s*(?:報導|报道|報道|采写|採訪)$/u,
  '林遠志、方晨晨報導',
)

/** A paper and its reporters, glued, before the place they report from; groups: paper, names, place. */
export const paperAndReporters = pattern(
  /^[【[(（]?([A-Za-z][\w.]{2,20}|\p{Script=Han}{2,6}?(?:[日時晚早]報|新聞網?|通訊社|電子報))\s*([\p{Script=Han}‧·、]{2,19}?)\s*[／/╱]\s*(\p{Script=Han}{2,4})報導[】\])）]?$/u,
  '【DukouNews林遠志‧方晨/綜合報導】',
)

/** A reporter and the place reported from, glued; group: both. */
export const gluedReporter = pattern(
  /^[【〔[(（]?(?:本[報报]|\p{Script=Han}{2,4}[報报社])?(?:特[約派]|地方)?[記记]者(\p{Script=Han}{4,7})[報报][導道][】〕\])）]?$/u,
  '【記者林遠志渡口報導】',
)

/** A paper that a digest cites, its day or number behind it, and who wrote; groups: the paper, the writers. */
export const citedIssue = pattern(
  /^[(（]?(?:(?:[转轉]自?|[选選摘]自|[选選摘]|原[载載]|据|據)\s*[:：]?\s*)?《([^《》]{2,16})》[\s\u3000，,]*(?:\d{4}年)?(?:\d{1,2}[.月/]\d{1,2}日?|第?\d{1,3}期)?[\s\u3000，,]*(?:第?[A-Z]?\d{1,3}版)?[\s\u3000，,/／]+((?=.{0,4}[\p{Script=Han}])[\p{Script=Han}\s\u3000、/／:：]{2,20})[)）]?$/u,
  '（《江湾晚报》10月8日 林远志）',
  '（摘自《江湾晚报》 林远志/文）',
)

/** A paragraph that ends with the paper it is taken from, in brackets; group: the paper. */
export const endsInCitation = pattern(
  /[(（](?:[转轉]自|[选選摘]自|[摘选選]|原[载載]|据|據)?\s*《([^《》]{2,16})》[^()（）《》。]{0,24}[)）]\s*$/u,
  '斑马线当天就画好了。（据《江湾晚报》）',
)

/** A gap between two parts of a line. */
export const gapInLine = pattern(/(?<=\S)[\s\u3000]+(?=\S)/gu, '湖心亭夜话　　　林远')

/** A pupil's class before the name. */
export const pupilOf = pattern(
  /^[(（]?\p{Script=Han}{0,8}(?:[初高]?[一二三四五六七八九\d]{1,4}|[一二三四五六]年[级級])[\s\u3000]*(?:[(（]?[一二三四五六七八九十甲乙丙丁\d]{0,2}[)）]?[\s\u3000]*班)?[\s\u3000]+\p{Script=Han}{2,4}$/u,
  '三年级 林远志',
)

/** One tag that an account sets behind its title; groups: the title, the tag. */
export const tagBehind = pattern(
  /^([^|｜丨]{8,}?)[\s\u3000]*[|｜丨][\s\u3000]*(\p{Script=Han}{2,5})$/u,
  '老码头边的新书屋开门了|乡村文化',
)

/** What a title at whose right a writer stands is not: a day, the words of a picture. */
export const noGappedTitle = pattern(
  /^[\s\u3000]*(?:[▲▼△▽◀▶←→↑↓]|[(（]?[图圖](?:[片一二三四五六\d]|[:：])|\d{1,2}月\d{1,2}日|(?:星期|[周週])[一二三四五六日])|[←→↑↓▲▼,，]$/u,
  '8月5日　星期三',
  '码头的早晨→',
)

/** A photographer, or who signs with a formula: no writer at the right of a title. */
export const noGappedWriter = pattern(
  /[摄攝](?:影)?[)）]?$|供[图圖]|(?:[敬谨謹](?:[上启啟贺賀挽輓告])|[顿頓]首|指[导導])/u,
  '林远/摄',
  '林远 敬上',
)

/** Who told and who wrote it down, each before the word for it; groups: both. */
export const toldAndWritten = pattern(
  /^[(（]?(\p{Script=Han}{2,4})[\s\u3000]*(?:[口讲講]?述|[讲講]|说|說|唱|演唱|[口背]传|口傳)[\s\u3000、，,]+(\p{Script=Han}{2,4}?)[\s\u3000]*(?:[记記]|[记記]?[录錄]|[记記][录錄]|[搜采採]?[集]?整理|[编編]|撰)[)）]?$/u,
  '（桂花婆 讲　志远 记）',
)

/** Who wrote a short report down, behind a label that villages use; group: the name. */
export const noted = pattern(
  /^[(（]?(?:[记記](?:事|[录錄])?|[讲講]述|[讲講]|口[传傳]|[写寫])\s*[:：]\s*(\p{Script=Han}{2,4})[)）]?$/u,
  '（记事：良木）',
)
