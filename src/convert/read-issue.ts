// What a source states of its issue: name, date, number, lunar date, editors, facts; a date inferred where none is stated.
import type { VFile } from 'vfile'
import type { IssueRecord, Sidecar } from '../model/issue.ts'
import { signedName } from './described-names.ts'
import { first } from './first-stated.ts'
import type { FrontMatter } from './front-matter.ts'
import { dateOf, reportDate, titlesOf } from './issue-date.ts'
import { issueHead } from './issue-head.ts'
import { issueNumberOf } from './issue-number.ts'
import { fromTheLeft } from './mast-facts.ts'
import type { PageFacts } from './page-credits.ts'
import * as patterns from './patterns.ts'
import { namesSheet } from './plugins/name-by-front.ts'
import { readPublication } from './read-publication.ts'
import type { PageAround } from './read-site.ts'
import { readSheetTitle, sheetTitleOf } from './sheet-titles.ts'
import { letters, plain } from './text.ts'
import {
  inOrder,
  isArticle,
  isFurniture,
  type LineNode,
  lineNumber,
  linesOf,
  type SourceRoot,
} from './tree.ts'

/** The part of an issue's record that one source states. */
export type IssueFacts = Pick<
  IssueRecord,
  'title' | 'date' | 'dateFrom' | 'number' | 'lunarDate' | 'editors' | 'facts'
> & {
  page?: string | number
}

const openingLines = 24
const closingLines = 8

const numberLabels = ['期数', '期數', '期号', '期號', '刊号', '刊號', '卷期']

/** Reads the issue from a marked tree; a person's sidecar comes before all that is read. */
export function readIssue(tree: SourceRoot, file: VFile, sidecar: Sidecar = {}): IssueFacts {
  const of = (kind: string) =>
    tree.children.filter((node) => isFurniture(node) && node.kind === kind).flatMap(linesOf)
  const masthead = issueHead(tree).map(turned).map(withClosedFigures)
  const front = (file.data.frontMatter ?? {}) as FrontMatter
  const stated = (file.data.facts ?? {}) as PageFacts
  const folios = of('folio')
  const lines = inOrder(linesOf(tree))
  const facts: IssueFacts = { ...dateOf({ tree, lines, file, sidecar, masthead, folios, front, stated }) }
  reportDate(facts, file)
  const subject = stated.主题?.value ?? stated.主題?.value ?? stated.Subject?.value ?? ''
  const sources = (file.data.sources ?? new Set()) as ReadonlySet<LineNode>
  const chrome = [...of('page-chrome'), ...of('other'), ...of('repeated-title')].filter(
    (line) => !sources.has(line),
  )
  const title =
    front.publication ??
    (
      sheetTitleOf(masthead) ??
      (namesSheet(front.title ?? '') ? readSheetTitle(front.title ?? '') : undefined)
    )?.name ??
    readPublication({
      masthead: masthead.map(withoutSides),
      subject,
      chrome,
      folios,
      imprint: [...of('editors'), ...of('advertisement')],
      links: of('related-links'),
      opening: lines.slice(0, openingLines),
      head: file.data.countedName as string | undefined,
      from: stated.来源?.value,
      account: file.data.account as string | undefined,
      ...(chrome.length > 0 ? { around: aroundOf(tree, file, lines[0]) } : {}),
    }) ??
    (articlesAreMany(tree) || namesSheet(front.title ?? '')
      ? front.title?.replace(patterns.issueNumber, '').replace(patterns.monthBehind, '').trim()
      : undefined) ??
    signedName(lines.slice(-closingLines))
  if (title) facts.title = title
  const number =
    sidecar.number ??
    issueNumberOf([...masthead, ...folios]) ??
    issueNumberOf(titlesOf(tree).filter((line) => patterns.bracketedIssue.test(plain(line.value)))) ??
    numberLabels.map((label) => stated[label]?.value).find((value) => /^\d{1,5}$/.test(value ?? '')) ??
    patterns.issueNumber.exec(subject.replace(patterns.volumeBefore, ''))?.[0] ??
    patterns.hashNumber.exec(subject)?.[1] ??
    front.issue ??
    patterns.issueNumber.exec(front.title ?? '')?.[0] ??
    first(chrome, (text) => patterns.issueStep.exec(text)?.[1])?.value
  if (number) facts.number = number
  const lunar = first(masthead, (text) => patterns.lunarDate.exec(text)?.[0])
  if (lunar) facts.lunarDate = lunar.value
  const editors = of('editors').flatMap((line) => editorsOf(plain(line.value)))
  if (editors.length > 0) facts.editors = [...new Set(editors)]
  const named = Object.entries(stated).filter(([, { value }]) => value !== '')
  if (named.length > 0)
    facts.facts = Object.fromEntries(named.map(([label, { value }]) => [label, value.replace(/\t+/g, ' ')]))
  const page = sidecar.page ?? pageOf(folios, masthead, file.stem ?? '')
  if (page !== undefined) facts.page = page
  return facts
}

// What stands above the first article of a page and below its last, in the order of the page.
function aroundOf(tree: SourceRoot, file: VFile, first: LineNode | undefined): PageAround {
  const articles = tree.children.filter(isArticle).flatMap(linesOf).map(lineNumber)
  const [from, to] = [Math.min(...articles), Math.max(...articles)]
  const lines = inOrder(tree.children.filter(isFurniture).flatMap(linesOf))
  const place = file.data.place as LineNode | undefined
  return {
    head: [...(place ? [place] : []), ...lines.filter((line) => lineNumber(line) < from)],
    foot: lines.filter((line) => lineNumber(line) > to),
    titles: titlesOf(tree).map(({ value }) => letters(plain(value))),
    first,
  }
}

// 報日口渡, set from the right.
const turned = (line: LineNode): LineNode => {
  const text = plain(line.value)
  const value = fromTheLeft(text)
  return value === text ? line : { ...line, value }
}

// 第 1 4 6 期　1 9 8 3 年 5 月: figures set apart as the characters are.
const withClosedFigures = (line: LineNode): LineNode => {
  const value = line.value.replace(patterns.figuresApart, (figures) => figures.replace(/ /g, ''))
  return value === line.value ? line : { ...line, value }
}

// |   THE  LAMP   |: the sides of the box that it is drawn in, and the wide gaps between its words.
const withoutSides = (line: LineNode): LineNode =>
  patterns.boxedWords.test(line.value)
    ? { ...line, value: line.value.replace(patterns.boxSides, '').replace(/(?<=\S)\s{2}(?=\S)/gu, ' ') }
    : line

// A page line states it, else the masthead, else the file's name: 2021-05-13-p2. A source with several page lines
// holds several pages, and a bare number between dashes may close one as well as open it: neither states a page.
function pageOf(folios: LineNode[], masthead: LineNode[], stem: string): string | number | undefined {
  const texts = folios
    .map((line) => plain(line.value))
    .filter((text) => /[版页頁]|^[A-DP]\.?\s*\d/u.test(text))
  const printed = [...new Set(texts.flatMap((text) => /[A-D]?\d+/.exec(text)?.[0] ?? []))]
  if (printed.length > 1) return undefined
  const stated = first(masthead, (text) => /(?:^|\s)第\s*([A-D]?\d{1,3})\s*[版页頁]/.exec(text)?.[1])?.value
  const named = /[-_.](?:p|page)(\d{1,3})$/i.exec(stem)?.[1]
  const page = (printed[0] ?? stated ?? named)?.replace(/^0+(?=\d)/, '')
  return page !== undefined && /^\d+$/.test(page) ? Number(page) : page
}

function editorsOf(text: string): string[] {
  return text
    .replace(new RegExp(patterns.editorsLabel, 'gu'), '|')
    .replace(patterns.otherField, ' ')
    .replace(/(?<=[|\s／/][\p{Script=Han}])[\s\u3000]+(?=[\p{Script=Han}](?:[\s|]|$))/gu, '')
    .split(/[|\s:：/／丨,，、()（）]+/u)
    .filter((word) => /^[\p{Script=Han}]{2,4}$/u.test(word) && word !== '电话')
}

const articlesAreMany = (tree: SourceRoot) =>
  tree.children.filter((node) => node.type === 'article').length > 1
