// What the lines of a Chinese masthead state, wherever on the page they were read.
import { counting, digits, pattern } from './pattern.ts'

/** A day whose year has two figures; groups: year, month, day. */
export const shortYearDate = pattern(
  /(?<![\d.．/-])(\d\d)\s*(?:([.．/-])\s*(\d{1,2})\s*\2\s*(\d{1,2})|年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日曰])(?![\d.．/-])/u,
  '83.9.10  星期六',
  '85年2月5日',
)

/** The day of a masthead without its year. */
export const mastDay = pattern(
  new RegExp(`${digits}{1,3}\\s*月\\s*${digits}{1,3}\\s*[日曰]`, 'u'),
  '四月二十三日',
)

/** A day whose year is counted from the Republic's first; groups: year, month, day. */
export const countedYearDate = pattern(
  new RegExp(
    `(?:[国國][历曆]|(?<!${digits}))((?:[二三四五六]?十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?|[二三四五六七八九]))年\\s*(${digits}{1,3})\\s*月\\s*(${digits}{1,3})\\s*[日曰]`,
    'u',
  ),
  '國曆三十六年一月十五日',
  '廿五年四月三日　星期四',
  '卅六年十二月三日',
)

/** A day whose year is counted from the Republic's first, at the head or the end of a line of a gazette. */
export const countedDayAtHead = pattern(
  new RegExp(
    `^${digits}{2,3}年${digits}{1,3}月${digits}{1,3}[日曰](?=$|[\\s\\u3000])|[\\s\\u3000]${digits}{2,3}年${digits}{1,3}月${digits}{1,3}[日曰]$`,
    'u',
  ),
  '廿六年一月廿一日　局長林遠',
)

/** A day of a masthead in a form of its own: its parts between strokes; groups: year, month, day. */
export const strokedDay = pattern(
  new RegExp(
    `(?<!${digits})([〇零一二三四五六七八九]{4})、(${digits}{1,3})、(${digits}{1,3})(?!${digits})`,
    'u',
  ),
  '一九五三、七、四',
)

/** The first of two months that a sheet covers; groups: year, month. */
export const firstOfMonths = pattern(
  new RegExp(
    `(${digits}{4})\\s*年\\s*(${digits}{1,3})\\s*(?:月\\s*)?[、,，/－—–-]\\s*${digits}{1,3}\\s*月`,
    'u',
  ),
  '一九九二年七、八月合刊',
)

/** A month whose year has two figures; groups: year, month. */
export const shortYearMonth = pattern(/(?<!\d)([6-9]\d)\s*年\s*(\d{1,2})\s*月(?!\s*\d)/u, '97 年 4 月')

/** A year and its month between a stroke or a point at the end of a head; groups: year, month. */
export const strokedMonth = pattern(
  /(?<![\d./-])((?:19|20)\d\d)\s?[/.]\s?(0?[1-9]|1[0-2])(?=$|[\s\u3000])/u,
  '渡口快訊 2010/3',
)

/** A day without its year between the facts of a head, or behind its label; groups: month, day. */
export const dayInHead = pattern(
  new RegExp(
    `(?:^|[\\s\\u3000]|日期\\s*[:：]\\s*)(${digits}{1,3})月(${digits}{1,3})[日曰](?=$|[\\s\\u3000]|第)`,
    'u',
  ),
  '渡口公報　　四月十四日第八百號',
  '填报人：林远　日期：6月2日',
)

/** The year before the number or the week of a sheet; group: the year. */
export const yearInHead = pattern(/((?:19|20)\d\d)\s*年度?\s*第\s*\d{1,3}\s*[期号號周週]/u, '2017年第22周')

/** The figures of a number or a year with a space between each and the next. */
export const figuresApart = pattern(
  /(?<![\d.] ?)\d(?: \d){1,3}(?= ?[年期])/gu,
  '第 1 4 6 期    1 9 8 3 年 5 月',
)

/** The year of a masthead alone on its line, or the rest of its day. */
export const mastYear = pattern(
  new RegExp(
    `^(?:(?:中[华華])?民[国國]${digits}{1,3}年|(?:19|20)\\d\\d年|${digits}{4}年|${digits}{1,3}[日曰])$`,
    'u',
  ),
  '中華民國二十五年',
  '十六日',
)

/** The day of the week. */
export const mastWeekday = pattern(
  /[（(]?(?:星期|[週周]|[礼禮]拜)[一二三四五六日天][)）]?/u,
  '星期六',
  '（週三）',
)

/** Who makes a sheet, with the word for what he does. */
export const mastIssuer = pattern(
  /(?:^|(?<=[\s\u3000]))[\p{Script=Han}·]{2,26}(?:主[办辦]|[编編]印|[编編][辑輯](?:部|出版)|出版|[承]印|[机機][关關][报報])(?=$|[\s\u3000])/gu,
  '中共渡口县委主办',
  '中共渡口县委机关报',
)

/** The price, how many pages, how often, under which number it is sent. */
export const mastSays = pattern(
  new RegExp(
    `(?:今日|本[期日报報])(?:共)?(?:出[版纸紙])?共?[两兩\\d一二三四五六七八九十]{1,2}(?:大?[张張](?:半|${digits}{1,2}版)?|版|[开開])|每逢[\\p{Script=Han}\\d、,]{1,10}(?:出版|[发發]行|日)|(?:[内內]部(?:[资資]料|刊物|[发發]行|交流|[报報]刊)|免[费費](?:交流|[赠贈][阅閱送])|[赠贈][阅閱]|非[卖賣]品|注意保存)|(?:零售|每[份张張期]|定[价價])[^\\s。]{0,10}[元角分枚文]|(?:[邮郵][发發])?代[号號]\\s*[:：]?\\s*[\\d—–-]{3,8}|(?:[国國][内內])?(?:[统統]一)?刊[号號]\\s*[:：]?\\s*[\\p{Script=Han}A-Z]{0,3}\\s*[\\dA-Z()（）/—–-]{2,14}`,
    'gu',
  ),
  '今日出紙兩張',
  '每逢三六九出版',
  '内部资料　免费交流',
)

/** Where a sheet is made, and how it is reached. */
export const mastContact = pattern(
  /(?:^|(?<=[\s\u3000]))(?:社址|地址|[电電][话話]|[电電][报報][挂掛][号號]|[邮郵](?:政)?[编編](?:[码碼])?|信箱|[发發]行(?:人|者|所)|[编編][辑輯]人|社[长長]|印刷(?:者|所|[厂廠]))\s*[:：]?\s*[^\s。，]{1,20}/gu,
  '發行人林森　社址渡口中山路',
)

/** A page of a paper. */
export const mastPage = pattern(
  new RegExp(
    `第?\\s*${digits}{1,2}\\s*版|第\\s*${digits}{1,2}\\s*[張张]|(?:^|(?<=[\\s\\u3000]))[①-⑧](?=$|[\\s\\u3000])`,
    'u',
  ),
  '第一版',
  '②',
)

/** The page of a paper alone on its line. */
export const pageAloneInHan = pattern(new RegExp(`^第\\s*${digits}{1,3}\\s*[版页頁]$`, 'u'), '第三版')

/** The end of a paper's name. */
export const paperEnd = pattern(/^\p{Script=Han}{1,9}[报報]$/u, '渡口农民报')

/** A paper's name as a scan reads it from the left, which was set from the right. */
export const nameFromTheRight = pattern(
  /^[報报](?:[日晚周週時时民工商新]|\p{Script=Han}$)?\p{Script=Han}{2,6}(?<![報报])$/u,
  '報日口渡',
)

/** The number or the day of an issue as a scan reads it from the left, which was set from the right. */
export const factFromTheRight = pattern(
  new RegExp(
    `^(?:[四三二一六五日]期星)?[\\s\\u3000]*(?:[號号期]${counting}+第|日${digits}{1,3}月${digits}{1,3}年${digits}{1,4}[\\p{Script=Han}]{0,4})$`,
    'u',
  ),
  '號八十五百七千二第',
  '日三十二月四年五十二國民華中',
)

/** Words that can be a sheet's name, alone on their line. */
export const sheetWords = pattern(
  /^[★☆◆◇■□《\s]*\p{Script=Han}(?:[\s\u3000]*\p{Script=Han}){1,7}[★☆◆◇■□》\s]*$/u,
  '渡 口 工 人',
)

/** Which of a paper's editions it is. */
export const editionWord = pattern(/^[（(]?\p{Script=Han}{2,6}版[）)]?$/u, '（农民版）')

/** What no line of a masthead has: a sentence, words that are quoted, a label before its value. */
export const notOfMast = pattern(
  /[。！？；，“”「」]|(?<!社址|地址|[电電][话話]|[挂掛][号號]|[编編码碼]|信箱|刊[号號]|代[号號]|[价價]|[份月张張年]|[人者所部])[:：]/u,
  '“三十年不变？”',
  '日期：2005年11月23日',
)

/** The opening of what a gazette says of its notices in every issue. */
export const standingNotice = pattern(
  /^All (?:Public )?(?:Notifications|Notices|Proclamations|Orders|Acts|Communications)\b.{0,40}\b(?:appear(?:ing)?|published|inserted|which)\b/iu,
  'All Public Notifications appearing in this Gazette, with any',
)

/** The heading of the quotation that papers of the late 1960s print in every issue. */
export const quotationHead = pattern(
  /^[\s【■★☆]*(?:毛\s?主\s?席\s?[语語]\s?[录錄]|最\s?高\s?指\s?示)[\s】★☆]*$/u,
  '最高指示',
  '毛 主 席 语 录',
)
