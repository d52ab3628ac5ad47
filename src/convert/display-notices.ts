// A stack of lines of an English paper → whether it is an advertisement: it offers, praises, calls and says where, and
// tells of nothing that happened and calls nobody together.
import { isCapitals } from './latin-lines.ts'
import * as patterns from './patterns.ts'
import { smallWordsIn, widthOf } from './text.ts'

const fewestLines = 3
const mostLines = 26
const longestCoded = 40
const linesToATale = 8
const enough = 3
const mostOfCard = 8
const mostOfSeller = 16
const shortOfColumn = 0.75

const talesIn = (text: string) => text.match(patterns.tellsTale)?.length ?? 0

/** Says whether the lines of a stack set a display advertisement. */
export function isDisplay(texts: readonly string[]): boolean {
  if (texts.length < fewestLines || texts.length > mostLines) return false
  if (!texts.slice(0, 2).some(isCapitals) || !isSetForShow(texts)) return false
  const text = texts.join('\n')
  if (texts.some((line) => patterns.sirOpening.test(line))) return false
  if (notOfTrade.some((sign) => sign.test(text)) || talesIn(text) > 0) return false
  return (
    [patterns.callsToBuy, patterns.praisesGoods].some((sign) => sign.test(text)) &&
    signsOfTrade.filter((sign) => sign.test(text)).length >= enough
  )
}

const notOfTrade = [patterns.ofCommunity, patterns.nameOfDay, patterns.hourOfDay]

const signsOfTrade = [
  patterns.callsToBuy,
  patterns.praisesGoods,
  patterns.standsAt,
  patterns.priced,
  patterns.tradeName,
  patterns.tradeSign,
]

// Two lines or more in capitals, and most lines are loud or short.
function isSetForShow(texts: readonly string[]): boolean {
  const capitals = texts.filter(isCapitals).length
  const widest = Math.max(...texts.map(widthOf))
  const short = texts.filter((text) => widthOf(text) < widest * shortOfColumn).length
  const prose = texts.filter((text) => smallWordsIn(text) >= 3).length
  return (
    capitals >= 2 &&
    prose <= texts.length * 0.5 &&
    (capitals >= texts.length * 0.3 || short >= texts.length * 0.5)
  )
}

/** Says whether the lines of a stack end with the days on which an advertisement is set. */
export const isCoded = (texts: readonly string[]) =>
  texts.length <= longestCoded &&
  patterns.insertionCode.test(texts.at(-1) ?? '') &&
  talesIn(texts.join('\n')) <= texts.length / linesToATale

/** Says whether a few lines of a stack are the card of a firm: its name, what it does, where it is found. */
export function isFirmCard(texts: readonly string[]): boolean {
  if (texts.length < 2 || texts.length > mostOfCard || !isCapitals(texts[0] as string)) return false
  const text = texts.join('\n')
  if (notOfTrade.some((sign) => sign.test(text)) || talesIn(text) > 0) return false
  if (texts.filter((line) => smallWordsIn(line) >= 5).length > 1) return false
  const head = texts.slice(0, 3).some((line) => patterns.firmInCapitals.test(line))
  return (
    head &&
    [patterns.callsToTrade, ...signsOfTrade.filter((sign) => sign !== patterns.tradeName)].some((sign) =>
      sign.test(text),
    )
  )
}

/** Says whether the first lines of a stack are those of one who has something to sell, or has lost a servant. */
export const isSubscribers = (texts: readonly string[]) =>
  texts.length <= mostOfSeller && texts.slice(0, 2).some((line) => patterns.subscriberSells.test(line))

/** Says whether the lines of a stack are a paid notice of the law. */
export const isLegal = (texts: readonly string[]) =>
  texts.length >= fewestLines &&
  texts.length <= mostLines &&
  patterns.legalHead.test(texts[0] as string) &&
  patterns.legalAct.test(texts.slice(1).join(' '))

/** Says whether a line is an advertisement of its own: what is had of all chemists. */
export const isOneLine = (text: string) =>
  /^["“'‘]?(?:\p{L} )?\p{Lu}/u.test(text) && patterns.ofAllShops.test(text) && talesIn(text) === 0
