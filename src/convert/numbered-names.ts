// The words of a line → whether they name a section, with the number of a supplement or of its telephone behind them.
import * as patterns from './patterns.ts'
import { letters } from './text.ts'

/** Says whether a line is such a name: 渡 口 副刊第31期, 读者追踪　6120045. */
export function isNumberedName(text: string): boolean {
  if (!/\d/.test(text)) return false
  const name = text.replace(patterns.behindSection, '').trim()
  const behind = text.trim().slice(name.length)
  if (!/\d/.test(behind) || !patterns.bareName.test(name)) return false
  return behind.includes('副刊') || patterns.sectionWord.test(letters(name))
}
