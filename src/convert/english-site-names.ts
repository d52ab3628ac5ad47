// The lines above and below the articles of a page in English → the name of the site that it stands on.
import { readDate } from './dates.ts'
import * as patterns from './patterns.ts'
import type { PageAround } from './read-site.ts'
import { isWide, letters, plain, smallWordsIn } from './text.ts'

const deepest = 10
const longest = 44

/** Reads the name that stands among the controls at the head of a page; nothing where no control shows a site. */
export function readEnglishSite({ head, foot, titles }: PageAround): string | undefined {
  const lines = head.slice(0, deepest).map(({ value }) => value)
  const isMail = lines.some((value) => patterns.mailField.test(value))
  if (isMail || lines.some((value) => isWide(value)) || !lines.some(isControl)) return undefined
  const names = lines.filter((value) => !isControl(value)).flatMap((value) => nameIn(value, titles) ?? [])
  const said = [...head, ...foot].map(({ value }) => plain(value))
  const holders = said.map((text) =>
    letters(patterns.englishHolder.exec(text)?.[1] ?? patterns.siteNamesItself.exec(text)?.[1] ?? ''),
  )
  const held = said.flatMap((text) => patterns.englishHolder.exec(text)?.[1]?.trim() ?? [])
  const owners = held.filter((name) => !patterns.houseOfSites.test(name))
  return (
    names.find((name) => holders.includes(letters(name))) ??
    owners.find((name) => /^The /u.test(name) && patterns.paperCalled.test(name)) ??
    names[0] ??
    owners.find((name) => name.includes(' '))
  )
}

/** Is this line a control of a site in English, a row of its columns, or the place of the page? */
export const isControl = (value: string): boolean => {
  const text = plain(value)
  return (
    /^[\s*-]*!?\[[^\]]*\]\(/u.test(value) ||
    patterns.siteControl.test(text) ||
    patterns.siteTool.test(text) ||
    patterns.englishPlace.test(text) ||
    isBar(text)
  )
}

// Home   Local   Weather   Sports, NEWS / MUSIC / FILM: three names between strokes, or four.
function isBar(text: string): boolean {
  const strokes = /\s[|•·»/▾.]\s|\]\s*\[|\s>\s/u.test(text)
  const parts = text
    .split(strokes ? /\s+[|•·»/>▾.]+\s*|\]\s*\[/u : /\s{2,}/u)
    .filter((part) => letters(part) !== '')
  const isLink = (part: string) =>
    part.length <= 24 && /^\W*\p{Lu}/u.test(part) && !/[,;]|\d{3}|No\.|Vol/u.test(part)
  // The Pell Gazette | Print | Close window
  if (patterns.publicationName.test(parts[0] ?? '')) return false
  return parts.length >= (strokes ? 3 : 4) && parts.every(isLink)
}

// Pell Weekly | News from the valley; The ferry is back - The Pell Weekly: one part is the title or says what the site is.
function nameIn(value: string, titles: readonly string[]): string | undefined {
  const text = plain(value).replace(patterns.ornamentAround, '').trim()
  if (/https?:|www\.|@|\bcookies?\b|°|^\[|^By /iu.test(text) || readDate(text) !== undefined) return undefined
  const parts = text.split(/\s+[|–—·]\s+|\s+-\s+|\s*::\s*/u)
  const part = parts.find(
    (it) =>
      letters(it) !== '' &&
      !titles.includes(letters(it)) &&
      !patterns.siteControl.test(it) &&
      !patterns.besideSiteName.test(it) &&
      !patterns.englishSection.test(it),
  )
  if (!part || (parts.length === 1 && titles.includes(letters(text)))) return undefined
  const name = part.trim()
  const isName =
    name.length <= longest &&
    letters(name).length >= 3 &&
    /^\p{Lu}|^\d+ ?\p{L}|^the /u.test(name) &&
    !/[.?!,:;"”]$/u.test(name.replace(/\b(?:C\.C|F\.C|Inc|Ltd|Co)\.$/u, '')) &&
    smallWordsIn(name) <= 3
  return isName ? name : undefined
}
