// What the articles of the open volumes can be narrowed by: the catalogues fetched, each once, and joined to results.
import { type Row, readCatalogue } from './catalogue.ts'
import { fetchFile } from './fetch-file.ts'
import { keyOf } from './find.ts'
import { catalogueFile, type Volume } from './volumes.ts'

/** Gives what the articles can be narrowed by, each by the key of its results; `open` are the places of volumes. */
export type Rows = (open: Iterable<number>) => Promise<ReadonlyMap<string, Row>>

/** Opens the catalogues of the volumes in `folder`, each when it is needed; `fresh` as for `fetchFile`. */
export function openCatalogues(folder: string, volumes: readonly Volume[], fresh: boolean): Rows {
  const fetched = new Map<number, Promise<Row[]>>()
  const catalogue = (place: number) => {
    const known = fetched.get(place) ?? readRows(folder, volumes[place] as Volume, fresh)
    fetched.set(place, known)
    return known
  }
  return async (open) => {
    const keyed = [...open].map(async (volume) =>
      (await catalogue(volume)).map((row, article) => [keyOf({ volume, article }), row] as const),
    )
    return new Map((await Promise.all(keyed)).flat())
  }
}

async function readRows(folder: string, volume: Volume, fresh: boolean): Promise<Row[]> {
  const bytes = await fetchFile(`${folder}${volume.folder}/${catalogueFile}`, fresh)
  return readCatalogue(new TextDecoder().decode(bytes), volume.articles)
}
