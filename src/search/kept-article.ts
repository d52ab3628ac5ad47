// What the index keeps of an article, to show it as a result.

/** One article as a result shows it. */
export interface KeptArticle {
  /** From the root of the site; of a result, with its base path. */
  url: string
  /** The blocks, one per line. */
  content: string
  /** What is known of these. */
  meta: { [field in (typeof fields)[number]]?: string }
}

const fields = ['title', 'publication', 'date', 'section', 'language'] as const

/** Gives the file of an article, by its number, in its volume's folder. */
export function articleFile(article: number): string {
  return `fragment/${article.toString(36)}.pf_fragment`
}

/** Writes an article: the values alone. */
export function writeArticle({ url, content, meta }: KeptArticle): string {
  return JSON.stringify([url, ...fields.map((field) => meta[field] ?? ''), content])
}

/** Reads an article: in GB 18030, which makes Chinese a fifth smaller, or after a space in UTF-8. */
export function readArticle(bytes: Uint8Array): KeptArticle {
  const text = new TextDecoder(bytes[0] === 0x20 ? 'utf-8' : 'gb18030').decode(bytes)
  const [url = '', ...values] = JSON.parse(text) as string[]
  const known = fields.map((field, i) => [field, values[i]]).filter(([, value]) => value)
  return { url, content: values.at(-1) ?? '', meta: Object.fromEntries(known) }
}
