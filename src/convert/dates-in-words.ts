// The day on which a proclamation was given, written in words → EDTF: this third day of May, in the year of Our Lord
// one thousand nine hundred and nine.
import * as patterns from './patterns.ts'

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
    .concat(' seventeen eighteen nineteen')
    .split(' ')
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth'
    .concat(' fifteenth sixteenth seventeenth eighteenth nineteenth twentieth')
    .split(' ')
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Reads a day, month and year that a text states in words, the day in words or digits; nothing when one is lacking. */
export function readDateInWords(text: string): string | undefined {
  const [, day = '', month = '', year = ''] =
    patterns.dateInWords.exec(text)?.map((it) => it.toLowerCase()) ?? []
  const number = Number.parseInt(day, 10) || dayOf(day)
  const at = months.indexOf(month.slice(0, 3)) + 1
  const of = yearOf(year)
  if (number < 1 || number > 31 || at < 1 || of < 1600 || of > 2100) return undefined
  return `${of}-${String(at).padStart(2, '0')}-${String(number).padStart(2, '0')}`
}

// third, twenty-second, thirtieth.
function dayOf(words: string): number {
  const [first = '', second = ''] = words.split(/[\s-]+/)
  if (second !== '') return tenOf(first) + Math.max(ordinals.indexOf(second), 0)
  return first === 'thirtieth' ? 30 : Math.max(ordinals.indexOf(first), 0)
}

// one thousand nine hundred and thirty-four, nineteen hundred and nine, two thousand and four.
function yearOf(words: string): number {
  if (/^\d{4}$/.test(words)) return Number(words)
  let year = 0
  let part = 0
  for (const word of words.split(/[\s-]+/)) {
    if (word === 'thousand') year += part * 1000
    else if (word === 'hundred') year += part * 100
    else part += tenOf(word) + Math.max(units.indexOf(word), 0)
    if (word === 'thousand' || word === 'hundred') part = 0
  }
  return year + part
}

const tenOf = (word: string) => (tens.indexOf(word) < 0 ? 0 : (tens.indexOf(word) + 2) * 10)
