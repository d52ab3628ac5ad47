// Values by name, put aside on disk so that only the one in use is in memory: it does not grow with the archive.
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'

/** A map whose values lie in a passing file until it is closed; what is got is a copy: a change is to be set again. */
export class Shelf<Value> {
  readonly #folder = mkdtempSync(join(tmpdir(), 'backfile-shelf-'))
  readonly #file = openSync(join(this.#folder, 'values'), 'w+')
  readonly #places = new Map<string, { start: number; length: number }>()
  #end = 0

  get(name: string): Value | undefined {
    const place = this.#places.get(name)
    if (!place) return undefined
    const bytes = Buffer.alloc(place.length)
    readSync(this.#file, bytes, 0, place.length, place.start)
    return deserialize(bytes) as Value
  }

  set(name: string, value: Value): void {
    const bytes = serialize(value)
    writeSync(this.#file, bytes, 0, bytes.length, this.#end)
    this.#places.set(name, { start: this.#end, length: bytes.length })
    this.#end += bytes.length
  }

  has(name: string): boolean {
    return this.#places.has(name)
  }

  delete(name: string): void {
    this.#places.delete(name)
  }

  /** Gives the names as they are now. */
  names(): string[] {
    return [...this.#places.keys()]
  }

  /** Gives every value with its name, one at a time. */
  *[Symbol.iterator](): Generator<[name: string, value: Value]> {
    for (const name of this.names()) {
      const value = this.get(name)
      if (value !== undefined) yield [name, value]
    }
  }

  /** Throws the values away. */
  close(): void {
    closeSync(this.#file)
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
