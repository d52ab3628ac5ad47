// The articles of an archive in volumes, each with an index of its own: a search begins with the newest, whose
// size does not grow with the archive, and no more than one volume is held in memory while it is indexed.
import type { Row } from './catalogue.ts'

/** What a volume holds. */
export interface Volume {
  articles: number
  years: string[]
  publications: string[]
  /** The digest of its catalogue. */
  catalogue: string
}

/** Where the list of volumes stands in the index's folder, the newest first. */
export const volumesFile = 'volumes.json'

/** The year of articles without a date. */
export const undated = 'undated'

/** Parts articles, from new to old, into volumes: as `size` says from the oldest on, the newest with what is left. */
export function volumeLengths(articles: number, size: number): number[] {
  const older = Math.max(0, Math.floor(articles / size) - 1)
  return [articles - older * size, ...Array<number>(older).fill(size)]
}

/** Gives the folder of a volume in the index's folder, which is itself the newest's; the oldest has number 1. */
export function volumeFolder(place: number, volumes: number): string {
  return place === 0 ? '' : `${volumes - place}/`
}

/** Gives the file of a volume's catalogue in its folder: another name for whatever else it holds. */
export function catalogueFile({ catalogue }: Pick<Volume, 'catalogue'>): string {
  return `catalogue.${catalogue}.json`
}

/** Gives the year of an article. */
export function yearOf({ date: [date] }: Row): string {
  return date?.slice(0, 4) ?? undated
}

/** Gives the weight of a volume: what tells in an answer which volume a result is from. */
export function weightOf(place: number): number {
  return 1 / (place + 1)
}
