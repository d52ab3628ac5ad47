// The feed of the latest issues, when the archive has any and knows where it is published.
import type { APIRoute } from 'astro'
import { feed } from '../download/feed.ts'
import { addressOf } from '../model/paths.ts'
import { currentSite } from '../site.ts'

/** Gives the one name of the feed, or none. */
export function getStaticPaths() {
  const written = feed(currentSite().archive)
  const name = addressOf.feed().replace(/^\/|\.xml$/g, '')
  return written === undefined ? [] : [{ params: { feed: name }, props: { written } }]
}

export const GET: APIRoute<{ written: string }> = ({ props }) => new Response(props.written)
