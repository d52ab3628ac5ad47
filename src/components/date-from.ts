// Where an issue's date comes from, as its record writes it in, in the interface's words out.
import type { Words } from '../words/index.ts'

/** Says in the interface's words what `dateFrom` says in the record's. */
export function dateFrom(stated: string, words: Words): string {
  const [, line, inferred] = /^(?:line (\d+)|inferred: (.*))$/.exec(stated) ?? []
  if (line) return words.dateFromLine(line)
  if (inferred) return words.dateInferred(inferred)
  return { 'file name': words.dateFromFileName, sidecar: words.dateFromSidecar }[stated] ?? stated
}
