// Characters → what they are, asked of an expression once for each: a class such as all letters has hundreds of ranges.

const plane = 0x10000

/** Gives a function that says of the character at a place in a text whether it is one of those an expression names. */
export function charactersOf(expression: RegExp): (text: string, at: number) => boolean {
  const known = new Uint8Array(plane)
  return (text, at) => {
    const code = text.codePointAt(at) ?? 0
    if (code >= plane) return expression.test(String.fromCodePoint(code))
    if (known[code] === 0) known[code] = expression.test(String.fromCharCode(code)) ? 2 : 1
    return known[code] === 2
  }
}

/** Says whether a pair of code units at a place in a text makes one character. */
export const isPair = (text: string, at: number): boolean => (text.codePointAt(at) as number) >= plane
