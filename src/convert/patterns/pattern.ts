// A regular expression that reads a line, with sample lines that it must match.

/** The sample lines of each pattern; a test holds every pattern to its own. */
export const samples = new Map<RegExp, readonly string[]>()

/** Registers an expression with its samples. */
export function pattern(expression: RegExp, ...lines: string[]): RegExp {
  samples.set(expression, lines)
  return expression
}

/** A digit or a Chinese numeral, as the inside of an expression. */
export const digits = '[0-9０-９〇○零一二三四五六七八九十廿卅百]'

/** A digit or a numeral of a number that may run to thousands. */
export const counting = '[0-9０-９〇○零一二三四五六七八九十廿卅百千]'
