// What a site sets around the items of a feed of short news: the hour of each, its title in brackets, a linked title.
import { pattern } from './pattern.ts'

const clock = '\\d{1,2}:\\d{2}(?::\\d{2})?'

/** When an item was put up: so long ago, or a time of this year, of a day just past. */
const hour = `(?:\\d{1,2}\\s*(?:秒|分[钟鐘]?|[个個]?小[时時]|天)[之以]?前|[刚剛]{2}|(?:\\d{1,2}[-/]\\d{1,2}|\\d{1,2}月\\d{1,2}日|[今昨前]天|[今昨]日)\\s*${clock}|${clock})`

/** The hour of an item alone on its line. */
export const feedHour = pattern(
  new RegExp(`^${hour}$`, 'u'),
  '38 分钟前',
  '10-07 21:34',
  '昨天 18:20',
  '10:32',
)

/** An item that opens with its title in brackets, its number or hour before it; groups: what stands before, the title. */
export const flashItem = pattern(
  new RegExp(
    `^(\\s*(?:\\d{1,3}\\s*[、.．]\\s*)?(?:${hour}\\s*)?\\*{0,2}\\s*)【([^【】]{5,60})】\\*{0,2}\\s*(?=\\S.{14})`,
    'u',
  ),
  '10:32 【渡口大桥今日恢复通车】渡口市交通局消息，封闭三个月的大桥今日通车。',
  '【渡口大桥今日恢复通车】渡口市交通局消息，封闭三个月的大桥今日通车。',
)

/** Words in brackets that say who reports, and title nothing. */
export const reportsInBrackets = pattern(/(?:[报報][导導道]|[讯訊电電]|消息|[摄攝]影?)$/u, '记者林远报道')

/** The name of a feed of short news. */
export const feedName = pattern(
  /^(?:今日|最新|[实實即][时時]|[滚滾][动動]|全部|[热熱][门門点點]|[财財][经經]|行[业業]|(?:7\s*[xX×*]\s*)?24(?:小[时時])?){0,2}(?:快[讯訊]|要[闻聞]|新[闻聞]|[动動][态態]|[资資][讯訊]|[头頭][条條])$/u,
  '今日快讯',
  '7x24快讯',
)

/** Pictures that a site sets before a line. */
export const leadingPictures = pattern(
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\u{FE0F}|\u{200D}|\s)+/u,
  '💡 桥已通车',
)

/** A link of Markdown alone on its line, a number or a mark before it; groups: what stands before, the link. */
export const linkedHead = pattern(
  /^(\s*(?:#{2,6}\s+)?(?:[-*+]\s+)?\*{0,2}[(（]?(?:\d{1,3}\s*[、.．)）]\s*)?\*{0,2})(\[[^[\]]{4,120}\]\(https?:[^()\s]+\))\*{0,2}\s*(?:[(（][^()（）]{1,20}[)）])?\s*$/u,
  '1、[渡口大桥恢复通车](https://news.example/1)',
  '### [渡口大桥恢复通车](https://news.example/1)（英文）',
)

/** How often a text was read, in a row of what may be done with it. */
export const readCount = pattern(
  /^(?:[阅閱][读讀]|[浏瀏][览覽]|[点點][击擊赞贊]|[评評][论論]|分享|收藏)[\s:：(（]*\d/u,
  '阅读 132　分享',
)
