// The addresses of the site in, sitemaps out: an index, and parts that each hold as many as a sitemap may.

const most = 50_000

/** Cuts a list of addresses into parts that a sitemap may hold. */
export function sitemapParts(addresses: readonly string[]): string[][] {
  const count = Math.ceil(addresses.length / most)
  return Array.from({ length: count }, (_, i) => addresses.slice(i * most, (i + 1) * most))
}

/** Writes one part as a sitemap. */
export function sitemap(addresses: readonly string[], site: URL): string {
  return xml('urlset', 'url', addresses, site)
}

/** Writes the index of the parts. */
export function sitemapIndex(parts: number, site: URL): string {
  const names = Array.from({ length: parts }, (_, i) => `/sitemap-${i + 1}.xml`)
  return xml('sitemapindex', 'sitemap', names, site)
}

function xml(root: string, item: string, addresses: readonly string[], site: URL): string {
  const rows = addresses.map(
    (address) => `<${item}><loc>${escaped(new URL(address, site).href)}</loc></${item}>`,
  )
  const head = '<?xml version="1.0" encoding="UTF-8"?>'
  return `${head}\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</${root}>\n`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
