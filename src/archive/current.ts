// The archive of the site being made, read once. While developing, scripts/dev.ts has this module made anew when the
// content changes, and what is wrong in the content is printed.
import { handedOver } from './handed-over.ts'
import { readArchive } from './read.ts'
import type { Archive } from './types.ts'

let archive: Archive | undefined

/** Gives the archive whose pages are being made. */
export function currentArchive(): Archive {
  if (archive) return archive
  archive = handedOver(__CONTENT_FOLDER__) ?? readArchive(__CONTENT_FOLDER__)
  if (import.meta.env.DEV)
    for (const { file, line, reason } of archive.problems)
      console.error(`problem  ${file}${line ? `:${line}` : ''}: ${reason}.`)
  return archive
}
