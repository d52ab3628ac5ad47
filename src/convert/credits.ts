// A byline or credit line → the people and the office it names.

import { type CreditForm, nameByForm } from './credit-forms.ts'
import { readDate } from './dates.ts'
import { isPersonName } from './english-names.ts'
import { gluedNames } from './glued-names.ts'
import * as patterns from './patterns.ts'
import { readPrintedNames } from './printed-names.ts'
import { remember } from './remember.ts'
import { isPersonalName } from './surnames.ts'
import { letters } from './text.ts'
import { type Credits, isOffice, readBare } from './unlabelled-credits.ts'

export type { Credits } from './unlabelled-credits.ts'

/** Reads the names of a byline or credit, in a usual form or one of `forms`; nothing when the text is none. */
export function readCredits(text: string, forms: readonly CreditForm[] = []): Credits | undefined {
  return forms.length === 0 ? readUsual(text) : (readIn(text, forms) ?? readPrintedNames(text.trim()))
}

/** Gives a line with the spaces inside its label taken out: 索 引 号：. */
export const closeLabel = (text: string) =>
  text.replace(patterns.spacedLabel, (label) => label.replace(/\s/g, ''))

const readUsual = remember((text) => readIn(text, []) ?? readPrintedNames(text.trim()))

// 撰稿：林远 编辑：何立 审核：方明: who edited it did not write it, and stays in the text.
function readIn(text: string, forms: readonly CreditForm[]): Credits | undefined {
  if (patterns.unitOfFigures.test(text)) return undefined
  const [, day, bracket] = patterns.dayAndBracket.exec(text.trim()) ?? []
  if (day && bracket) {
    const credits = readIn(bracket, forms)
    const date = readDate(day)?.edtf
    return credits?.labelled && date ? { ...credits, date } : undefined
  }
  const [, writer, written] = patterns.writerAndDay.exec(text.trim()) ?? []
  if (writer && written && isPersonalName(writer))
    return { people: [writer], rest: '', labelled: true, date: readDate(written)?.edtf }
  const edited = text.search(patterns.editedBy)
  if (edited < 0) return readWriters(text, forms)
  const brackets = text.slice(edited).match(/[)）】]\s*$/u)?.[0] ?? ''
  const credits = readWriters(text.slice(0, edited) + brackets, forms)
  const rest = text.slice(edited, text.length - brackets.length).trim()
  return credits?.labelled ? { ...credits, rest: [credits.rest, rest].filter(Boolean).join(' ') } : undefined
}

function readWriters(text: string, forms: readonly CreditForm[]): Credits | undefined {
  const bare = (patterns.labelAndBar.test(text) ? closeLabel(text) : text)
    .replace(patterns.leadingMark, '')
    .replace(patterns.printedMark, '')
    .replace(patterns.strayBehindBracket, '')
    .replace(/｜/gu, '|')
    .replace(/[╱＼∕]/gu, '／')
    .replace(/^(?:[—–]{1,2}\s?|[·•]\s+)(?=\p{Script=Han})|(?<=\p{Script=Han})\s+[·•]$/gu, '')
    .trim()
    .replace(patterns.labelAndGap, '$1：$2')
  const formed = readFormed(bare, forms) ?? readReporters(bare) ?? readWithNote(bare, forms)
  if (formed) return formed
  const taken = patterns.leaderWriter.exec(bare)?.[1] ?? paperOf(bare)
  if (taken) return { people: [], office: taken, rest: '', labelled: true }
  const told = patterns.toldAndWritten.exec(bare) ?? patterns.noted.exec(bare)
  if (told) return { people: told.slice(1), rest: '', labelled: true }
  const noted = patterns.writerAndNote.exec(bare)?.[1] ?? ''
  if (isPersonalName(noted)) return { people: [noted], rest: bare, labelled: true }
  const glued = readGlued(bare)
  if (glued) return glued
  const [, cited, writers = ''] = patterns.citedIssue.exec(bare) ?? []
  const written = cited ? (readIn(writers, forms)?.people ?? [writers].filter(isPersonalName)) : []
  if (cited && written.length > 0) return { people: written, office: cited, rest: '', labelled: true }
  if (patterns.reportersColumn.test(bare)) return undefined
  if (patterns.titledPicture.test(bare) && !patterns.creditLabelAhead.test(bare)) return undefined
  const [, before = '', paper = ''] = patterns.citedPaper.exec(bare) ?? []
  const signed = before === '' ? undefined : readIn(before, forms)
  if (signed) return { ...signed, office: signed.office ? `${signed.office} ${paper}` : paper }
  const [, place = '', writer = ''] = patterns.placeAndName.exec(bare) ?? []
  if (isPersonalName(letters(writer)))
    return { people: [letters(writer)], office: place, rest: '', labelled: true }
  const inner = patterns.bracketedWords.exec(bare)?.[1] ?? patterns.bracketedClass.exec(bare)?.[1]
  if (patterns.paperComments.test(inner ?? bare))
    return { people: [], office: inner ?? bare, rest: '', labelled: true }
  if (patterns.spacedWord.test(bare)) return readIn(`（${letters(bare)}）`, forms)
  if (patterns.spacedPair.test(bare) && !patterns.sectionWord.test(letters(bare)))
    return { people: [letters(bare)], rest: '', labelled: false }
  const dated = readDate(inner ?? bare)
  const words = (
    dated
      ? (inner ?? bare)
          .replace(dated.text, ' ')
          .replace(/[[\]［］]\s*/g, ' ')
          .replace(patterns.dayLabel, ' ')
      : (inner ?? bare)
  ).trim()
  if (words.length > 50 || patterns.marksOfText.test(words)) return undefined
  if (patterns.dayOfWeek.test(words.split(/[\s\u3000]/u)[0] as string)) return undefined
  // Who taught a pupil did not write: （某校 指导老师 X） credits the school alone.
  const taught = words.search(patterns.taughtBy)
  const own = taught > 0 ? words.slice(0, taught) : words
  const at = words.search(patterns.creditLabel)
  const labelled = at >= 0
  // 【简讯】 is a heading; 【记者 X】 is not.
  if (!labelled && inner !== undefined && patterns.headingBracket.test(bare)) return undefined
  if (!labelled) {
    const signed =
      (inner === undefined ? undefined : readReportedBy(words)) ?? readBare(words, inner !== undefined)
    if (signed || inner === undefined) return signed
  }
  if (at > 14 && at !== taught) return undefined
  const credits: Credits = { people: [], rest: '', labelled, ...(dated ? { date: dated.edtf } : {}) }
  if (taught > 0) credits.rest = words.slice(taught)
  addTokens(credits, own)
  if (patterns.creditedBy.test(words)) {
    const name = words.slice(3).trim()
    // BY FIRE AND FLOOD: a title goes on.
    return patterns.allCapitals.test(words) && !isPersonName(name) ? undefined : readEnglish(name)
  }
  if (!labelled && credits.rest !== '') return undefined
  // 作者：本刊
  if (credits.people.length === 0 && !credits.office && patterns.paperItself.test(credits.rest))
    return { ...credits, office: credits.rest, rest: '' }
  if (patterns.manyCharacters.test(credits.rest)) return undefined
  if (
    credits.rest.length > 12 ||
    (credits.rest !== '' &&
      at > 0 &&
      inner === undefined &&
      !letters(words.slice(0, at)).includes(credits.people[0] ?? '—'))
  )
    return undefined
  return credits
}

const paperOf = (text: string) => patterns.takenFrom.exec(text)?.slice(1).find(Boolean)

// （渡口社記者林遠志江灣縣12日電）, 【記者林遠志渡口報導】: three characters are a name before two are.
function readGlued(text: string): Credits | undefined {
  const agency = patterns.agencyReporter.exec(text)
  const [all, office, words = ''] = agency ?? []
  const both = all === text ? words : (patterns.gluedReporter.exec(text)?.[1] ?? '')
  const name = [both.slice(0, 3), both.slice(0, 2)].find((part) => isPersonalName(part))
  if (!name || both.length < name.length + 2) return undefined
  const credits = { people: [name], rest: `${both.slice(name.length)}報導`, labelled: true }
  return all === text && office ? { ...credits, office } : credits
}

// Sorts the words between labels into persons, an office and the rest.
function addTokens(credits: Credits, words: string): void {
  const of = patterns.classWords.exec(words)?.[0]
  if (of) credits.office = of.trim()
  const outlet = patterns.outletBefore.exec(words)?.[1]
  const tokens = tokensOf((of ? words.replace(of, ' ') : words).replace(patterns.creditLabel, '\u0001'))
  // 段老师 供稿: who is named by a family name and what he is called.
  const isAlone = (token: string) => tokens.length === 1 && patterns.calledByWork.test(token)
  for (const word of tokens) {
    const token = credits.labelled ? withoutReport(word, credits) : word
    const named = credits.labelled && patterns.nameByLabel.test(token)
    const team = credits.labelled && (token === outlet || patterns.teamByLabel.test(token))
    const glued = credits.labelled && !isOffice(token) ? gluedNames(token) : []
    if (credits.labelled && patterns.nobody.test(token)) continue
    if (credits.labelled && credits.people.length > 0 && patterns.partAlone.test(token)) continue
    if (
      patterns.reportedFrom.test(token) ||
      patterns.dayWord.test(token) ||
      (credits.labelled && patterns.personPost.test(token) && !isAlone(token))
    )
      credits.rest = credits.rest ? `${credits.rest} ${token}` : token
    else if (isPersonalName(token) && !isOffice(token) && !team) credits.people.push(token)
    else if (team || isOffice(token)) credits.office = credits.office ? `${credits.office} ${token}` : token
    else if (glued.length > 0) credits.people.push(...glued)
    else if (named || (credits.labelled && isAlone(token))) credits.people.push(token)
    else credits.rest = credits.rest ? `${credits.rest} ${token}` : token
  }
}

// 林遠專訪, 林遠報導 name a person; 台北報導 behind a name says from where.
function withoutReport(word: string, { people }: Credits): string {
  const name = word.replace(patterns.reportBehindName, '')
  if (patterns.townName.test(name)) return word
  return isPersonalName(name) && (name.length > 2 || people.length === 0) ? name : word
}

// 文/林远（护堤队员）: who the writer is, is said beside the name.
function readWithNote(text: string, forms: readonly CreditForm[]): Credits | undefined {
  const [, writer = '', note = ''] = patterns.labelNameNote.exec(text) ?? []
  if (writer === '' || isPersonalName(note) || isOffice(note)) return undefined
  const credits = readIn(writer, forms)
  return credits && credits.people.length > 0 && credits.rest === '' ? { ...credits, rest: note } : undefined
}

// （林遠志、方晨晨報導）; 高雄報導, 南岸鎮報導 say from where.
function readReportedBy(words: string): Credits | undefined {
  const people = patterns.reportedBy.exec(words)?.[1]?.split(/[、‧·]/u) ?? []
  return people.length > 0 && people.every((name) => isPersonalName(name) && !isOffice(name))
    ? { people, rest: '', labelled: true }
    : undefined
}

// 【DukouNews林遠志‧方晨/綜合報導】: from where they report is said beside; 綜合 says nothing.
function readReporters(text: string): Credits | undefined {
  const [, office, names = '', place = ''] = patterns.paperAndReporters.exec(text) ?? []
  const people = names.split(/[‧·、]/u)
  if (!office || !people.every(isPersonalName)) return undefined
  return { people, office, rest: place === '綜合' ? '' : `${place}報導`, labelled: true }
}

// 报料人：X of a hint. Where no sign parts the words from it, the name must look like one.
function readFormed(text: string, forms: readonly CreditForm[]): Credits | undefined {
  const found = nameByForm(text, forms)
  if (!found) return undefined
  const { name, glued } = found
  const credits: Credits = { people: [], rest: '', labelled: true }
  for (const token of /\p{Script=Han}/u.test(name) ? tokensOf(name) : name.split(patterns.betweenNames)) {
    const named = isPersonalName(token) || patterns.fullName.test(token)
    if (!isOffice(token) && (named || (!glued && patterns.nameInCharacters.test(token))))
      credits.people.push(token)
    else if (glued && !isOffice(token)) return undefined
    else credits.office = credits.office ? `${credits.office} ${token}` : token
  }
  return credits
}

// By Amara and Tobias, Year 6: the names, and what follows a comma.
function readEnglish(words: string): Credits {
  const [names = '', ...office] = words.split(/,\s+/)
  const all = names.split(patterns.pairOfNames)
  return {
    people: all.filter((name) => !patterns.pupils.test(name)),
    ...(office.length > 0 ? { office: office.join(', ') } : {}),
    rest: all.filter((name) => patterns.pupils.test(name)).join(' '),
    labelled: true,
  }
}

// 戴 琰 is one name that a scan or a line of small capitals spaced out.
function tokensOf(words: string): string[] {
  const tokens: string[] = []
  let single = false
  for (const part of words.split('\u0001'))
    for (const [index, token] of part.split(patterns.betweenCredits).filter(Boolean).entries()) {
      const short = patterns.oneCharacter.test(token)
      if (short && single && index > 0) {
        tokens[tokens.length - 1] += token
        single = (tokens.at(-1) as string).length < 2
      } else {
        tokens.push(token)
        single = short
      }
    }
  return tokens
}
