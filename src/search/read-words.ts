// A file of words as the index has it in, its words out; what it holds for each is passed over, for it is by far the most.
// RFC 8949, section 3: an item begins with what it is and a number, which is its value or how long it is.

const [text, array] = [3, 4]

/** Reads the words of a file, in order. */
export function* readWords(chunk: Buffer): Generator<string> {
  let at = 0
  const head = (): number => {
    const short = (chunk[at++] as number) & 31
    if (short < 24) return short
    const bytes = 1 << (short - 24)
    at += bytes
    return chunk.readUIntBE(at - bytes, bytes)
  }
  const pass = (items: number) => {
    for (let left = items; left > 0; left--) {
      const kind = (chunk[at] as number) >> 5
      const n = head()
      if (kind === text) at += n
      if (kind === array) left += n
    }
  }
  head()
  for (let left = head(); left > 0; left--) {
    head()
    const length = head()
    at += length
    yield chunk.toString('utf8', at - length, at)
    pass(1)
  }
}
