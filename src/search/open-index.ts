// Opens the index of an archive: the newest volume first, older ones as they are asked for.
import type { Row } from './catalogue.ts'
import { fetchFile } from './fetch-file.ts'
import { mayLeave, type Narrowing } from './narrow.ts'
import { openCatalogues } from './open-catalogues.ts'
import { openPagefind, type Pagefind } from './open-pagefind.ts'
import { chunksFile, type Volume, type VolumeList, volumesFile } from './volumes.ts'

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

/** Opens the index in `folder`, an address that ends in `/`; `fresh` when what the browser keeps may be out of date. */
export async function openIndex(folder: string, fresh = false): Promise<Index> {
  const read = async (file: string) => new TextDecoder().decode(await fetchFile(folder + file, fresh))
  const [pagefind, list] = await Promise.all([openPagefind(folder, fresh), read(volumesFile)])
  const { volumes, chunks: newest } = JSON.parse(list) as VolumeList
  const open = new Set<number>()
  const openVolume = async (place: number) => {
    open.add(place)
    const { folder: name, articles } = volumes[place] as Volume
    const chunks = place === 0 ? newest : await read(`${name}/${chunksFile}`)
    pagefind.open({ place, folder: `${folder}${name}/`, articles, chunks })
  }
  await openVolume(0)
  const places = (narrowing: Narrowing) =>
    [...volumes.keys()].filter((place) => mayLeave(narrowing, volumes[place] as Volume))
  const closed = (narrowing: Narrowing) => places(narrowing).filter((place) => !open.has(place))
  const rows = openCatalogues(folder, volumes, fresh)
  return {
    pagefind,
    unsearched: (narrowing) =>
      closed(narrowing).reduce((sum, place) => sum + (volumes[place] as Volume).articles, 0),
    async reach(narrowing) {
      const wanted = places(narrowing)
      if (!wanted.some((place) => open.has(place))) await Promise.all(wanted.slice(0, 1).map(openVolume))
    },
    async widen(narrowing) {
      await Promise.all(closed(narrowing).slice(0, open.size).map(openVolume))
    },
    rows: () => rows(open),
  }
}
