// Items of any number in, the same items in order out: they wait in a temporary file, not in memory.
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Items in order, each read again when it is asked for. */
export interface Spool<T> {
  /** What they are sorted by. */
  keys: string[]
  read: (place: number) => Promise<T>
  close: () => Promise<void>
}

/** Keeps the items as `asKept` makes them, sorted by `keyOf`. */
export async function spool<T>(
  items: AsyncIterable<T> | Iterable<T>,
  keyOf: (item: T) => string,
  asKept: (item: T) => T,
): Promise<Spool<T>> {
  const folder = await mkdtemp(join(tmpdir(), 'backfile-'))
  const file = await open(join(folder, 'items'), 'w+')
  const close = async () => {
    await file.close()
    await rm(folder, { recursive: true })
  }
  try {
    const held: { key: string; start: number; length: number }[] = []
    let start = 0
    for await (const item of items) {
      const bytes = Buffer.from(JSON.stringify(asKept(item)))
      await file.write(bytes, 0, bytes.length, start)
      held.push({ key: keyOf(item), start, length: bytes.length })
      start += bytes.length
    }
    held.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    const read = async (place: number): Promise<T> => {
      const { start, length } = held[place] as { start: number; length: number }
      const { buffer } = await file.read(Buffer.alloc(length), 0, length, start)
      return JSON.parse(buffer.toString())
    }
    return { keys: held.map(({ key }) => key), read, close }
  } catch (error) {
    await close()
    throw error
  }
}
