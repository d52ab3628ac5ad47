// Opens the index of an archive: the newest volume first, older ones as they are asked for.
import type { Filter } from './find.ts'
import { openPagefind, type Pagefind } from './open-pagefind.ts'
import { type Volume, volumeFolder, volumesFile } from './volumes.ts'

export interface Index {
  pagefind: Pagefind
  /** Counts the articles not searched yet that the filters may leave. */
  unsearched: (filters: readonly Filter[]) => number
  /** Opens a volume that may hold what the filters leave, if none is open. */
  reach: (filters: readonly Filter[]) => Promise<void>
  /** Opens volumes that may hold what the filters leave: as many as are open, so that each time doubles them. */
  widen: (filters: readonly Filter[]) => Promise<void>
}

/** Opens the index in `folder`, an address that ends in `/`. */
export async function openIndex(folder: string, attempt = 0): Promise<Index> {
  const listed = fetch(folder + volumesFile, { cache: 'no-cache' }).then(
    (response) => response.json() as Promise<Volume[]>,
  )
  const [pagefind, volumes] = await Promise.all([openPagefind(folder, attempt), listed])
  const open = new Set([0])
  const places = (filters: readonly Filter[]) => {
    const year = filters.find(([name]) => name === 'year')?.[1]
    return [...volumes.keys()].filter((place) => !year || volumes[place]?.years.includes(year))
  }
  const closed = (filters: readonly Filter[]) => places(filters).filter((place) => !open.has(place))
  // The weight is what tells in an answer which volume a result is from.
  const merge = (place: number) => {
    open.add(place)
    const options = { indexWeight: 1 / (place + 1) }
    return pagefind.mergeIndex(folder + volumeFolder(place, volumes.length), options)
  }
  return {
    pagefind,
    unsearched: (filters) =>
      closed(filters).reduce((sum, place) => sum + (volumes[place] as Volume).articles, 0),
    async reach(filters) {
      const wanted = places(filters)
      if (!wanted.some((place) => open.has(place))) await Promise.all(wanted.slice(0, 1).map(merge))
    },
    async widen(filters) {
      await Promise.all(closed(filters).slice(0, open.size).map(merge))
    },
  }
}
