// What speaks for and against a way to part the lines of a page into columns, in log-odds: set by what parts pages that
// were woven for the purpose, and leaves others alone.

/** The weights. */
export const weights = {
  /** A line stands in the column read last, the one before that, and so on, among so many. */
  turns: [[0], [1.28, 0.2], [2.26, 0.69, 0.31], [3.82, 1.57, 0.82, 0.45]],
  /** A column opens with a title, the beginning of a paragraph, any line, or one whose words go on from elsewhere. */
  open: { bare: 2, begins: 3.35, any: 4.15, goesOn: 4 },
  /** A column comes to its end with a sentence, or in the midst of one. */
  close: { finished: 1.12, cut: 2.5 },
  /** A line stands in no column. */
  skip: { none: 0, speck: 0.71, line: 3 },
  /** Below a line that is no title and does not fill the column; below a title; a title below the end of a sentence. */
  below: { short: -1.18, bare: -0.33, title: 0.3 },
  /** Below the end of a sentence: the beginning of a paragraph, words that go on, characters that stand there. */
  closed: { begins: 0.64, goesOn: -3.76, neighbours: 0.4, least: -1.2, most: 1.27 },
  /** Words over a join. */
  words: { join: 0.44, neighbours: 0.3, base: -0.25, least: -2.76, most: 2.69, begins: -2.95 },
  /** How wide lines are. */
  widths: { part: 0.4, most: 1.74 },
  /** A column goes on in one that begins near below its end, beside it, or elsewhere; where its end is no cut, near below it. */
  chain: { later: 0.5, overlap: 0, cut: -1, before: 0.3 },
  /** What a line shares with its column more than with another. */
  topic: { part: 0.28, most: 1.88 },
}
