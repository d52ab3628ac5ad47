// What convert last wrote: the digest of each file, by which an edit by hand is seen, and its outline, with which the
// edit is merged. Fields stand in an outline as they are; a line of the body stands as the beginning of its digest,
// which is all that a three-way merge asks of its base, in a fraction of the room.
import { createHash } from 'node:crypto'
import { joinParts, readParts } from './parts.ts'

/** Gives the SHA-256 of a text or of bytes, in hexadecimal. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Gives what stands for a line in an outline: nothing for a blank one. */
export function lineDigest(line: string): string {
  return line.trim() === '' ? '' : digest(line).slice(0, 12)
}

/** Gives the outline of a file, which is cut and joined as the file itself is. */
export function outlineOf(text: string): string {
  const parts = readParts(text)
  return joinParts({ ...parts, body: { ...parts.body, lines: parts.body.lines.map(lineDigest) } })
}

/** Says whether a file is a person's work: convert did not write it so, or not at all. Line ends are no edit. */
export function isEdited(text: string, last: string | undefined): boolean {
  return last === undefined || digest(text.replace(/\r\n/g, '\n')) !== last
}
