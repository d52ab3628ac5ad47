// An issue in, what there is to review in it out: each source with its decisions, and which of them a person settled.
import type { Article, Issue, Problem } from '../archive/index.ts'
import { readRecord, readText, validate } from '../archive/read-record.ts'
import { digest, isEdited } from '../convert/written.ts'
import { type Decision, decisionsSchema } from '../model/decision.ts'
import { lineNumbers } from '../model/lines.ts'
import { fileOf } from '../model/paths.ts'
import { type Reviewed, reviewedSchema } from '../model/reviewed.ts'

/** A decision about a source. */
export interface Judged extends Decision {
  /** Of the decision, without its confidence, and of the bytes of its source. */
  id: string
  file: string
  /** The article that its line stands in. */
  article: Article | undefined
  /** A person found it right, or edited the article it is about. */
  settled: 'right' | 'edited' | undefined
}

/** A source of an issue, and what was decided about it. */
export interface SourceReview {
  file: string
  issue: Issue
  articles: Article[]
  decisions: Judged[]
}

/** Lists the decisions that a person should look at and has not. */
export const doubtsLeft = ({ decisions }: SourceReview) =>
  decisions.filter(({ check, settled }) => check && settled === undefined)

/**
 * Reads what there is to review in one issue, source by source; a record that cannot be read is a problem. Reading
 * `only` doubts is much faster.
 */
export function readIssueReviews(
  folder: string,
  issue: Issue,
  problems: Problem[],
  only?: 'doubts',
): SourceReview[] {
  const slug = issue.publication.slug
  const decisions = readDecisions(folder, fileOf.messages(slug, issue.id), problems, only)
  const reviewed = readReviewed(folder, issue, problems) ?? []
  const right = new Set(reviewed.map(({ id }) => id))
  const alone = issue.record.sources.length === 1
  return issue.record.sources.map(({ file, sha256 }) => {
    const articles = issue.articles.filter(({ fields }) => fields.source.file === file)
    const own = decisions.filter((decision) => decision.file === file || (alone && !decision.file))
    const owners = new Map(
      articles.flatMap((article) =>
        lineNumbers(article.fields.source.lines).map((line) => [line, article] as const),
      ),
    )
    const edited = new Set(own.length > 0 ? articles.filter((article) => isPersons(folder, article)) : [])
    return {
      ...{ file, issue, articles },
      decisions: own.map((decision) => {
        const article = owners.get(decision.line ?? 0)
        const id = idOf(decision, sha256)
        const settled = right.has(id) ? 'right' : article && edited.has(article) ? 'edited' : undefined
        return { ...decision, id, file, article, settled }
      }),
    }
  })
}

/** Reads the doubts that were found right; nothing when the file is damaged. */
export function readReviewed(folder: string, issue: Issue, problems: Problem[]): Reviewed | undefined {
  const file = fileOf.reviewed(issue.publication.slug, issue.id)
  const before = problems.length
  const reviewed = readRecord(folder, file, reviewedSchema, problems)
  return problems.length > before ? undefined : (reviewed ?? [])
}

function readDecisions(
  folder: string,
  file: string,
  problems: Problem[],
  only: 'doubts' | undefined,
): Decision[] {
  const text = readText(folder, file) ?? ''
  const rows = only ? text.split(/^(?=- )/m).filter((row) => row.includes('check: true')) : [text]
  const chosen = rows.join('')
  return chosen.trim() === '' ? [] : (validate(chosen, 0, file, decisionsSchema, problems) ?? [])
}

function idOf({ line, rule, as, or, from, message }: Decision, sha256: string): string {
  const said = JSON.stringify([sha256, line, rule, as, or, from, message])
  return digest(said).slice(0, 16)
}

const isPersons = (folder: string, { issue, number, file }: Article) =>
  isEdited(readText(folder, file) ?? '', issue.record.written[`${number}.mdx`])
