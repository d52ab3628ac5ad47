// Characters → what they are, asked of an expression once for each: a class such as all letters has hundreds of ranges.

const plane = 0x10000

/** Gives a function that says of the character at a place in a text whether it is one of those an expression names. */
export function charactersOf(expression: RegExp): (text: string, at: number) => boolean {
  // By code unit: 0 not asked yet, 1 no, 2 yes.
  const known = new Uint8Array(plane)
  return (text, at) => {
    if (isPair(text, at)) return expression.test(text.slice(at, at + 2))
    const unit = text.charCodeAt(at)
    const answer = known[unit]
    if (answer !== 0) return answer === 2
    const found = expression.test(String.fromCharCode(unit))
    known[unit] = found ? 2 : 1
    return found
  }
}

/** Says whether a pair of code units at a place in a text makes one character. */
export const isPair = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
