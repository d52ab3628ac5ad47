// Which of a volume's files of words holds a word: all words in order, cut into files, and of each file the
// least text that comes after all words before it.

/** Writes the table of files: of each the first word and the last. */
export function writeTable(chunks: readonly { first: string; last: string }[]): string {
  return chunks.map(({ first }, i) => (i === 0 ? '' : between(chunks[i - 1]?.last ?? '', first))).join(' ')
}

/** Reads a table of files. */
export function readChunks(text: string): string[] {
  return text.split(' ')
}

/** Gives the number of the file that holds a word, if any does. */
export function chunkOf(table: readonly string[], word: string): number {
  let [low, high] = [0, table.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (word >= (table[middle] as string)) low = middle
    else high = middle - 1
  }
  return low
}

/** Gives the name of a file of words in its volume's folder. */
export function chunkFile(chunk: number): string {
  return `index/${chunk.toString(36)}.pf_index`
}

// The shortest beginning of a word that comes after the word before it.
function between(before: string, word: string): string {
  let length = 1
  while (before.slice(0, length) === word.slice(0, length)) length++
  return word.slice(0, length)
}
