// A title and HTML in, a whole page out: the frame of the review pages.
import type { ReviewWords } from '../words/review.ts'
import { type Html, html } from './html.ts'

/** The words of the pages and the language they are in. */
export interface Frame {
  words: ReviewWords
  lang: string
}

/** Draws the frame of a page around its parts. */
export function drawPage({ lang, words }: Frame, title: string, body: Html): string {
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} – ${words.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/review.css">
<script type="module" src="/review.js"></script>
</head>
<body>
${body}
</body>
</html>
`.text
}

/** The address of the page of a source. */
export const pageOf = (file: string) => `/${file.split('/').map(encodeURIComponent).join('/')}`

/** A share as a percentage, 62. */
export const percent = (share: number) => String(Math.round(share * 100))
