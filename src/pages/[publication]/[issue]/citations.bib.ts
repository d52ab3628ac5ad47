// The citations of each issue as BibTeX.
import { bibtex } from '../../../citation/bibtex.ts'
import { citationRoute, issuePaths } from '../../../download/endpoint.ts'

export const getStaticPaths = issuePaths
export const GET = citationRoute(bibtex)
