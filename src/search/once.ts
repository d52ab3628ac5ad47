// What is made or fetched once and kept; what could not be made is made anew the next time.

/** Makes for each key what is asked for, once. */
export function once<Key, Made>(make: (key: Key) => Promise<Made>): (key: Key) => Promise<Made> {
  const kept = new Map<Key, Promise<Made>>()
  return (key) => {
    const made =
      kept.get(key) ??
      make(key).catch((error) => {
        kept.delete(key)
        throw error
      })
    kept.set(key, made)
    return made
  }
}
