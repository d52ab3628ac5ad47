// Pixels in, a small PNG out: pages of text need sixteen colours, and four bits for each pixel.
import { crc32, deflateSync } from 'node:zlib'

const colours = 16

/** Encodes pixels (four bytes each: red, green, blue, opacity) with the sixteen colours that suit them best. */
export function smallPng(pixels: Uint8Array, width: number, height: number): Buffer {
  const palette = paletteOf(pixels)
  const nearest = new Map<number, number>()
  const rows = Buffer.alloc(height * (1 + Math.ceil(width / 2)))
  for (let y = 0, at = 0; y < height; y++, at += 1 + Math.ceil(width / 2))
    for (let x = 0; x < width; x++) {
      const colour = colourAt(pixels, y * width + x)
      const index = nearest.get(colour) ?? nearestOf(palette, colour)
      nearest.set(colour, index)
      const byte = at + 1 + (x >> 1)
      rows[byte] = (rows[byte] as number) | (x % 2 === 0 ? index << 4 : index)
    }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Four bits to a pixel, by palette.
  header.set([4, 3], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const colourAt = (pixels: Uint8Array, pixel: number) =>
  ((pixels[pixel * 4] as number) << 16) |
  ((pixels[pixel * 4 + 1] as number) << 8) |
  (pixels[pixel * 4 + 2] as number)

const channels = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255]

function distance(one: number, other: number): number {
  const [a, b] = [channels(one), channels(other)]
  return a.reduce((sum, value, i) => sum + (value - (b[i] as number)) ** 2, 0)
}

function nearestOf(palette: readonly number[], colour: number): number {
  const distances = palette.map((one) => distance(one, colour))
  return distances.indexOf(Math.min(...distances))
}

// Colours that are common and unlike those already taken: the shades of print between paper and ink, and the red.
function paletteOf(pixels: Uint8Array): number[] {
  const counts = new Map<number, number>()
  for (let pixel = 0; pixel < pixels.length / 4; pixel++) {
    const colour = colourAt(pixels, pixel)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const common = [...counts].sort(([a, m], [b, n]) => n - m || a - b).slice(0, 2000)
  const palette: number[] = []
  while (palette.length < Math.min(colours, common.length)) {
    const worth = ([colour, count]: [number, number]) =>
      palette.length === 0 ? count : count * Math.min(...palette.map((one) => distance(one, colour)))
    const best = common.reduce((a, b) => (worth(b) > worth(a) ? b : a))
    palette.push(best[0])
  }
  return palette
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
