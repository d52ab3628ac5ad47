// A request to the review pages in, the answer out.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Problem } from '../archive/index.ts'
import { reviewWordsOf } from '../words/review.ts'
import { indexPage, worstFirst } from './index-page.ts'
import { pageOf } from './page.ts'
import { archiveOf, type Content, contentReader } from './read-content.ts'
import { doubtsLeft, readIssueReviews } from './read-review.ts'
import { readSaid, settle } from './settle.ts'
import { sourcePage } from './source-page.ts'

/** Where to review what, and in which language. */
export interface ReviewOptions {
  content: string
  publication?: string | undefined
  language?: string | undefined
  /** Lists the source files on disk, to say which were not converted. */
  sourceFiles: () => string[]
}

/** What is asked; the script asks for JSON, a form sent without it wants to be led back. */
export interface Asked {
  method: string
  pathname: string
  body?: string
  json?: boolean
}

/** What is answered. */
export interface Answer {
  status: number
  type: string
  body: string
  location?: string
}

const files: Record<string, string> = {
  '/review.css': 'text/css; charset=utf-8',
  '/review.js': 'text/javascript; charset=utf-8',
}

/** Gives what answers requests, one after another. */
export function openReview(options: ReviewOptions): (asked: Asked) => Answer {
  const read = contentReader(options.content, options.publication)
  return (asked) => {
    const { method, pathname } = asked
    const isForm = pathname === '/reviewed'
    if (method !== (isForm ? 'POST' : 'GET'))
      return refuse(405, isForm ? 'Only a form is sent here.' : 'Pages are only read.')
    const type = files[pathname]
    if (type)
      return { status: 200, type, body: readFileSync(path.join(import.meta.dirname, pathname), 'utf8') }
    const content = read()
    if (isForm) return takeForm(content, asked)
    if (pathname === '/') return listSources(options, content)
    return showSource(options, content, pathname)
  }
}

function listSources(options: ReviewOptions, content: Content): Answer {
  const named = new Set(content.reviews.map(({ file }) => file))
  const waiting = options.sourceFiles().filter((file) => !named.has(file))
  return page(indexPage(frameOf(options, content), content.reviews, { waiting, problems: content.problems }))
}

function showSource(options: ReviewOptions, content: Content, pathname: string): Answer {
  const { folder, reviews } = content
  const found = reviews.find(({ file }) => file === decoded(pathname))
  if (!found)
    return refuse(404, 'There is no such source here. It may have been renamed: look in the list at /')
  const problems: Problem[] = []
  const whole = readIssueReviews(folder, found.issue, problems).find(({ file }) => file === found.file)
  const [next] = worstFirst(reviews.filter((other) => other !== found && doubtsLeft(other).length > 0))
  const archive = archiveOf(content, found.issue)
  return page(sourcePage(frameOf(options, content), archive, whole ?? found, { problems, next }))
}

function takeForm({ folder, reviews }: Content, { body = '', json }: Asked): Answer {
  const said = readSaid(body)
  if (!said) return refuse(400, 'A source, one doubt or more, and yes or no belong together.')
  const settled = settle(folder, reviews, said)
  if ('reason' in settled) return refuse(settled.status, settled.reason)
  if (json) return { status: 200, type: 'application/json', body: JSON.stringify(settled) }
  return { status: 303, type: 'text/plain', body: '', location: `${pageOf(said.file)}#d-${said.ids[0]}` }
}

const page = (body: string): Answer => ({ status: 200, type: 'text/html; charset=utf-8', body })
const refuse = (status: number, reason: string): Answer => ({
  ...{ status, type: 'text/plain; charset=utf-8', body: `${reason}\n` },
})
const frameOf = ({ language }: ReviewOptions, { record }: Content) =>
  reviewWordsOf(language ?? record.language)

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname.slice(1))
  } catch {
    return undefined
  }
}
