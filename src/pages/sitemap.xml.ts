// The index of the sitemaps.
import type { APIRoute } from 'astro'
import { readingAddresses } from '../archive/index.ts'
import { sitemapIndex, sitemapParts } from '../download/sitemap.ts'
import { currentSite } from '../site.ts'

export const GET: APIRoute = ({ site, url }) => {
  const { length } = sitemapParts(readingAddresses(currentSite().archive))
  return new Response(sitemapIndex(length, site ?? url))
}
