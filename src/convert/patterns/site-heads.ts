// How the head of a saved page in Chinese names its site.
import { pattern } from './pattern.ts'

/** A bar of a site of blogs or of boards. */
export const blogBar = pattern(
  /^(?=.*(?:博客|博文|部落格|[贴貼]吧))[^。，！？]{1,14}(?:[\s|｜]+[^\s。，！？|｜]{1,12}){2,}$|^\p{Script=Han}{2,4}[贴貼]吧$/u,
  '首页 博文目录 图片 关于我',
)

/** A blog or a board alone on its line, or with the count of those who follow it; group: the name. */
export const blogName = pattern(
  /^((?!(?:百度|新浪))\p{Script=Han}{1,12}(?:的(?:博客|部落格|[网網]志|[网網]誌|日志|日誌|空[间間])|(?<!贴|貼)吧))(?=$|[\s\u3000]+[关關]注)/u,
  '老渡口的博客',
  '渡口吧  关注: 1,210',
)

/** A name in Chinese, and behind it in Latin letters or as an address; group: the first. */
export const nameInTwoTongues = pattern(
  /^([\p{Script=Han}·・]{4,16})[\s\u3000]+(?:\p{Lu}[\p{L}.'&-]+(?: [\p{L}.,'&-]{2,20}){1,6}|\p{Lu}?[\w-]{3,20}(?:\.\w{2,6}){1,3})(?:\s{2,}.{0,30})?$/u,
  '渡口古镇 DUKOU ANCIENT TOWN',
  '渡口晚报网  dkwb.com.cn',
)

/** The address of a site alone on its line. */
export const addressOfSite = pattern(/^(?:https?:\/\/|www\.)[\w./~-]+$/u, 'www.dukou.example.cn')

/** What stands between a site and its column in the first line of a page. */
export const columnDash = pattern(/\s*(?:[-－—–]{1,2}|::|→)\s*/u, '渡口网－－读书')

/** The name of a site that its columns follow. */
export const siteBeforeColumn = pattern(
  /^\p{Script=Han}{2,14}(?:[网網]|[网網]\p{Script=Han}{1,3}站|在[线線]|书屋|書屋)$/u,
  '渡口农网',
)

/** A bar of columns that are set between other strokes. */
export const columnBar = pattern(
  /^[^。！？]{2,16}(?:\s*[┆┊┃│]\s*[^。！？]{2,16}){2,}$/u,
  '寄语 ┆ 习作园地 ┆ 小诗',
)

/** What parts the columns of a bar. */
export const columnMark = pattern(/[\s|｜>»›＞→┊┆┃│/／·]+/u, '首页 | 工作动态')
