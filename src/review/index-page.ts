// Every source with what is left to look at in, the page that lists them out, the most doubtful first.
import type { Problem } from '../archive/index.ts'
import { type Html, html } from './html.ts'
import { drawPage, type Frame, pageOf, percent } from './page.ts'
import { doubtsLeft, type SourceReview } from './read-review.ts'

/** What the list says beside the sources: those in no issue, and what is wrong. */
export interface Beside {
  waiting: readonly string[]
  problems: readonly Problem[]
}

/** Orders the sources by how many doubts are left, then by how unsure the least sure of them is. */
export function worstFirst(reviews: readonly SourceReview[]): SourceReview[] {
  const least = (review: SourceReview) =>
    Math.min(1, ...doubtsLeft(review).map(({ confidence }) => confidence ?? 0))
  return reviews.toSorted(
    (a, b) =>
      doubtsLeft(b).length - doubtsLeft(a).length || least(a) - least(b) || (a.file < b.file ? -1 : 1),
  )
}

/** Draws the list of sources. */
export function indexPage(frame: Frame, reviews: readonly SourceReview[], beside: Beside): string {
  const { words } = frame
  const sorted = worstFirst(reviews)
  const open = sorted.filter((review) => doubtsLeft(review).length > 0)
  const settled = sorted.filter((review) => !open.includes(review))
  const { waiting, problems } = beside
  const body = html`<main class="index">
<h1>${words.title}</h1>
${reviews.length === 0 && html`<p class="empty">${words.noSources}</p>`}
${open.length > 0 && html`<p>${words.lead}</p>${drawTable(frame, open)}`}
${open.length === 0 && reviews.length > 0 && html`<p class="empty">${words.nothingLeft}</p>`}
${settled.length > 0 && html`<details${open.length === 0 && html` open`}><summary>${words.settledSources(String(settled.length))}</summary>${drawTable(frame, settled)}</details>`}
${waiting.length > 0 && html`<h2>${words.waiting}</h2><p>${words.waitingNote}</p><ul>${waiting.map((file) => html`<li>${file}</li>`)}</ul>`}
${drawProblems(frame, problems)}
</main>`
  return drawPage(frame, words.allSources, body)
}

/** Draws what is wrong in the content, if anything is. */
export function drawProblems({ words }: Frame, problems: readonly Problem[]): Html | undefined {
  if (problems.length === 0) return undefined
  const rows = problems.map(
    ({ file, line, reason }) =>
      html`<li lang="en">${file}${line !== undefined && `:${line}`}: ${reason}</li>`,
  )
  return html`<section class="problems"><h2>${words.problems}</h2><ul>${rows}</ul></section>`
}

function drawTable({ words }: Frame, reviews: readonly SourceReview[]): Html {
  return html`<table>
<thead><tr><th scope="col">${words.source}</th><th scope="col">${words.issue}</th><th scope="col" class="number">${words.articles}</th><th scope="col" class="number">${words.left}</th><th scope="col" class="number">${words.leastSure}</th></tr></thead>
<tbody>${reviews.map((review) => {
    const { file, issue, articles, decisions } = review
    const left = doubtsLeft(review)
    const all = decisions.filter(({ check }) => check).length
    const least = Math.min(1, ...left.map(({ confidence }) => confidence ?? 0))
    return html`<tr><th scope="row"><a href="${pageOf(file)}">${file.replace(/^sources\//, '')}</a></th>
<td><span lang="${issue.publication.language}">${issue.publication.record.title}</span> ${issue.id}</td>
<td class="number">${articles.length}</td>
<td class="number">${all > 0 ? words.leftOf(String(left.length), String(all)) : '0'}</td>
<td class="number">${left.length > 0 && words.sure(percent(least))}</td></tr>
`
  })}</tbody></table>`
}
