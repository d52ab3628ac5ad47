// An article's body, read again from its file when a page or an index needs it.
import { splitFrontmatter } from './frontmatter.ts'
import { readText } from './read-record.ts'
import type { Archive, Article } from './types.ts'

/** A body as MDX, and the 1-based line of its file on which it begins. */
export interface Body {
  text: string
  line: number
}

/** Reads the body of an article. */
export function readBody({ folder }: Archive, { file }: Article): Body {
  const split = splitFrontmatter(readText(folder, file) ?? '')
  return { text: split?.body ?? '', line: split?.bodyLine ?? 1 }
}
