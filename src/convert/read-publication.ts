// The name of the publication as its masthead states it, or as the site, the account or the mail names itself.
import { accountOf, nameWithDay } from './account-names.ts'
import { describedName } from './described-names.ts'
import { nameAmongFacts, withoutNotes } from './english-sheet-names.ts'
import { isControl, readEnglishSite } from './english-site-names.ts'
import { closeLetters, firstLineName } from './first-line-name.ts'
import { firstOf } from './first-stated.ts'
import { nameAbove, nameInHead, nameOnPage } from './head-names.ts'
import { mailName } from './mail-names.ts'
import { mastFacts, uprightName, wordBesideFacts } from './mast-facts.ts'
import { nameBeforeNumber, nameBeside } from './name-beside.ts'
import { pagedName } from './paged-heads.ts'
import * as patterns from './patterns.ts'
import {
  isBar,
  type PageAround,
  readFollowed,
  readHolder,
  readKeeper,
  readPoster,
  readSite,
  siteName,
  sourceName,
} from './read-site.ts'
import { runningName } from './running-names.ts'
import { addressedName } from './site-addresses.ts'
import { readSiteHead, withoutColumns } from './site-heads.ts'
import { subjectName } from './subject-names.ts'
import { isWide, letters, plain, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'
import { wholeName } from './whole-names.ts'

/** The lines of a source that may name it. */
export interface Naming {
  masthead: readonly LineNode[]
  chrome: readonly LineNode[]
  /** The page lines, and the lines of editors and imprint. */
  folios?: readonly LineNode[]
  imprint?: readonly LineNode[]
  /** The lines that lead elsewhere; in the foot of a page, who holds the rights may stand among them. */
  links?: readonly LineNode[]
  /** What the heads of the pages say before they count the page. */
  head?: string | undefined
  /** The subject of an e-mail. */
  subject?: string | undefined
  /** The account that posted a saved page. */
  account?: string | undefined
  /** The value of the field 来源, when a saved page states it. */
  from?: string | undefined
  /** The first lines of the source. */
  opening?: readonly LineNode[]
  /** What stands above and below the articles of a saved page. */
  around?: PageAround
}

/** Reads the name of the publication, on as many lines as it has; nothing when the source states none. */
export function readPublication(lines: Naming): string | undefined {
  const name = statedName(lines)
  return name && withoutLeadIn(wholeName(name, lines.masthead))
}

// The Weir Weekly for Wednesday: the words that lead to its day.
const withoutLeadIn = (name: string) => name.replace(patterns.leadsToDay, '') || name

function statedName({
  masthead: all,
  chrome,
  folios = [],
  imprint = [],
  links = [],
  head,
  subject,
  from,
  account,
  opening = [],
  around = { head: [], foot: [], titles: [] },
}: Naming): string | undefined {
  const masthead = withoutColumns(
    all.filter(({ value }) => /\p{L}/u.test(value) && (isWide(value) || !isControl(value))),
    around.head,
  )
  const named = around.head.length > 0 ? masthead.filter(({ value }) => !isBar(plain(value))) : masthead
  return (
    first([...masthead, ...chrome], (text) => patterns.labelledName.exec(text)?.[1]) ??
    first([...masthead, ...folios], runningName) ??
    head ??
    first(masthead, (text) => patterns.paperAndDay.exec(text)?.[1]) ??
    nameOverPages(masthead, folios) ??
    first(masthead, pagedName) ??
    describedName(opening) ??
    (around.head.length > 0 ? addressedName(opening, around.foot) : undefined) ??
    holderInHead(masthead, [...chrome, ...links]) ??
    nameInHead(named) ??
    nameOnPage(around.head) ??
    readSiteHead(around) ??
    mastheadName(named.filter(({ value }) => isWide(value))) ??
    nameAbove(masthead) ??
    mastheadName(named) ??
    first(masthead, (text) => mastFacts(text).name) ??
    uprightName(masthead)?.name ??
    readEnglishSite(around) ??
    first(chrome, (text) => patterns.scannedHead.exec(text)?.[1]) ??
    mailName(opening) ??
    subjectName(subject ?? '') ??
    first(chrome, (text) => patterns.sheetOnSite.exec(text)?.[1]) ??
    readSite(around) ??
    first(chrome, siteName) ??
    account ??
    accountOf(chrome) ??
    nameWithDay(masthead, chrome) ??
    readFollowed(chrome) ??
    readHolder(around) ??
    sourceName(from ?? '') ??
    readKeeper(around) ??
    readPoster(chrome) ??
    first(masthead, (text) => patterns.nameInMarks.exec(text)?.[1]) ??
    wordName(folios) ??
    first(folios, pagedName) ??
    first([...masthead, ...imprint, ...chrome], (text) => patterns.paperOfOffice.exec(text)?.[1]) ??
    wordName(chrome, true) ??
    firstLineName(withoutNotes(masthead)) ??
    first(masthead, nameBeforeNumber) ??
    nameBeside(masthead) ??
    nameAmongFacts(masthead) ??
    first(masthead, wordBesideFacts) ??
    first(chrome, (text) => patterns.fileOfPaper.exec(text)?.[1])
  )
}

// 山里来信 in the masthead, and again at the heads of two pages at least: the sheet, not its office.
function nameOverPages(masthead: readonly LineNode[], folios: readonly LineNode[]): string | undefined {
  const heads = folios.map((line) => letters(line.value))
  return masthead
    .map((line) => plain(line.value).replace(/[\s\u3000]/gu, ''))
    .find(
      (text) => patterns.nameInHeads.test(text) && heads.filter((head) => head.includes(text)).length >= 2,
    )
}

function mastheadName(lines: readonly LineNode[]): string | undefined {
  for (const [index, line] of lines.entries()) {
    const text = closeLetters(
      plain(line.value).replace(patterns.leadingDay, '').replace(patterns.leadingPage, ''),
    )
    const found = patterns.publicationName.exec(text)
    const above = closeLetters(plain(lines[index - 1]?.value ?? ''))
    const name = found?.[1] ?? found?.[2] ?? found?.[3]
    if (name && [patterns.organOf, patterns.callToReader].some((p) => p.test(name))) continue
    if (name && !patterns.kindOfPaper.test(name.replace(/\s/g, '')))
      return /\p{Script=Han}/u.test(name)
        ? withAbove(name.replace(/\s/g, '').replace(patterns.pageEdition, ''), above)
        : withPlace(name, line.blanks === 0 ? above : '')
    if (patterns.sheetAlone.test(text) && patterns.issuerAbove.test(above))
      return `${above}${text}`.replace(/\s/g, '')
    // 会讯 at the head, and below it who issues it.
    const below = plain(lines[index + 1]?.value ?? '')
    if (index === 0 && patterns.sheetAlone.test(text) && patterns.endsAsOwner.test(below))
      return `${below}${text}`.replace(/\s/g, '')
    const kind = patterns.publicationKind.exec(text)?.[1]
    if (kind && patterns.placeOverKind.test(above)) return `${above} ${kind}`
    const titled = patterns.namedDay.exec(text)?.[1]
    if (titled) return titled
  }
  const over = lines.findIndex(
    (line, i) => i > 0 && patterns.issueNumber.exec(plain(line.value))?.index === 0,
  )
  const sheet = over < 1 ? '' : letters(plain((lines[over - 1] as LineNode).value))
  if (patterns.sheetOverNumber.test(sheet)) return sheet
  return wordName(lines)
}

// A word that is a name, beside the date, the number and the page.
const wordName = (lines: readonly LineNode[], isAround = false) =>
  first(lines, (text) =>
    wordsOf(text.replace(patterns.welcome, '')).find(
      (word) =>
        widthOf(word) >= 3 &&
        patterns.publicationName.exec(word)?.[0] === word &&
        !patterns.frequencyWord.test(word) &&
        !patterns.callToReader.test(word) &&
        !patterns.organOf.test(word) &&
        !(isAround && patterns.channelName.test(word)),
    ),
  )

// 渡口日报 between one space and the next; 渡　口　报 between wider ones.
const wordsOf = (text: string) => [
  ...text.split(/[\s\u3000]+/u),
  ...text.split(/[\s\u3000]{2,}/u).map((word) => word.replace(/\s/g, '')),
]

// THE SABLE COAST over GOVERNMENT GAZETTE.
const withPlace = (name: string, above: string) =>
  patterns.articleAlone.test(above)
    ? `${above} ${name}`
    : patterns.kindOfSheet.test(name) &&
        patterns.placeLine.test(above) &&
        /\p{Ll}/u.test(above) === /\p{Ll}/u.test(name)
      ? `${above} ${name}`
      : name

// 鹿鸣 over 中学报: a name set over two lines.
const withAbove = (name: string, above: string) =>
  name.length <= 3 && patterns.shortInCharacters.test(above) ? above.replace(/\s/g, '') + name : name

// © 2014 The Lamp, and The Lamp alone at the head of the page.
const holderInHead = (masthead: readonly LineNode[], chrome: readonly LineNode[]) =>
  first(chrome, (text) => {
    const name = patterns.englishHolder.exec(text)?.[1]
    return masthead.some(({ value }) => plain(value) === name) ? name : undefined
  })

const first = (lines: readonly LineNode[], read: (text: string) => string | undefined) =>
  firstOf(lines, ({ value }) => read(/<title>/.test(value) ? value : plain(value)))
