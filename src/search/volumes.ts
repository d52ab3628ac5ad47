// The articles of an archive in volumes, each with an index of its own: a search begins with the newest, whose
// size does not grow with the archive, and no more than one volume is held in memory while it is indexed.
import type { Row } from './catalogue.ts'

/** What a volume holds. */
export interface Volume {
  articles: number
  /** Of its articles and of their issues. */
  years: string[]
  /** The first and the last date of these, as far as they are known; `''` where none is. */
  from: string
  to: string
  publications: string[]
  /** Its folder in the index's, named by what it holds: another name for whatever else it holds. */
  folder: string
}

/** What a search begins with. */
export interface VolumeList {
  /** From new to old. */
  volumes: Volume[]
  /** The newest volume's table of words, which every search needs; the others have it in a file of their own. */
  chunks: string
  /** The folder of the guide, where there are volumes enough to need one. */
  guide?: string
}

/** Where Pagefind's code stands in the index's folder. */
export const codeFile = 'wasm.unknown.pagefind'

/** Where the list of volumes stands in the index's folder. */
export const volumesFile = 'volumes.json'

/** Where a volume's table of words stands in its folder. */
export const chunksFile = 'words.txt'

/** Where a volume's catalogue stands in its folder. */
export const catalogueFile = 'catalogue.json'

/** The year of articles without a date. */
export const undated = 'undated'

/** Gives the year of an issue by its id. */
export function issueYear(issue: string): string {
  return /^\d{4}/.exec(issue)?.[0] ?? undated
}

/** Gives the year of an article. */
export function yearOf({ date: [date] }: Row): string {
  return date?.slice(0, 4) ?? undated
}
