// A line → whether only a page of the web has it: around a text, among its paragraphs, or as a bar of widgets.
import * as patterns from './patterns.ts'
import { widthOf } from './text.ts'

const widest = 60

const amidText = [
  patterns.pictureFile,
  patterns.playerBar,
  patterns.likeCount,
  patterns.readingTime,
  patterns.linkAmid,
  patterns.pagerAmid,
  patterns.adAmid,
  patterns.followCall,
  patterns.shortPlace,
]

const aroundText = [
  patterns.englishPlace,
  patterns.partsOfSite,
  patterns.teaserLine,
  patterns.calendarHead,
  patterns.moreLink,
  patterns.scannedHead,
  patterns.scannedLine,
  patterns.weblogLine,
  patterns.listLine,
]

/** Is this a line that only a page of the web has around a text, or among its paragraphs? */
export const isWebLine = (text: string) =>
  aroundText.some((pattern) => pattern.test(text)) ||
  (widthOf(text) <= widest && amidText.some((pattern) => pattern.test(text)))

/** Is this [纠错] [打印] 分享到：微信 微博: words of widgets, two at least, and little else? */
export function isWidgets(text: string): boolean {
  const words = text.split(/[\s\u3000[\]【】|｜:：、/／丨·•>»()（）]+/u).filter(Boolean)
  if (words.length < 2) return false
  const widgets = words.filter((word) => patterns.widgetWord.test(word.replace(/[+＋－○●-]+$/u, '')))
  return widgets.length >= 2 && widgets.join('').length >= words.join('').length * 0.6
}
