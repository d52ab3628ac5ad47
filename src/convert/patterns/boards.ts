// What a bulletin board sets around a post, and the form in which its posters bring a news story.
import { pattern } from './pattern.ts'

const labels = {
  作者: '(?:作\\s*者|[發发]信人|寄件人)',
  看板: '(?:看板|信[區区]|[討讨][論论][區区])',
  標題: '[標标]\\s*[題题]',
  時間: '(?:[時时]\\s*[間间]|日\\s*期)',
  站: '[發发轉转]信站',
}

/** A field above a post, with or without a colon; groups: who wrote, the board, the title, the day, the station. */
export const boardField = pattern(
  new RegExp(
    `^\\s*(?:(${labels.作者})|(${labels.看板})|(${labels.標題})|(${labels.時間})|(${labels.站}))\\s*[:：]?\\s*(?=\\S)`,
    'u',
  ),
  '作者 linyuan (橋頭老林)',
  '發信人: linyuan (橋頭老林), 看板: Dukou',
  '标  题: 桥头的路灯又不亮了',
)

/** The board, behind who wrote. */
export const boardBehind = pattern(
  new RegExp(`[\\s,，]${labels.看板}\\s*[:：]?\\s*\\S`, 'u'),
  'linyuan (橋頭老林), 看板: Dukou',
)

/** The kind of a post before its title: [新聞], Re: [閒聊]. */
export const postKind = pattern(
  /^(?:(?:Re|Fw)\s*[:：]\s*)*(?:\[[\p{Script=Han}A-Za-z/]{1,6}\]\s*)?/iu,
  'Re: [新聞] 路燈',
)

/** Day and time as a machine writes them; groups: month, day, year. */
export const machineDay = pattern(
  /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\s+(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s+(\d{1,2})\s+\d{1,2}:\d{2}:\d{2}\s+(\d{4})/u,
  'Thu Mar 11 20:05:33 1999',
)

/** What a board adds below a post: its own name, the address, who changed it. */
export const boardFoot = pattern(
  /^\s*※\s*(?:[發发]信站|文章[網网]址|[編编][輯辑]|Origin|[來来]源|修改|[轉转][錄录载]|[轉转]信站)\s*[:：]/u,
  '※ 發信站: 渡口小站, 來自: 10.0.0.1',
)

/** A reply of one line, for or against. */
export const boardReply = pattern(
  /^\s*(?:推|[噓嘘]|→)\s+\w{2,14}\s*[:：]/u,
  '推 linyuan: 路燈修好了 05/25 10:20',
)

/** The rule of two dashes above what stands below every post. */
export const boardRule = pattern(/^\s*--\s*$/u, '--')

/** What the form says to those who fill it in. */
export const formNote = pattern(/^\s*[※＊*]\s*\S/u, '※ 備註請放最後面')

const asked = [
  '(?:媒[體体]|新[聞闻]|原文)?(?:[來来]源|出[處处])',
  '(?:[記记]者|[編编][輯辑]|作者)?署名|[記记]者',
  '(?:(?:新[聞闻]|原文|文章|[報报][導导道])[標标][題题]|[標标][題题])',
  '(?:(?:新[聞闻]|原文|文章|[報报][導导道])?(?:[內内]文|[內内]容|正文|本文|全文))',
  '(?:新[聞闻]|原文|文章|[報报][導导道])?(?:[連链鏈鍊][結结接]|[網网]址)',
  '[備备附][註注]|心得(?:[/／](?:[評评][論论]|[備备][註注]))?|[個个]人(?:意[見见]|看法|心得|[評评][論论])',
  '(?:[發发][布佈表]|刊登|[報报][導导道]|新[聞闻])?(?:[時时][間间]|日期)',
]

/**
 * A question of the form; groups: its frame or number, that it asks for the whole, then what it asks for: source,
 * writer, title, text, address, remark, day.
 */
export const formQuestion = pattern(
  new RegExp(
    `^\\s*([【\\[■◆●]|[(（]?\\d{1,2}\\s*[.、．)）])?\\s*(完整)?(?:${asked.map((words) => `(${words})`).join('|')})\\s*(?:[(（][^)）]{1,12}[)）])?\\s*(?:[:：︰】\\]]\\s*|$)`,
    'u',
  ),
  '3.完整報導標題:',
  '原文內容：',
  '【新聞連結】https://news.example/1',
  '5.完整報導網址 (可用短網址):',
)
