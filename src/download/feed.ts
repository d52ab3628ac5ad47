// The latest issues in, a feed of them out, for readers who want to hear of new ones: Atom, RFC 4287.
import type { Element } from 'xast'
import { x } from 'xastscript'
import { type Archive, type Issue, issueAddress, latestIssues } from '../archive/index.ts'
import { wholeDay } from '../model/date.ts'
import { addressOf } from '../model/paths.ts'
import { issueName } from '../site.ts'
import { type Words, wordsOf } from '../words/index.ts'
import { xmlFile } from './xml.ts'

const most = 20

/** Writes the feed of an archive; nothing when it has no dated issue, or does not know where it is published. */
export function feed(archive: Archive): string | undefined {
  const { url, title, publisher, language } = archive.record
  const issues = latestIssues(archive, most)
  if (!url || issues.length === 0) return undefined
  const at = (address: string) => new URL(address, url).href
  const words = wordsOf(language)
  return xmlFile(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
      x('id', at(addressOf.home())),
      x('title', title),
      x('updated', wholeDay(issues[0]?.record.date)),
      x('author', [x('name', publisher ?? title)]),
      x('link', { rel: 'alternate', type: 'text/html', href: at(addressOf.home()) }),
      x('link', { rel: 'self', type: 'application/atom+xml', href: at(addressOf.feed()) }),
      ...issues.map((issue) => entry(issue, { language, words, at })),
    ]),
  )
}

/** What an entry is written with. */
interface Writing {
  language: string
  words: Words
  at: (address: string) => string
}

function entry(issue: Issue, { language, words, at }: Writing): Element {
  const { publication, id, record, articles } = issue
  const address = at(issueAddress(issue))
  const book = at(addressOf.download(publication.slug, id, 'issue.epub'))
  const titles = articles.map(({ fields }) => fields.title).join(words.listSeparator)
  return x('entry', [
    x('id', address),
    x('title', `${publication.record.title} ${issueName({ language, words }, issue)}`),
    x('updated', wholeDay(record.date)),
    x('link', { rel: 'alternate', type: 'text/html', href: address }),
    x('link', { rel: 'enclosure', type: 'application/epub+zip', href: book }),
    ...(titles ? [x('summary', { 'xml:lang': publication.language }, titles)] : []),
  ])
}
