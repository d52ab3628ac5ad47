// Reads a command's arguments, the same way for every command: --help, and exit code 2 for wrong usage.
import { type ParseArgsConfig, parseArgs } from 'node:util'

interface Option {
  type: 'string' | 'boolean'
  /** It may be given several times. */
  multiple?: boolean
  /** What stands for the value in the help: DIR. */
  value?: string
  default?: string
  help: string
}

/** A command as its help shows it. */
export interface Command<Options extends Record<string, Option>> {
  name: string
  summary: string
  options: Options
}

type Values<Options extends Record<string, Option>> = {
  [K in keyof Options]: Options[K] extends { type: 'boolean' }
    ? boolean
    : Options[K] extends { multiple: true }
      ? string[]
      : Options[K] extends { default: string }
        ? string
        : string | undefined
}

/** Where the content is. */
export const contentOption = {
  type: 'string',
  value: 'DIR',
  default: 'content',
  help: 'the content folder, anywhere on disk',
} as const

/** Where the built site is. */
export const outOption = {
  type: 'string',
  value: 'DIR',
  default: 'dist',
  help: 'the folder of the built site',
} as const

/** Where a command that serves pages listens, unless told. */
export function portOption(preset: string) {
  return { type: 'string', value: 'PORT', default: preset, help: 'the port to listen on' } as const
}

/** Reads the arguments; `--help` prints the help and ends with 0, wrong usage says what is wrong and ends with 2. */
export function readArguments<Options extends Record<string, Option>>(
  command: Command<Options>,
  argv: string[] = process.argv.slice(2),
): Values<Options> {
  const options = { ...command.options, help: { type: 'boolean' as const, help: 'show this help' } }
  const config = Object.entries<Option>(options).map(([name, { type, multiple = false }]) => [
    name,
    { type, multiple },
  ])
  try {
    const parsed = parseArgs({
      args: argv,
      options: Object.fromEntries(config) as ParseArgsConfig['options'],
    })
    const values: Record<string, unknown> = parsed.values
    if (values.help) {
      console.log(helpOf({ ...command, options }))
      process.exit(0)
    }
    const entries = Object.entries(command.options).map(([name, option]) => [
      name,
      values[name] ?? (option.type === 'boolean' ? false : option.multiple ? [] : option.default),
    ])
    return Object.fromEntries(entries) as Values<Options>
  } catch (error) {
    return wrongUsage(command.name, (error as Error).message)
  }
}

/** Says what is wrong with the usage and ends with 2. */
export function wrongUsage(name: string, reason: string): never {
  console.error(`${name}: ${reason}\nSee: npm run ${name} -- --help`)
  process.exit(2)
}

/** Reads a port, 0 for any that is free; what is no port is wrong usage. */
export function readPort(name: string, port: string): number {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    wrongUsage(name, `there is no port ${port}; a port is a number up to 65535`)
  return Number(port)
}

/** Says why pages cannot be served, in words where the reason is a common one. */
export function whyNotServed(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return 'another program listens on this port; choose another with --port'
  return code === 'EACCES' ? 'this port may not be used; choose another with --port' : message
}

function helpOf({ name, summary, options }: Command<Record<string, Option>>): string {
  const rows = Object.entries(options).map(([option, { value, default: preset, help }]) => [
    `  --${option}${value ? ` ${value}` : ''}`,
    preset ? `${help} (${preset} unless told)` : help,
  ])
  const width = Math.max(...rows.map(([left]) => (left as string).length)) + 2
  const lines = rows.map(([left, right]) => (left as string).padEnd(width) + right)
  return `Usage: npm run ${name} -- [options]\n\n${summary}\n\n${lines.join('\n')}\n\nExit code: 0 done, 1 a problem in the data, 2 wrong usage.`
}
