// The grammar of lists: what opens the next entry, and what heads or ends a roll of names.
import { says } from './features.ts'
import { openings, type Rule, rule } from './page-rule.ts'
import * as patterns from './patterns.ts'
import { roles } from './roles.ts'

/** What lists of labelled titles and rolls of winners show of the next block. */
export const listRules: readonly Rule[] = [
  // 【水　利】為修堤籌款 below a list opens the next one.
  rule(['item'], openings, ({ b }) => (says(b, patterns.labelledTitle) && !b.closed ? 8 : 0)),
  rule(['item'], ['item'], ({ a, b }) =>
    says(b, patterns.labelledTitle) && !says(a, patterns.labelledTitle) && !b.closed ? -8 : 0,
  ),
  // 书法类 below the winners of 绘画类.
  rule(roles, openings, ({ b }) => (says(b, patterns.prizeClass) ? -20 : 0)),
  rule(roles, ['section', 'byline'], ({ b }) => (says(b, patterns.prizeClass) ? -20 : 0)),
  rule(roles, openings, ({ b }) => (says(b, patterns.prizeWinner) ? -20 : 0)),
]
