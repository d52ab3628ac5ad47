// before: Sunday, June 28, 2009 above each title of a weblog, Posted by … below each text · after: those lines are
// page-chrome, and the day and the writer are known of the article.
import type { VFile } from 'vfile'
import { markDated } from '../dated-titles.ts'
import { readDateAlone } from '../dates.ts'
import { inform } from '../messages.ts'
import type { HeadFact } from '../page-credits.ts'
import * as patterns from '../patterns.ts'
import { plain, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const widestTitle = 45

/** Marks the days that a weblog sets above its titles, where two at least stand so, and who posted each text. */
export default function markPostDays() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine).filter((line) => !line.furniture)
    const days = lines.flatMap((line, i) => (isDay(line) && isTitle(lines[i + 1], lines[i + 2]) ? [i] : []))
    if (days.length < 2) return
    const stated = (file.data.stated ?? []) as HeadFact[]
    // What stands above all posts is the name of the weblog, and what it says of itself.
    const above = lines.slice(0, days[0])
    if (above.length <= 4 && above.every(({ value }) => widthOf(plain(value)) <= 60))
      for (const line of above) line.furniture = 'masthead'
    for (const [place, at] of days.entries()) {
      const [line, title] = [lines[at] as LineNode, lines[at + 1] as LineNode]
      line.furniture = 'page-chrome'
      const [writer] = lines
        .slice(at, days[place + 1])
        .flatMap(({ value }) => patterns.postedBy.exec(plain(value))?.[1] ?? [])
      stated.push(...markDated(title, plain(line.value), writer))
      inform(file, line, 'mark-post-days', `“${plain(line.value)}” is the day of the text below.`)
    }
    file.data.stated = stated
  }
}

const isDay = (line: LineNode) => {
  const text = plain(line.value)
  return patterns.nameOfDay.test(text) && readDateAlone(text)?.edtf.length === 10
}

const isTitle = (line: LineNode | undefined, text: LineNode | undefined): boolean =>
  line !== undefined &&
  text !== undefined &&
  widthOf(plain(line.value)) <= widestTitle &&
  (line.blanks > 0 && text.blanks > 0
    ? widthOf(plain(text.value)) > widthOf(plain(line.value))
    : widthOf(plain(text.value)) > widestTitle && !/[.,:;!?]$/u.test(plain(line.value)))
