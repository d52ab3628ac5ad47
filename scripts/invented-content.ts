// Writes invented articles into a content folder, one after another, so that none but one is held in memory.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileOf } from '../src/model/paths.ts'
import type { SearchDocument } from '../src/search/document.ts'

/** Writes articles into a content folder; those of one issue stand together. */
export function writeContent(folder: string, documents: Iterable<SearchDocument>): void {
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  write(fileOf.archive(), 'title: 检索测量文库\nlanguage: zh-Hans\nurl: https://archive.example\n')
  const publications = new Set<string>()
  let last = ''
  for (const { publication, publicationTitle, issue, address, title, section, blocks } of documents) {
    const source = `${fileOf.sources(publication)}/${issue}.txt`
    if (!publications.has(publication))
      write(fileOf.publication(publication), `title: ${publicationTitle}\nlanguage: zh-Hans\n`)
    publications.add(publication)
    if (last !== source) {
      const record = `{file: ${source}, sha256: '${'0'.repeat(64)}', encoding: utf-8}`
      write(fileOf.issue(publication, issue), `date: ${issue}\nsources: [${record}]\n`)
      write(source, '\n')
    }
    last = source
    const article = address.split('/').at(-2) as string
    const fields = `title: ${title}\nsection: ${section}\nsource: {file: ${source}, lines: 1}`
    write(fileOf.article({ publication, issue, article }), `---\n${fields}\n---\n\n${blocks.join('\n\n')}\n`)
  }
}
