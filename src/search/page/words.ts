// What the search page says, in the languages of the interface. Plain texts, as they go into the page for its
// script; `{n}`, `{query}` and the like stand for what is known only then, `{link}` for a link.
import { en } from './words/en.ts'
import { type SearchWords, zhHans } from './words/zh-hans.ts'
import { zhHant } from './words/zh-hant.ts'

export type { SearchWords }

/** What is said by its script. */
export type ScriptWords = Omit<SearchWords, (typeof ofPageAlone)[number]>

const ofPageAlone = [
  ...([
    'title',
    'label',
    'submit',
    'results',
    'empty',
    'narrow',
    'oneKind',
    'from',
    'to',
    'dateHint',
    'chosen',
  ] as const),
  ...(['sort', 'relevance', 'newest', 'oldest', 'stop', 'more', 'reorder', 'noScript', 'byDate'] as const),
]

/** Gives the search page's words in the language (BCP 47) nearest to the one asked for. */
export function searchWordsOf(language: string): SearchWords {
  const { language: base, script } = new Intl.Locale(language).maximize()
  if (base !== 'zh') return en
  return script === 'Hant' ? zhHant : zhHans
}

/** Gives what the script says, which is sent to it. */
export function scriptWordsOf(words: SearchWords): ScriptWords {
  const isSent = (name: string) => !(ofPageAlone as readonly string[]).includes(name)
  return Object.fromEntries(Object.entries(words).filter(([name]) => isSent(name))) as ScriptWords
}

/** Puts what is known into a text: `{n}` and the like. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole)
}
