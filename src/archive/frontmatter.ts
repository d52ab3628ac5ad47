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
  const root: Record<string, unknown> = {}
  let map = root
  let list: unknown[] | undefined
  let open = ''
  for (const line of text.split('\n')) {
    if (line === '') continue
    const [, indent = '', dash, key, rest = ''] =
      /^( {0,4})(?:(- )|([A-Za-z]\w*):(?: |$))(.*)$/.exec(line) ?? []
    if (dash) {
      // A list stands under the key before it, indented or not.
      if (open === '' || indent.length > (map === root ? 2 : 4)) return undefined
      if (map !== root && indent.length < 2) return undefined
      list ??= map[open] === undefined ? [] : undefined
      const value = scalar(rest)
      if (!list || value === undefined) return undefined
      list.push(value)
      map[open] = list
      continue
    }
    if (key === undefined || key === '__proto__') return undefined
    if (open !== '' && map[open] === undefined) {
      if (indent.length !== 2 || map !== root) return undefined
      const inner: Record<string, unknown> = {}
      root[open] = inner
      map = inner
    } else if (indent.length === 0) map = root
    else if (indent.length !== 2 || map === root) return undefined
    if (key in map) return undefined
    list = undefined
    open = ''
    if (rest === '') open = key
    else {
      const value = rest.startsWith('[') ? flowList(rest) : scalar(rest)
      if (value === undefined) return undefined
      map[key] = value
    }
  }
  return open !== '' && map[open] === undefined ? undefined : root
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
