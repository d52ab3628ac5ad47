// What comes again in issue after issue and is no hint all the same.
import { pattern } from './pattern.ts'

/** The closing words of a letter or a notice, which belong to its text. */
export const closingWords = pattern(
  /^\s*(?:特此(?:通知|公告|通告|函复|批复|报告|证明)|此致|此布|谨启|謹啟|敬礼|敬禮|敬上|(?:Yours|Kind regards|Best wishes|With best wishes|God bless)\b.*)[。！,.!]?\s*$/u,
  '特此通知。',
  'Yours sincerely,',
)

/** A label of people who did not write the text. */
export const otherLabel = pattern(
  /联系|聯絡|咨询|諮詢|电话|電話|热线|熱線|地[址点點]|时间|時間|主[持编編办辦]|编[辑委审]|編輯|校对|校對|排版|印[刷发發]|出版|发[行布]|[發行]|负责|負責|参加|出席|主讲|主講|嘉宾|嘉賓|^[问問答]$|Contact|Editor|Chair|Phone|Tel|When|Where|Time|Date|Place|Venue|Present|Apolog|Speaker|Host/u,
  '联系人',
  'Contact',
)
