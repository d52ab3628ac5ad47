// One YAML file of the content folder in, its validated record out, or what is wrong with it and where.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { YAMLParseError } from 'yaml'
import type { z } from 'zod'
import { lineOfField, readFields } from './frontmatter.ts'
import type { Problem } from './types.ts'

/** Reads a whole YAML file of the folder; nothing when it is absent, and a problem when it is wrong. */
export function readRecord<Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema,
  problems: Problem[],
): z.infer<Schema> | undefined {
  const text = readText(folder, file)
  return text === undefined ? undefined : validate(text, 0, file, schema, problems)
}

/** Reads a file of the folder as UTF-8; nothing when it is absent. */
export function readText(folder: string, file: string): string | undefined {
  try {
    return readFileSync(path.join(folder, file), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Validates fields that stand `linesBefore` lines into their file. */
export function validate<Schema extends z.ZodType>(
  text: string,
  linesBefore: number,
  file: string,
  schema: Schema,
  problems: Problem[],
): z.infer<Schema> | undefined {
  let value: unknown
  try {
    value = readFields(text)
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined
    const reason = (error as Error).message.split('\n', 1)[0]?.replace(/ at line.*$/, '') ?? 'not YAML'
    problems.push({
      file,
      ...(line ? { line: line + linesBefore } : {}),
      reason: `not readable YAML: ${reason}`,
    })
    return undefined
  }
  const result = schema.safeParse(value)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const { path: at, message } = issue
    const where = at.length > 0 ? `${at.join('.')}: ` : ''
    const place = issue.code === 'unrecognized_keys' ? [...at, ...issue.keys.slice(0, 1)] : at
    problems.push({ file, line: lineOfField(text, place) + linesBefore, reason: where + message })
  }
  return undefined
}
