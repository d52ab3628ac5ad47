// Lets every robot in, and names the sitemap when the site knows where it is published.
import type { APIRoute } from 'astro'

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n${site ? `Sitemap: ${new URL('/sitemap.xml', site)}\n` : ''}`)
