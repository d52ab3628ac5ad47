// What the lines of a Chinese headline say of themselves: decks, releases, kinds of report, slogans.
import { pattern } from './pattern.ts'

/** A deck that names several things and trails off, above a title. */
export const deckOfClauses = pattern(
  /^[^。！？；]{4,24}[，,][^。！？；]{4,24}[，,][^。！？；]{4,24}(?:…{1,2}|\.{3,6})$/u,
  '老街添了路灯，新村通了公交，河边又有了渡船……',
)

/** The long title of a news release: clauses of some length, parted by spaces alone. */
export const clausesOfRelease = pattern(
  /^(?=.{28,90}$)(?=.*\p{Script=Han}[\s\u3000]+\p{Script=Han})(?!.*[。！？；，：:|｜>])(?!.*\d{3,4}-\d{3})\S{6,32}(?:[\s\u3000]+\S{2,32}){1,5}$/u,
  '渡口木橋翻修、燈會重開 今年秋天起每週放行兩日 南岸、北門、東街等二十個里報名 邀三十位鄉親同走',
)

/** The kind of a report, with which its subtitle ends. */
export const reportKind = pattern(
  /(?:访问记|訪問記|采访记|参观记|目击记|侧记|側記|散记|散記|小记|札记|追记|见闻|見聞|纪实|紀實|纪事|巡礼|掠影|剪影|速写|素描|特写|特寫|调查报告|读后感?|观后感?)$/u,
  '柳沟农业社访问记',
)

/** A slogan of two halves of like length. */
export const slogan = pattern(/^[—–-]?\s*(\S{4,8})[\s\u3000](\S{4,8})$/u, '一条老街 两代掌柜')

/** A slogan of two halves of one length. */
export const evenSlogan = pattern(
  /^(?:\p{Script=Han}{4}[\s\u3000]+\p{Script=Han}{4}|\p{Script=Han}{5}[\s\u3000]+\p{Script=Han}{5}|\p{Script=Han}{6}[\s\u3000]+\p{Script=Han}{6})$/u,
  '三年不停工　引水过石梁',
)
