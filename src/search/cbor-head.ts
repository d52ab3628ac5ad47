// The beginning of an item of CBOR, the form in which Pagefind reads its index: what it is and how long.
// RFC 8949, section 3.

const kinds = { number: 0, text: 3, array: 4 }

/** Writes the beginning of an item: a number, or the length of a text or an array. */
export function cborHead(kind: keyof typeof kinds, n: number): number[] {
  const first = kinds[kind] << 5
  if (n < 24) return [first | n]
  if (n < 0x100) return [first | 24, n]
  if (n < 0x10000) return [first | 25, n >> 8, n & 0xff]
  return [first | 26, n >>> 24, (n >> 16) & 0xff, (n >> 8) & 0xff, n & 0xff]
}
