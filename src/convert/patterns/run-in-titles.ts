// Titles that run into their text, and what else opens an item of a column of them.
import { pattern } from './pattern.ts'

/** A title before its text in one paragraph: in bold up to its stop, or in capitals up to a colon. */
export const runInTitle = pattern(
  /^\s*(?:\*{2,3}|__)\p{Lu}[^*_\n]{3,58}(?:[:?!.]+(?:\*{2,3}|__)|(?:\*{2,3}|__):)(?=\s+\S)|^\p{Lu}{2}[\p{Lu}\d '’&,/-]{4,44}:(?=\s+\S)/u,
  '**Safe gates:** Please close them.',
  'BELL ROPES: we have two to give away.',
)

/** A title of two words or more in capitals before its text in one paragraph, without a mark between them. */
export const runInCapitals = pattern(
  /^(?!(?:\p{Lu}\.? )|[^a-z]*\d)(?:\p{Lu}{2}[\p{Lu}'’&-]* ){2,6}(?=(?:[AI] )?\p{Lu}\p{Ll}+ \p{Ll})/u,
  'MILL LANE SINGERS We are looking for two more basses.',
)

/** Words in bold before the text of a paragraph, whatever stands behind them. */
export const boldLead = pattern(
  /^\s*(\*{2,3}|__)(?=["“‘'(]?[\p{Lu}\d])[^*_\n]{3,70}\1[\s:,.–—-]*(?=\s\S)/u,
  '**Friends of the weir,** we meet on Monday.',
  '**Ada Lisle** keeps the keys.',
)

/** Words in italics, between strokes or in capitals between stars, before the text of their paragraph. */
export const markedLead = pattern(
  /^\s*(?:([*_])(?=\p{Lu})[^*_\n]{3,58}(?:[:?!.]\1|\1[:.])(?=\s+\S)|([*=~+-]{1,3}) (?=\p{Lu}{2})[\p{Lu}\d '’&,/!?-]{4,58} \2(?=\s+["“(]?\p{Lu}\p{L}* ))/u,
  '*Bell ropes:* we have two to give away.',
  '_Bell ropes_. We have two to give away.',
  '** BELL ROPES ** We have two to give away.',
)

/** Capitals before the text of their paragraph, behind a mark, or with dots or a stop behind them. */
export const loudLead = pattern(
  /^\s*(?:[*•●■▪>=~+-]{1,3} (?:\p{Lu}[\p{Lu}'’&-]+ ){2,7}(?=(?:[AI] )?["“(]?\p{Lu}\p{Ll}+ \p{Ll})|\p{Lu}{2}[\p{Lu}\d '’&,/()-]{3,44}(?:\.{1,4}|…|[!?]| ?[-–—]{1,2})(?=\s+["“(]?\p{Lu}\p{L}* ))/u,
  '* BELL ROPES We have two to give away.',
  'BELL ROPES... We have two to give away.',
  'BELL ROPES! We have two to give away.',
)

/** A title of some words and a colon before the text of its paragraph. */
export const plainLead = pattern(
  /^\s*(?=[^:]* )\p{Lu}[\p{L}\d '’&,/()-]{4,52}(?::|\s?[–—]|\s--)(?=\s+["“(]?[\p{Lu}\d])/u,
  'Coffee morning: Saturday from ten in the hall.',
)

/** A title of two words or more in capitals before its text, a dash behind its full stop, as columns of news set it. */
export const runInDash = pattern(
  /^\p{Lu}[\p{Lu}'’&]*(?:[ ,-]+\p{Lu}[\p{Lu}'’&]*){1,6}[.,]? ?[—–-]{1,2} ?(?=["“]?\p{Lu}\p{Ll}|["“]?\p{Lu} \p{Lu}?\p{Ll})/u,
  'LOW WATER.—The ferry was aground on Monday from noon.',
)

/** A title in small letters before its text, a dash behind its full stop, as columns of miscellany set it; group 1 is the title. */
export const runInSmall = pattern(
  /^(?!(?:To the|Note|P\.? ?S|N\.? ?B)\b)(?![^.?!]*\b(?:Dear|Sirs?|Madam|Gentlemen|Editor|Friends?)\b)(["“]?\p{Lu}[^.?!:;—–\d]{2,50}[.?!]["”]?) ?[—–-]{1,2} ?["“'‘]?[\p{Lu}\d]/u,
  'A Good Pump.—The pump in the square',
  'How to Keep Bees.- A man at Tarn',
)

/** A title in small letters before its text, a full stop behind it and no dash; group 1 is the title. */
export const runInStop = pattern(
  /^(\p{Lu}[\p{L}'’]{3,}[?!]{0,2}(?: [\p{L}'’]+[?!]{0,2}){0,3})\. ["“'‘]?\p{Lu}/u,
  'Manners. There is nothing',
  'Lamps at Sea. The pilot',
)

/** A small word of a title. */
export const smallTitleWord = pattern(
  /^(?:a|an|and|as|at|but|by|for|from|how|in|into|is|it|its|not|of|off|on|or|our|that|the|their|to|up|vs?|was|with|over|after)\b/u,
  'of',
)

/** What a scan makes of the hand that points at an item, before the first word of it. */
export const pointingHand = pattern(
  /^\s*(?:[☞☛]|(?!\d+\p{Ll}{1,2}\s|["“'‘(*$]|\*)(?=[^\s\d.,;:]*[\p{L}\d][@®©£^~*<>]|\p{L}{0,2}[@®©£^~*<>][\p{L}\d]|[£®©]\d*\p{L}|\d\d?\p{Lu}|\p{Lu}\d\p{Lu})[\p{L}\d@®©£$*~^<>"'’-]{2,6})\s+["“]?\p{Lu}[\p{Ll} ]/u,
  '☞ Farmers who want seed',
  'B@~ Farmers who want seed',
  '£3T The singing class',
  'pAj* A letter from Tarn',
)

/** A mark before an item: a dash, or what a scan makes of a hand, with the space behind it. */
export const setOffMark = pattern(
  /^\s*(?:[☞☛]|[—–-]+|(?=[^\s\d.,;:]{0,5}[@®©£^~*<>])[^\s.,;:]{2,6}(?=\s))\s*(?=["“]?\p{Lu})/u,
  '—Mr. Bexley has sold',
  'B@~ Farmers who want',
)

/** A head that says it stands over several items, which are one text under it. */
export const headOfSeveral = pattern(
  /(?:\p{L}{2}(?<![sS])[sS]|\b(?:news|intelligence|miscellany|gossip|chat|in brief|here and there))\b[^\p{L}]*$/iu,
  'LOCAL BREVITIES.',
  'Territorial Items.',
  'POUND NOTICES.—',
  'City News',
)

/** What a transcription writes over an item without a title. */
export const saysUntitled = pattern(/^\[?(?:untitled|no (?:title|headline))\]?\.?$/iu, '[Untitled]')

/** An item behind a dash, as columns of news set them. */
export const dashItem = pattern(
  /^\s*[—–] ?["“]?\p{Lu}[\p{L}'’.]*[ ,]/u,
  '—Mr. Bexley has sold',
  '– The ice on the pond',
)

/** A word that opens any paragraph. */
export const smallOpening = pattern(
  /^(?:\p{L}{1,2}|The|Mrs|Miss|Some|Many|Most|For|From|With|There|One|Two|Three|All|Every|Never|What|Why|How|Who|Where)$/u,
  'The',
)

/** The first word of a paragraph that speaks of what stands above it. */
export const speaksOfAbove = pattern(
  /^["“'‘]?(?:He|She|It(?! (?:is|takes) (?!not|also|this|that|he|she|there|still|now))|They|We|You|This|That|These|Those|Such|His|Her|Its|Their|The (?:latter|former|same|following|above)|But|And|Or|Nor|Yet|So|Then|Thus|Here|There|Now|However|Therefore|Moreover|Besides|Again|Also|Another|Others|Both|Some of|Most of|Of (?:this|these|those)|In (?:this|that|these|short|fact)|At (?:this|that|last|length)|If|When|After|As|On (?:this|that|the contrary)|Next|Finally)\b/u,
  'The latter was not at home.',
)

/** A title in bold up to its colon, alone on a line. */
export const boldLabel = pattern(/^\s*\*{2,3}\p{Lu}[^*\n]{5,48}:\*{2,3}\s*$/u, '**From the weir:**')

/** A label of a notice, no title. */
export const runInLabel = pattern(
  /^(?:When|Where|Who|What|How|Why|Time|Date|Day|Place|Venue|Cost|Price|Tickets?|Contact|Tel|Phone|E-?mail|Web(?:site)?|Address|Note|NB|P\.?S|Present|Apologies|Absent|Speaker|Chair|From|To|Subject|Deadline|Next meeting|Author|Source|Photo|Picture|Question|Answer|Q|A)\b.{0,12}$/iu,
  'Where:',
)
