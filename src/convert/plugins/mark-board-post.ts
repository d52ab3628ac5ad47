// before: 作者 linyuan 看板 Dukou, 標題 [新聞] …, 時間 …, a post, --, ※ 發信站: …, 推 linyuan: … as a bulletin board keeps it
// after: the title is known, and the day; the other fields are page-chrome, what stands below the post is of kind other.
import type { VFile } from 'vfile'
import { joinBoardLines } from '../board-lines.ts'
import { inform } from '../messages.ts'
import type { PageFacts } from '../page-credits.ts'
import * as patterns from '../patterns.ts'
import { plain } from '../text.ts'
import { isLine, type LineNode, lineNumber, type SourceRoot } from '../tree.ts'

const deepestHead = 8
const deepestRule = 3

/** Marks the fields that a bulletin board sets above a post, and what it keeps below. */
export default function markBoardPost() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    const head = fieldsOf(lines.slice(0, deepestHead))
    if (head.length > 0) markHead(head, file)
    const last = lines.findIndex(({ value }) => patterns.boardFoot.test(value))
    if (last < 0 && head.length === 0) return
    const foot = last < 0 ? lines.length : last
    const rule = lines.slice(Math.max(0, foot - deepestRule), foot).findIndex((line) => isRule(line))
    const from = rule < 0 ? foot : Math.max(0, foot - deepestRule) + rule
    const isBelow = (line: LineNode, i: number) =>
      i >= from || (head.length > 0 && patterns.boardReply.test(line.value))
    for (const line of lines.filter(isBelow)) line.furniture ??= 'other'
    if (head.length > 0) joinBoardLines(lines.filter((line) => !line.furniture))
  }
}

const isRule = ({ value }: LineNode) => patterns.boardRule.test(value)

/** A field above a post. */
interface Field {
  line: LineNode
  kind: 'writer' | 'board' | 'title' | 'day' | 'station'
  value: string
}

const kinds = ['writer', 'board', 'title', 'day', 'station'] as const

// Title, writer and the board or its station at least: a page has a title and a writer too.
function fieldsOf(top: readonly LineNode[]): Field[] {
  const fields = top.flatMap((line) => fieldOf(line) ?? [])
  const has = (kind: Field['kind']) => fields.some((field) => field.kind === kind)
  const isOfBoard =
    has('board') || has('station') || fields.some(({ value }) => patterns.boardBehind.test(value))
  return has('title') && has('writer') && isOfBoard ? fields : []
}

function fieldOf(line: LineNode): Field | undefined {
  const found = patterns.boardField.exec(plain(line.value))
  const kind = kinds[found?.slice(1).findIndex(Boolean) ?? -1]
  return found && kind ? { line, kind, value: plain(line.value).slice(found[0].length) } : undefined
}

function markHead(head: readonly Field[], file: VFile): void {
  for (const { line, kind, value } of head) {
    const [day, month, date, year] = patterns.machineDay.exec(value) ?? []
    if (day) {
      const stated = { 日期: { value: `${date} ${month} ${year}`, line: lineNumber(line) } }
      file.data.facts = { ...((file.data.facts ?? {}) as PageFacts), ...stated }
    }
    if (kind === 'title' && line.piece === undefined) {
      line.value = value.replace(patterns.postKind, '')
      line.piece = 'title'
    } else line.furniture ??= 'page-chrome'
    inform(file, line, 'mark-board-post', `“${value.slice(0, 20)}” is a field above a post.`)
  }
}
