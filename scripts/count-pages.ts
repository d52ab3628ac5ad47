// Counts the pages of a built site.
import { readdirSync } from 'node:fs'

/** Counts the HTML files in a folder, at any depth. */
export function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.html')).length
}
