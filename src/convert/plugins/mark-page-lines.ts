// before: 林远 2014-09-12 321次 below the title of a saved page · after: page-chrome, and what it states is known.
import type { VFile } from 'vfile'
import { isAccountWords, namedAccounts } from '../account-names.ts'
import { inform } from '../messages.ts'
import type { HeadFact, PageFacts } from '../page-credits.ts'
import { type PageLine, readPageLine } from '../page-line.ts'
import * as patterns from '../patterns.ts'
import { isWide, letters, plain, widthOf } from '../text.ts'
import { isLine, type LineNode, lineNumber, type SourceRoot } from '../tree.ts'

const fewestChrome = 2
const mostTitleLines = 3
const mostBelow = 4
const widestTitle = 70

/** Marks the line of day, writer and source below the title of a saved page, labelled or not, and reads it. */
export default function markPageLines() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    if (lines.filter(({ furniture }) => furniture === 'page-chrome').length < fewestChrome) return
    if (!isWide(lines.map(({ value }) => value).join(''))) return
    const accounts = namedAccounts(lines)
    const found = lines.flatMap((line, at) => {
      const title = titleAbove(lines, at, accounts)
      const read = title && isOverText(lines, at, accounts) ? readPageLine(plain(line.value)) : undefined
      return read?.timed && title ? [{ line, title, read }] : []
    })
    const stated = (file.data.stated ?? []) as HeadFact[]
    const facts = { ...((file.data.facts ?? {}) as PageFacts) }
    for (const { line, read } of found) {
      const number = lineNumber(line)
      for (const [label, values] of [
        ['作者', [read.people.join(' ')]],
        ['来源', officesOf(lines, read, found.length === 1)],
        ['Published', found.length > 1 ? [read.day] : []],
      ] as const) {
        const known = stated.findIndex((fact) => fact.label === label && fact.line === number)
        const [value] = values
        if (!value || (known >= 0 && label !== '作者')) continue
        if (known >= 0) stated.splice(known, 1)
        stated.push({ label, value, line: number })
        if (label !== 'Published' && (facts[label]?.line ?? number) === number)
          facts[label] = { value, line: number }
      }
      for (const one of [line, ...accountsAbove(lines, line), ...accountsBeside(lines, line, accounts)]) {
        if (one.furniture) continue
        one.furniture = 'page-chrome'
        inform(
          file,
          one,
          'mark-page-lines',
          `“${plain(one.value).slice(0, 20)}” says when and by whom the text below was put up.`,
        )
      }
    }
    file.data.facts = facts
    file.data.stated = stated
    file.data.titlesOverLines = new Set(found.map(({ title }) => title))
  }
}

// Its own paper a page need not credit, but each of several posts says whence it comes.
function officesOf(lines: readonly LineNode[], { offices, sources }: PageLine, isOne: boolean): string[] {
  const [office] = [...sources, ...offices]
  if (!office || (sources.length === 0 && offices.length > 1)) return []
  const isOwn =
    patterns.newsMaker.test(office) &&
    lines.some(({ value }) => value.includes(office.slice(0, 2)) && !value.includes(office))
  return isOwn && (isOne || sources.length === 0) ? [] : [office]
}

// 渡口日报 between the title and the day: the account that put it up.
function accountsAbove(lines: readonly LineNode[], line: LineNode): LineNode[] {
  const above = lines[lines.indexOf(line) - 1]
  const isAccount = above && line.blanks === 0 && patterns.newsMaker.test(plain(above.value))
  return isAccount && readPageLine(plain(above.value))?.labelled === false ? [above] : []
}

// The account, and who says that it is one, on both sides of the day.
function accountsBeside(lines: readonly LineNode[], line: LineNode, accounts: ReadonlySet<string>) {
  const at = lines.indexOf(line)
  return lines
    .slice(Math.max(0, at - mostBelow), at + 1 + mostBelow)
    .filter((one) => isAccountWords(one, accounts))
}

// The first line of what stands right above, apart from what is above it: the title, with its kicker or subtitle.
function titleAbove(
  lines: readonly LineNode[],
  at: number,
  accounts: ReadonlySet<string>,
): LineNode | undefined {
  let below = at
  while (lines[below]?.blanks === 0 && at - below < mostBelow && isPageLine(lines[below - 1], accounts))
    below -= 1
  let first = below
  while (
    first > 0 &&
    below - first < mostTitleLines &&
    (first === below || (lines[first] as LineNode).blanks === 0) &&
    isTitle(lines[first - 1] as LineNode)
  )
    first -= 1
  const title = first < below ? lines[first] : undefined
  const isApart = title && (title.blanks > 0 || isChrome(lines[first - 1]))
  return isApart ? title : undefined
}

// A cross alone closes a window.
const isChrome = (line: LineNode | undefined) =>
  line !== undefined && (line.furniture !== undefined || letters(line.value) === '')

const isTitle = ({ value, furniture }: LineNode) => {
  const text = plain(value)
  return (
    !furniture &&
    letters(text).length >= 3 &&
    widthOf(text) <= widestTitle &&
    !/[。；]/u.test(text) &&
    !patterns.siteName.test(text) &&
    !patterns.publicationName.test(text) &&
    !isRead(text)
  )
}

const isPageLine = (line: LineNode | undefined, accounts: ReadonlySet<string>) =>
  line !== undefined && (isRead(plain(line.value)) || isAccountWords(line, accounts))

// A title that ends as an office does states neither day nor label.
function isRead(text: string): boolean {
  const read = readPageLine(text)
  if (!read) return false
  const isOffice = read.offices.length > 0 && !read.timed && !read.labelled && read.people.length === 0
  return !isOffice || patterns.newsMaker.test(text)
}

// Below it the text begins, lines of the page between them or not.
const isOverText = (lines: readonly LineNode[], at: number, accounts: ReadonlySet<string>) => {
  const below = lines
    .slice(at + 1, at + 1 + mostBelow)
    .find((line) => !line.furniture && !isPageLine(line, accounts))
  const text = plain(below?.value ?? '')
  return widthOf(text) >= 30 || patterns.sentenceEnd.test(text)
}
