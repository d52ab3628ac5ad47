// Dates as papers print them.
import { digits, pattern } from './pattern.ts'

/** What every date has that states its year; asked before the forms below, as few lines have it. */
export const year = pattern(
  new RegExp(`${digits}{4}|民[国國]|1\\d\\d\\s*年|一千[八九]百`, 'u'),
  '2021年5月',
  '民國一一○年',
)

/** A date in the Gregorian calendar; groups: year, month, day. */
export const fullDate = pattern(
  new RegExp(
    `(${digits}{4})\\s*[年./．·・-]\\s*(${digits}{1,3})\\s*[月./．·・-]\\s*(${digits}{1,3})(?:\\s*[日号號])?`,
    'u',
  ),
  '2022年9月14日◆星期三',
  '二〇二三年五月四日',
  '2023/5/4',
  '一九八四．二．五',
  '1963·1·19',
)

/** A date of the Western calendar whose year is written as a number in words; groups: year, month, day. */
export const yearInWords = pattern(
  new RegExp(
    `(一千[八九]百[零〇一二三四五六七八九]?[十廿卅]?[一二三四五六七八九]?)\\s*年\\s*(${digits}{1,3})\\s*月\\s*(${digits}{1,3})\\s*[日曰号號]`,
    'u',
  ),
  '西曆一千九百廿三年三月廿二號',
  '一千九百一十一年五月九號',
)

/** A year and a month. */
export const yearMonth = pattern(
  new RegExp(`(${digits}{4})\\s*[年/]\\s*(${digits}{1,3})\\s*月`, 'u'),
  '2021年5月',
  '1989 / 2月',
)

/** A year of the Republic of China; groups: year, month, day. */
export const republicDate = pattern(
  new RegExp(
    `(?:中\\s*[华華]\\s*)?民\\s*[国國]\\s*(${digits}{1,4})\\s*年\\s*(${digits}{1,3})\\s*月(?:\\s*(${digits}{1,3})\\s*[日曰号號])?`,
    'u',
  ),
  '中華民國一一○年七月',
  '中華民國二年八月十六號',
)

/** A year of the Republic of China in three digits, without its name; groups: year, month, day. */
export const shortRepublicDate = pattern(
  /(?<!\d)(1[0-3]\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日曰]/u,
  '林远 104年5月30日',
)

/** The day, month and year of a proclamation in words; groups: day, month, year. */
export const dateInWords = pattern(
  /\b((?:(?:twenty|thirty)[ -])?(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|(?:thir|four|fif|six|seven|eigh|nine)teen|twentie|thirtie)th)|\d{1,2}(?:st|nd|rd|th)) day of (January|February|March|April|May|June|July|August|September|October|November|December),? (?:in th\p{L} year of our lord,? |in the year,? |a\.? ?d\.?,? )?(\d{4}|(?:one|two|\p{L}+teen) (?:thousand|hundred)(?:[ -](?:and|hundred|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety))*)/iu,
  'this third day of May, in the year of Our Lord one thousand nine hundred and nine',
  'the 21st day of June, nineteen hundred and fifty-two',
)

/** The day of a month that ends a line of English without its year; groups: day, month, month, day. */
export const englishClosingDay = pattern(
  /(?<!\p{L})(?:(?:the )?(\d{1,2})(?:st|nd|rd|th)? (?:of )?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?)\.?$/u,
  'Pell Ferry, Nov. 2.',
  'Mill Lane, 9th March',
)

/** A day without its year at the end of a signature; groups: month, day. */
export const closingDay = pattern(
  new RegExp(`(?<=^|[\\s\\u3000])(${digits}{1,3})\\s*月\\s*(${digits}{1,3})\\s*[日曰]$`, 'u'),
  '渡口日报编辑部 三月十一日',
)

/** A year of Chinese numerals, noughts written as letters or not. */
export const numeralYear = pattern(
  /[一二][〇○零一二三四五六七八九OＯ]{3}(?=\s*年)/gu,
  '二OO八年四月十一日',
  '二〇一O年',
)

/** A date that begins with the day, as some systems write it; groups: day, month, year. */
export const dayFirst = pattern(
  /(?<!\d)(\d{1,2})(?:\s*[/.]\s*(\d{1,2})\s*[/.]\s*|\s+(十?[一二三四五六七八九十])月\s+)((?:19|20)\d\d)(?!\d)/u,
  '24/09/2025',
  '週三, 5 六月 2013 08:10',
)

/** An English date, whose day is no number of an issue; groups: day month year, or month day year. */
export const englishDate = pattern(
  /(?<![\p{L}])(?:(?<!\d|\b(?:No|Vol)\.? ?|\b(?:Number|Volume|(?<!\b(?:of|this|latest|current) )Issue) #?)(3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?:\s+day)?(?:\s+of)?\s{1,2})?(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\)?\s*(?:(\d{1,2})(?:st|nd|rd|th)?[,.]?\s+)?,?\s*(?:in the year of our lord,?\s+)?(\d{4})\b/iu,
  'THURSDAY. OCTOBER 9, 1913.',
  '12 June 2015',
  'July 2011',
)

/** Two months that a sheet covers, and their year; groups: the first month, the year. */
export const pairOfMonths = pattern(
  /(?<!\p{L})(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s?(?:[/&–—-]|and|to)\s?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,?\s*(\d{4})\b/iu,
  'June/July 2013',
  'OCTOBER - NOVEMBER 1998',
)

/** A season that dates a sheet; groups: season and year, or year and season. */
export const seasonOfYear = pattern(
  /(?<!\p{L})(Spring|Summer|Autumn|Fall|Winter)(?: (?:Term|Edition|Issue|Number))?,? ((?:19|20)\d\d)(?!\d)|((?:19|20)\d\d)\s*[年/／.·]?\s*([春夏秋冬])(?=[季刊号號卷]|$|\s)/iu,
  'E-Bulletin - Autumn 2015',
  '2011年春季刊',
)

/** A year, the lunar month, and the day by the sun; groups: year, month, day. */
export const dayByTheSun = pattern(
  new RegExp(
    `(${digits}{4})\\s*年[^。，\\d]{0,14}?[(（\\s\\u3000]?(?:[阳陽公國国新西])[历曆]\\s*(${digits}{1,3})\\s*月\\s*(${digits}{1,3})\\s*日`,
    'u',
  ),
  '一九八八年農曆戊辰年五月　陽曆六月十五日',
)

/** The names of months and of the days of the week. */
export const calendarWords = pattern(
  /(?<!\p{L})(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})/giu,
  'April/',
)

/** The name of a month, whole or cut short, in a line that repeats. */
export const shortMonth = pattern(
  /(?<!\p{L})(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[a-z]{0,6})(?!\p{L})/gu,
  '14 Sept 1988',
)

/** A date of the lunar calendar. */
export const lunarDate = pattern(
  /(?:(?:[农農夏阴陰旧舊古][历曆])\s*([\p{Script=Han}]{1,4}年)?|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)\s*[\p{Script=Han}]{0,2}[正一二三四五六七八九十冬腊臘闰閏]{1,3}月[初廿三十一二四五六七八九]{1,3}(?:日)?/u,
  '农历辛卯年二月十一',
  '夏曆丙戌年十二月廿四日',
  '辛卯年二月十一',
)

/** A day of a month and what is said right behind it; groups: month, day, the rest. */
export const dayAndMoon = pattern(
  new RegExp(
    `(?<!年\\s*)(${digits}{1,3})\\s*月\\s*(${digits}{1,3})\\s*[日号號][\\s,，、。·|｜()（）◆]*(.{0,36})`,
    'u',
  ),
  '今天是6月3日，农历四月十六',
  '3月12日，农历二月初十，星期六！',
)

/** A day by the moon; groups: month, day. */
export const moonDay = pattern(
  /(?:[农農夏阴陰旧舊古][历曆])\s*(?:\p{Script=Han}{1,4}年)?\s*([正一二三四五六七八九十冬腊臘]{1,2})月\s*((?:初|十|二十|廿|三十|卅)?[一二三四五六七八九十]?)/u,
  '农历四月十六',
  '農曆丙戌年臘月初八',
)

/** The day of the week; group: its numeral. */
export const weekdayName = pattern(/(?:星期|[週周]|礼拜|禮拜)([一二三四五六日天])/u, '周六 晴')

/** A day in the address of a page, in its folders or its file; groups: year, month, day. */
export const dayInAddress = pattern(
  /https?:\/\/[^\s\u3000]*?(?:\/|\/[a-z]{1,8}_?|_)((?:19[5-9]|20[0-4])\d)[-_/]?(0[1-9]|1[0-2])[-_/]?(0[1-9]|[12]\d|3[01])(?!\d)/iu,
  'http://paper.example/html/2020-01/08/nw_1.htm',
  'http://www.example.gov/xw/t20161206_123.html',
  'https://news.example/n1/2016/1129/c14.html',
)

/** A day in the head of an English sheet with the last two figures of its year; groups: day, month, year. */
export const shortDay = pattern(
  /(?<![\d./-])(0?[1-9]|[12]\d|3[01])([./-])(0?[1-9]|1\d|2\d|3[01])\2(\d\d)(?![\d./-])/u,
  'Lamp Post 22.01.21',
)

/** A month with the last two figures of its year in the head of an English sheet; groups: day, month, year. */
export const shortYear = pattern(
  /(?<!\p{L})(?:(\d{1,2})(?:st|nd|rd|th)? )?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?,? ?(?:['’‘](\d\d)|(?<=\p{L}\.? )(3[2-9]|[4-9]\d))(?![\d:.])/iu,
  "Sept. '95",
  '14 March 78',
)

/** A day of a month, without its year, in the head of an English sheet; groups: day, month, month, day. */
export const dayWithoutYear = pattern(
  /(?<!\p{L})(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? (\d{1,2})(?:st|nd|rd|th)?)(?![\p{L}\d:])/iu,
  'FRIDAY 12 OCTOBER',
)

/** The year beside the number of an issue; group: the year. */
export const numberOfYear = pattern(
  /\b(?:No\.?|Number|Issue|Vol(?:ume|\.)?)\s*\d{1,4}\s?(?:of|\/|-|,)\s?((?:19|20)\d\d)\b/iu,
  'No. 7 of 1984',
)

/** The feast or term that dates a sheet which states no month; group: the year. */
export const feastOfYear = pattern(
  /(?<!\p{L})(?:Michaelmas|Christmas|Easter|Lent|Advent|Harvest|Whitsun|Trinity|Hilary|Candlemas|Lammas|New Year)(?: Term| Edition| Issue| Number)?,? ((?:19|20)\d\d)(?!\d)/iu,
  'Michaelmas 2009',
)

/** The week that a sheet is for. */
export const weekOf = pattern(
  /\bweek (?:beginning|commencing|ending|of)\b/iu,
  'Notices for the week beginning 8 June 2014',
)

/** What a page says beside a day: when the text was put up or changed, the weekday, the time, how often it was read. */
export const besidePlainDay = pattern(
  /(?:本章)?字[数數]\s*[:：]?\s*\d+|(?:[发發][布佈表]|[编編][辑輯]|更新|上[传傳]|[张張][贴貼]|刊登|修改|添加|创建)?(?:[时時][间間]|日期|[于於])?\s*[:：]?(?=[\s\d\]］]|$)|星期[一二三四五六日天]|[週周][一二三四五六日]|[浏瀏][览覽]|[阅閱][读讀]|[点點][击擊]|\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/gu,
  '编辑于 2017-11-02',
  '浏览(214)',
)

/** How a report of the paper's own opens. */
export const ownReport = pattern(/^[\s\u3000]*[（(【]?本[报報网網台刊][讯訊消专專]/u, '　本报讯（记者林远）')
