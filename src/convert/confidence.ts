// How sure a decision is, from 0 to 1: the share of decisions like it that are right on texts that nothing was learned
// from. Every figure here is measured by `npm run calibrate`; after a change to the scores, run it and compare.

/** Below this a person should look. */
export const doubtful = 0.75

// A decision that leads by n in log-odds is right as often as 1 / (1 + e^-(base + slope n)) says.
const scales = {
  role: { base: 0.5, slope: 0.75 },
  stray: { base: -0.1, slope: 0.5 },
  subtitle: { base: -0.3, slope: 0.75 },
  kicker: { base: -0.1, slope: 0.15 },
  subhead: { base: -0.3, slope: 0.95 },
  joined: { base: 0.4, slope: 0.15 },
  apart: { base: -0.4, slope: 1 },
  moved: { base: 1.2, slope: 1 },
}

/** Gives the confidence of a decision that leads over its best alternative by so much. */
export function confidenceOf(kind: keyof typeof scales, lead: number): number {
  const { base, slope } = scales[kind]
  const share = 1 / (1 + Math.exp(-(base + slope * lead)))
  // Even what leads by far is wrong now and then.
  return Math.min(0.99, Math.max(0.01, share))
}

/** Gives the confidence of a role that leads over the next by so much; those without a scale of their own share one. */
export const confidenceOfRole = (role: string, lead: number): number =>
  confidenceOf(ownScales.find((own) => own === role) ?? 'role', lead)

const ownScales = ['stray', 'subtitle', 'kicker', 'subhead'] as const

// Of n decisions of a rule k were right: (k + 1) / (n + 2).
const usual: Record<string, number> = {
  'mark-masthead': 0.98,
  'mark-chrome': 0.96,
  'mark-site-lists': 0.8,
  'split-headings': 0.8,
  'mark-contents': 0.99,
  'mark-page-head': 0.98,
  'mark-folios': 0.93,
  'mark-repeated-titles': 0.83,
  'mark-letter': 0.9,
  'mark-foot': 0.97,
  'mark-front-matter': 0.94,
  'group-articles': 0.92,
  'merge-continued': 0.8,
  'move-across': 0.7,
  'move-columns': 0.7,
  'move-fragments': 0.7,
  'mark-gaps': 0.7,
  'name-untitled': 0.5,
  'check-words': 0.5,
  decode: 0.5,
}

/** Gives how often the decisions of a rule are right that are not weighed one by one. */
export function usualConfidence(ruleId: string): number {
  return usual[ruleId] ?? 0.9
}

/** Gives the confidence of an issue's date by what it is taken from: `line 5`, `file name`, `inferred: why`. */
export function dateConfidence(date: string | undefined, dateFrom: string): number {
  if (!date) return 0.5
  if (dateFrom === 'sidecar') return 1
  if (dateFrom.startsWith('line')) return 0.98
  if (dateFrom === 'file name') return 0.9
  return /-\d\d/.test(date) ? 0.6 : 0.4
}
