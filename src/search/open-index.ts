// Opens the index of an archive: the newest volume first, older ones as they are asked for.
import type { Row } from './catalogue.ts'
import { mayLeave, type Narrowing } from './narrow.ts'
import { openCatalogues } from './open-catalogues.ts'
import { openPagefind, type Pagefind } from './open-pagefind.ts'
import { type Volume, volumeFolder, volumesFile, weightOf } from './volumes.ts'

export interface Index {
  pagefind: Pagefind
  /** Counts the articles not searched yet that the narrowing may leave. */
  unsearched: (narrowing: Narrowing) => number
  /** Opens a volume that may hold what the narrowing leaves, if none is open. */
  reach: (narrowing: Narrowing) => Promise<void>
  /** Opens volumes that may hold what the narrowing leaves: as many as are open, so that each time doubles them. */
  widen: (narrowing: Narrowing) => Promise<void>
  /** Gives what the articles of the open volumes can be narrowed by, each by the key of its results. */
  rows: () => Promise<ReadonlyMap<string, Row>>
}

/** Opens the index in `folder`, an address that ends in `/`. */
export async function openIndex(folder: string, attempt = 0): Promise<Index> {
  const listed = fetch(folder + volumesFile, { cache: 'no-cache' }).then(
    (response) => response.json() as Promise<Volume[]>,
  )
  const [pagefind, volumes] = await Promise.all([openPagefind(folder, attempt), listed])
  const open = new Set([0])
  const places = (narrowing: Narrowing) =>
    [...volumes.keys()].filter((place) => mayLeave(narrowing, volumes[place] as Volume))
  const closed = (narrowing: Narrowing) => places(narrowing).filter((place) => !open.has(place))
  const merge = (place: number) => {
    open.add(place)
    return pagefind.mergeIndex(folder + volumeFolder(place, volumes.length), { indexWeight: weightOf(place) })
  }
  const rows = openCatalogues(folder, volumes)
  return {
    pagefind,
    unsearched: (narrowing) =>
      closed(narrowing).reduce((sum, place) => sum + (volumes[place] as Volume).articles, 0),
    async reach(narrowing) {
      const wanted = places(narrowing)
      if (!wanted.some((place) => open.has(place))) await Promise.all(wanted.slice(0, 1).map(merge))
    },
    async widen(narrowing) {
      await Promise.all(closed(narrowing).slice(0, open.size).map(merge))
    },
    rows: () => rows(pagefind, open),
  }
}
