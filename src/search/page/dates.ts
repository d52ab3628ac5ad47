// Dates as a reader types them in, as far as they go: `1958`, `1958-03`, `1958-03-01`; and as the page shows them.

const typed = /^(\d{4})(?:[-./年](\d{1,2})(?:[-./月](\d{1,2})日?|月)?|年)?$/

/** Reads a date, in full width too; nothing when it is none. */
export function readDate(text: string): string | undefined {
  const found = typed.exec(text.normalize('NFKC').replace(/\s/g, ''))
  if (!found) return undefined
  const [year, month, day] = found.slice(1).filter((part) => part !== undefined)
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
  if (month && date.getUTCMonth() !== Number(month) - 1) return undefined
  return [year, ...[month, day].flatMap((part) => (part ? [part.padStart(2, '0')] : []))].join('-')
}

/** Shows a date in a language (BCP 47), no more exactly than it is known. */
export function showDate(date: string, language: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1))
}

/** Shows an issue by its id: `2023-02-07-2`, the second of its date; an id without a date as it is. */
export function showIssue(id: string, language: string): string {
  const found = /^(\d{4}(?:-\d\d){0,2})(?:-XX)?(?:-(\d+))?$/.exec(id)
  if (!found) return id
  const [, date = '', ordinal] = found
  return showDate(date, language) + (ordinal ? ` (${ordinal})` : '')
}
