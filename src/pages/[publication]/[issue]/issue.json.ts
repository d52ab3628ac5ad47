// Each issue as data.

import { issuePaths, issueRoute } from '../../../download/endpoint.ts'
import { issueJson } from '../../../download/issue-json.ts'

export const getStaticPaths = issuePaths
export const GET = issueRoute(issueJson)
