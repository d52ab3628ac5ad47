// Answers about a text or a block, worked out once: every plugin asks the same of the same lines.

/** So many answers are kept before all are let go, that memory does not grow with the archive. */
const most = 4_000

/** Gives a function of a text that works each answer out once; what it gives is shared and must not be changed. */
export function remember<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  // Of a line much is asked before the next one comes.
  let last: string | undefined
  let said: Answer
  return (text) => {
    if (text === last) return said
    const before = known.get(text)
    if (before !== undefined || known.has(text)) said = before as Answer
    else {
      said = answer(text)
      if (known.size >= most) known.clear()
      known.set(text, said)
    }
    last = text
    return said
  }
}

/** Gives a function that works its answer out when it is first asked. */
export function once<Answer>(answer: () => Answer): () => Answer {
  let found: { answer: Answer } | undefined
  return () => {
    found ??= { answer: answer() }
    return found.answer
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
