// The assignment problem: which pairs together score most (Kuhn 1955; the shortest augmenting paths of Jonker and Volgenant 1987).

/**
 * Pairs rows with columns so that the sum of scores is greatest; a row or column whose best use is worth nothing
 * stays alone. `scores[row][column]` is what a pair is worth; pairs worth 0 or less are never made. Gives the
 * column of each row, or -1.
 */
export function bestPairs(scores: readonly (readonly number[])[]): number[] {
  const rows = scores.length
  const columns = scores[0]?.length ?? 0
  const size = rows + columns
  // Every row may also take a column of its own that is worth nothing.
  const cost = (row: number, column: number) =>
    column < columns ? -Math.max(0, scores[row]?.[column] ?? 0) : 0
  const rowPrice = new Array<number>(rows + 1).fill(0)
  const columnPrice = new Array<number>(size + 1).fill(0)
  const rowOf = new Array<number>(size + 1).fill(0)
  for (let row = 1; row <= rows; row++) {
    const way = new Array<number>(size + 1).fill(0)
    const slack = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY)
    const used = new Array<boolean>(size + 1).fill(false)
    let at = 0
    rowOf[0] = row
    do {
      used[at] = true
      const from = rowOf[at] as number
      let least = Number.POSITIVE_INFINITY
      let next = 0
      for (let column = 1; column <= size; column++) {
        if (used[column]) continue
        const reduced =
          cost(from - 1, column - 1) - (rowPrice[from] as number) - (columnPrice[column] as number)
        if (reduced < (slack[column] as number)) {
          slack[column] = reduced
          way[column] = at
        }
        if ((slack[column] as number) < least) {
          least = slack[column] as number
          next = column
        }
      }
      for (let column = 0; column <= size; column++)
        if (used[column]) {
          rowPrice[rowOf[column] as number] = (rowPrice[rowOf[column] as number] as number) + least
          columnPrice[column] = (columnPrice[column] as number) - least
        } else slack[column] = (slack[column] as number) - least
      at = next
    } while (rowOf[at] !== 0)
    while (at !== 0) {
      rowOf[at] = rowOf[way[at] as number] as number
      at = way[at] as number
    }
  }
  const pairs = new Array<number>(rows).fill(-1)
  for (let column = 1; column <= columns; column++) {
    const row = (rowOf[column] as number) - 1
    if (row >= 0 && (scores[row]?.[column - 1] ?? 0) > 0) pairs[row] = column - 1
  }
  return pairs
}
