// Marks of punctuation inside a line and at its end.
import { pattern } from './pattern.ts'

/** A comma at the end. */
export const commaEnd = pattern(/[，,]$/u, '渡口的灯修好了，')

/** A mark that parts clauses or the items of a list. */
export const listMark = pattern(/[，,、…]/u, '修路、架灯、清淤')

/** A mark that parts the clauses of a Chinese headline. */
export const clauseMark = pattern(/[，：:…]/u, '渡口亮了，船回来了')

/** A mark that parts a headline, a dash too. */
export const partMark = pattern(/[，,：:…—]/u, '渡口——一盏灯')

/** A space. */
export const space = pattern(/\s/, '渡口 亮灯')

/** A comma. */
export const comma = pattern(/[，,]/u, '渡口亮了，船回来了')

/** A comma, or the mark between the items of a list. */
export const pause = pattern(/[，,、]/u, '修路、架灯')

/** A mark at which a sentence pauses, at the end. */
export const pauseEnd = pattern(/[，,、；;]$/u, '渡口亮了；')

/** A colon at the end. */
export const colonEnd = pattern(/[:：]$/u, '报名办法：')

/** A Chinese full stop at the end, closing marks after it or not. */
export const fullStopEnd = pattern(/(?:。|(?<=\p{Script=Han})\.)["”’」]?$/u, '“船回来了。”', '船回来了.')

/** A mark at the end that asks, calls out or breaks off. */
export const loudEnd = pattern(/[！？!?…]["”’」]?$/u, '船回来了吗？')

/** An English line that asks or calls out. */
export const askingEnd = pattern(/[?!]$/, 'Who lit the lamp?')

/** An English line that leads into what follows. */
export const openEnd = pattern(/[,:-]$/, 'The ferry runs on:')

/** A line that opens with a dash. */
export const dashStart = pattern(/^[-–—~]/, '—Edith Marlowe')

/** A line that opens with a parenthesis. */
export const openParenthesis = pattern(/^[(（]/u, '（渡口管理所）')

/** A full stop, a semicolon or two pauses inside a line: no title has them. */
export const stopInside = pattern(/[。；]|[，、].+[，、]/u, '灯亮了。船回来', '一盏灯、两条船，渡口')

/** The number of a paragraph; group 1 is its figure. */
export const paragraphNumber = pattern(
  /^[（(]?([一二三四五六七八九十])[)）、]/u,
  '三、冬天修船',
  '（二）春天下网',
)

/** A letter or a figure that is half as wide as a Chinese character. */
export const narrowLetter = pattern(/[A-Za-z\d]/, '3月4日')

/** A mark at the very end. */
export const markEnd = pattern(/[^\p{L}\p{N}\s]\s*$/u, '渡口的灯修好了。')

/** Words all in one pair of quotation marks. */
export const quotedWords = pattern(/^[“「『][^“”「」『』]{4,}[”」』]$/u, '“桥是大家的”')
