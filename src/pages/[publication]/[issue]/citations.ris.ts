// The citations of each issue as RIS.
import { ris } from '../../../citation/ris.ts'
import { citationRoute, issuePaths } from '../../../download/endpoint.ts'

export const getStaticPaths = issuePaths
export const GET = citationRoute(ris)
