// Articles that an earlier conversion made and this one does not write → what becomes of their files and addresses.
import { addressOf, fileOf } from '../model/paths.ts'
import { type IssueBefore, type Made, nameOf, remember, type Work } from './issue-plan.ts'
import { type ArticleLines, sharedLines, sharedWords } from './kinship.ts'
import { isEdited } from './written.ts'

/** Settles an article that stands and that the conversion no longer makes: it goes, unless a person edited it. */
export function planLeftOver(number: string, made: readonly Made[], work: Work): void {
  const { before, publication, id, plan, verdicts } = work
  const old = before.articles.get(number) as ArticleLines & { text: string }
  const name = nameOf(number)
  const place = { publication, issue: id, article: number }
  const file = fileOf.article(place)
  const { [name]: last } = before.written
  const verdict = verdicts.get(file)
  const heir = heirOf(before.wrote.get(number) ?? old, made, work)
  const edit = { file, mine: old.text, now: '', ...(heir ? { reason: nameOf(heir) } : {}) }
  if (isEdited(old.text, last) && verdict !== 'reset') {
    plan.addresses[addressOf.article(place)] = 'here'
    // Once it is accepted, or when convert never wrote it, it is a person's own.
    if (verdict === 'accept') plan.edits.push({ ...edit, outcome: 'accepted' })
    else if (last !== undefined) {
      remember(name, { text: old.text, last, outline: before.outlines[name] }, work)
      plan.edits.push({ ...edit, outcome: 'not-found' })
    }
    return
  }
  if (verdict) plan.edits.push({ ...edit, outcome: verdict === 'reset' ? 'reset' : 'unedited' })
  plan.remove.push(file)
  const outline = before.outlines[name]
  if (outline !== undefined) work.outlines[name] = outline
  plan.addresses[addressOf.article(place)] = heir
    ? { to: addressOf.article({ ...place, article: heir }) }
    : { gone: becameFurniture }
}

/** Keeps an article away that a person took away, and gives its address an answer where the person gave none. */
export function planTakenAway(number: string, made: readonly Made[], work: Work): void {
  const { before, publication, id, plan, written, ledger, verdicts } = work
  const name = nameOf(number)
  const place = { publication, issue: id, article: number }
  const address = addressOf.article(place)
  const file = fileOf.article(place)
  written[name] = before.written[name] as string
  if (verdicts.has(file)) plan.edits.push({ file, outcome: 'taken-away', mine: '', now: '' })
  if (typeof ledger[address] === 'object') return
  const old = before.wrote.get(number)
  const heir = old && heirOf(old, [...made, ...standingArticles(before)], work)
  plan.addresses[address] = heir ? { to: addressOf.article({ ...place, article: heir }) } : { gone: byHand }
}

const becameFurniture =
  'A later conversion found no article here; its lines are accounted for in the record of the issue.'
const byHand = 'This article was taken away by hand; its lines are accounted for in the record of the issue.'

const standingArticles = ({ articles }: IssueBefore) =>
  [...articles].map(([number, article]) => ({ ...article, number }))

// What took most of it: of its lines, or of its words when its source is not what it was.
function heirOf(
  old: ArticleLines,
  made: readonly (ArticleLines & { number: string })[],
  { changed }: Work,
): string | undefined {
  const share = changed.has(old.file) ? sharedWords : sharedLines
  const shares = made.map((article) => ({ number: article.number, shared: share(article, old) }))
  const best = shares.sort((a, b) => b.shared - a.shared)[0]
  return best && best.shared > 0 ? best.number : undefined
}
