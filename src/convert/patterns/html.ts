// Tags of HTML, and what stands between them.
import { pattern } from './pattern.ts'

/** A tag of HTML at which a paragraph ends or begins; a break of line may. */
export const blockTag = pattern(
  /<\/(?:p|div|li|h[1-6]|tr|section|blockquote|figure|figcaption)\s*>|<(?:p|div|li|h[1-6]|tr|section|blockquote|figure|figcaption)(?:\s[^<>]*)?>|<br\s*\/?>/giu,
  '<p>渡口修好了桥。</p><p>船还在。</p>',
)

/** The words below a picture of a saved page. */
export const figureCaption = pattern(
  /^\s*<figcaption(?:\s[^<>]*)?>.*<\/figcaption>\s*$/iu,
  '<figcaption>渡口的木桥。</figcaption>',
)

/** A heading of HTML. */
export const headingTag = pattern(/^\s*<h[1-6][\s>]/iu, '<h2>渡口修好了桥</h2>')

/** A row of a table of HTML, with two cells at least. */
export const cellsTag = pattern(
  /^\s*(?:<(?:table|tbody|thead)[^<>]*>\s*)*<tr[^<>]*>.*<\/t[dh]>\s*<t[dh][\s>]/iu,
  '<tr><td>Tue</td><td>Choir</td></tr>',
)

/** The heading of a box that a table of one cell draws: bold from its first word. */
export const boxHead = pattern(
  /^\s*<table[\s>](?:<[^<>]*>|[^<>]*>|\s)*<(?:strong|b)[\s>]/iu,
  '<table width="100%"><tbody><tr><td><div><strong>A thought for May:</strong>',
)

/** A title in bold capitals before its text. */
export const boldTitle = pattern(
  /^\s*\*\*(?=[^*]*\p{Lu}[^*]*\p{Lu}[^*]* )[\p{Lu}\d '’&!,-]{7,40}\*\*(?=\s+[\p{L}“"].{40})/u,
  '**YARD SALE** A big thank-you to all who opened their gates on Sunday.',
)

/** An item of a list of HTML. */
export const itemTag = pattern(/^\s*<li[\s>]/iu, '<li>渡口修好了桥</li>')

/** A tag that opens a heading, a paragraph, an item or a row at the head of a line; group: the tag. */
export const openingTag = pattern(
  /^\s*(?:<(?:a|div|td|table|tbody|ul|ol|center|font|span|b|strong|em|i|section|article)(?:\s[^<>]*)?>\s*(?:<\/a>)?\s*){0,6}<(p|h[1-6]|li|tr|blockquote|figcaption|dt|dd|caption)(?=[\s>])/iu,
  '<p>The ferry runs again',
  '<div class="box"><h2>The ferry</h2>',
)

/** A tag at the head of a line, or one that closes at its end. */
export const anyTag = pattern(/^\s*<[!/a-z]|<\/[a-z][a-z0-9]*\s*>\s*$/iu, '<hr/>', 'and nobody minds.</p>')

/** The tags of a whole document. */
export const documentTag = pattern(/^\s*<(?:!doctype html|html|body)\b/iu, '<!DOCTYPE html>')

/** The rank of a heading's tag; group: the number. */
export const rankOfTag = pattern(/^h([1-6])$/iu, 'h2')

/** A line of HTML whose words are one link. */
export const linkAlone = pattern(
  /^(?:\s*<(?!a[\s>])[^<>]*>)*\s*<a\s[^<>]*>[^<>]*(?:<(?!\/a)[^<>]*>[^<>]*)*<\/a>(?:\s*<[^<>]*>)*\s*$/iu,
  '<li><a href="/news">News</a></li>',
)

/** What a browser does not show: the tag that opens it, and the one that closes it. */
export const hiddenParts: readonly (readonly [RegExp, RegExp])[] = [
  [pattern(/<!--/u, '<!-- links -->'), pattern(/-->/u, 'links -->')],
  [pattern(/^\s*<head[\s>]/iu, '<head>'), pattern(/<\/head\s*>/iu, '</head>')],
  [
    pattern(/^\s*<(?:script|style|noscript)[\s>]/iu, '<script src="ferry.js">'),
    pattern(/<\/(?:script|style|noscript)\s*>/iu, '</script>'),
  ],
]

/** Tags without words or a picture. */
export const tagsAlone = pattern(/^\s*(?:<(?!img\b)[^<>]*>\s*)+$/iu, '</div><hr/>')

/** A link of HTML and nothing else, among Markdown. */
export const linkInMarkdown = pattern(
  /^\s*(?:<(?:small|p|b|span|center|div)(?:\s[^<>]*)?>\s*)*<a\s[^<>]*>[^<>]{1,60}<\/a>\s*(?:<\/\w+>\s*)*$/iu,
  '<small><a href="/map">View larger map</a></small>',
)

/** Pictures of Markdown and nothing else. */
export const picturesAlone = pattern(
  /^\s*(?:\[?!\[[^\]]*\]\([^()\s]*(?: "[^"]*")?\)(?:\]\([^()\s]*\))?\s*){2,}$/u,
  '![Ferry](/img/a.jpg)![Weir](/img/b.jpg)',
)

/** A heading of HTML that fills a line; group: its rank. */
export const headingInMarkdown = pattern(
  /^\s*<h([1-6])(?:\s[^<>]*)?>[^<>]*<\/h\1>\s*$/iu,
  '<h3 style="color: navy">Two evenings</h3>',
)

/** A line of Markdown or HTML that goes on below a break: no heading. */
export const brokenLine = pattern(/[^>\s]\s*<br\s*\/?>\s*$/iu, 'Weir House, 7 p.m.<br />')
