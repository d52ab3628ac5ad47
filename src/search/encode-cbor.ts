// Writes numbers, texts and arrays as CBOR (RFC 8949), each in its shortest form.
import type { Cbor } from './cbor.ts'

/** Encodes one value. */
export function encodeCbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  return Buffer.concat([head(4, value.length), ...value.map(encodeCbor)])
}

function head(kind: number, argument: number): Buffer {
  const first = kind << 5
  if (argument < 24) return Buffer.from([first | argument])
  if (argument < 0x100) return Buffer.from([first | 24, argument])
  const size = argument < 0x10000 ? 2 : 4
  const bytes = Buffer.alloc(1 + size)
  bytes[0] = first | (size === 2 ? 25 : 26)
  bytes.writeUIntBE(argument, 1, size)
  return bytes
}
