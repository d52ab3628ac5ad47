// Counts the files of a built site: some hosts take only so many.
import { readdirSync } from 'node:fs'
import path from 'node:path'

/** How many files a site has: its pages, its search index, and all of them. */
export interface FileCount {
  pages: number
  search: number
  files: number
}

/** Counts the files in the folder of a built site. */
export function countFiles(folder: string): FileCount {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const index = path.join(folder, 'pagefind')
  const ofSearch = ({ parentPath }: { parentPath: string }) =>
    `${parentPath}${path.sep}`.startsWith(index + path.sep)
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    search: files.filter(ofSearch).length,
    files: files.length,
  }
}

/** Says how many files there are, and how many that is for each article. */
export function fileCountText({ pages, search, files }: FileCount, articles: number): string {
  const each = articles > 0 ? `, ${(files / articles).toFixed(1)} for each article` : ''
  return `${files} files${each}: ${pages} pages, ${search} of the search, ${files - pages - search} others`
}
