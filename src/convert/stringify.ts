// mdast and fields → MDX, always through the serializers of remark and yaml.
import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkMdx from 'remark-mdx'
import { Document, isMap, isScalar, isSeq, visit } from 'yaml'
import type { ArticleFields } from '../model/article.ts'
import { writeRanges } from '../model/lines.ts'
import { plainEntry, plainRow } from './plain-yaml.ts'

const processor = remark()
  .use(remarkMdx)
  .use({
    settings: {
      bullet: '-',
      rule: '-',
      handlers: { text: (node, parent, state, info) => guardEsm(state.safe(node.value, info), parent) },
    },
  })
  .freeze()

/** Writes an article: its fields as YAML, a field that is not known absent, and its body as MDX. */
export function stringifyArticle(fields: ArticleFields, body: Root): string {
  const { source, ...rest } = fields
  const front = stringifyYaml({ ...rest, source: { file: source.file, lines: writeRanges(source.lines) } })
  const text = processor.stringify(body)
  return `---\n${front}---\n${text === '' ? '' : `\n${text}`}`
}

/** Writes a record as YAML: lists of plain values, and rows of a list, on one line each, so that two runs give the same bytes. */
export function stringifyYaml(value: object): string {
  const entries = Array.isArray(value)
    ? value.map((row) => plainRow(row) ?? stringifyAny([row]))
    : Object.entries(value).map(([key, one]) => plainEntry(key, one) ?? stringifyAny({ [key]: one }))
  return entries.length > 0 ? entries.join('') : stringifyAny(value)
}

function stringifyAny(value: unknown): string {
  const document = new Document(value)
  visit(document, {
    // A tab between plain words is lawful, and yet some readers of YAML stop at it.
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && scalar.value.includes('\t')) scalar.type = 'QUOTE_DOUBLE'
    },
    Seq(_, list) {
      list.flow = list.items.every((entry) => isScalar(entry))
      for (const entry of list.items)
        if (isMap(entry)) entry.flow = entry.items.every((pair) => isScalar(pair.value) || isSeq(pair.value))
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, defaultStringType: 'PLAIN' })
}

// A paragraph that begins with import or export would be read as code: a character reference keeps it text.
function guardEsm(text: string, parent: { type: string } | undefined): string {
  return parent?.type === 'paragraph'
    ? text.replace(/^(?=(?:im|ex)port)([ie])/gm, (letter) => `&#x${letter.charCodeAt(0).toString(16)};`)
    : text
}
