// What the search is narrowed to, each with a link to the search without it.
import { undated } from '../volumes.ts'
import { type Asked, writeAsked } from './asked.ts'
import { showDate, showIssue } from './dates.ts'
import { element } from './element.ts'
import type { View } from './view.ts'
import { fill, type ScriptWords } from './words.ts'

/** Draws what is chosen. */
export function drawChosen(view: View, asked: Asked): void {
  const { words, chosen } = view
  const one = (name: keyof ScriptWords, value: string, without: Partial<Asked>) => {
    const text = fill(words.chosenOne, { name: words[name], value })
    const href = writeAsked({ ...asked, ...without })
    const label = fill(words.remove, { one: text })
    return value
      ? [element('li', {}, [element('a', { href, 'aria-label': label, title: label }, [text])])]
      : []
  }
  chosen.replaceChildren(
    ...one('publication', view.publications.get(asked.publication)?.text ?? asked.publication, {
      publication: '',
      issue: '',
    }),
    ...one('issue', asked.issue && issueName(view, asked.issue), { issue: '' }),
    ...one('date', rangeName(view, asked), { from: '', to: '' }),
    ...(['section', 'person', 'office'] as const).flatMap((name) => one(name, asked[name], { [name]: '' })),
  )
  chosen.hidden = chosen.children.length === 0
}

function issueName({ words, language }: View, issue: string): string {
  return issue.startsWith(undated)
    ? issue.replace(`${undated}-`, `${words.undated} `)
    : showIssue(issue, language)
}

function rangeName({ words, language }: View, { from: first, to: last }: Asked): string {
  if (first === undated) return words.undated
  const [from, to] = [first, last].map((date) => date && showDate(date, language)) as [string, string]
  if (from === to) return from
  return fill(from && to ? words.range : from ? words.since : words.until, { from, to })
}
