// Indexes a content folder for search, as a build does, without the pages: to measure what that takes.
import { readArchive } from '../src/archive/index.ts'
import { searchDocuments } from '../src/download/search-documents.ts'
import { indexArchive } from '../src/search/index.ts'
import { contentOption, outOption, readArguments } from './arguments.ts'

const { content, out, kept } = readArguments({
  name: 'bench:search',
  summary: 'Indexes a content folder for search, without pages.',
  options: {
    content: contentOption,
    out: outOption,
    kept: { type: 'string', value: 'DIR', default: '.cache/kept', help: 'what is kept of the last index' },
  },
})
const documents = searchDocuments(readArchive(content), [])
console.log(JSON.stringify(await indexArchive(documents, out, undefined, undefined, kept)))
