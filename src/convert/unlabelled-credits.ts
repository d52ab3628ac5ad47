// Names that no label vouches for → the people and the office they name: 东园街道居民 齐鲁生, 张砚 李小禾.
import * as patterns from './patterns.ts'
import { isPersonalName } from './surnames.ts'
import { widthOf } from './text.ts'

/** Who is named; `rest` are words that are neither labels nor names and must not be lost. */
export interface Credits {
  people: string[]
  office?: string
  /** A date that stands with them, in EDTF. */
  date?: string
  rest: string
  /** True when a label such as 记者 or 供稿 stands with the names. */
  labelled: boolean
}

// 东园街道居民 齐鲁生: what someone is, and the name; 南桥小学三(6)班: a pupil's class.
export function readBare(words: string, bracketed: boolean): Credits | undefined {
  const [, pupil = '', ofClass = ''] = patterns.nameAndClass.exec(words) ?? []
  if (pupil && (isBareName(pupil) || patterns.familiarName.test(pupil)))
    return { people: [pupil], office: ofClass, rest: '', labelled: true }
  const [, form = '', formName = ''] = patterns.formAndName.exec(words) ?? []
  if (isBareName(formName)) return { people: [formName], office: form, rest: '', labelled: true }
  if (widthOf(words) <= 24 && patterns.classOffice.test(words))
    return { people: [], office: words, rest: '', labelled: true }
  if (patterns.oneOfMany.test(words) || patterns.unnamedGroup.test(words))
    return { people: [], office: words, rest: '', labelled: false }
  const [, graduate = '', year = ''] = patterns.yearOfClass.exec(words) ?? []
  if (isBareName(graduate)) return { people: [graduate], rest: year, labelled: true }
  const giver = bracketed ? (patterns.providedBy.exec(words)?.[1] ?? '') : ''
  if (isOffice(giver)) return { people: [], office: giver, rest: '', labelled: true }
  const compiler = bracketed ? (patterns.compilerBehind.exec(words)?.[1] ?? '') : ''
  if (isBareName(compiler)) return { people: [compiler], rest: '', labelled: true }
  const dotted = patterns.officeAndName.exec(words)
  const stroked = dotted ? undefined : patterns.nameAndPost.exec(words)
  // 林遠／花蓮報導: from where it is reported is no office.
  const from = patterns.reportPlace.test(stroked?.[2] ?? '')
  if (from && isBareName(stroked?.[1] ?? ''))
    return { people: [stroked?.[1] as string], rest: stroked?.[2] as string, labelled: true }
  const [placed, writer] = dotted ? [dotted[1], dotted[2]] : [stroked?.[2], stroked?.[1]]
  if (placed && writer && isBareName(writer) && !isBareName(placed))
    return { people: [writer], office: placed, rest: '', labelled: true }
  const signed = readWithFormula(words) ?? readCalled(words)
  if (signed) return signed
  const posted = readOfficer(words) ?? readPosted(words.split(/[\s\u3000]+/u).filter(Boolean))
  if (posted) return posted
  const noted = readNoted(words, bracketed)
  if (noted) return noted
  const several = readSeveral(words.split(/[\s\u3000、／/]+/u).filter(Boolean), bracketed ? 4 : 5)
  if (several) return several
  const worker = patterns.workAtLength.exec(words)?.[2]?.replace(/[\s\u3000]/gu, '') ?? ''
  if (isBareName(worker)) return { people: [worker], rest: words, labelled: true }
  const found = patterns.describedName.exec(words)
  const name = found?.[2]?.replace(/\s/g, '') ?? ''
  const isFamiliar = patterns.familiarName.test(name) && patterns.officeWord.test(found?.[1] ?? '')
  if (!found || !(isBareName(name) || isFamiliar)) return undefined
  const first = (found[1] as string).replace(/\s/g, '')
  if (patterns.houseNumber.test(first)) return { people: [name], rest: first, labelled: true }
  const isName = isBareName(first) && !patterns.placeAlone.test(first)
  if (first.length <= 3 && isName && !patterns.department.test(first))
    return { people: [first, name], rest: '', labelled: false }
  return { people: [name], office: found[1] as string, rest: '', labelled: false }
}

// 渡口会馆全体董事　同敬挽: a body, or a person and what binds the two; the formula stays.
function readWithFormula(words: string): Credits | undefined {
  const who = patterns.signedWithFormula.exec(words)?.[1]
  if (who === undefined) return undefined
  const people = readBare(who, false)?.people ?? []
  return people.length > 0
    ? { people, rest: words, labelled: true }
    : { people: [], office: words, rest: '', labelled: true }
}

// 县侨联法律顾问　林远律师: what someone is, twice; all but the name stays in the text.
function readCalled(words: string): Credits | undefined {
  const [, what = '', name = ''] = patterns.calledName.exec(words) ?? []
  return isBareName(name) && !isBareName(what)
    ? { people: [name], rest: words.replace(/\s+/gu, ' '), labelled: true }
    : undefined
}

// 江一帆（1964届）, 黎牧行神父, 装盒车间 金小凤等十二人: a name, and what stands with it.
function readNoted(words: string, bracketed: boolean): Credits | undefined {
  const note = patterns.notedName.exec(words)
  const titled = patterns.titledName.exec(words)
  const [, name = '', office = ''] = note ?? titled ?? []
  const ofClass = note !== null && patterns.noteOfClass.test(office)
  if ((ofClass || isBareName(name)) && !/^\d+$/.test(office))
    return { people: [name], office, rest: '', labelled: false }
  const [, signed = '', at = ''] = patterns.nameAndOffice.exec(words) ?? []
  if (bracketed && (isBareName(signed) || signed.length === 2) && isOffice(at))
    return { people: [signed], office: at, rest: '', labelled: false }
  const many = patterns.severalSigned.exec(words)
  return many && isBareName(many[2] as string)
    ? { people: [many[2] as string], office: words, rest: '', labelled: false }
    : undefined
}

// 秘書長 李禾 司鐸: an office held, the name, and a title or none.
function readOfficer(words: string): Credits | undefined {
  const [office = '', name = '', title = '', ...more] = words.split(/[\s\u3000]+/u)
  if (more.length > 0 || !patterns.officeHeldWide.test(office) || !isPersonalName(name)) return undefined
  if (title !== '' && !patterns.titleBehindName.test(title)) return undefined
  return { people: [name], office: title === '' ? office : `${office} ${title}`, rest: '', labelled: false }
}

// 会长 林远先生, 主任 何立 司鐸: what someone is stays in the text, the name is the byline.
function readPosted(words: string[]): Credits | undefined {
  const names = words
    .filter((word) => !patterns.personPost.test(word))
    .map((word) => ({ word, name: word.replace(patterns.courtesy, '') }))
  if (words.length < 2 || names.length === 0 || names.length === words.length) return undefined
  if (!names.every(({ name }) => isBareName(name))) return undefined
  const more = words.filter((word) => patterns.personPost.test(word) || patterns.courtesy.test(word))
  return { people: names.map(({ name }) => name), rest: more.join(' '), labelled: true }
}

const isBareName = (word: string) =>
  isPersonalName(word) &&
  !isOffice(word) &&
  !patterns.department.test(word) &&
  !patterns.sectionWord.test(word) &&
  !patterns.noSigner.test(word)

// 张砚 李小禾: names alone; 渡口中学 高一(3)班 李小禾: two offices and a name.
function readSeveral(words: string[], least: number): Credits | undefined {
  // 江苏 林远志: a province, and a name.
  if (words.length === 2 && patterns.placeAlone.test(words[0] as string)) return undefined
  if (words.length >= 2 && words.length <= 6 && words.every(isBareName) && words.join('').length >= least)
    return { people: words, rest: '', labelled: false }
  // Of many names a few may have a rare surname.
  const rare = words.filter((word) => !isBareName(word))
  if (words.length >= 4 && words.length <= 8 && rare.length * 4 <= words.length && rare.every(isLikeName))
    return { people: words, rest: '', labelled: false }
  const name = words.at(-1)
  const offices = words.slice(0, -1)
  const named = (word: string) => isOffice(word) || patterns.classOffice.test(word)
  if (words.length !== 3 || !name || !isBareName(name) || !offices.some(named)) return undefined
  return offices.every((word) => named(word) || word.length <= 4)
    ? { people: [name], office: offices.join(' '), rest: '', labelled: false }
    : undefined
}

const isLikeName = (word: string) =>
  patterns.nameInCharacters.test(word) &&
  word.length <= 3 &&
  !isOffice(word) &&
  !patterns.officeWord.test(word) &&
  !patterns.sectionWord.test(word)

/** Says whether a word names an office or a paper. */
export const isOffice = (token: string) =>
  patterns.paperItself.test(token) ||
  (token.length >= 3 && (patterns.officeWord.test(token) || patterns.endsAsPaper.test(token)))
