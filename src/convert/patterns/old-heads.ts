// Heads that stand before their text in one line, as Chinese papers of old set their news.
import { pattern } from './pattern.ts'

/** Words in brackets at the head of a line, once or twice: a head, and what goes on from it. */
export const headInBrackets = pattern(
  /^[\s\u3000]*(?:[[［【〔〖][^\]］】〕〗]{1,24}[\]］】〕〗][\s\u3000]*){1,2}(?![\s\u3000(（[［【〔〖])/u,
  '[渡船改期] ○本埠南岸渡船向於辰初開行',
  '【敬錄】【憲示】○初三日奉',
)

/** A mark, a few words, and a ring or a gap before the text. */
export const headAfterMark = pattern(
  /^[\s\u3000]*([●◎○⊙◉▲△◆◇■□★☆⦿])[\s\u3000]*(\p{Script=Han}[^●◎○⊙◉▲△◆◇■□★☆⦿，。、：:；！？,\s\u3000]{1,19})(?:[\s\u3000]*[●◎○◯〇⊙][\s\u3000]*|[\s\u3000]{1,4})(?=[^\s\u3000●◎○])/u,
  '●渡船改期○本埠南岸渡船向於辰初開行',
  '◎石橋修竣　城東石橋去歲爲水冲坍',
)

/** A few words and a ring before the text. */
export const headBeforeRing = pattern(
  /^[\s\u3000]*(\p{Script=Han}{3,16})[\s\u3000]*[○◯◎⊙][\s\u3000]*(?=\p{Script=Han})/u,
  '渡船改期○本埠南岸渡船向於辰初開行',
)

/** A ring that opens a text. */
export const ringAtStart = pattern(/^[\s\u3000]*[○◯◎⊙●][\s\u3000]*/u, '○本埠南岸渡船')

/** What a shop of old says over what it sells, or a house that is to let. */
export const oldTradeHead = pattern(
  /(?:[出發发]售|告[白曰]|廣告|[召招][租頂盤]|出[租頂]|拍[賣卖]|叫貨|分[設售])(?:[\s\u3000]*\p{Script=Han}{2,6}[啓啟启])?$|[齋堂號莊行店局舖館][主人]{0,2}(?:[謹特]?[啓啟启]|告白)$/u,
  '新刻字帖出售',
  '寶硯齋啓',
)
