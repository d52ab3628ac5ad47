// The article's own text and where the hits are in, pieces to show out: marked and not, nothing added but `…`.
/** A stretch of text as written. */
export interface Piece {
  text: string
  marked: boolean
}

/** A stretch of a text, by offsets. */
export interface Stretch {
  start: number
  end: number
}

const before = 24
const after = 72

/** Puts stretches in order, joined where they touch. */
export function union(all: readonly Stretch[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const { start, end } of [...all].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const previous = stretches.at(-1)
    if (previous && start <= previous.end) previous.end = Math.max(previous.end, end)
    else stretches.push({ start, end })
  }
  return stretches
}

/** Cuts a text into pieces, marked where the stretches are. */
export function piecesOf(text: string, stretches: readonly Stretch[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of stretches) {
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false })
    if (end > start) pieces.push({ text: text.slice(start, end), marked: true })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false })
  return pieces
}

/** Gives what surrounds the first stretch: a window of the text that never cuts a character or a Latin word. */
function windowOf(text: string, stretches: readonly Stretch[]): Stretch {
  const first = stretches[0] ?? { start: 0, end: 0 }
  const start = first.start <= before ? 0 : boundary(text, first.start - before, -1)
  const wanted = Math.max(first.end, start + before + after)
  const end = wanted >= text.length ? text.length : boundary(text, wanted, 1)
  return { start, end }
}

/** Makes the excerpt of a block: pieces around the first stretch, `…` where text was left out. */
export function excerptOf(block: string, stretches: readonly Stretch[]): Piece[] {
  const { start, end } = windowOf(block, stretches)
  const inside = stretches
    .filter((stretch) => stretch.start >= start && stretch.start < end)
    .map((stretch) => ({ start: stretch.start - start, end: Math.min(stretch.end, end) - start }))
  const pieces = piecesOf(block.slice(start, end), inside)
  if (start > 0) pieces.unshift({ text: '…', marked: false })
  if (end < block.length) pieces.push({ text: '…', marked: false })
  return pieces
}

// Goes on in the direction while the place is inside a word of letters or between the halves of a character.
function boundary(text: string, at: number, step: 1 | -1): number {
  let place = at
  for (let i = 0; i < 40 && inWord(text, place); i++) place += step
  if (/[\udc00-\udfff]/.test(text[place] ?? '') && /[\ud800-\udbff]/.test(text[place - 1] ?? ''))
    place += step
  return Math.min(Math.max(place, 0), text.length)
}

function inWord(text: string, at: number): boolean {
  return (
    /[\p{sc=Latn}\p{M}\p{Nd}]/u.test(text[at] ?? '') && /[\p{sc=Latn}\p{M}\p{Nd}]/u.test(text[at - 1] ?? '')
  )
}
