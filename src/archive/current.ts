// The archive of the site being built, read once; while developing, read again when it is a second old.
import { readArchive } from './read.ts'
import type { Archive } from './types.ts'

let archive: Archive | undefined
let readAt = 0

/** Gives the archive whose pages are being made. */
export function currentArchive(): Archive {
  const isOld = import.meta.env.DEV && performance.now() - readAt > 1000
  if (!archive || isOld) {
    archive = readArchive(__CONTENT_FOLDER__)
    readAt = performance.now()
  }
  return archive
}
