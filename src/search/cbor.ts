// Reads the part of CBOR (RFC 8949) that Pagefind's files are made of: numbers, texts and arrays.

export type Cbor = number | string | Cbor[]

/** Decodes one value. */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = new TextDecoder()
  let at = 0
  const argument = (low: number): number => {
    if (low < 24) return low
    const size = 1 << (low - 24)
    if (size > 4) throw new Error(`Pagefind's index holds what is not read here (CBOR ${low} at ${at}).`)
    const start = at
    at += size
    return size === 1 ? view.getUint8(start) : size === 2 ? view.getUint16(start) : view.getUint32(start)
  }
  const value = (): Cbor => {
    const head = view.getUint8(at++)
    const number = argument(head & 31)
    switch (head >> 5) {
      case 0:
        return number
      case 1:
        return -1 - number
      case 3:
        at += number
        return text.decode(bytes.subarray(at - number, at))
      case 4:
        return Array.from({ length: number }, value)
      default:
        throw new Error(`Pagefind's index holds what is not read here (CBOR ${head} at ${at}).`)
    }
  }
  return value()
}
