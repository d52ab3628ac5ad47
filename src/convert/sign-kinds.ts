// A sign, such as ‘width han 3 over long.’, is of a kind, ‘width # over #’, and shows up to three looks, each a number
// that stands for a word. So the weights of its kind stand in a table, and no name is put together to find them.

/** The words of a look, each at its number. */
export type Looks = readonly string[]

/** One kind of sign. */
export interface SignKind {
  /** Its place among all kinds. */
  number: number
  name: string
  looks: readonly Looks[]
  /** How many words the second look has, and how many the third; 1 where there is none. */
  seconds: number
  thirds: number
}

/** Hears the signs of a block, one after the other. */
export interface Listener {
  /** A sign of a kind, by its looks. */
  sign: (kind: SignKind, first: number, second: number, third: number) => void
  /** Signs that name a word: how the block says it, and the word; alone, and where a shape is given with that of the block. */
  word: (how: string, word: string, shape?: string) => void
}

let count = 0

/** Names a kind of sign: a # for each of its looks. */
export function kind(name: string, ...looks: Looks[]): SignKind {
  return { number: count++, name, looks, seconds: looks[1]?.length ?? 1, thirds: looks[2]?.length ?? 1 }
}

/** Gives the place of a sign among all of its kind. */
export const placeOf = (kind: SignKind, first: number, second: number, third: number): number =>
  (first * kind.seconds + second) * kind.thirds + third

/** Gives how many signs are of a kind. */
export const sizeOf = ({ looks, seconds, thirds }: SignKind): number =>
  (looks[0]?.length ?? 1) * seconds * thirds

/** Gives the name of a sign. */
export function nameOf({ name, looks }: SignKind, ...shown: number[]): string {
  let at = 0
  return name.replace(/#/g, () => looks[at]?.[shown[at++] as number] as string)
}

/** Lists the names of all signs that are told. */
export function namesOf(tell: (listener: Listener) => void): string[] {
  const names: string[] = []
  tell({
    sign: (kind, first, second, third) => names.push(nameOf(kind, first, second, third)),
    word: (how, word, shape) => {
      names.push(`${how} ${word}`)
      if (shape !== undefined) names.push(`${how} ${word} ${shape}`)
    },
  })
  return names
}
