// The articles below a section heading → those that stand under it: a column ends where its kind of text does.
import { textOf } from './block-words.ts'
import { titleOf } from './fragments.ts'
import * as patterns from './patterns.ts'
import { isSaidInPlural } from './press-sections.ts'
import { type ArticleNode, firstLine } from './tree.ts'

/** Takes the section off the articles that stand below its end; `headings` are the sections' lines as printed. */
export function endSections(articles: readonly ArticleNode[], headings: ReadonlyMap<string, string>): void {
  let run: ArticleNode[] = []
  let ended = false
  for (const article of articles) {
    const { section } = article
    const goesOn = section !== undefined && run[0]?.section === section
    if (!goesOn) {
      run = section === undefined || firstLine(article).record ? [] : [article]
      ended = false
      continue
    }
    ended ||= endsSection(article, section, run, headings.get(section) ?? '')
    if (ended) delete article.section
    else run.push(article)
  }
}

function endsSection(
  article: ArticleNode,
  section: string,
  run: readonly ArticleNode[],
  heading: string,
): boolean {
  const [first] = run
  const title = titleOf(article).trim()
  // 三、 below 一、 and 二、 goes on.
  const counted = [first ? titleOf(first) : '', title].every((text) => patterns.numbering.test(text.trim()))
  if (isStanding(title) && !isStanding(section) && !counted) return true
  // 来信照登 or 图片新闻 heads what it is alone, whatever stood above.
  if (patterns.ownHeading.test(title.replace(patterns.leadingMark, ''))) return true
  // 2.1, 2.2 of a section, and then a title without such a number.
  if (first && patterns.decimalNumber.test(titleOf(first)) && !patterns.decimalNumber.test(title)) return true
  // 會員動態 over short news, set as the section's own name is: a column of its own.
  if ([title, heading].every((text) => patterns.bareName.test(text.trim())) && patterns.column.test(title))
    return true
  // 生 活 顾 问 right above its title: the name of a column, which one text fills.
  const collects = [patterns.newsWord, patterns.collectsWord].some((word) => word.test(section))
  if (patterns.spacedOut.test(heading.trim()) && !collects) return true
  if ([patterns.lettersWord, patterns.lettersSection].some((p) => p.test(section)) && !isLetter(article))
    return true
  if (patterns.readersWord.test(section) && isReport(article)) return true
  // 灯下谈 over an essay, and below it 【本报讯】….
  if (first && !patterns.newsWord.test(section) && !isReport(first) && isReport(article)) return true
  if (patterns.wireWord.test(section) && !opensWithPlace(article) && first && opensWithPlace(first))
    return true
  if (endsSignedColumn(article, section, run)) return true
  if (first && levelOf(article) > 0 && levelOf(article) < levelOf(first)) return true
  if (first && endsDepartment(article, section, [first, ...run.slice(1)])) return true
  const mark = ornamentOf(heading)
  if (mark !== '' && mark === ornamentOf(title)) return true
  // Capitals like the heading's own stand beside it where two titles below it were set smaller.
  const apart = !isLoud(heading) || run.length >= 2
  return isLoud(title) && apart && run.every((one) => !isLoud(titleOf(one)))
}

// 灯下谈 over a signed text, and below it one that nobody signs, or a picture. Reports and orders are signed one by one.
function endsSignedColumn(article: ArticleNode, section: string, run: readonly ArticleNode[]): boolean {
  if (patterns.newsWord.test(section) || !/\p{Script=Han}/u.test(section)) return false
  if (!run.every((one) => hasSignature(one) && !isReport(one) && !isOfficial(one))) return false
  return !hasSignature(article) || (isPicture(article) && !run.some(isPicture))
}

const isOfficial = ({ children }: ArticleNode) =>
  children.some((block) => patterns.documentNumber.test(textOf(block)))

const hasSignature = ({ children }: ArticleNode) =>
  children.some(
    (block) =>
      block.role === 'byline' || block.role === 'credit' || patterns.trailingCredit.test(textOf(block)),
  )

const isPicture = ({ children }: ArticleNode) =>
  children.some(({ role }) => role === 'caption') ||
  children.some((block) => patterns.captionEnd.test(textOf(block)))

// A department of an English paper: telegrams end where no place opens a text, boards at what is none of them, a signed
// column at what is not signed.
function endsDepartment(article: ArticleNode, section: string, run: readonly ArticleNode[]): boolean {
  const [first, title] = [run[0] as ArticleNode, titleOf(article)]
  if (isSaidInPlural(section, titleOf(first))) return !isSaidInPlural(section, title)
  if (!patterns.pressDepartment.test(section) && !patterns.pressSection.test(section)) return false
  if (run.every(opensWithPlace) && !opensWithPlace(article)) return true
  return patterns.ownColumn.test(section) && isSigned(first) && !isSigned(article)
}

const isSigned = ({ children }: ArticleNode) => children.some(({ role }) => role === 'byline')

const isStanding = (title: string) =>
  patterns.standingTitle.test(title.replace(patterns.leadingMark, '').replace(patterns.ornament, ''))

// A reader signs; a reporter is named with his paper.
function isLetter({ children }: ArticleNode): boolean {
  const signed = children.filter(({ role }) => role === 'credit' || role === 'byline').map(textOf)
  if (signed.length > 0) return signed.every((text) => !patterns.reporter.test(text))
  const body = children.filter(({ role }) => role === 'paragraph').map(textOf)
  return (
    patterns.editorAddressed.test(body[0] ?? '') || body.some((text) => patterns.trailingCredit.test(text))
  )
}

// 本报讯: no reader and no essay opens so.
const isReport = ({ children }: ArticleNode) =>
  children.some((block) => block.role === 'paragraph' && patterns.dateline.test(textOf(block)))

function opensWithPlace({ children }: ArticleNode): boolean {
  const body = children.find(({ role }) => role === 'paragraph')
  const text = body ? textOf(body) : ''
  return [patterns.englishDateline, patterns.dateline, patterns.datelineAlone].some((form) => form.test(text))
}

// ◇ 人物 ◇, 【法制园地】, ## 要闻: what a line is set in, without its words.
const ornamentOf = (line: string) =>
  patterns.openingOrnament.exec(line)?.[1]?.replace(patterns.dashAlone, '') ?? ''

// How deep Markdown sets a title; 0 where it does not.
const levelOf = ({ children }: ArticleNode) =>
  patterns.markdownLevel.exec(children.find(({ role }) => role === 'title')?.children[0]?.value ?? '')?.[1]
    ?.length ?? 0

const isLoud = (title: string) => (title.match(/\p{Lu}/gu)?.length ?? 0) >= 6 && !/\p{Ll}/u.test(title)
