// Ids, file names and addresses: the only place that spells them.

/** The id of an issue in a folder and an address: its EDTF date, with `~` for what an address cannot hold. */
export function issueId(date: string | undefined, ordinal: number): string {
  if (date === undefined) return `undated-${ordinal}`
  // A date of a year alone would share its address with the page of that year: EDTF's unspecified month tells them apart.
  const spelt = /^\d{4}$/.test(date) ? `${date}-XX` : date.replace(/[?%]/g, '~').replace('/', '_')
  return ordinal === 1 ? spelt : `${spelt}-${ordinal}`
}

/** The year page an issue stands under: its four digits, or `undated`. */
export function yearOf(issue: string): string {
  return /^\d{4}/.exec(issue)?.[0] ?? 'undated'
}

/** The number of an article as its file and address write it: 1 is `01`, 112 is `112`. */
export function articleNumber(n: number): string {
  return String(n).padStart(2, '0')
}

/** A publication's slug, an issue's id, an article's number: what together names one article. */
export interface ArticleId {
  publication: string
  issue: string
  article: string
}

export const addressOf = {
  home: () => '/',
  publication: (publication: string) => `/${publication}/`,
  year: (publication: string, year: string) => `/${publication}/${year}/`,
  issue: (publication: string, issue: string) => `/${publication}/${issue}/`,
  article: ({ publication, issue, article }: ArticleId) => `/${publication}/${issue}/${article}/`,
  dates: (year?: string, month?: string) => `/dates/${year ? `${year}/` : ''}${month ? `${month}/` : ''}`,
  /** A further part of a page whose list is long. */
  part: (address: string, number: number) => (number > 1 ? `${address}part-${number}/` : address),
  publications: () => '/publications/',
  search: () => '/search/',
  about: () => '/about/',
  /** The feed of the latest issues. */
  feed: () => '/feed.xml',
  /** A source as received, to be downloaded; always plain text to a browser, so that a saved page is never run. */
  source: (file: string) => encoded(servedSource(file)),
  /** The page that shows a source's lines, or a part of them. */
  sourcePage: (file: string, part: SourcePartId = {}) => `${encoded(sourcePagePath(file, part))}/`,
  /** A file about a whole issue: issue.json, citations.ris. */
  download: (publication: string, issue: string, file: string) => `/${publication}/${issue}/${file}`,
}

/** Which part of a source: from which line on, and of a line too long for a page, which piece. */
export interface SourcePartId {
  from?: number
  piece?: number | undefined
}

/** The folder of the built site that holds the page of a source's lines, or of a part of them. */
export function sourcePagePath(file: string, { from = 1, piece = 1 }: SourcePartId = {}): string {
  const name = servedSource(file).slice(0, -'.txt'.length)
  // What has a meaning of its own in an address is written by its code, and so is the mark of such a code.
  const safe = name.replace(/[%#?~\\]/g, (letter) => `~${letter.charCodeAt(0).toString(16)}`)
  const further = piece > 1 ? `/from-${from}-${piece}` : from > 1 ? `/from-${from}` : ''
  return safe + further
}

/** Gives the file of the built site that held a source as received, from the address of its first page. */
export function servedSourceAt(address: string): string {
  const name = decodeURIComponent(address.slice(1, -1))
  const letter = (code: string) => String.fromCharCode(Number.parseInt(code, 16))
  return `${name.replace(/~([0-9a-f]{2})/g, (_, code: string) => letter(code))}.txt`
}

function encoded(path: string): string {
  return `/${path.split('/').map(encodeURIComponent).join('/')}`
}

/** The file of the built site, relative to it, that holds a source as received. */
export function servedSource(file: string): string {
  return /\.txt$/i.test(file) ? file : `${file}.txt`
}

/** Files of a content folder, relative to it, with `/` on every system. */
export const fileOf = {
  archive: () => 'archive.yaml',
  ledger: () => 'addresses.yaml',
  publication: (publication: string) => `publications/${publication}.yaml`,
  sources: (publication: string) => `sources/${publication}`,
  issueFolder: (publication: string, issue: string) => `articles/${publication}/${issue}`,
  issue: (publication: string, issue: string) => `articles/${publication}/${issue}/issue.yaml`,
  messages: (publication: string, issue: string) => `articles/${publication}/${issue}/messages.yaml`,
  written: (publication: string, issue: string) => `articles/${publication}/${issue}/written.yaml`,
  reviewed: (publication: string, issue: string) => `articles/${publication}/${issue}/reviewed.yaml`,
  article: ({ publication, issue, article }: ArticleId) => `articles/${publication}/${issue}/${article}.mdx`,
}

/** Names that pages of the site use, so no publication can have them as its slug. */
export const reservedSlugs = [
  'dates',
  'publications',
  'search',
  'about',
  'pagefind',
  '404',
  'sources',
] as const

/** Says whether a folder name can be a publication's slug: lower-case letters, digits and hyphens. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && !(reservedSlugs as readonly string[]).includes(text)
}
