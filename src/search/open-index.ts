// Opens the index of an archive: what stands in its list of volumes, and each volume when it is asked for.
import { type Row, readCatalogue } from './catalogue.ts'
import { fetchText } from './fetch-file.ts'
import { mayLeave, type Narrowing } from './narrow.ts'
import { once } from './once.ts'
import { openPagefind, type PagefindVolume } from './open-pagefind.ts'
import { catalogueFile, chunksFile, type Volume, type VolumeList, volumesFile } from './volumes.ts'

/** An index; its volumes are told by their places in the list, of which the newest has 0. */
export interface Index {
  volumes: readonly Volume[]
  /** Lists the volumes that may hold what the narrowing leaves, as far as is known, from new to old. */
  places: (narrowing: Narrowing) => number[]
  isOpen: (place: number) => boolean
  open: (place: number) => Promise<PagefindVolume>
  /** Opens the guide to the volumes, if there is one. */
  guide: () => Promise<PagefindVolume | undefined>
  /** Gives what the articles of a volume can be narrowed by, in their order. */
  rows: (place: number) => Promise<Row[]>
  /** Says whether the archive was indexed anew since. */
  isOld: () => Promise<boolean>
}

/** Opens the index in `folder`, an address that ends in `/`. */
export async function openIndex(folder: string): Promise<Index> {
  const readList = () => fetchText(folder + volumesFile)
  const [openVolume, list] = await Promise.all([openPagefind(folder), readList()])
  const { volumes, chunks: newest, guide } = JSON.parse(list) as VolumeList
  const isOpen = new Set<number>()
  const known = new Map<number, Row[]>()
  const openFolder = async (place: number, name: string, articles: number, known?: string) => {
    const at = `${folder}${name}/`
    return openVolume({ place, folder: at, articles, chunks: known ?? (await fetchText(at + chunksFile)) })
  }
  const volumeAt = (place: number) => volumes[place] as Volume
  return {
    volumes,
    places: (narrowing) =>
      [...volumes.keys()].filter((place) => mayLeave(narrowing, volumeAt(place), known.get(place))),
    isOpen: (place) => isOpen.has(place),
    open: once(async (place) => {
      const { folder: name, articles } = volumeAt(place)
      const volume = await openFolder(place, name, articles, place ? undefined : newest)
      isOpen.add(place)
      return volume
    }),
    guide: once<void, PagefindVolume | undefined>(async () =>
      guide ? openFolder(0, guide, volumes.length) : undefined,
    ),
    rows: once(async (place) => {
      const { folder: name, articles } = volumeAt(place)
      const rows = readCatalogue(await fetchText(`${folder}${name}/${catalogueFile}`), articles)
      known.set(place, rows)
      return rows
    }),
    isOld: async () => (await readList()) !== list,
  }
}
