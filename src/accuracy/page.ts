// Judged documents and the records beside them → docs/accuracy.md.
import { confusionsIn, countLines, sayConfusion } from './confusion.ts'
import { sayFaults } from './faults.ts'
import type { Judged } from './judge.ts'
import { type AccuracyRecords, kindOf } from './records.ts'
import { type Figures, figureNames } from './score.ts'

/**
 * The sets of documents; nothing was learned from those that are sealed, nor a rule mended by them. `second` are second
 * readings of some of these, scored against the first.
 */
export interface JudgedSets {
  documents: readonly Judged[]
  archive: readonly Judged[]
  sealed: readonly Judged[]
  second: readonly Pick<Judged, 'name' | 'figures'>[]
}

const worst = 10

/** Writes the page. */
export function accuracyPage(sets: JudgedSets, records: AccuracyRecords): string {
  const { documents, archive } = sets
  const all = [...documents, ...archive]
  return [
    head,
    measured,
    `## Figures by kind of document\n\n${byKind(sets, records)}`,
    `## How far two readers agree\n\n${agreement(sets)}`,
    `## What is taken for what\n\n${confusion(all)}`,
    `## The documents that score worst\n\n${worstOf(all, records)}`,
    `## Documents not seen before\n\n${unseen(records, documents)}`,
    `## What still goes wrong\n\n${records.notes.stillWrong.map((text) => `- ${text}`).join('\n')}`,
  ]
    .join('\n\n')
    .concat('\n')
}

const head = `# How accurate the converter is

<!-- \`npm run accuracy\` writes this page. What a person adds to it stands in docs/accuracy/. -->

\`npm run accuracy\` converts the test documents of this repository, without hints, compares what it made with what a
careful librarian says of each, and writes this page. All these texts are invented, in the shape of real ones.`

const measured = `## What is measured

For every text there is a *gold* file beside it: its articles with title, fields, lines and paragraphs, as a person who
reads nothing but the text would give them. Everything is compared by letters and digits alone: spaces, punctuation,
capitals and the width of a character count for nothing. Articles are paired by their text, the most alike first.
Each figure goes from 0 to 1, is taken document by document, and a table shows the mean over its documents.

| figure | what it says |
| --- | --- |
| segmentation | Articles found whole: their share of the articles in the gold and of those made, as F1. An article is found whole when nine tenths of its text, by runs of five characters, are the same in both. |
| text | How much of each article's text is in the article made of it, by the same runs, times how much of that stands in the right order; long articles weigh more. What is lost, repeated or given to another article costs its length. |
| titles | Articles that have exactly their title. |
| fields | Kicker, subtitle, section, byline, credit, date and continued: how many are right, of all that the gold or the converter states. |
| breaks | Breaks between paragraphs, items and sub-headings, known by the letters on both sides (F1). |
| issue | Date, number and name of the issue, of those that the source states. |
| accounted | Lines of the source that belong to exactly one article or row of furniture. |`

const round = (value: number) => value.toFixed(3)

/** Says the figures of a set on one line, for a terminal. */
export const sayFigures = (name: string, figures: Figures) =>
  name.padEnd(12) + figureNames.map((figure) => `${figure} ${round(figures[figure])}`).join('  ')

/** Gives the mean figures of some documents. */
export function meanOf(documents: readonly Pick<Judged, 'figures'>[]): Figures {
  const mean = (name: (typeof figureNames)[number]) =>
    documents.reduce((sum, { figures }) => sum + figures[name], 0) / documents.length
  return Object.fromEntries(figureNames.map((name) => [name, mean(name)])) as Figures
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}

const figureRow = (figures: Record<string, number>) =>
  figureNames.map((name) => round(figures[name] as number))

function byKind({ documents, archive, sealed }: JudgedSets, { kinds }: AccuracyRecords): string {
  const all = [...documents, ...archive]
  const rows = [...kinds.map(({ kind }) => kind), 'other forms'].flatMap((kind) => {
    const own = all.filter(({ name }) => kindOf(name, kinds) === kind)
    return own.length === 0 ? [] : [[kind, own.length, ...figureRow(meanOf(own))]]
  })
  const sets = [
    ['**all test documents**', documents.length, ...figureRow(meanOf(documents))],
    ['**the sample archive**', archive.length, ...figureRow(meanOf(archive))],
    ['**sealed documents**', sealed.length, ...figureRow(meanOf(sealed))],
  ]
  return `${table(['kind', 'texts', ...figureNames], [...rows, ...sets])}

The converter was tuned on these documents, except those that are sealed (\`tests/sealed-papers\`,
\`tests/sealed-later\`, \`tests/sealed-short\`, \`tests/sealed-usual\`): nothing is learned from them and no rule is mended
by them, so that they show what to expect of a text that is new, see below too. From those of
\`tests/further-papers\` and \`tests/short-papers\` lessons were learned, and few rules were mended by them.`
}

function agreement({ sealed, second }: JudgedSets): string {
  const read = new Set(second.map(({ name }) => name))
  const groups = [
    ['Chinese', (name: string) => name.startsWith('zh-')],
    ['English', (name: string) => name.startsWith('en-')],
    ['**all**', () => true],
  ] as const
  const rows = groups.flatMap(([what, isOf]) => {
    const readings = second.filter(({ name }) => isOf(name))
    const made = sealed.filter(({ name }) => read.has(name) && isOf(name))
    return readings.length === 0
      ? []
      : [
          [`${what}: a second reader`, readings.length, ...figureRow(meanOf(readings))],
          [`${what}: the converter`, made.length, ...figureRow(meanOf(made))],
        ]
  })
  return `Of some sealed documents a second reader wrote a gold too (\`tests/second-readings\`), who saw neither the first nor
what the converter makes. Scored against the first as a conversion is, it shows what a careful reader of the text alone
reaches: what two readers do not agree on, no converter can be held to.

${table(['text', 'texts', ...figureNames], rows)}`
}

function confusion(all: readonly Judged[]): string {
  const { all: lines, right } = countLines(all)
  const rows = confusionsIn(all).map((one) => [sayConfusion(one), one.lines, one.documents])
  const [often, rare] = [rows.filter(([, n]) => Number(n) > 1), rows.filter(([, n]) => n === 1)]
  const once = rare.length > 0 ? `\n\nOnce each: ${rare.map(([said]) => said).join('; ')}.` : ''
  return `Of ${lines.toLocaleString('en')} lines, ${right.toLocaleString('en')} (${((100 * right) / lines).toFixed(1)}%) are taken for what they are, ${lines - right} are not. (Blank lines and lines without
letters are left out; a line that may be two things is right as either.)

${table(['line', 'times', 'documents'], often)}${once}`
}

function worstOf(all: readonly Judged[], { kinds, notes }: AccuracyRecords): string {
  const scored = all.map((document) => ({ document, mean: overall(document.figures) }))
  scored.sort((a, b) => a.mean - b.mean || (a.document.name < b.document.name ? -1 : 1))
  const items = scored.slice(0, worst).map(({ document, mean }) => {
    const why = notes.documents[document.name]
    const said = `- **${document.name}** (${kindOf(document.name, kinds)}): ${round(mean)}. ${capital(sayFaults(document))}.`
    return why ? `${said} ${why}` : said
  })
  return `By the mean of all figures but the last.\n\n${items.join('\n')}`
}

const overall = ({ accounted: _, ...figures }: Figures) => {
  const values = Object.values(figures)
  return values.reduce((a, b) => a + b, 0) / values.length
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function unseen({ unseen: sets }: AccuracyRecords, known: readonly Judged[]): string {
  const rows = sets.flatMap(({ date, documents, figures }) => {
    const names = typeof documents === 'number' ? [] : documents
    const now = known.filter(({ name }) => names.includes(name))
    const then = [`**${date}, unseen**`, names.length || Number(documents), ...figureRow(figures)]
    return now.length === 0
      ? [then]
      : [then, ['the same documents now', now.length, ...figureRow(meanOf(now))]]
  })
  const what = sets.map(({ date, what }) => `- ${date}: ${what.trim()}.`)
  return `What to expect of a paper that is new to the converter. The figures of a set were recorded on the day given, before any
rule was changed for its documents, and are not computed again. Since then its documents are among those above, and the
converter has been tuned on them too.

${table(['scored', 'texts', ...figureNames], rows)}

${what.join('\n')}`
}
