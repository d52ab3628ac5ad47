// An article in, its body as plain text out, one string for each block; a body that is refused, as it stands.
import { type Archive, type Article, type Problem, readBody } from '../archive/index.ts'
import { parseBody } from '../render/parse-body.ts'
import { plainText, receivedText } from '../render/plain-text.ts'

/** An article's body as plain text. */
export interface ArticleText {
  blocks: string[]
  /** The blocks that a person corrected, as they were received. */
  received: string[]
  problems: Problem[]
}

/** Reads an article's body as plain text, and says what in it is refused. */
export function articleText(archive: Archive, article: Article): ArticleText {
  const body = readBody(archive, article)
  const { tree, problems } = parseBody(body.text)
  return {
    blocks: tree && problems.length === 0 ? plainText(tree) : asItStands(body.text),
    received: tree && problems.length === 0 ? receivedText(tree) : [],
    problems: problems.map(({ line, reason }) => ({
      file: article.file,
      line: body.line + line - 1,
      reason,
    })),
  }
}

function asItStands(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
}
