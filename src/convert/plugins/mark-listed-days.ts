// before: a page of several short news, 渡口小学铺好新跑道 2014-10-21 above each text, or [2014-10-21] below its title
// · after: the day is known of the text, and no part of its title.
import type { VFile } from 'vfile'
import { markDated } from '../dated-titles.ts'
import { inform } from '../messages.ts'
import type { HeadFact } from '../page-credits.ts'
import * as patterns from '../patterns.ts'
import { plain, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const widestTitle = 40
const shortestText = 24

/** A title with the line that states its day: the same, or the one below. */
interface Listed {
  title: LineNode
  day: LineNode
}

/** Reads the days that a page sets beside or below its titles, where it has two such titles at least. */
export default function markListedDays() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine).filter((line) => !line.furniture)
    const listed = lines.flatMap((_, at) => listedAt(lines, at) ?? [])
    if (listed.length < 2 || areOfOneDay(listed)) return
    const stated = (file.data.stated ?? []) as HeadFact[]
    for (const { title, day } of listed) {
      const beside = title === day ? patterns.titleAndDay.exec(plain(title.value)) : null
      const value = beside?.[2] ?? beside?.[3] ?? patterns.listedDay.exec(plain(day.value))?.[1] ?? ''
      if (beside) title.value = beside[1] as string
      else day.furniture = 'page-chrome'
      stated.push(...markDated(title, value))
      inform(file, title, 'mark-listed-days', `“${value}” is the day of the text below.`)
    }
    file.data.stated = stated
  }
}

// One day for all on lines of their own is that of the page.
const areOfOneDay = (listed: readonly Listed[]) =>
  listed.every(
    ({ title, day }) =>
      title !== day && plain(day.value).slice(0, 10) === plain((listed[0] as Listed).day.value).slice(0, 10),
  )

// A short line above a text, with its day behind it or on the line between.
function listedAt(lines: readonly LineNode[], at: number): Listed | undefined {
  const [above, title, next, after] = [lines[at - 1], lines[at], lines[at + 1], lines[at + 2]]
  if (!title || (title.blanks === 0 && above && !endsText(above))) return undefined
  const words = plain(title.value)
  if (patterns.saysWho.test(words)) return undefined
  if (/[\d日)）\]】］]$/u.test(words) && patterns.titleAndDay.test(words))
    return isText(next) ? { title, day: title } : undefined
  const isTitle =
    widthOf(words) <= widestTitle && !patterns.sentenceEnd.test(words) && /\p{Script=Han}/u.test(words)
  if (!isTitle || !next || next.blanks > 0 || !patterns.listedDay.test(plain(next.value))) return undefined
  return isText(after) ? { title, day: next } : undefined
}

const endsText = ({ value }: LineNode) => patterns.sentenceEnd.test(plain(value))

const isText = (line: LineNode | undefined) =>
  line !== undefined && widthOf(line.value) >= shortestText && /[，。；！？]/u.test(line.value)
