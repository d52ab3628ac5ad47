// The strings of the interface, each in one place, in the language that archive.yaml chooses.
import { en } from './en.ts'
import { type Words, zhHans } from './zh-hans.ts'
import { zhHant } from './zh-hant.ts'

export type { Words }

/** Gives the strings of the interface in the language (BCP 47) nearest to the one asked for. */
export function wordsOf(language: string): Words {
  const { language: base, script } = new Intl.Locale(language).maximize()
  if (base !== 'zh') return en
  return script === 'Hant' ? zhHant : zhHans
}
