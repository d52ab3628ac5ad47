// The forms of credit lines that a person wrote as hints, 报料人：X → the name that a line of such a form gives.
import { nameInForm } from '../model/hints.ts'
import { trailingCredit } from './patterns.ts'

/** A form made ready to read lines; group 1 of the expression is the name. */
export interface CreditForm {
  expression: RegExp
  /** No sign parts the name from the words: X供图. */
  glued: boolean
}

// Signs that a printer sets wide or narrow as the line has room.
const alike = ['(（〔[', ')）〕]', ':：', '/／', '|｜丨', ',，']

/** Makes forms ready; brackets around a form are optional in the line. */
export function creditForms(forms: readonly string[] = []): CreditForm[] {
  return forms.map((form) => {
    const bare = withoutBrackets(form)
    const [before = '', after = ''] = bare.split(nameInForm)
    const words = `^${expressionOf(before)}\\s*([^。！？!?；;]{1,40}?)\\s*${expressionOf(after)}$`
    return { expression: new RegExp(words, 'u'), glued: /\p{L}\s*X|X\s*\p{L}/u.test(bare) }
  })
}

/** Gives the name that a line of one of the forms gives; nothing when it has no such form. */
export function nameByForm(
  text: string,
  forms: readonly CreditForm[],
): { name: string; glued: boolean } | undefined {
  for (const { expression, glued } of forms) {
    const name = expression.exec(withoutBrackets(text))?.[1]
    if (name) return { name, glued }
  }
  return undefined
}

/** Takes the words of a form off a line, where the field says the same: 报料人：林远 is 林远. */
export function withoutForm(line: string, forms: readonly CreditForm[]): string {
  const whole = nameByForm(line.trim(), forms)
  if (whole) return whole.name
  const closing = trailingCredit.exec(line)
  const signed = closing && nameByForm(closing[1] as string, forms)
  return signed ? line.slice(0, closing.index) + signed.name : line
}

const withoutBrackets = (text: string) =>
  /^[(（〔[]([^()（）〔〕[\]]*)[)）〕\]]$/u.exec(text.trim())?.[1] ?? text.trim()

// A scan spaces Chinese characters out, and no space counts beside a sign.
function expressionOf(words: string): string {
  return [...words.trim().replace(/\s+/g, ' ')]
    .map((character) => {
      if (character === ' ') return '\\s+'
      const same = alike.find((signs) => signs.includes(character)) ?? character
      const one = `[${same.replace(/[\\\]^[-]/g, '\\$&')}]`
      return /[\p{Script=Latin}\p{N}]/u.test(character) ? one : `\\s*${one}\\s*`
    })
    .join('')
}
