// How a page that lists several short news sets the day of each beside or below its title.
import { pattern } from './pattern.ts'

const full = '(?:19|20)\\d\\d(?:[-/.]\\d{1,2}[-/.]\\d{1,2}|年\\d{1,2}月\\d{1,2}日)'
const time = '(?:\\s+\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?'

/** A title with its day behind it, in brackets or not; groups: title, day. */
export const titleAndDay = pattern(
  new RegExp(
    `^(?=.{8,70}$)([^。；]*\\p{Script=Han}[^。；]*?)(?:[\\s\\u3000]*[[(（【［]\\s*(${full}|\\d{1,2}[-/]\\d{1,2}|\\d{1,2}月\\d{1,2}日)${time}\\s*[\\])）】］]|[\\s\\u3000.…·]+(${full}|\\d{2}-\\d{2})${time})$`,
    'u',
  ),
  '渡口小学铺好新跑道　2014-10-21',
  '桥头食堂换了灶　(10-17)',
  '渡船试航（2014年10月21日）',
)

/** The day of a listed text alone on its line, in brackets or not; group: the day. */
export const listedDay = pattern(
  new RegExp(
    `^[[(（【［]?\\s*(?:(?:[发發]布|[发發]佈|日期|[时時][间間])[^\\d]{0,6})?(${full})${time}\\s*[\\])）】］]?$`,
    'u',
  ),
  '[2014-10-21]',
  '2014年10月21日',
)

/** The beginning of a line that says who wrote or answered, no title. */
export const saysWho = pattern(
  /^[\s\u3000【[]*(?:[网網]友|[回答][复復覆]|[来來]信|作者|[记記]者|[来來]源|[发發]布|[编編][辑輯]|咨[询詢]|提[问問]|留言|[发發]件人)[^：:]{0,8}[：:]/u,
  '网友：夜行人　2012-10-21',
)

/** The bullet before an entry of a list. */
export const bulletBefore = pattern(
  /^[\s\u3000]*(?:[-*+•·●○◆◇■□▪▫►▶»☆★]|&bull;)[\s\u3000]*(?=\*{0,2}[^\s\-*•·])/u,
  '- **渡口夜校开学**',
  '·渡口夜校开学',
)

/** An entry of a list with its day behind or before it. */
export const entryOfDay = pattern(
  /^[[(（【]?(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}日?[\])）】]?[\s\u3000:：|]*[^。；]{4,50}$|^[^。；]{4,50}?[\s\u3000]*[[(（【]?(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\])）】]?$/u,
  '关于征集地方志资料的启事 2014-03-20',
  '[2014-03-20] 关于清理河道的公告',
)
