// before: a list of links above the first text; node name:渡口花絮; 社區新聞 above each date · after: page-chrome.
import type { VFile } from 'vfile'
import { readCredits } from '../credits.ts'
import { readDate } from '../dates.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { plain, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

/** Marks what a site has of its own kind around its articles, known by where it stands and how often. */
export default function markSiteLists() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    const known = new Set(lines.filter((line) => line.furniture))
    markLabels(lines)
    markCategories(lines)
    markHeadLinks(lines)
    for (const line of lines.filter((line) => line.furniture && !known.has(line)))
      inform(
        file,
        line,
        'mark-site-lists',
        `“${plain(line.value).slice(0, 20)}” belongs to the site, not to an article.`,
      )
  }
}

// From here on, short lines without a sentence are a list of links.
const fewestLinks = 10

// Above the first text a site lists its sections, its friends, what can be subscribed to; the title and the byline
// stand right above the text, a gap below the list.
function markHeadLinks(lines: LineNode[]): void {
  const first = lines.findIndex((line) => !line.furniture && isText(plain(line.value)))
  const head = lines.slice(0, Math.max(0, first)).filter((line) => !line.furniture)
  const links = head.filter((line) => patterns.linkWord.test(plain(line.value))).length
  const digits = head.filter((line) => /\d/.test(line.value)).length
  if (head.length < fewestLinks || links < 2 || digits > head.length / 5) return
  const last = head.slice(-6)
  const gap = Math.max(...last.map((line) => line.blanks))
  const opens = last.findLastIndex((line) => line.blanks === gap)
  const list = head.slice(0, head.length - last.length + (gap > 1 ? opens : 3))
  const dated = list.findLastIndex((line) => readDate(plain(line.value)) !== undefined)
  for (const line of list.slice(dated + 1)) line.furniture = 'related-links'
}

const isText = (text: string) =>
  widthOf(text) > 60 ||
  (widthOf(text) > 24 && patterns.sentenceEnd.test(text)) ||
  patterns.dateline.test(text)

// 社區新聞 between a title and its line of date, as above other titles of the page: what kind of news it is.
function markCategories(lines: LineNode[]): void {
  const words = lines.map((line) => plain(line.value))
  const isCategory = (i: number) => {
    const [line, next] = [lines[i] as LineNode, lines[i + 1]]
    const short = /^\p{Script=Han}{2,6}$/u.test(words[i] as string)
    const dated = next?.furniture === 'page-chrome' && next.blanks === 0 && readDate(next.value) !== undefined
    return short && dated && i > 0 && line.blanks === 0 && !lines[i - 1]?.furniture
  }
  const found = lines.flatMap((line, i) => (!line.furniture && isCategory(i) ? [i] : []))
  for (const i of found)
    if (found.filter((other) => words[other] === words[i]).length >= 2)
      (lines[i] as LineNode).furniture = 'page-chrome'
}

// node name:渡口花絮 right above or below two known fields: a label of that site's own.
function markLabels(lines: LineNode[]): void {
  const known = lines.map((line) => line.furniture === 'page-chrome' && patterns.chromeField.test(line.value))
  const beside = (at: number, step: number) => {
    let count = 0
    for (
      let i = at + step;
      known[i] || patterns.labelAndValue.test(plain(lines[i]?.value ?? ''));
      i += step
    ) {
      if ((lines[step > 0 ? i : i + 1]?.blanks ?? 1) > 0) break
      if (known[i]) count += 1
    }
    return count
  }
  for (const [i, line] of lines.entries())
    if (!line.furniture && patterns.labelAndValue.test(plain(line.value)) && !readCredits(plain(line.value)))
      if (beside(i, -1) + beside(i, 1) >= 2) line.furniture = 'page-chrome'
}
