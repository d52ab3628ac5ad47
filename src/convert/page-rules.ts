// The grammar of a page: what two blocks show of the roles they may bear one after the other. Scores are log-odds,
// set by hand and held by tests.
import { type Features, says } from './features.ts'
import { alike } from './features-in-english.ts'
import type { HeadlineType } from './headline-types.ts'
import { type HouseStyle, isCapitals, isIndented } from './house-style.ts'
import { listRules } from './list-rules.ts'
import { bodies, heads, openings, type Rule, rule, type Step } from './page-rule.ts'
import * as patterns from './patterns.ts'
import { roles } from './roles.ts'
import { kickerOverTitle, titleLine, titleOverSubtitle } from './title-stack.ts'
import type { Role } from './tree.ts'

const opensNews = (a: Features, b: Features) => b.dateline || (b.news && a.kin < alike)

// A line of English that stops inside a sentence, where printed lines are whole: the next line goes on.
const isCutShort = (a: Features, { wrapped }: HouseStyle) =>
  !wrapped && !a.wide && (says(a, patterns.stopsAtWord) || /[,–-]$/.test(a.text))

const stopsInside = (a: Features, { wrapped }: HouseStyle) =>
  wrapped && !a.closed && !a.open && says(a, patterns.smallEnd)

// A line of running words over a text that opens inside a sentence is no title of it.
const runsOn = (a: Features, b: Features) =>
  !a.wide && !isCapitals(a) && !says(a, patterns.englishTitle) && says(b, patterns.midSentence)

// Two headings of one rank with a link between them: each heads an entry of its own, be there a text or not.
const headsOwnEntry = ({ a, b }: Step) => a.level > 1 && a.level === b.level && b.chrome > 0

/** What the usual order forbids and two blocks may yet show, with what it is worth then; 0 where they do not. */
export const exceptions: readonly Rule[] = [
  rule(['title'], ['title'], (step) => (headsOwnEntry(step) ? 9 : 0)),
]

const others = (but: readonly Role[]) => roles.filter((role) => !but.includes(role))

// 编辑同志： alone, right below a few words that a blank line sets apart: they head the letter.
const isOverLetter = (a: Features, b: Features) =>
  b.wide &&
  b.width <= 8 &&
  a.width <= 14 &&
  !a.closed &&
  a.blanks > b.blanks &&
  says(b, patterns.editorAddressed)

const isPart = (b: Features) => says(b, patterns.shippingPart) || says(b, patterns.reportPart)

const openingRules = [
  // The page and column of an article stand right above it: it begins here.
  rule(roles, others(openings), ({ b }) => (b.opensRecord ? -4 : 0)),
  rule(others(['kicker', 'section']), openings, ({ b, style: { records } }) =>
    records && !b.opensRecord ? -8 : 0,
  ),
  rule(heads, openings, (step) => (headsOwnEntry(step) ? 15 : 0)),
  rule(heads, others(openings), (step) => (headsOwnEntry(step) ? -6 : 0)),
  rule(heads, ['subhead'], ({ b }) => (says(b, patterns.dayHeading) ? 14 : 0)),
  rule(heads, ['subhead'], ({ b }) => (says(b, patterns.boxHeading) ? 8 : 0)),
  rule(heads, others(['subhead']), ({ b }) => (says(b, patterns.boxHeading) ? -6 : 0)),
  // ARRIVED., SAILED., LATER., AFTERNOON SITTING.: parts of one list of ships or one report, below its title.
  rule(roles, ['subhead'], ({ b }) => (isPart(b) ? 12 : 0)),
  rule(['section'], ['subhead'], ({ b }) => (isPart(b) ? -30 : 0)),
  rule(['subhead'], ['subhead'], ({ a, b }) => (isPart(b) && !isPart(a) ? -20 : 0)),
  // EDITOR LAMP:--, below a line of its own: the letter's title.
  rule(['subhead'], ['paragraph'], ({ b }) => (says(b, patterns.letterToEditor) ? -10 : 0)),
  rule(heads, ['paragraph'], ({ a, b }) => (opensNews(a, b) ? 3 : says(b, patterns.openingDay) ? 1.5 : 0)),
  rule(heads, ['paragraph'], ({ b, style }) =>
    style.opensWithDateline && !b.dateline && !b.news ? (b.wide ? -2.5 : -4) : 0,
  ),
  // Nearer to what is above than the titles are that a writer's line follows: a sub-heading.
  rule(['title'], ['paragraph'], ({ a, style }) => (a.wide && a.blanks < style.signedBlanks ? -30 : 0)),
  rule(heads, ['paragraph'], ({ a, b }) => (runsOn(a, b) ? -10 : 0)),
  rule(['paragraph', 'byline', 'credit'], ['paragraph'], ({ a, b }) => (isOverLetter(a, b) ? -8 : 0)),
  // Below a title a letter opens; alone, its opening may be all the title there is.
  rule(heads, heads, ({ b }) => (says(b, patterns.dear) ? -16 : 0)),
  rule(['subhead'], ['paragraph'], ({ a, b }) => (opensNews(a, b) ? -5 : 0)),
  rule(['paragraph'], ['paragraph'], ({ b }) => (b.dateline ? -5 : 0)),
  rule(['section'], ['paragraph'], ({ b }) => (b.dateline ? 4 : 0)),
]

// A word set wide that names no person.
const isSetWide = (b: Features) => says(b, patterns.letterspaced) && !b.credits

const sectionRules = [
  // Set in below a line that is not, as texts are: no title of a section's.
  rule(others(bodies), openings, ({ a, b, style }) =>
    a.wide && style.indentsTexts && isIndented(b) && !isIndented(a) ? -16 : 0,
  ),
  // The day of a sitting stands below its title, never below a section's name.
  rule(['section'], others(['subhead']), ({ b }) => (says(b, patterns.dayHeading) ? -12 : 0)),
  rule(['section'], bodies, ({ b }) => (b.wide ? 0 : -6)),
  rule(heads, ['section'], ({ b }) => (b.width > 5 ? -5 : 0)),
  rule(['section'], ['title'], ({ a, b }) => (isSetWide(a) && !isSetWide(b) && isTight(b) ? 9 : 0)),
  rule(['kicker'], ['title'], ({ a }) => (a.width <= 6 && says(a, patterns.readersWord) ? -4 : 0)),
]

// Two entries of a list of dates, one below the other.
const isNextEntry = (a: Features, b: Features) =>
  !b.wide && says(a, patterns.datedEntry) && says(b, patterns.datedEntry)

const creditRules = [
  // A postscript stands below a name, never below a heading.
  rule(heads, ['paragraph'], ({ b }) => (says(b, patterns.postscript) ? -30 : 0)),
  rule(['credit'], ['paragraph'], ({ b }) => (says(b, patterns.postscript) || b.signs === 'place' ? 4 : 0)),
  rule(['credit'], ['credit'], ({ b }) => (says(b, patterns.officeHeld) ? 1.5 : 0)),
  // The day stands below the name that signs; below it, a day alone heads nothing.
  rule(['credit'], ['credit'], ({ b, style: { gap } }) => (b.dateOnly && b.blanks <= gap + 1 ? 3 : 0)),
  rule(['credit'], ['stray'], ({ b, style: { gap } }) => (b.dateOnly && b.blanks <= gap + 1 ? -6 : 0)),
  rule(['credit'], openings, ({ b, style: { gap } }) => (b.dateOnly && b.blanks <= gap + 1 ? -5 : 0)),
  // What is attached stands below the signature; in its list of names nobody signs.
  rule(['credit'], ['subhead'], ({ b }) => (says(b, patterns.attachmentAlone) ? 24 : 0)),
  rule(roles, [...openings, 'section'], ({ a }) => (says(a, patterns.attachmentAlone) ? -20 : 0)),
  rule(['item', 'paragraph'], ['credit'], ({ a, b }) =>
    a.row && !/\d/.test(a.text) && b.indent <= a.indent && !b.credits ? -24 : 0,
  ),
  // What signs a text stands together; a blank line more opens something else.
  rule(['credit'], ['credit'], ({ b, style: { gap } }) => (b.blanks > gap + 1 ? -2 : 0)),
  rule(roles, ['credit'], ({ b, style: { gap } }) => (!b.wide && b.blanks > gap + 2 ? -6 : 0)),
  rule(roles, openings, ({ a }) => (a.signs === 'place' ? 2 : 0)),
  rule(['paragraph'], openings, ({ b, style: { closesWithCredit } }) =>
    closesWithCredit ? (b.wide ? -3 : -0.5) : 0,
  ),
  rule(roles, ['subhead'], ({ b, style: { closesWithCredit } }) =>
    closesWithCredit ? (b.wide ? 1 : -1) : 0,
  ),
]

const bodyRules = [
  rule([...bodies, 'credit'], ['title'], ({ b }) => (b.overPicture ? 3 : 0)),
  rule(roles, ['subhead'], ({ b }) => (b.overPicture ? -3 : 0)),
  rule([...bodies, 'credit'], ['subhead'], ({ b }) => (says(b, patterns.editorsAfterword) ? 12 : 0)),
  rule([...bodies, 'credit'], openings, ({ b }) => (says(b, patterns.editorsAfterword) ? -8 : 0)),
  // Indented as the texts are, among heads that are not: a sub-heading.
  rule(bodies, openings, ({ b, style }) => (style.indentsTexts && isIndented(b) ? -12 : 0)),
  rule(roles, openings, ({ a, b }) => (isNextEntry(a, b) ? -12 : 0)),
  rule(['paragraph'], ['paragraph'], ({ a, b }) => (isNextEntry(a, b) ? -6 : 0)),
  // Verse has no sub-headings.
  rule(roles, ['subhead'], ({ a }) => (a.verse ? -4 : 0)),
  rule(['paragraph'], [...openings, 'subhead', 'section'], ({ a }) => (a.closed ? 0 : a.open ? -2.5 : -1.2)),
  // Inside a sentence of a printed column, capitals are a sub-heading rather than a title or part of no article.
  rule(['paragraph'], openings, ({ a, style }) => (stopsInside(a, style) ? -3.8 : 0)),
  rule(roles, ['stray'], ({ a, b, style: { wrapped } }) =>
    wrapped && !a.closed && isCapitals(b) && b.width >= 8 ? -10 : 0,
  ),
  rule(['paragraph'], [...openings, 'subhead', 'section'], ({ a, style }) =>
    isCutShort(a, style) ? -12 : 0,
  ),
  rule(['paragraph'], openings, ({ a }) => (says(a, patterns.jumpTo) ? 4 : 0)),
  rule(['item'], ['item'], ({ a, b }) => {
    if (a.mark === b.mark || b.mark !== '' || b.item) return 0
    return patterns.labelBefore.test(a.text.replace(patterns.leadingMark, '')) ? 3 : -6
  }),
]

// Below a text: a blank line more than usual, and where blank lines are not usual, none.
const moreBlanks = (b: Features, { gap }: HouseStyle) => (b.blanks > gap ? (gap === 0 ? 1.8 : 0.8) : 0)
const noBlanks = (b: Features, { gap, tight }: HouseStyle) =>
  !tight && b.blanks <= gap && gap === 0 && !isCapitals(b) && !b.leads
const lowHeading = (b: Features, style: HouseStyle) =>
  b.blanks > style.gap ? (style.gap === 0 ? -1 : 0) : noBlanks(b, style) ? 0.5 : 0

// Where blank lines part the blocks of an English sheet, a heading without one is a sub-heading.
const isTight = (b: Features) => b.blanks + b.chrome === 0
const isTightInEnglish = (b: Features, { gap }: HouseStyle) => gap > 0 && isTight(b) && !b.wide

const blankRules = [
  rule(bodies, openings, ({ b, style }) => moreBlanks(b, style) + (noBlanks(b, style) ? -2 : 0)),
  rule(bodies, ['subhead'], ({ b, style }) => lowHeading(b, style)),
  rule(bodies, ['section'], ({ b, style }) =>
    b.wide || b.blanks <= style.gap ? lowHeading(b, style) : moreBlanks(b, style),
  ),
  rule(bodies, openings, ({ b, style }) => (isTightInEnglish(b, style) ? -2.5 : 0)),
  rule(bodies, ['subhead'], ({ b, style }) => (isTightInEnglish(b, style) ? 1 : 0)),
  rule(bodies, openings, ({ b, style: { gap } }) => (b.blanks >= gap + 2 ? 1.5 : 0)),
  rule(bodies, openings, ({ b, style: { gap } }) => (!b.wide && b.blanks >= gap + 4 ? 4 : 0)),
  rule(bodies, ['subhead'], ({ b, style: { gap } }) => (!b.wide && b.blanks >= gap + 4 ? -4 : 0)),
  rule(roles, ['subhead'], ({ b, style: { gap } }) => (b.wide && b.blanks >= gap + 2 ? -1.5 : 0)),
  rule(bodies, openings, ({ b, style: { spacedTitles } }) => (spacedTitles && isTight(b) ? -3 : 0)),
  rule(bodies, ['subhead'], ({ b, style: { spacedTitles } }) => (spacedTitles && isTight(b) ? 1 : 0)),
]

// A saved page with one article has one title; a line of date and source parts titles.
const pageViewRules = [
  rule(roles, openings, ({ style: { single } }) => (single ? -3 : 0)),
  rule(others(['stray', 'kicker', 'section']), openings, ({ style: { oneText } }) => (oneText ? -60 : 0)),
  rule(roles, ['section', 'stray'], ({ style: { oneText } }) => (oneText ? -60 : 0)),
  rule(['credit'], others(['credit']), ({ style: { oneText } }) => (oneText ? -60 : 0)),
  rule(roles, openings, ({ b }) => (b.chrome >= 2 && b.under === '' ? 1 : 0)),
]

const stackRules = [
  // More blank lines than usual part a stack of heads from the next title.
  rule(heads, ['title-line', 'subtitle'], ({ b, style: { gap } }) =>
    !b.wide && gap > 0 && b.blanks > gap + 1 ? -20 : 0,
  ),
  rule(['subtitle'], ['subtitle'], ({ b, style: { wrapped } }) =>
    !b.wide && !wrapped && b.blanks > 0 ? -6 : 0,
  ),
  // Old papers stack decks, each with its full stop.
  rule(['subtitle'], ['subtitle'], ({ b, style: { capitalTitles } }) =>
    capitalTitles && !b.wide && isTight(b) && says(b, patterns.englishTitle) ? 2 : 0,
  ),
  // A kicker stands right above its title, a section's name apart.
  rule(['kicker'], ['title'], ({ b, style: { gap } }) => (b.wide && b.blanks > gap ? -2 : 0)),
  rule(['section'], ['title'], ({ b, style: { gap } }) => (b.wide && b.blanks > gap ? 1 : 0)),
  rule(['kicker'], ['title'], ({ a, b }) =>
    says(a, patterns.columnOfMonth) && isTight(b) && isCapitals(a) && !isCapitals(b) ? 14 : 0,
  ),
  rule(['kicker'], ['title'], ({ a, b }) =>
    says(a, patterns.standingColumn) && isTight(b) && isCapitals(b) && !isCapitals(a) ? 14 : 0,
  ),
  rule(['kicker'], ['title'], kickerOverTitle),
  rule(['title', 'title-line'], ['subtitle'], titleOverSubtitle),
  rule(['title', 'title-line'], ['title-line'], titleLine),
]

const isOf =
  (type: HeadlineType) =>
  ({ b }: Step, worth: number) =>
    b.headline === type ? worth : 0

// The type that the lines of a headline are set in tells what each is.
const typeRules = [
  rule(['kicker'], ['title'], (step) => isOf('title')(step, 6)),
  rule(['title', 'title-line'], ['title-line'], (step) => isOf('title')(step, 10) - isOf('deck')(step, 10)),
  rule(bodies, ['subhead'], (step) => isOf('crosshead')(step, 10)),
  rule(heads, ['subtitle'], (step) => isOf('deck')(step, 8) - isOf('title')(step, 8)),
]

/** Every rule. */
export const pageRules: readonly Rule[] = [
  ...openingRules,
  ...listRules,
  ...sectionRules,
  ...creditRules,
  ...bodyRules,
  ...blankRules,
  ...pageViewRules,
  ...stackRules,
  ...typeRules,
]
