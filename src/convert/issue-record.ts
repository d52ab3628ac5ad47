// An issue's converted sources → the texts of issue.yaml and messages.yaml.
import type { IssueRecord } from '../model/issue.ts'
import { writeRanges } from '../model/lines.ts'
import type { ConvertedSource } from './index.ts'
import { stringifyYaml } from './stringify.ts'

/** Writes issue.yaml: what the sources state of the issue, and the account of every line that is no article's. */
export function recordText(
  sources: readonly ConvertedSource[],
  sums: ReadonlyMap<string, string>,
  written: Record<string, string>,
): string {
  const stated = <K extends keyof ConvertedSource['issue']>(key: K) =>
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
    written,
  }
  return stringifyYaml(Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)))
}

// A row names its source only where there are several.
function furnitureOf(sources: readonly ConvertedSource[]): object[] {
  return sources.flatMap(({ file, furniture }) =>
    furniture.map(({ lines, kind }) => {
      const ranges = writeRanges(lines)
      const named = sources.length > 1 ? { file } : {}
      return { ...named, lines: ranges.length === 1 ? ranges[0] : ranges, kind }
    }),
  )
}

/** Writes messages.yaml: every decision with its place; `check` marks what a person should look at. */
export function messagesText(sources: readonly ConvertedSource[]): string {
  const rows = sources.flatMap(({ file, report }) =>
    report.messages.map(({ line, fatal, ruleId, reason }) => ({
      ...(sources.length > 1 ? { file } : {}),
      ...(line ? { line } : {}),
      ...(fatal === false ? { check: true } : {}),
      rule: ruleId ?? '',
      message: reason,
    })),
  )
  return stringifyYaml(rows)
}
