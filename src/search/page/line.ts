// What the browser says of the reader's line; nothing, where it says nothing.

interface Connection {
  saveData?: boolean
  effectiveType?: string
}

const connection = (): Connection => (navigator as { connection?: Connection }).connection ?? {}

/** Says whether the reader asked to save data. */
export function savesData(): boolean {
  return connection().saveData === true
}

/** Says whether nothing large should be fetched unasked. */
export function isSlow(): boolean {
  return savesData() || /^(?:slow-)?[23]g$/.test(connection().effectiveType ?? '')
}
