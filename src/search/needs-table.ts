// Says whether a query needs the table of traditional characters, so that a reader of simplified Chinese
// does not load it. Every browser knows the 6,763 characters of GB 2312, which are simplified.

let simplified: ReadonlySet<string> | undefined

/** Says whether a text may hold a traditional character. */
export function needsTable(text: string): boolean {
  simplified ??= simplifiedCharacters()
  for (const character of text.normalize('NFKD')) {
    if (/\p{sc=Han}/u.test(character) && !simplified.has(character)) return true
  }
  return false
}

/** Gives the characters of GB 2312. */
export function simplifiedCharacters(): Set<string> {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let column = 0xa1; column <= 0xfe; column++) bytes.push(row, column)
  }
  return new Set(new TextDecoder('gb2312').decode(new Uint8Array(bytes)))
}
