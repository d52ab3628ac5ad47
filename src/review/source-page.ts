// One source in, its page out: its lines at the left, the articles as they will read at the right.
import {
  type Archive,
  type Article,
  lineRuns,
  type Problem,
  readBody,
  readSourceLines,
} from '../archive/index.ts'
import { lineNumbers } from '../model/lines.ts'
import { fileOf } from '../model/paths.ts'
import { wordsOf } from '../words/index.ts'
import { drawBody } from './article-body.ts'
import { type Html, html } from './html.ts'
import { drawProblems } from './index-page.ts'
import { drawPage, type Frame, pageOf, percent } from './page.ts'
import { doubtsLeft, type SourceReview } from './read-review.ts'
import { drawDoubt, drawLines, hueOf } from './source-lines.ts'

/** Draws the page of a source; `next` is the source with most doubts left among the others. */
export function sourcePage(
  frame: Frame,
  archive: Archive,
  review: SourceReview,
  { problems, next }: { problems: readonly Problem[]; next: SourceReview | undefined },
): string {
  const { words } = frame
  const { file, issue } = review
  const lines = readSourceLines(archive, file)
  const runs = lines ? lineRuns(archive, file, lines, { first: 1, last: lines.length }) : []
  const whole = review.decisions.filter(({ check, line }) => check && line === undefined)
  const drawn = { frame, review, runs, furniture: wordsOf(frame.lang).furniture }
  const name = file.split('/').at(-1) as string
  const body = html`<a class="skip" href="#source">${words.skip}</a>
<header>
<nav><a href="/">${words.allSources}</a> › <span lang="${issue.publication.language}">${issue.publication.record.title}</span> ${issue.id}${drawNext(frame, next)}</nav>
<h1>${name}</h1>
${drawTools(frame, review)}
<p id="said" role="status" aria-live="polite"></p>
<p id="wrong" role="alert"></p>
</header>
<main>
<section id="source" tabindex="0" aria-label="${words.sourceLines}">
<h2>${words.sourceLines}</h2>
${drawProblems(frame, problems)}
${whole.length > 0 && html`<div class="run furniture"><p class="owner">${words.ofWholeSource}</p>${whole.map((doubt) => drawDoubt(frame, doubt))}</div>`}
${lines ? html`<div class="lines"><svg class="links" aria-hidden="true"></svg>${drawLines(drawn)}</div>` : html`<p class="wrong">${words.unreadable}</p>`}
</section>
<section id="articles" tabindex="0" aria-label="${words.asRead}">
<h2>${words.asRead}</h2>
${review.articles.length > 0 ? review.articles.map((article) => drawArticle(frame, archive, review, article)) : html`<p class="empty">${words.noArticles}</p>`}
<section id="c-issue" class="furniture"><h3>${words.noArticleLines}</h3><p><code>${`${archive.folder}/${fileOf.issue(issue.publication.slug, issue.id)}`}</code></p><p>${words.correctIssue}</p></section>
</section>
</main>
${drawKeys(frame)}`
  return drawPage(frame, name, body)
}

function drawTools({ words }: Frame, review: SourceReview): Html {
  const left = String(doubtsLeft(review).length)
  const said = { doubtAt: words.doubtAt('{n}', '{of}', '{line}'), left: words.doubtsLeft('{n}') }
  return html`<div class="tools" role="group" aria-label="${words.doubts}" hidden
 data-doubt-at="${said.doubtAt}" data-left="${said.left}" data-left-none="${words.doubtsLeft('0')}" data-left-one="${words.doubtsLeft('1')}"
 data-saved="${words.saved}" data-undone="${words.undone}" data-not-saved="${words.notSaved}" data-all-done="${words.allDone}"
 data-right="${words.right}" data-undo="${words.undo}" data-is-right="✓ ${words.isRight}">
<button data-do="previous">↑ ${words.previous} <kbd>K</kbd></button>
<button data-do="next">↓ ${words.next} <kbd>J</kbd></button>
<button data-do="right">✓ ${words.right} <kbd>R</kbd></button>
<button data-do="keys">${words.keys} <kbd>?</kbd></button>
</div>
<p class="left" data-left>${words.doubtsLeft(left)}</p>`
}

function drawArticle(frame: Frame, archive: Archive, review: SourceReview, article: Article): Html {
  const { words } = frame
  const { fields, number } = article
  const { kicker, title, subtitle, section, byline = [], credit, continued } = fields
  const decisions = review.decisions.filter((decision) => decision.article === article)
  const doubts = doubtsLeft(review).filter((doubt) => doubt.article === article)
  const least = Math.min(1, ...decisions.map(({ confidence, settled }) => (settled ? 1 : (confidence ?? 1))))
  const edited = decisions.some(({ settled }) => settled === 'edited')
  return html`<article id="a-${number}" class="${hueOf(review, article)}" tabindex="-1" aria-labelledby="t-${number}">
<p class="owner"><b>${words.article(number)}</b> <span class="sure">${edited ? words.isEdited : words.sure(percent(least))}</span></p>
<div lang="${review.issue.publication.language}">
${section && html`<p class="section">${section}</p>`}${kicker && html`<p class="kicker">${kicker}</p>`}
<h3 id="t-${number}">${title}</h3>
${subtitle && html`<p class="subtitle">${subtitle}</p>`}${(byline.length > 0 || credit) && html`<p class="byline">${[...byline, credit ?? ''].join(' ')}</p>`}
${drawBody(readBody(archive, article).text, words.bodyRefused)}
${continued && html`<p class="jump-line">→ ${continued}</p>`}
</div>
<footer>${doubts.length > 0 && drawWhole(frame, review, doubts)}
<p>${words.lines}: ${linesOf(article)}</p>
<details><summary>${words.correct}</summary><p id="c-${number}"><code>${`${archive.folder}/${article.file}`}</code></p><p>${words.correctHow}</p></details></footer>
</article>
`
}

function drawWhole({ words }: Frame, { file }: SourceReview, doubts: readonly { id: string }[]): Html {
  return html`<form method="post" action="/reviewed" class="whole"><input type="hidden" name="file" value="${file}">${doubts.map(({ id }) => html`<input type="hidden" name="id" value="${id}">`)}<button name="right" value="yes">${words.rightAll(String(doubts.length))}</button></form>`
}

// Ranges in reading order, each a link to its first line.
function linesOf({ fields }: Article): Html[] {
  return fields.source.lines.map(([first, last], i) => {
    const said = lineNumbers([[first, last]]).length > 1 ? `${first}–${last}` : String(first)
    return html`${i > 0 && ', '}<a href="#L${first}">${said}</a>`
  })
}

function drawNext({ words }: Frame, next: SourceReview | undefined): Html | undefined {
  return (
    next &&
    html` <a class="next" href="${pageOf(next.file)}">${words.nextSource}: ${next.file.split('/').at(-1)} →</a>`
  )
}

function drawKeys({ words }: Frame): Html {
  const rows: [string[], string][] = [
    [['J', 'N'], words.next],
    [['K', 'P'], words.previous],
    [['R'], words.right],
    [['U'], words.undo],
    [['A'], words.keyArticle],
    [['?'], words.keys],
  ]
  return html`<dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">${words.keys}</h2>
<dl>${rows.map(([keys, said]) => html`<div><dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${said}</dd></div>`)}</dl>
<form method="dialog" class="close"><label><input type="checkbox" id="use-keys" checked> ${words.useKeys}</label> <button>${words.close}</button></form></dialog>`
}
