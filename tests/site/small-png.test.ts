// A picture in sixteen colours: each pixel keeps its colour when there are no more, and the file is whole.
import { crc32, inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { smallPng } from '../../scripts/small-png.ts'

/** Takes a PNG of four bits to a pixel apart. */
function colours(png: Buffer): string[] {
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const body = png.subarray(at + 4, at + 8 + length)
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(body))
    chunks.set(body.toString('latin1', 0, 4), body.subarray(4))
    at += 12 + length
  }
  const [width, height] = [0, 4].map((at) => chunks.get('IHDR')?.readUInt32BE(at) as number) as [
    number,
    number,
  ]
  const rows = inflateSync(chunks.get('IDAT') as Buffer)
  const stride = 1 + Math.ceil(width / 2)
  return Array.from({ length: width * height }, (_, i) => {
    const [x, y] = [i % width, Math.floor(i / width)]
    const byte = rows[y * stride + 1 + (x >> 1)] as number
    const index = x % 2 === 0 ? byte >> 4 : byte & 15
    return chunks.get('PLTE')?.toString('hex', index * 3, index * 3 + 3) as string
  })
}

test('few colours are kept as they are', () => {
  const wanted = ['fcfaf5', '211d18', '9a2a1f', 'fcfaf5', '6a6156', 'fcfaf5']
  const pixels = Buffer.from(wanted.map((colour) => `${colour}ff`).join(''), 'hex')
  expect(colours(smallPng(pixels, 3, 2))).toEqual(wanted)
})

test('many colours become sixteen', () => {
  const pixels = Buffer.alloc(256 * 4, 255)
  for (let i = 0; i < 256; i++) pixels.fill(i, i * 4, i * 4 + 3)
  const found = colours(smallPng(pixels, 16, 16))
  expect(new Set(found).size).toBe(16)
  for (const [i, colour] of found.entries())
    expect(Math.abs(Number.parseInt(colour.slice(0, 2), 16) - i)).toBeLessThan(20)
})
