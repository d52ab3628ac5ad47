// Invents sources of many forms, the same every time, to measure the converter on: our test documents in other words.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileOf } from '../src/model/paths.ts'

const documents = path.resolve(import.meta.dirname, '../tests/documents')

/** Reads the test documents by their names. */
export function readDocuments(): Map<string, string> {
  const files = readdirSync(documents).filter((file) => file.endsWith('.txt'))
  return new Map(
    files.sort().map((file) => [path.parse(file).name, readFileSync(path.join(documents, file), 'utf8')]),
  )
}

const han = /\p{Script=Han}/gu
const code = path.resolve(import.meta.dirname, '../src/convert')
const named = new Set(
  readdirSync(code, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => readFileSync(path.join(code, file), 'utf8').match(han) ?? []),
)
const free = [...new Set([...readDocuments().values()].join('').match(han))].filter((one) => !named.has(one))
const placeOf = new Map(free.map((character, place) => [character, place]))

/**
 * Gives a variant of a text, of the same shape and with no line that another variant has: characters that the
 * converter names stay, all others give way to others, and the clauses of long lines begin further on.
 */
export function vary(text: string, variant: number): string {
  const lines = text.split('\n').map((line) => (line.length > 24 ? turnClauses(line, variant) : line))
  return lines
    .join('\n')
    .replace(han, (character) => free[((placeOf.get(character) ?? NaN) + variant) % free.length] ?? character)
}

// The first clause stays, where a paragraph shows how it opens, and the last, where it shows how it ends.
function turnClauses(line: string, variant: number): string {
  const clauses = line.split(/(?<=[，。；、,])/u)
  const inner = clauses.slice(1, -1)
  const turn = variant % Math.max(1, inner.length)
  return [clauses[0], ...inner.slice(turn), ...inner.slice(0, turn), ...clauses.slice(1).slice(-1)].join('')
}

/** Writes a content folder with so many variants of every document, each form a publication of daily issues. */
export function inventSources(content: string, variants: number): number {
  let bytes = 0
  for (const [publication, text] of readDocuments()) {
    const folder = path.join(content, fileOf.sources(publication))
    mkdirSync(folder, { recursive: true })
    for (let variant = 0; variant < variants; variant++) {
      const day = new Date(Date.UTC(1990, 0, 1 + variant)).toISOString().slice(0, 10)
      const varied = vary(text, variant)
      bytes += Buffer.byteLength(varied)
      writeFileSync(path.join(folder, `${day}.txt`), varied)
      writeFileSync(path.join(folder, `${day}.yaml`), `date: ${day}\n`)
    }
  }
  return bytes
}
