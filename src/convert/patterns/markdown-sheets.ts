// What sheets that are written in Markdown say and set: empty sections, links of the sheet, boxes, titles in a list.
import { pattern } from './pattern.ts'

/** That there is nothing to tell this time, and nothing else. */
export const nothingToTell = pattern(
  /^[\s(（[【*_>-]*(?:(?:本|这|這|此)?(?:[周週月期次日天]|一[周週])?\s*(?:[暂暫][时時]?)?(?:[无無]|没有|沒有|从缺|從缺)\s*(?:新增|分享|更新|[内內]容|活[动動]|信息|消息|新[闻聞])*(?:[内內]容|活[动動]|信息|消息|新[闻聞])?|敬[请請]期待|待[补補](?:充)?|(?:to be added|TBD|N\/A|none))[\s。.！!)）\]】*_]*$/iu,
  '（本期無新增內容）',
  '暂无',
  '本周没有更新。',
)

/** The heading over the links of a sheet itself, to its channels or to what it brought before. */
export const sheetLinks = pattern(
  /^(?:其[他它]|相[关關]|友情|常用|推[荐薦]|快速|外部)?(?:[连連][结結]|[链鏈][接結])$|^(?:往期|[过過]往|[历歷]史)(?:[内內]容|文章|回[顾顧]|精彩|推[荐薦]|[目][录錄]|[周週][报報刊]|分享|收[录錄])*$|^(?:[订訂][阅閱]|[关關]注)(?:方式|我[们們]|[渠]道)$/u,
  '其他連結',
  '往期回顾',
)

/** A numbered or marked line of Markdown whose words are one link or set in bold, with little behind. */
export const linkedTitle = pattern(
  /^\s{0,3}\d{1,2}\\?[、.．)）]\s*(?:\[[^\][]{3,80}\]\([^()\s]+\)|\*\*[^*]{3,80}\*\*)\s*(?:[(（][^()（）]{1,10}[)）])?\s*$/u,
  '1、[无人渡船下水](https://example.org/a)（中文）',
)

/** The fence of a box. */
export const boxFence = pattern(/^\s*:{3,}\s*(?:\w[\w-]*)?\s*(?:\{[^{}]*\})?\s*$/u, ':::info', ':::')

/** A day of a month, alone in bold. */
export const boldDay = pattern(
  /^\s*\*\*\s*(?:\d{4}\s*[年/.-]\s*)?\d{1,2}\s*[月/.-]\s*\d{1,2}\s*[日号號]?\s*(?:[(（]?(?:星期|[周週])?[一二三四五六日天][)）]?)?\s*[:：]?\s*\*\*\s*$/u,
  '**9月30日**',
)

/** A picture of Markdown alone on its line. */
export const pictureAlone = pattern(/^\s*!\[[^\]]*\]\([^)]*\)\s*$/u, '![木桥](/img/a.jpg)')

/** A day in eight figures; groups: year, month, day. */
export const dayInEightFigures = pattern(
  /(?<!\d)(20[0-3]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/u,
  '渡口评论.20200816.第三期',
)

/** The week of a year, or a number behind a word of English. */
export const numberedWeek = pattern(
  /(?:20\d\d\s*年?\s*)?第\s*\d{1,3}\s*[周週]|(?:20\d\d[-\s]?)?\bW(?:eek)?\s?\d{1,2}\b|\bVol(?:ume)?\.?\s?\d{1,4}|\bIssue\s*#?\s?\d{1,4}/iu,
  '渡口周报 2021 第 12 周',
  '渡口 Weekly Vol.12',
)

/** Marks before the name of a sheet. */
export const marksBeforeName = pattern(
  /^[\s【《「『[［(（#*\p{So}\p{Cf}\p{M}]+/u,
  '🚢 【渡口周报',
  '《渡口周报',
)

/** Marks behind the name of a sheet, and the year before its number. */
export const marksBehindName = pattern(
  /(?<![\s\p{So}\p{M}|｜:：.,，·•—–_/~～(（【[［「『】》」』\]］)）#-])[\s\p{So}\p{M}|｜:：.,，·•—–_/~～(（【[［「『】》」』\]］)）#-]*(?:20\d\d\s?年?\s?)?$/u,
  '渡口周报】｜',
  '渡口周刊（',
  '渡口周报 2021 年',
)

/** The day and the time of a post in italics behind its account; group: what stands before. */
export const starredStamp = pattern(
  /^\s*([^*#>|。，]{2,40}?)\s*\*\s*20\d\d\s?[-年/.]\s?\d{1,2}\s?[-月/.]\s?\d{1,2}日?\s+\d{1,2}:\d\d(?::\d\d)?\s*\p{Script=Han}{0,6}\s*\*(?:\s*\*\p{Script=Han}{2,6}\*)?\s*$/u,
  '渡口微报*2023-05-08 19:09:14浙江*',
)

/** A link of Markdown; group: its words. */
export const linkOfMarkdown = pattern(
  /\[([^\][]{1,40})\]\([^()\s]*(?:\([^()]*\))?[^()\s]*\)/gu,
  '[渡口微报](#)',
)
