// A source and its decisions in, its lines as HTML out: coloured and named by where they went, each doubt at its line.
import type { LineOwner, LineRun } from '../archive/index.ts'
import type { Words } from '../words/index.ts'
import { type Html, html } from './html.ts'
import { type Frame, percent } from './page.ts'
import type { Judged, SourceReview } from './read-review.ts'

/** What the lines are drawn from. */
export interface Drawn {
  frame: Frame
  review: SourceReview
  runs: readonly LineRun[]
  /** The names of furniture. */
  furniture: Words['furniture']
}

/** Draws the lines of a source. */
export function drawLines({ frame, review, runs, furniture }: Drawn): Html {
  const at = Map.groupBy(review.decisions, ({ line }) => line)
  const lang = review.issue.publication.language
  return html`${runs.map(
    ({ first, owners, lines }) => html`<div class="run ${hueOf(review, owners[0])}">
<p class="owner">${owners.length > 0 ? owners.map((owner) => nameOf(frame, furniture, owner)) : frame.words.noOwner}</p>
${lines.map((text, i) => drawLine(frame, first + i, text, lang, at.get(first + i) ?? []))}</div>
`,
  )}`
}

function drawLine(frame: Frame, number: number, text: string, lang: string, decisions: Judged[]): Html {
  if (text.trim() === '')
    return html`<div class="line blank" id="L${number}"><span class="n">${number}</span></div>\n`
  const marks = decisions.filter(({ check, as }) => !check && as !== undefined)
  const doubts = decisions.filter(({ check }) => check)
  return html`<div class="line" id="L${number}"><span class="n">${number}</span><span class="text" lang="${lang}">${text}</span>${(marks.length > 0 || doubts.length > 0) && html`<span class="marks">${marks.map((decision) => drawMark(frame, decision))}</span>`}</div>
${doubts.map((doubt) => drawDoubt(frame, doubt))}`
}

// What is sure is said in a word or two beside the line.
function drawMark(frame: Frame, decision: Judged): Html {
  const { as = '', confidence = 1 } = decision
  const said = drawLink(frame, decision) ?? frame.words.role[as] ?? as
  return html`<span class="mark">${said} <span class="sure">${percent(confidence)}%</span></span> `
}

// A join or a move, as a link to the line it goes on from; the script draws a curve for it.
function drawLink({ words }: Frame, { as, from, line }: Judged): Html | undefined {
  if (from === undefined || as === 'apart') return undefined
  const said = as === 'moved' ? words.movedFrom(String(from)) : words.goesOnFrom(String(from))
  return html`<a class="link" data-kind="${as}" data-from="${from}" data-to="${line}" href="#L${from}">${said}</a>`
}

/** Draws a doubt: in words what was found and done, how sure it is, and what a person says of it. */
export function drawDoubt(frame: Frame, doubt: Judged): Html {
  const { words } = frame
  const { id, rule, line, settled, confidence, article, file } = doubt
  const own = words.says(doubt)
  const chip = article && html`<a class="to" href="#a-${article.number}">${words.article(article.number)}</a>`
  const state =
    settled === 'edited'
      ? html`<span class="state">${words.isEdited}</span>`
      : html`<form method="post" action="/reviewed"><input type="hidden" name="file" value="${file}"><input type="hidden" name="id" value="${id}"><span class="state">${settled && `✓ ${words.isRight}`}</span> <button name="right" value="${settled ? 'no' : 'yes'}">${settled ? words.undo : words.right}</button> <a href="#c-${article?.number ?? 'issue'}">${words.isWrong}</a></form>`
  return html`<div class="doubt${settled && ' settled'}" id="d-${id}" data-id="${id}" data-line="${line}" data-article="${article?.number}" role="group" aria-labelledby="w-${id}" tabindex="-1">
<p id="w-${id}"${!own && html` lang="en"`}>${own ?? doubt.message}</p>
<p class="facts">${confidence !== undefined && html`<span class="sure">${words.sure(percent(confidence))}</span> `}${drawLink(frame, doubt)} ${chip} <code>${rule}</code></p>
${state}</div>
`
}

/** The class that colours what belongs to an owner: articles in turn, furniture grey. */
export function hueOf({ articles }: SourceReview, owner: LineOwner | undefined): string {
  if (typeof owner !== 'object') return 'furniture'
  return `hue-${articles.indexOf(owner) % 8}`
}

function nameOf({ words }: Frame, furniture: Words['furniture'], owner: LineOwner): Html {
  if (typeof owner === 'string') return html`<span class="kind">${furniture[owner]}</span> `
  const { number, fields, issue } = owner
  return html`<a href="#a-${number}"><b>${words.article(number)}</b> <span lang="${issue.publication.language}">${fields.title}</span></a> `
}
