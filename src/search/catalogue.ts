// What each article of a volume can be narrowed by, as a text and read from it: small, and fetched only when a
// reader narrows something.

/** What articles can be narrowed by; an issue by its id, a date as far as it is known: `2022-06`. */
export const columns = ['publication', 'issue', 'date', 'section', 'person', 'office'] as const

export type Column = (typeof columns)[number]

/** What one article can be narrowed by: of each column its values, none where nothing is known. */
export type Row = Readonly<Record<Column, readonly string[]>>

/** For each column its values, each once, and for each row the places of its values: `0 0,1  2`. */
type Written = Record<Column, [values: string[], places: string]>

/** Writes the rows of a volume's articles. */
export function writeCatalogue(rows: readonly Row[]): string {
  const written = columns.map((column) => {
    const values = [...new Set(rows.flatMap((row) => row[column]))]
    const places = new Map(values.map((value, place) => [value, place.toString(36)]))
    const placesOf = (row: Row) => row[column].map((value) => places.get(value)).join()
    return [column, [values, rows.map(placesOf).join(' ')]]
  })
  return JSON.stringify(Object.fromEntries(written))
}

/** Reads the rows of a volume's articles, of which there are `length`. */
export function readCatalogue(text: string, length: number): Row[] {
  const written: Written = JSON.parse(text)
  const read = columns.map((column) => {
    const [values, places] = written[column]
    const valuesAt = (at: string) =>
      at ? at.split(',').map((place) => values[parseInt(place, 36)] as string) : []
    return [column, places.split(' ').map(valuesAt)] as const
  })
  const row = (i: number) =>
    Object.fromEntries(read.map(([column, of]) => [column, of[i] ?? []])) as unknown as Row
  return Array.from({ length }, (_, i) => row(i))
}
