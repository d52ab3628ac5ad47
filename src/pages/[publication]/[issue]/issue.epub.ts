// Each issue as a book to take along.

import { issuePaths, issueRoute } from '../../../download/endpoint.ts'
import { issueEpub } from '../../../download/epub/index.ts'
import style from '../../../styles/epub.css?inline'

export const getStaticPaths = issuePaths
export const GET = issueRoute((archive, issue) => issueEpub(archive, issue, style))
