// What the articles of the open volumes can be narrowed by: the catalogues fetched, each once, and joined to results.
import { type Row, readCatalogue } from './catalogue.ts'
import { keyOf } from './find.ts'
import type { Pagefind } from './open-pagefind.ts'
import { catalogueFile, type Volume, volumeFolder, weightOf } from './volumes.ts'

/** Gives what the articles can be narrowed by, each by the key of its results; `open` are the places of volumes. */
export type Rows = (pagefind: Pagefind, open: Iterable<number>) => Promise<ReadonlyMap<string, Row>>

/** Opens the catalogues of the volumes in `folder`, each when it is needed. */
export function openCatalogues(folder: string, volumes: readonly Volume[]): Rows {
  const fetched = new Map<number, Promise<Row[]>>()
  const catalogue = (place: number) => {
    const known = fetched.get(place) ?? readRows(folder, volumes, place)
    fetched.set(place, known)
    return known
  }
  return async (pagefind, open) => {
    const held = [...open].map(async (place) => ({ score: weightOf(place), rows: await catalogue(place) }))
    // Asked for nothing, Pagefind lists all that it has: volume by volume as they were opened, each in its order.
    const [opened, { results }] = await Promise.all([Promise.all(held), pagefind.search(null)])
    const scored = opened.flatMap(({ score, rows }) => rows.map((row) => ({ score, row })))
    return new Map(scored.map(({ score, row }, i) => [keyOf({ score, id: results[i]?.id ?? '' }), row]))
  }
}

async function readRows(folder: string, volumes: readonly Volume[], place: number): Promise<Row[]> {
  const volume = volumes[place] as Volume
  const response = await fetch(folder + volumeFolder(place, volumes.length) + catalogueFile(volume))
  return readCatalogue(await response.text(), volume.articles)
}
