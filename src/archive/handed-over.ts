// An archive that a command has read already, for the pages that it has made: they run in the same process, from
// another copy of this code, and need not read it again.
import type { Archive } from './types.ts'

const held = Symbol.for('backfile.archives')
const holder = globalThis as { [held]?: Map<string, Archive> }

/** Holds an archive ready for the pages of its folder, until it is taken back. */
export function handOver(archive: Archive): () => void {
  holder[held] ??= new Map()
  holder[held].set(archive.folder, archive)
  return () => holder[held]?.delete(archive.folder)
}

/** Gives the archive of a folder, if one is held ready. */
export function handedOver(folder: string): Archive | undefined {
  return holder[held]?.get(folder)
}
