// Each issue as plain text.

import { issuePaths, issueRoute } from '../../../download/endpoint.ts'
import { issueText } from '../../../download/issue-text.ts'

export const getStaticPaths = issuePaths
export const GET = issueRoute(issueText)
