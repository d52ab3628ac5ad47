// Values that need no escaping → the YAML that the library writes for them, in a fraction of its time.

// Words that must stand in quotation marks: the library's own rule, in print and inside brackets.
const quoted = /^[ ,[\]{}#&*!|>'"%@`]|^[?-](?: |$)|: | #|[ :]$/
const quotedInFlow = /[[\]{},]/
// What YAML may take for a number, a truth value, nothing, or the end of a document.
const otherKind =
  /^(?:~|null|true|false|[-+]?\.?(?:inf|nan)|0[ox][\da-f]+|[-+]?[\d._]+(?:e[-+]?\d+)?|---.*|\.\.\..*)?$/i
const escaped = /["\\]/
const control = /[\p{C}\u2028\u2029]/u

/** Writes one entry of a record; nothing when the library must. */
export function plainEntry(key: string, value: unknown, indent = ''): string | undefined {
  const name = scalar(key, true)
  if (name === undefined || name.startsWith('"') || value === undefined) return undefined
  const start = `${indent}${name}:`
  if (!isObject(value)) return ending(start, ' ', scalar(value, false))
  if (!Array.isArray(value)) {
    const entries = Object.entries(value).map(([inner, one]) => plainEntry(inner, one, `${indent}  `))
    return indent === '' && entries.length > 0 ? ending(start, '\n', all(entries)?.join('')) : undefined
  }
  if (!value.some(isObject)) return ending(start, ' ', flow(value))
  return ending(start, '\n', all(value.map((row) => plainRow(row, `${indent}  `)))?.join(''))
}

/** Writes one row of a list; nothing when the library must. */
export function plainRow(row: unknown, indent = ''): string | undefined {
  return isObject(row) && !Array.isArray(row) ? ending(`${indent}-`, ' ', flow(row)) : undefined
}

function ending(start: string, between: string, rest: string | undefined): string | undefined {
  if (rest === undefined) return undefined
  return rest.endsWith('\n') ? start + between + rest : `${start}${between}${rest}\n`
}

// A list of words, or a record of words and such lists, on one line.
function flow(value: object): string | undefined {
  if (Array.isArray(value)) {
    const items = all(value.map((item) => scalar(item, true)))
    return items && `[${items.join(', ')}]`
  }
  const pairs = Object.entries(value).map(([key, one]) => {
    const name = scalar(key, true)
    const words = Array.isArray(one) ? flow(one) : scalar(one, true)
    return name === undefined || name.startsWith('"') || words === undefined ? undefined : `${name}: ${words}`
  })
  const known = all(pairs)
  return known && `{${known.join(', ')}}`
}

function scalar(value: unknown, inFlow: boolean): string | undefined {
  if (typeof value === 'boolean' || Number.isSafeInteger(value)) return String(value)
  if (typeof value === 'number') return /^\d+\.\d+$/.test(String(value)) ? String(value) : undefined
  if (typeof value !== 'string' || otherKind.test(value) || control.test(value)) return undefined
  if (!quoted.test(value) && !(inFlow && quotedInFlow.test(value))) return value
  return escaped.test(value) ? undefined : `"${value}"`
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const all = (texts: (string | undefined)[]): string[] | undefined =>
  texts.every((text) => text !== undefined) ? texts : undefined
