// Control characters of a source, which a browser would drop or obey, as the signs that stand for them.

/** Makes control characters but tabs visible; every other character stays as it is. */
export function visible(line: string): string {
  return line.replace(/[^\P{Cc}\t]/gu, (letter) => {
    const code = letter.charCodeAt(0)
    if (code < 32) return String.fromCharCode(0x2400 + code)
    return code === 127 ? '\u2421' : '\uFFFD'
  })
}
