// Two short lines above a text: kicker and title, title and subtitle, or one title over two lines.
import { englishStack } from './english-stack.ts'
import { type Features, says } from './features.ts'
import type { HouseStyle } from './house-style.ts'
import type { Step } from './page-rule.ts'
import * as patterns from './patterns.ts'

/** What a stack is read as: a kicker over a title, a subtitle under one, a title that goes on. */
type Stack = 'over' | 'under' | 'on'

/** Scores a kicker over a title. */
export const kickerOverTitle = (step: Step) => stackOf('over', step)

/** Scores a subtitle under a title. */
export const titleOverSubtitle = (step: Step) => stackOf('under', step)

/** Scores a title that goes on over a further line. */
export const titleLine = (step: Step) => stackOf('on', step)

function stackOf(stack: Stack, { a, b, style }: Step): number {
  let score = wordsOf(stack, a, b) + rankOf(stack, a, b, style) + indentOf(stack, a, b, style)
  // A line of date and source parts a title from what stands below.
  if (stack === 'on' && b.chrome > 0) score -= 4
  // （线索提供：林先生）: what stands in brackets says who helped.
  if (stack !== 'over' && b.wide && says(b, patterns.bracketedLabel)) score -= 20
  score += sloganOf(stack, a, b) + quoteOf(stack, a, b)
  if (!a.wide || !b.wide) return score + englishStack(stack === 'over', stack === 'on', a, b, style)
  if (a.level + b.level === 0) score += likeLines(stack, a, b, style)
  return score + lengths[stack](a, b)
}

// What the words say: a kind of report, a phrase over the join, a dash.
function wordsOf(stack: Stack, a: Features, b: Features): number {
  const on = stack === 'on'
  let score = 0
  // A report names its kind last, below its title: 柳沟访问记.
  if (b.width <= 20 && says(b, patterns.reportKind) && !says(a, patterns.reportKind))
    score += stack === 'under' ? 3.5 : -2
  if (says(a, patterns.lacksObject)) score += on ? 8 : -4
  if (b.continuesPhrase) score += on ? 4 : -2
  if (says(a, patterns.commaEnd) || says(b, patterns.regarding)) score += on ? 4 : -1
  // 夏夜防火提醒： over what it says.
  if (on && says(a, patterns.reminderEnd)) score += 24
  // 协会秘书处： below a title is whom a letter addresses.
  if (on && b.wide && says(b, patterns.colonEnd)) score -= 8
  // An office, and below it what it says: one title.
  if (says(a, patterns.officeWord) && says(b, patterns.regarding)) score += on ? 6 : -4
  // A village or a works, and below it what it did: 东湾乡 over 修好三座木桥.
  if (a.width < b.width && a.blanks > 0 && b.blanks === 0 && says(a, patterns.placeOrWorks))
    score += on ? 8 : -4
  // 第三次社员代表 over 会议纪要.
  if (says(b, patterns.meetingRecord)) score += on ? 5 : -4
  // What it cost and what it brought, in figures on both sides of a gap, stands below the title that says what was done.
  if (b.wide && says(b, patterns.figuresInParts) && !says(a, patterns.figuresInParts))
    score += stack === 'under' ? 7 : -5
  if (says(b, patterns.subtitleDash)) score += stack === 'under' ? 2 : -4
  if (on && b.wide && b.width <= 16 && says(b, patterns.linkingStart)) score += 6.5
  if (lacksSubject(a, b)) score += on ? 5 : -3
  // 稳，从一颗螺丝做起 below what it is about.
  if (
    b.wide &&
    a.width >= 7 &&
    b.width <= a.width + 3 &&
    says(b, patterns.twoClauses) &&
    says(a, patterns.hanOnly)
  )
    score += stack === 'over' ? 2 : on ? -2 : 0
  return score
}

// Two lines are one title: who or what, and below it what was done.
const lacksSubject = (a: Features, b: Features) =>
  b.wide &&
  a.width >= 5 &&
  a.width <= 16 &&
  b.width >= 5 &&
  b.width <= 18 &&
  says(b, patterns.subjectless) &&
  says(a, patterns.hanOnly) &&
  !says(a, patterns.sectionWord)

// The lesser line is the lower heading of Markdown.
function rankOf(stack: Stack, a: Features, b: Features, { gap }: HouseStyle): number {
  let score = 0
  if (a.level > 0 && b.level > 0 && a.level !== b.level) {
    if (a.level > b.level) score += stack === 'over' ? 2 : -3
    else score += stack === 'under' ? 1.5 : -1.5
  }
  if (stack === 'on' && a.level > 0 && b.level === 0 && b.blanks === 0 && gap > 0 && !b.closed) score += 1.5
  if (stack === 'over' && a.level > 0 && a.level >= b.level + 3) score -= 3
  return score
}

// The lesser line is set in further; below a mark, it is the title that goes on.
function indentOf(stack: Stack, a: Features, b: Features, { titleMark }: HouseStyle): number {
  if (a.mark !== '' && a.mark === titleMark && b.mark === '') return stack === 'on' ? 1.5 : 0
  if (a.indent > b.indent + 0.5) return stack === 'over' ? 1.2 : -1
  if (b.indent > a.indent + 0.5) return stack === 'under' ? 1.5 : -1
  return 0
}

// What someone said is the title of a longer line about them.
function quoteOf(stack: Stack, a: Features, b: Features): number {
  if (!b.wide || !says(b, patterns.quotedWords) || a.width <= b.width || says(a, patterns.colonEnd)) return 0
  return stack === 'over' ? 4 : -3
}

// A slogan of two halves above a longer plain statement leads up to it.
function sloganOf(stack: Stack, a: Features, b: Features): number {
  const isSlogan =
    a.indent <= b.indent &&
    (b.width > a.width + 2 || (b.width >= a.width - 3 && says(a, patterns.evenSlogan))) &&
    says(a, patterns.slogan) &&
    !says(b, patterns.space)
  // And two halves below a plain statement that is shorter say more of it.
  const saysMore = b.wide && b.width > a.width + 2 && says(b, patterns.slogan) && !says(a, patterns.space)
  const score = isSlogan ? (stack === 'over' ? 3 : -2) : saysMore ? (stack === 'under' ? 2 : -1) : 0
  return stack === 'over' && b.width <= 5 && b.width < a.width / 2 ? score - 2 : score
}

// A bulletin whose articles are signed by offices has titles over two lines rather than kickers.
function likeLines(stack: Stack, a: Features, b: Features, style: HouseStyle): number {
  const [over, on] = [stack === 'over', stack === 'on']
  // Where blank lines part the blocks, a line right below is the rest of its title.
  if (b.blanks === 0 && style.gap > 0 && b.under === '' && !says(a, patterns.clauseMark))
    return on ? 2.5 : over ? -1.5 : -0.5
  if (on && b.width <= 5 && !says(a, patterns.commaEnd) && !says(a, patterns.titleGoesOn)) return -2
  if (says(a, patterns.partMark) || says(b, patterns.partMark) || a.indent !== b.indent) return 0
  return style.signedByOffices ? (on ? 1 : over ? -1.2 : -0.5) : 0
}

const hasClauses = (block: Features) => says(block, patterns.listMark)

const lengths: Record<Stack, (a: Features, b: Features) => number> = {
  over: (a, b) => (hasClauses(a) && !hasClauses(b) ? 1.5 : 0) + (b.width >= a.width ? 0.7 : 0),
  under: (a, b) =>
    (hasClauses(b) && !hasClauses(a) ? 1.3 : 0) + (b.width < a.width * 0.7 && !hasClauses(a) ? 0.9 : 0),
  on: (a, b) =>
    (a.closed ? -2 : 0) +
    (a.width <= 9 && says(a, patterns.titleGoesOn) ? 2 : 0) +
    (a.width > 30 || b.width > 30 ? -1.5 : 0) +
    (Math.abs(a.width - b.width) <= 1 ? 0.4 : 0),
}
