// Answers about a text or a block, worked out once: every plugin asks the same of the same lines.

// Each function keeps so many answers, the last that came to each place: memory does not grow with the archive.
const places = 4_096

/** Gives a function of a text that works each answer out once; what it gives is shared and must not be changed. */
export function remember<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const texts: (string | undefined)[] = Array(places).fill(undefined)
  const answers: (Answer | undefined)[] = Array(places).fill(undefined)
  return (text) => {
    const place = placeOf(text)
    if (texts[place] === text) return answers[place] as Answer
    const said = answer(text)
    texts[place] = text
    answers[place] = said
    return said
  }
}

// The lines of a page seldom share their length and three of their characters: that is found sooner than in a map.
function placeOf(text: string): number {
  const { length } = text
  if (length === 0) return 0
  const [first, last] = [text.charCodeAt(0), text.charCodeAt(length - 1)]
  return (length + 61 * first + 487 * last + 1_831 * text.charCodeAt(length >> 1)) % places
}

/** Gives a function that works its answer out when it is first asked. */
export function once<Answer>(answer: () => Answer): () => Answer {
  let found: { answer: Answer } | undefined
  return () => {
    found ??= { answer: answer() }
    return found.answer
  }
}

/** Gives a function of two of so many things, by their places, that works each answer out once. */
export function rememberPairs(
  count: number,
  answer: (from: number, to: number) => number,
): (from: number, to: number) => number {
  const known = new Map<number, number>()
  return (from, to) => {
    const key = from * count + to
    const found = known.get(key) ?? answer(from, to)
    known.set(key, found)
    return found
  }
}

/** What is asked much and keeps the answers: each question has a number. */
export interface Asked {
  answers: unknown[]
}

let questions = 0

/** Gives a function of a thing that works each answer out once, as long as the thing is there. */
export function rememberOf<Thing extends Asked, Answer>(
  answer: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const question = questions++
  return (thing) => {
    const before = thing.answers[question]
    if (before !== undefined) return before as Answer
    const found = answer(thing)
    thing.answers[question] = found
    return found
  }
}
