// A paragraph of a report → who its opening or its end names as writer or photographer; the words stay in the text.
import { readCredits } from './credits.ts'
import * as patterns from './patterns.ts'
import { isPersonalName } from './surnames.ts'

/** Gives the people that the opening of a report names: 本报讯（记者 林远）, 本报讯 记者林远 何立 报道. */
export function reportersAt(text: string): string[] {
  const agency = patterns.agencyReporter.exec(text)?.[0]
  if (agency) return readCredits(agency)?.people ?? []
  const bracketed = patterns.openingCredit.exec(text)?.[1]
  const credits = bracketed ? readCredits(bracketed) : undefined
  // 【記者林遠／花蓮報導】: the place stands with the name.
  const rest = credits?.rest ?? ''
  if (credits && (rest === '' || patterns.reportedFrom.test(rest)) && credits.people.length > 0)
    return credits.people
  const words = (patterns.openingReporter.exec(text) ?? patterns.openingReport.exec(text))?.[1]
  if (words) return namesIn(words)
  const names =
    patterns.openingNames
      .exec(text)?.[1]
      ?.split(/[\s\u3000、]+/u)
      .filter(Boolean) ?? []
  return names.every((name) => isPersonalName(name) && !patterns.officeWord.test(name)) ? names : []
}

/** Gives the office that the opening of a report names: 本网讯（船运系）. */
export function officeAt(text: string): string | undefined {
  const office = patterns.openingOffice.exec(text)?.[1]
  return office && patterns.officeWord.test(office) && !isPersonalName(office) ? office : undefined
}

// Names up to the first word that is none; 报道 may be glued to the last.
function namesIn(words: string): string[] {
  const names: string[] = []
  for (const word of words.replace(patterns.furtherReporter, ' ').split(/[\s\u3000、]+/u)) {
    const name = word.replace(/(?:[摄攝]影)?[报報][道導][:：]?.*$/u, '')
    if (isPersonalName(name) || (name !== '' && name !== word && name.length <= 3)) names.push(name)
    if (!isPersonalName(name) || name !== word) break
  }
  return names
}

/** What closes a paragraph behind its last sentence: 新华社发（林远 摄）; 作者：林远（来源：江湾晚报）; □记者林远. */
export function closingCredits(text: string): { people: string[]; office?: string; at: number } | undefined {
  const squared = patterns.squaredByline.exec(text) ?? patterns.closingReporters.exec(text)
  const signed = squared ? readCredits(squared[1] as string) : undefined
  if (squared && signed && signed.rest === '' && signed.people.length > 0)
    return { people: signed.people, at: squared.index }
  const found = patterns.closingFields.exec(text)
  if (!found) return undefined
  const people: string[] = []
  let office: string | undefined
  for (const [field] of found[0].matchAll(patterns.closingField)) {
    const credits = readCredits(field.replace(/^[(（]|[)）]$/gu, ''))
    if (credits?.rest !== '') return undefined
    people.push(...credits.people)
    office = credits.office ?? office
  }
  return { people, ...(office ? { office } : {}), at: found.index }
}
