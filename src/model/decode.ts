// Bytes as received → text, with the encoding found and every place where a byte did not decode.
import { isUtf8 as isWhole } from 'node:buffer'
import iconv from 'iconv-lite'

/** What a source's bytes say. */
export interface Decoded {
  text: string
  encoding: string
  /** Lines on which bytes did not decode and stand as U+FFFD. */
  damaged: number[]
}

/** A source that cannot be read as text at all; the message says why. */
export class UnreadableSource extends Error {}

const marks: [encoding: string, bytes: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * Decodes a source; `stated` is the encoding a person gave for it, which is then used without a guess.
 * Throws UnreadableSource for an empty or binary file and for an encoding that is not known.
 */
export function decode(bytes: Uint8Array, stated?: string): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.length === 0) throw new UnreadableSource('the file is empty')
  if (stated !== undefined && !iconv.encodingExists(stated))
    throw new UnreadableSource(`the encoding “${stated}” is not known`)
  const encoding = stated?.toLowerCase() ?? guess(buffer)
  const text = iconv.decode(buffer, encoding)
  if (text.trim() === '') throw new UnreadableSource('the file holds only white space')
  const damaged = text.split('\n').flatMap((line, index) => (line.includes('\uFFFD') ? [index + 1] : []))
  return { text, encoding, damaged }
}

function guess(buffer: Buffer): string {
  const marked = marks.find(([, bytes]) => bytes.every((byte, i) => buffer[i] === byte))
  if (marked) return marked[0]
  const wide = wideWithoutMark(buffer)
  if (wide) return wide
  if (isBinary(buffer)) throw new UnreadableSource('the file is not text (it holds control bytes)')
  if (isUtf8(buffer)) return 'utf-8'
  return likelier(buffer)
}

// UTF-16 without a mark: nearly every second byte of its spaces and line ends is zero.
function wideWithoutMark(buffer: Buffer): string | undefined {
  const zeros = [0, 0]
  const size = Math.min(buffer.length, 4096)
  for (let i = 0; i < size; i++) if (buffer[i] === 0) zeros[i % 2] = (zeros[i % 2] as number) + 1
  const [even, odd] = zeros as [number, number]
  if (even + odd < size / 5 || Math.min(even, odd) > 0) return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}

function isBinary(buffer: Buffer): boolean {
  const size = Math.min(buffer.length, 65536)
  let control = 0
  for (let i = 0; i < size; i++) {
    const byte = buffer[i] as number
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control += 1
  }
  return control > size / 100
}

const isUtf8 = (buffer: Buffer) => isWhole(buffer) || damageOf(iconv.decode(buffer, 'utf-8')) < 0.02

const damageOf = (text: string) => (text.match(/\uFFFD/g)?.length ?? 0) / text.length

// GB18030 and Big5 share most of their byte patterns: the one whose reading looks like common Chinese is right.
function likelier(buffer: Buffer): string {
  const readings = ['gb18030', 'big5'].map((encoding) => {
    const text = iconv.decode(buffer, encoding)
    const common = text.match(/[的一是在了不和有中人這这為为个個上地到大年日月，。、「」“”]/g)?.length ?? 0
    return { encoding, score: common / text.length - 20 * damageOf(text), damage: damageOf(text) }
  })
  const best = readings.reduce((a, b) => (b.score > a.score ? b : a))
  if (best.damage > 0.2)
    throw new UnreadableSource('its bytes decode in none of UTF-8, UTF-16, GB18030 and Big5')
  return best.encoding
}
