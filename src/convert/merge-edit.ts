// A file as a person edited it, the outline of what convert had written, and what it writes now → both changes in one
// file, or the passages that both changed. Fields are merged by name, bodies line by line: a paragraph is a line.
import { diff3Merge } from 'node-diff3'
import { joinParts, type Parts, readParts, type Stretch } from './parts.ts'
import { lineDigest } from './written.ts'

/** A passage that a person and the conversion changed, each in another way; a side without lines took it out. */
export interface Conflict {
  mine: Stretch
  now: Stretch
}

/** Merges an edit. Only the digests of the base's lines are needed: what a merge keeps stands in one of the others. */
export function mergeEdit(
  mine: string,
  outline: string,
  now: string,
): { text: string } | { conflicts: Conflict[] } {
  const [a, o, b] = [readParts(mine), readParts(outline), readParts(now)]
  const conflicts: Conflict[] = []
  const fields = mergeFields(a.fields, o.fields, b.fields, conflicts)
  const body = { line: 0, lines: mergeLines(a.body, o.body.lines, b.body, conflicts) }
  if (conflicts.length > 0) return { conflicts }
  const text = joinParts({ isArticle: a.isArticle, fields, body })
  return { text: mine.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text }
}

type Fields = Parts['fields']

function mergeFields(mine: Fields, base: Fields, now: Fields, conflicts: Conflict[]): Fields {
  const merged: Fields = new Map()
  for (const name of namesInOrder(mine, now)) {
    const field = mergeField(mine.get(name), base.get(name), now.get(name), conflicts)
    if (field) merged.set(name, field)
  }
  return merged
}

function mergeField(
  mine: Stretch | undefined,
  base: Stretch | undefined,
  now: Stretch | undefined,
  conflicts: Conflict[],
): Stretch | undefined {
  if (isSame(base, now) || isSame(mine, now)) return mine
  if (isSame(mine, base)) return now
  if (mine && base && now && mine.lines.length > 1 && now.lines.length > 1)
    return { ...mine, lines: mergeLines(mine, base.lines.map(lineDigest), now, conflicts) }
  conflicts.push({ mine: mine ?? takenOut, now: now ?? takenOut })
  return mine
}

const takenOut: Stretch = { line: 0, lines: [] }
const isSame = (a: Stretch | undefined, b: Stretch | undefined) => a?.lines.join('\n') === b?.lines.join('\n')

// A person's own order; a field that only the conversion has comes after the one it follows there.
function namesInOrder(mine: Fields, now: Fields): string[] {
  const names = [...mine.keys()]
  let after = -1
  for (const name of now.keys()) {
    const place = names.indexOf(name)
    if (place < 0) names.splice(after + 1, 0, name)
    after = place < 0 ? after + 1 : place
  }
  return names
}

const lineEnd = '\n'

// The ends of lines are parts of their own, so that two lines that follow each other can change apart.
const ended = (digests: readonly string[]) => digests.flatMap((line) => [line, lineEnd])

function mergeLines(mine: Stretch, base: readonly string[], now: Stretch, conflicts: Conflict[]): string[] {
  const lineOf = new Map([...mine.lines, ...now.lines].map((line) => [lineDigest(line), line]))
  const written = (parts: readonly string[]) =>
    parts.map((part) => (part === lineEnd ? lineEnd : (lineOf.get(part) ?? ''))).join('')
  const sideOf = (stretch: Stretch, index: number, parts: readonly string[]) => ({
    line: stretch.line + Math.floor(index / 2),
    lines: written(parts)
      .split(lineEnd)
      .filter((line) => line !== ''),
  })
  let merged = ''
  const digests = (lines: readonly string[]) => ended(lines.map(lineDigest))
  for (const { ok, conflict } of diff3Merge(digests(mine.lines), ended(base), digests(now.lines))) {
    if (ok) merged += written(ok)
    if (conflict)
      conflicts.push({
        mine: sideOf(mine, conflict.aIndex, conflict.a),
        now: sideOf(now, conflict.bIndex, conflict.b),
      })
  }
  return merged.split(lineEnd).slice(0, -1)
}
