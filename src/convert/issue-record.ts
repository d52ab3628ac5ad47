// An issue's converted sources → the texts of issue.yaml and messages.yaml.
import type { IssueRecord } from '../model/issue.ts'
import { writeRanges } from '../model/lines.ts'
import type { PlainSource } from './index.ts'
import { stringifyYaml } from './stringify.ts'

/** Writes the head of issue.yaml: what the sources state of it, and the account of every line that is no article's. */
export function recordHead(sources: readonly PlainSource[], sums: ReadonlyMap<string, string>): string {
  const stated = <K extends keyof PlainSource['issue']>(key: K) =>
    sources.map((source) => source.issue[key]).find((value) => value !== undefined)
  const editors = [...new Set(sources.flatMap((source) => source.issue.editors ?? []))]
  const record: Partial<Record<keyof IssueRecord, unknown>> = {
    title: stated('title'),
    date: stated('date'),
    dateFrom: stated('dateFrom'),
    number: stated('number'),
    lunarDate: stated('lunarDate'),
    editors: editors.length > 0 ? editors : undefined,
    facts: stated('facts'),
    sources: sources.map(({ file, encoding, issue: { page } }) => ({
      ...{ file, sha256: sums.get(file), encoding },
      ...(page === undefined ? {} : { page }),
    })),
    furniture: furnitureOf(sources),
  }
  return stringifyYaml(Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)))
}

/** Writes the foot of issue.yaml: the digests of what convert last wrote. */
export function recordFoot(written: Record<string, string>): string {
  return stringifyYaml({ written })
}

/** Gives the head of an issue.yaml as it stands: everything but the digests, which only convert writes. */
export function headOf(recordText: string): string {
  return recordText.replace(/^written:.*\n?(?:[ \t]+.*\n?)*/m, '')
}

// A row names its source only where there are several.
function furnitureOf(sources: readonly PlainSource[]): object[] {
  return sources.flatMap(({ file, furniture }) =>
    furniture.map(({ lines, kind }) => {
      const ranges = writeRanges(lines)
      const named = sources.length > 1 ? { file } : {}
      return { ...named, lines: ranges.length === 1 ? ranges[0] : ranges, kind }
    }),
  )
}

/** Writes messages.yaml: every decision with its place; `check` marks what a person should look at. */
export function messagesText(sources: readonly PlainSource[]): string {
  const rows = sources.flatMap(({ file, report }) =>
    report.messages.map(({ line, fatal, ruleId, reason, confidence, as, or, from }) => ({
      ...(sources.length > 1 ? { file } : {}),
      ...(line ? { line } : {}),
      ...(fatal === false ? { check: true } : {}),
      rule: ruleId ?? '',
      ...(confidence === undefined ? {} : { confidence: Math.round(confidence * 100) / 100 }),
      ...(as === undefined ? {} : { as }),
      ...(or === undefined ? {} : { or }),
      ...(from === undefined ? {} : { from }),
      message: reason,
    })),
  )
  return stringifyYaml(rows)
}
