// How fast the converter is and how much memory it takes, on sources invented in many forms: npm run bench:convert
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { remark } from 'remark'
import { convert } from '../src/convert/index.ts'
import { readArguments } from './arguments.ts'
import { inventSources, readDocuments, vary } from './invented-sources.ts'
import { usageOf } from './usage.ts'

const { variants } = readArguments({
  name: 'bench:convert',
  summary:
    'Prints how many MB of source text the converter takes in a second of one core (CPU time, as machines are shared), beside what remark takes to read and write the same text, and the most memory the command takes.',
  options: {
    variants: {
      type: 'string',
      value: 'N',
      default: '20',
      help: 'variants of each of the test documents in the smaller archive',
    },
  },
})

const documents = [...readDocuments().values()]
const bytesOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const variantsOf = (texts: readonly string[], count: number) =>
  Array.from({ length: count }, (_, variant) => texts.map((text) => vary(text, variant))).flat()

/** Gives the MB of text that a task takes in a second of CPU time. */
function speed(texts: readonly string[], task: (text: string) => unknown): number {
  const start = process.cpuUsage()
  for (const text of texts) task(text)
  const { user, system } = process.cpuUsage(start)
  return bytesOf(texts) / (user + system)
}

const convertText = (text: string) =>
  convert({ file: 'sources/invented/1.txt', bytes: new TextEncoder().encode(text) })

function convertSpeeds(): void {
  const texts = variantsOf(documents, Number(variants))
  speed(texts.slice(0, documents.length * 3), convertText)
  const own = speed(texts, convertText)
  const peer = remark().freeze()
  const read = speed(texts, (text) => peer.stringify(peer.parse(text)))
  print(`convert(), ${texts.length} sources of 3 kB`, own)
  print('remark, the same text read and written', read)
  console.log(`ratio to remark: ${(own / read).toFixed(2)}`)
  const bulletin = documents.reduce((a, b) => (a.length > b.length ? a : b))
  for (const megabytes of [0.02, 0.2, 2]) {
    const copies = Math.round((megabytes * 1e6) / bytesOf([bulletin]))
    print(
      `convert(), one source of ${megabytes} MB`,
      speed([variantsOf([bulletin], copies).join('\n')], convertText),
    )
  }
}

const print = (what: string, figure: number) => console.log(`${figure.toFixed(2)} MB/s  ${what}`)

async function commandSpeeds(): Promise<void> {
  for (const times of [1, 4]) {
    const content = mkdtempSync(path.join(tmpdir(), 'bench-convert-'))
    try {
      const bytes = inventSources(content, Number(variants) * times)
      const what = `npm run convert, ${(bytes / 1e6).toFixed(1)} MB`
      const convertAll = () => usageOf('convert.ts', '--content', content, '--jobs', '1')
      const first = await convertAll()
      print(`${what}: ${first.megabytes.toFixed(0)} MB of memory at most`, bytes / 1e6 / first.cpu)
      const again = await convertAll()
      print(`${what}, once more, nothing changed: ${again.megabytes.toFixed(0)} MB`, bytes / 1e6 / again.cpu)
    } finally {
      rmSync(content, { recursive: true })
    }
  }
}

convertSpeeds()
await commandSpeeds()
