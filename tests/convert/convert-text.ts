// Converts a text as one source, for tests.

import { articleText } from '../../src/convert/article-text.ts'
import { type ConvertedSource, convert } from '../../src/convert/index.ts'

/** Converts a text as if it stood in sources/test/source.txt. */
export function convertText(text: string): ConvertedSource {
  return convert({
    file: 'sources/test/source.txt',
    bytes: new TextEncoder().encode(text),
    sidecar: { encoding: 'utf-8' },
  })
}

/** Gives the MDX of every article of a conversion. */
export function mdxOf(converted: ConvertedSource): string[] {
  return converted.articles.map((article) => articleText(converted, article))
}
