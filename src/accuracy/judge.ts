// A text with its gold, converted as a source of its own without hints → its figures and its lines, judged.
import { articlesOf, readTree } from '../convert/index.ts'
import type { Lessons } from '../convert/lessons.ts'
import type { Hints } from '../model/hints.ts'
import type { Gold } from './gold.ts'
import { type JudgedLine, judgeLines } from './line-kinds.ts'
import { type Made, madeOf } from './made.ts'
import { type Figures, type Pair, pairsOf, score } from './score.ts'

/** What a test document shows. */
export interface Judged {
  name: string
  /** The file of its text. */
  source: string
  figures: Figures
  pairs: Pair[]
  made: Made
  lines: JudgedLine[]
}

/** Converts and judges one text. */
export function judge(
  gold: Gold,
  bytes: Uint8Array,
  { hints = {}, lessons }: { hints?: Hints; lessons?: Lessons } = {},
): Judged {
  const reading = readTree({ file: `sources/documents/${gold.source}`, bytes, hints, lessons })
  const made = madeOf(articlesOf(reading))
  return {
    source: gold.source,
    name: gold.source.replace(/\.\w+$/, ''),
    figures: score(gold, made, reading.text.split('\n')),
    pairs: pairsOf(gold, made),
    made,
    lines: judgeLines(gold, reading, made),
  }
}
