// An address of a built site in, the file a static host would send for it out.
import { statSync } from 'node:fs'
import path from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.epub': 'application/epub+zip',
  '.ris': 'application/x-research-info-systems',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
}

/** Gives the content type that a file is sent with. */
export function typeOf(file: string): string {
  return types[path.extname(file)] ?? 'application/octet-stream'
}

/** Says whether a file is text, which hosts send compressed. */
export function isText(file: string): boolean {
  return /^(?:text\/|application\/(?:json|xml|x-)|image\/svg)/.test(typeOf(file))
}

/** Finds the file of an address, or where a page is when its last / was left out; nothing outside the folder. */
export function servedFile(
  root: string,
  pathname: string,
): { file: string } | { redirect: string } | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  const file = path.join(root, decoded)
  if (decoded.includes('\0') || (file !== root && !file.startsWith(root.replace(/\/?$/, path.sep))))
    return undefined
  const kind = statSync(file, { throwIfNoEntry: false })
  if (kind?.isFile()) return { file }
  if (!kind?.isDirectory()) return undefined
  const page = path.join(file, 'index.html')
  if (!statSync(page, { throwIfNoEntry: false })) return undefined
  return decoded.endsWith('/') ? { file: page } : { redirect: `${pathname}/` }
}
