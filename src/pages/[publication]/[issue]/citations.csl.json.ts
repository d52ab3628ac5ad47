// The citations of each issue as CSL-JSON.
import { cslJson } from '../../../citation/csl-json.ts'
import { citationRoute, issuePaths } from '../../../download/endpoint.ts'

export const getStaticPaths = issuePaths
export const GET = citationRoute(cslJson)
