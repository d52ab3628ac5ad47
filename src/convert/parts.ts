// A file of an issue, an article or the head of issue.yaml → the parts in which it is merged: its fields by name, and
// the lines of its body. Lines, not YAML, so that joining the parts gives back what a person wrote.

/** Lines in a row, and the 1-based line of the file on which they begin. */
export interface Stretch {
  line: number
  lines: string[]
}

/** The parts of a file. A field within another is named by both: source.lines. */
export interface Parts {
  isArticle: boolean
  fields: Map<string, Stretch>
  body: Stretch
}

const fence = '---'

/** Cuts a file into its parts. */
export function readParts(text: string): Parts {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n/g, '\n')
    .split('\n')
  const isArticle = lines[0]?.trimEnd() === fence
  const close = isArticle ? lines.findIndex((line, i) => i > 0 && line.trimEnd() === fence) : lines.length
  const end = close < 0 ? lines.length : close
  return {
    isArticle,
    fields: readFields(lines.slice(isArticle ? 1 : 0, end), isArticle ? 2 : 1),
    body: { line: end + 2, lines: withoutBlankEnd(lines.slice(end + 1)) },
  }
}

/** Joins parts into a file again. */
export function joinParts({ isArticle, fields, body }: Parts): string {
  const head = [...fields.values()].flatMap(({ lines }) => lines)
  const lines = isArticle ? [fence, ...head, fence, ...body.lines] : head
  return `${lines.join('\n')}\n`
}

// A comment, a row of a list or a text that goes on belongs to the field above it.
function readFields(lines: string[], first: number): Map<string, Stretch> {
  const fields = new Map<string, Stretch>()
  let outer = ''
  let name = ''
  for (const [i, line] of withoutBlankEnd(lines).entries()) {
    const [, indent, key, value] = /^( {2})?([^\s#:-][^:]*):(?: +(.*))?$/.exec(line) ?? []
    if (key !== undefined && (!indent || outer !== '')) {
      if (!indent) outer = value === undefined ? key : ''
      name = indent ? `${outer}.${key}` : key
      // A field that stands twice is no YAML, and still nothing of it is lost here.
      if (fields.has(name)) name += ` (line ${first + i})`
    }
    const field = fields.get(name) ?? { line: first + i, lines: [] }
    fields.set(name, { ...field, lines: [...field.lines, line] })
  }
  return fields
}

function withoutBlankEnd(lines: string[]): string[] {
  return lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1)
}
