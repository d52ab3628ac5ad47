// An issue as a book: its names, its language, and the file of each of its pages.
import { type Archive, type Article, type Issue, issueAddress } from '../../archive/index.ts'
import { issueName } from '../../site.ts'
import { type Words, wordsOf } from '../../words/index.ts'

/** What every page of a book is made with. */
export interface Book {
  archive: Archive
  issue: Issue
  /** The publication's: a book is read by itself, and so has the strings of its own language. */
  language: string
  words: Words
  title: string
  /** The address of the issue's page, whole when the archive says where it is published. */
  address: string
}

/** Names an issue as a book. */
export function bookOf(archive: Archive, issue: Issue): Book {
  const { language, record } = issue.publication
  const words = wordsOf(language)
  const title = `${record.title} ${issueName({ language, words }, issue)}`
  return { archive, issue, language, words, title, address: wholeAddress(archive, issueAddress(issue)) }
}

/** Gives an address of the site with its host, when the archive says which. */
export function wholeAddress({ record: { url } }: Archive, address: string): string {
  return url ? new URL(address, url).href : address
}

/** Gives the file of an article within the book. */
export function articleFile({ number }: Article): string {
  return `${number}.xhtml`
}
