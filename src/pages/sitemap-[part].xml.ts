// The sitemaps, each with as many addresses as one may hold.
import type { APIRoute } from 'astro'
import { readingAddresses } from '../archive/index.ts'
import { sitemap, sitemapParts } from '../download/sitemap.ts'
import { currentSite } from '../site.ts'

/** Lists the sitemaps by their numbers, each with its addresses. */
export function getStaticPaths() {
  return sitemapParts(readingAddresses(currentSite().archive)).map((addresses, i) => ({
    params: { part: String(i + 1) },
    props: { addresses },
  }))
}

export const GET: APIRoute<{ addresses: string[] }> = ({ props, site, url }) =>
  new Response(sitemap(props.addresses, site ?? url))
