// The fields at the head of a file: text in, plain value out. Convert writes flat, simple YAML, and that is read
// here a hundred times faster than by a YAML parser; whatever is less simple goes to the parser.
import { isMap, isScalar, LineCounter, parse, parseDocument } from 'yaml'

/** Splits a file into its fields and its body; `bodyLine` is the 1-based line the body begins on. */
export function splitFrontmatter(
  text: string,
): { fields: string; body: string; bodyLine: number } | undefined {
  const found = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text)
  if (found?.index !== 0) return undefined
  const body = text.slice(found[0].length)
  return { fields: found[1] as string, body, bodyLine: found[0].split('\n').length }
}

/** Reads fields; throws an error of the YAML parser when they are not YAML. */
export function readFields(text: string): unknown {
  return readSimpleFields(text) ?? parse(text)
}

/** Finds the 1-based line on which a field stands, or the nearest field around it. */
export function lineOfField(text: string, path: readonly PropertyKey[]): number {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  for (let depth = path.length; depth > 0; depth--) {
    const parent: unknown = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true)
    const key = path[depth - 1]
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && item.key.value === key)
      : null
    const node: unknown = pair ? pair.key : document.getIn(path.slice(0, depth), true)
    const offset = (node as { range?: [number] } | undefined)?.range?.[0]
    if (offset !== undefined) return counter.linePos(offset).line
  }
  return 1
}

/** Reads the simple form of YAML only; nothing when a line is anything else. */
export function readSimpleFields(text: string): Record<string, unknown> | undefined {
  const lines: Line[] = []
  for (const line of text.split('\n')) {
    if (line === '') continue
    const [, indent, dash, key, rest] = /^( {0,4})(?:(- )|([A-Za-z]\w*):(?: |$))(.*)$/.exec(line) ?? []
    if (indent === undefined || rest === undefined) return undefined
    lines.push({ indent: indent.length, isItem: dash !== undefined, key: key ?? '', rest })
  }
  lines.reverse()
  const fields = readMap(lines, 0)
  return lines.length === 0 ? fields : undefined
}

interface Line {
  indent: number
  isItem: boolean
  key: string
  rest: string
}

// `lines` are from last to first, and each is taken off as it is read.
function readMap(lines: Line[], indent: number): Record<string, unknown> | undefined {
  const map: Record<string, unknown> = {}
  for (let line = lines.at(-1); line && !line.isItem && line.indent === indent; line = lines.at(-1)) {
    lines.pop()
    const value = line.rest === '' ? readInner(lines, indent) : readInline(line.rest)
    if (value === undefined || line.key in map) return undefined
    map[line.key] = value
  }
  return map
}

/** Reads what stands under a key: a list, indented or not, or one level of fields. */
function readInner(lines: Line[], indent: number): unknown {
  const next = lines.at(-1)
  if (next?.isItem && (next.indent === indent || next.indent === indent + 2))
    return readList(lines, next.indent)
  return next && indent === 0 && next.indent === 2 && !next.isItem ? readMap(lines, 2) : undefined
}

function readList(lines: Line[], indent: number): unknown[] | undefined {
  const list: unknown[] = []
  for (let line = lines.at(-1); line?.isItem && line.indent === indent; line = lines.at(-1)) {
    lines.pop()
    list.push(scalar(line.rest))
  }
  return list.includes(undefined) ? undefined : list
}

function readInline(text: string): unknown {
  return text.startsWith('[') ? flowList(text) : scalar(text)
}

function flowList(text: string): unknown[] | undefined {
  const inner = /^\[ ?([^[\]{}"'#]*?) ?\]$/.exec(text)?.[1]
  if (inner === undefined) return undefined
  // A comma without a space parts two items all the same.
  if (inner.replaceAll(', ', '').includes(',')) return undefined
  const values = inner === '' ? [] : inner.split(', ').map(scalar)
  return values.includes(undefined) ? undefined : values
}

const quoted = /^"(?:[^"\\]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"$/
const integer = /^(?:0|-?[1-9]\d{0,14})$/
const dateOrRange = /^\d+(?:-\d{2,})+[~?%]?$|^\d+-\d+$/
// A letter that opens no YAML syntax, then nothing that could end a plain text.
const plain = /^[\p{L}《（“‘【〈「『](?!.*(?:: |:$| #|\s$))[^\t\r[\]{}]*$/u
const notText = /^(?:null|true|false|y|yes|n|no|on|off|nan|inf)$/i

function scalar(text: string): string | number | undefined {
  if (quoted.test(text)) return JSON.parse(text) as string
  if (integer.test(text)) return Number(text)
  if (dateOrRange.test(text)) return text
  return plain.test(text) && !notText.test(text) ? text : undefined
}
