// Runs of items, each in the order of their words → word by word what all runs have, reading them side by side.

/** A word, and what the runs have for it, run by run. */
export interface SameWord<T> {
  word: string
  held: { run: number; item: T }[]
}

/** Reads runs side by side; of each no more is read than its next item. */
export function* sameWords<T>(
  runs: readonly Iterable<T>[],
  wordOf: (item: T) => string,
): Generator<SameWord<T>> {
  const readers = runs.map((run) => run[Symbol.iterator]())
  const heads = readers.map((reader) => reader.next())
  for (;;) {
    const words = heads.flatMap((head) => (head.done ? [] : [wordOf(head.value)]))
    if (words.length === 0) return
    const word = words.reduce((least, other) => (least <= other ? least : other))
    const held: SameWord<T>['held'] = []
    for (const [run, reader] of readers.entries())
      for (let head = heads[run]; head && !head.done && wordOf(head.value) === word; head = heads[run]) {
        held.push({ run, item: head.value })
        heads[run] = reader.next()
      }
    yield { word, held }
  }
}
