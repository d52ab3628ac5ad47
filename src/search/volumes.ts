// The articles of an archive in volumes, each with an index of its own: a search begins with the newest, whose
// size does not grow with the archive, and no more than one volume is held in memory while it is indexed.

/** What a volume holds. */
export interface Volume {
  articles: number
  years: string[]
}

/** Where the list of volumes stands in the index's folder, the newest first. */
export const volumesFile = 'volumes.json'

/** Parts articles, from new to old, into volumes: as `size` says from the oldest on, the newest with what is left. */
export function volumeLengths(articles: number, size: number): number[] {
  const older = Math.max(0, Math.floor(articles / size) - 1)
  return [articles - older * size, ...Array<number>(older).fill(size)]
}

/** Gives the folder of a volume in the index's folder, which is itself the newest's; the oldest has number 1. */
export function volumeFolder(place: number, volumes: number): string {
  return place === 0 ? '' : `${volumes - place}/`
}
