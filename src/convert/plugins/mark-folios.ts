// before: 第3版, 责任编辑 X, 热线 612…, ======= · after: furniture of kinds folio, editors, advertisement, other.
import type { VFile } from 'vfile'
import type { FurnitureKind } from '../../model/issue.ts'
import { readCredits } from '../credits.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { runningHeads } from '../running-heads.ts'
import { isTableRow } from '../table-row.ts'
import { isWide, letters, plain, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const mostSlogans = 3
const shortestPrinted = 11

/** Marks page lines, editors' lines, short advertisements and rules as furniture. */
export default function markFolios() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    const heads = runningHeads(lines)
    for (const [index, line] of lines.entries()) {
      if (line.furniture || line.piece === 'subhead') continue
      const text = plain(line.value)
      const isContact = isOfContacts(lines, index)
      if (isContact) line.piece ??= 'paragraph'
      const kind =
        (patterns.pageBar.test(text)
          ? 'other'
          : asksToCall(lines, index) || isContact || isInTitledBox(lines, index)
            ? undefined
            : kindOf(text)) ??
        (heads.has(line) ? 'folio' : undefined) ??
        (isHotline(lines, index) ? 'advertisement' : undefined) ??
        (isNoticeInside(lines, index) || isInDrawnBox(lines, index) ? 'advertisement' : undefined) ??
        (endsAdvertisement(lines, index) ||
        isSlogan(lines, index) ||
        isSignedSlogan(lines, index) ||
        isLabelledAdvertisement(lines, index)
          ? 'advertisement'
          : undefined) ??
        (endsImprint(lines, index) ? 'editors' : undefined)
      if (!kind || (kind === 'folio' && isInside(lines, index))) continue
      if (kind === 'folio' && isWide(text) && patterns.documentNumber.test(text)) continue
      if (kind === 'advertisement' && endsText(lines, index)) continue
      line.furniture = kind
      inform(file, line, 'mark-folios', `“${text.slice(0, 24)}” is no part of an article: ${kind}.`)
    }
  }
}

// 二 right below a line and right above another: the number of a verse, or the end of a broken line.
const isInside = (lines: LineNode[], index: number) =>
  patterns.hanNumeral.test(plain((lines[index] as LineNode).value)) &&
  lines[index]?.blanks === 0 &&
  lines[index + 1]?.blanks === 0 &&
  !lines[index - 1]?.furniture

// Several lines of weather or of numbers drawn, right below words of a few characters: a small text with its title.
function isInTitledBox(lines: LineNode[], index: number): boolean {
  if (!patterns.box.test(plain((lines[index] as LineNode).value))) return false
  let from = index
  while (from > 0 && lines[from]?.blanks === 0) from -= 1
  let end = index + 1
  while (lines[end]?.blanks === 0) end += 1
  const title = plain(lines[from]?.value ?? '')
  return end - from >= 3 && patterns.boxTitle.test(title)
}

// 联系人：林远 电话：5550123 right below a notice is its last line.
function asksToCall(lines: LineNode[], index: number): boolean {
  const [above, line] = [lines[index - 1], lines[index] as LineNode]
  return (
    patterns.whomToCall.test(plain(line.value)) &&
    line.blanks === 0 &&
    above !== undefined &&
    !above.furniture &&
    patterns.sentenceEnd.test(plain(above.value))
  )
}

// 预约电话：… right below the rows or the last sentence of a notice; or the rest of a printed line, its last sentence
// and whom to call.
function endsText(lines: LineNode[], index: number): boolean {
  const [above, line] = [lines[index - 1], lines[index] as LineNode]
  if (!above || above.furniture || line.blanks > 0) return false
  const [text, before] = [plain(line.value), plain(above.value)]
  const isEnd = patterns.sentenceEnd.test(before)
  if (patterns.callLabel.test(text))
    return isEnd || isTableRow(above.value) || patterns.itemNumber.test(before)
  return !isEnd && widthOf(before) >= shortestPrinted && patterns.sentenceAndCall.test(text)
}

// 發言人：… 電話：… 電子郵件：… right below a text, three lines at least: whom a news release says to ask.
function isOfContacts(lines: LineNode[], index: number): boolean {
  const isContact = (line: LineNode | undefined) =>
    line !== undefined && !line.furniture && patterns.contactLabel.test(plain(line.value))
  let [from, end] = [index, index + 1]
  while (isContact(lines[from - 1]) && lines[from]?.blanks === 0) from -= 1
  while (isContact(lines[end]) && lines[end]?.blanks === 0) end += 1
  const above = lines[from - 1]
  return (
    isContact(lines[index]) &&
    end - from >= 3 &&
    lines[from]?.blanks === 0 &&
    above !== undefined &&
    !above.furniture &&
    patterns.sentenceEnd.test(plain(above.value))
  )
}

// A short line right below an advertisement's line, with nothing below it, is its end.
function endsAdvertisement(lines: LineNode[], index: number): boolean {
  const line = lines[index] as LineNode
  const next = lines[index + 1]
  if (
    lines[index - 1]?.furniture === 'advertisement' &&
    line.blanks === 0 &&
    patterns.priced.test(line.value)
  )
    return true
  return (
    lines[index - 1]?.furniture === 'advertisement' &&
    line.blanks === 0 &&
    (next === undefined ||
      next.blanks > 0 ||
      patterns.advertisementLabel.test(plain(lines[index - 1]?.value ?? ''))) &&
    widthOf(plain(line.value)) <= 24 &&
    !/[。！？]$/.test(line.value)
  )
}

// Advertisement, and right below it what is advertised, with a blank line below that.
const isLabelledAdvertisement = (lines: LineNode[], index: number) =>
  lines[index]?.blanks === 0 &&
  patterns.advertisementLabel.test(plain(lines[index - 1]?.value ?? '')) &&
  (lines[index + 1]?.blanks ?? 1) > 0

// Printed by A. Lorne, at the Office, over the last lines of all: the rest of the imprint.
function endsImprint(lines: LineNode[], index: number): boolean {
  const [above, line] = [lines[index - 1], lines[index] as LineNode]
  if (above?.furniture !== 'editors' || line.blanks > 0 || isWide(line.value)) return false
  const end = lines.findIndex((one, i) => i > index && (one.blanks > 0 || one.furniture === 'editors'))
  const rest = end < 0 ? [] : lines.slice(end)
  return (end < 0 ? lines.length : end) - index <= 4 && rest.every((one) => isLastOfAll(one))
}

const isLastOfAll = ({ furniture, value }: LineNode) =>
  furniture !== undefined || kindOf(plain(value)) !== undefined

// Between ┌───┐ and └───┘, with a telephone among the lines: a card of a trade.
function isInDrawnBox(lines: LineNode[], index: number): boolean {
  if (!patterns.boxedLine.test((lines[index] as LineNode).value)) return false
  let [from, end] = [index, index]
  while (patterns.boxedLine.test(lines[from - 1]?.value ?? '')) from -= 1
  while (patterns.boxedLine.test(lines[end + 1]?.value ?? '')) end += 1
  const isDrawn =
    patterns.boxTop.test(lines[from - 1]?.value ?? '') && patterns.boxFoot.test(lines[end + 1]?.value ?? '')
  const isOfTrade = ({ value }: LineNode) => patterns.boxedTrade.test(value) || patterns.tradeSign.test(value)
  return isDrawn && lines.slice(from, end + 1).some(isOfTrade)
}

// A lost paper declared void, between a text that stops in mid-sentence and its rest.
function isNoticeInside(lines: LineNode[], index: number): boolean {
  const text = plain((lines[index] as LineNode).value)
  if (widthOf(text) > 60 || !patterns.lostNotice.test(text)) return false
  const above = lines.slice(0, index).findLast((line) => !line.furniture)
  return above !== undefined && widthOf(above.value) >= 12 && !patterns.sentenceEnd.test(plain(above.value))
}

// A number to call with its slogan, apart.
const isHotline = (lines: LineNode[], index: number) =>
  patterns.hotline.test(plain((lines[index] as LineNode).value)) &&
  lines[index]?.blanks !== 0 &&
  lines[index + 1]?.blanks !== 0

// 护堤植树人人有责   渡口乡林业站 apart between the end of a text and the head of the next.
function isSignedSlogan(lines: LineNode[], index: number): boolean {
  const [above, line, below] = [lines[index - 1], lines[index] as LineNode, lines[index + 1]]
  if (!above || !below || line.blanks === 0 || below.blanks === 0) return false
  const isHead = widthOf(below.value) <= 30 && !patterns.sentenceEnd.test(plain(below.value))
  return (
    isHead && patterns.sentenceEnd.test(plain(above.value)) && patterns.signedSlogan.test(plain(line.value))
  )
}

// Words in two halves at the very foot, below the editors or another slogan: nothing is left to be their text.
function isSlogan(lines: LineNode[], index: number): boolean {
  const text = plain((lines[index] as LineNode).value)
  if (!/^\p{Script=Han}{3,8}[\s\u3000]+\p{Script=Han}{3,8}$/u.test(text) || readCredits(text)) return false
  const below = lines.slice(index + 1).filter((line) => !line.furniture)
  return (
    below.length <= mostSlogans &&
    below.every((line) => widthOf(line.value) <= 20) &&
    lines.slice(0, index).some((line) => line.furniture === 'editors')
  )
}

function kindOf(text: string): FurnitureKind | undefined {
  const width = widthOf(text)
  if (
    letters(text) === '' ||
    patterns.ruleLine.test(text) ||
    /^[丨丶丿亅〡]$/u.test(text) ||
    /^[①-⑳❶-❿㈠-㈩⑴-⑽]$/u.test(text)
  )
    return 'other'
  if (patterns.weatherLine.test(text) && width <= 45) return 'other'
  if (width > 60 || /[。]$/.test(text)) return undefined
  if (patterns.imprintAlone.test(text) || isEditors(text) || patterns.imprint.test(text)) return 'editors'
  if (patterns.box.test(text) && !patterns.leadingMark.test(text)) return 'other'
  if ((patterns.folio.test(text) && width <= 50) || patterns.recordMark.test(text)) return 'folio'
  if (patterns.datedName.test(text) || patterns.paperAndPage.test(text)) return 'folio'
  if (patterns.editorsSpaced.test(text) || patterns.paperSays.test(text)) return 'editors'
  if (patterns.advertisementLabel.test(text) || patterns.ownAdvertisements.test(text)) return 'advertisement'
  if (patterns.pagePointer.test(text)) return 'related-links'
  if (patterns.alsoPrinted.test(text)) return 'advertisement'
  if (
    patterns.advertisement.test(text) &&
    !patterns.itemNumber.test(text) &&
    !patterns.leadingMark.test(text)
  )
    return 'advertisement'
  return patterns.tradeCard.test(text) ? 'advertisement' : undefined
}

// Only labels and names: 编辑/洪晚 电话/85660 版式/祝小兰.
function isEditors(text: string): boolean {
  const bare = text
    .replace(/^[\s(（【[［■]+/u, '')
    .replace(/^(\p{Script=Han})[\s\u3000]+(\p{Script=Han})(?=\s*[:：/／|｜丨])/u, '$1$2')
  const first = patterns.editorsLabel.exec(bare)
  if (first && first.index > 0 && first.index < 30 && namesAll(bare)) return !patterns.writtenFirst.test(bare)
  if (first?.index !== 0) return false
  // 编辑：X  印发：八个村民小组  共印200份: labels with colons all along.
  const labels = bare.match(/\p{Script=Han}{2,6}[:：／/]/gu)?.length ?? 0
  if (labels >= 2 && /^.{2,8}[:：／/]/u.test(bare) && !/[，。]/.test(bare)) return true
  const rest = bare.replace(new RegExp(patterns.editorsLabel, 'gu'), ' ').replace(/电话|邮箱|[\w.@-]+/g, ' ')
  const words = rest.split(/[\s:：/／丨|,，、()（）】\]］]+/u).filter(Boolean)
  const labelled = /^[\s:：/／丨|)）]/u.test(bare.slice(first[0].length)) || words.join('').length <= 4
  return labelled && words.length > 0 && words.every((word) => word.length <= 6)
}

// 督印人：X　編輯：Y　排版：Z: short labels and names alone.
function namesAll(text: string): boolean {
  const parts = text.split(/[\s\u3000|｜]+/u).filter(Boolean)
  const labels = parts.filter((part) => /^\p{Script=Han}{2,6}[:：/／]/u.test(part)).length
  return (
    labels >= 2 &&
    parts.every((part) => /^(?:\p{Script=Han}{2,6}[:：/／])?[\p{Script=Han}、·]{0,12}$/u.test(part))
  )
}
