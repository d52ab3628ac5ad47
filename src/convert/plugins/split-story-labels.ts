// before: @TITLE=…, or Headline: …, above a story of an English paper's own files, and labels for its writer and text
// after: the words without labels, their role known; what says anything else is page-chrome.
import type { VFile } from 'vfile'
import { inform } from '../messages.ts'
import type { HeadFact } from '../page-credits.ts'
import * as patterns from '../patterns.ts'
import { isWide, plain } from '../text.ts'
import { isLine, type LineNode, lineNumber, type Role, type SourceRoot } from '../tree.ts'

const roles: [RegExp, Role][] = [
  [/^(?:title|head|headline|hed)$/iu, 'title'],
  [/^(?:kicker|eyebrow|overline)$/iu, 'kicker'],
  [/^(?:sub-?title|sub-?head|sub-?headline|deck|dek)$/iu, 'subtitle'],
  [/^(?:author|by|by-?line|writer)$/iu, 'byline'],
  [/^(?:body|body text|text|story|content|first|normal)$/iu, 'paragraph'],
  [/^(?:caption|cutline)$/iu, 'caption'],
]
const highest = 6

/** Reads the labels of stories, where a source opens with such a title and labels its text or another field. */
export default function splitStoryLabels() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine).filter(({ furniture }) => !furniture)
    const opens = lines.slice(0, highest).findIndex(({ value }) => labelOf(value)?.role === 'title')
    if (opens < 0 || lines.slice(0, opens).some(({ value }) => !labelOf(value))) return
    const beside = labelOf(lines[opens + 1]?.value ?? '') ?? labelOf(lines[opens - 1]?.value ?? '')
    if (!beside || isWide((lines[opens] as LineNode).value)) return
    const stated = (file.data.stated ?? []) as HeadFact[]
    const titles: LineNode[] = []
    for (const [at, line] of lines.entries()) {
      const label = labelOf(line.value)
      if (!label || !isOfStory(line, label, lines[at - 1])) continue
      const jump = titles.length > 0 ? jumpBelow(lines, at) : undefined
      if (jump) {
        // The head of the same story on a further page.
        jump.furniture = 'folio'
        if (label.role === 'title') line.furniture = 'repeated-title'
        else setApart(line, { ...label, role: 'subhead' })
        continue
      }
      if (label.role === 'title') titles.push(line)
      if (/date|published|issued/iu.test(label.name))
        stated.push({ label: 'Published', value: label.value, line: lineNumber(titles.at(-1) ?? line) })
      setApart(line, label)
      inform(file, line, 'split-story-labels', `“${label.name}” is the label of a field.`)
    }
    if (titles.length > 1) file.data.stated = stated
  }
}

/** A label at the head of a line, and what stands behind it. */
interface Label {
  name: string
  value: string
  role: Role | undefined
  /** Set as a typesetter's tag, which no text has. */
  tag: boolean
}

function labelOf(text: string): Label | undefined {
  const [, tag, label, value = ''] = patterns.storyLabel.exec(text) ?? []
  const name = tag ?? label
  if (!name) return undefined
  return {
    name,
    value: value.trim(),
    role: roles.find(([form]) => form.test(name))?.[1],
    tag: tag !== undefined,
  }
}

// A word before a colon is a label right below another, or where it opens the next story.
const isOfStory = (line: LineNode, { tag, role }: Label, above: LineNode | undefined) =>
  tag ||
  role === 'title' ||
  (line.blanks <= 1 && (above?.piece !== undefined || above?.furniture !== undefined))

const deepestJump = 6

// Continued from Page B3, right below the head of a further page.
const jumpBelow = (lines: readonly LineNode[], at: number) =>
  lines.slice(at + 1, at + deepestJump).find(({ value }) => patterns.goesOnFromPage.test(plain(value)))

// The words keep their place behind the label; a label without words, or of no part of a story, is chrome.
function setApart(line: LineNode, { value, role }: Label): void {
  if (role === undefined || value === '') {
    line.furniture = 'page-chrome'
    return
  }
  line.piece = role
  line.value = value
  if (role === 'title') line.record = {}
  line.blanks = Math.max(line.blanks, 1)
}
