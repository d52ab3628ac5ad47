// How English texts are signed: farewells, names, offices; and by whom they are headed.
import { pattern } from './pattern.ts'

/** The farewell of a letter above its signature, on a line of its own. */
export const farewell = pattern(
  /^(?:(?:(?:[Ww]ith|Many|Much|All|Our|My|Very|Warm(?:est)?|Kind(?:est)?|Best|Every|Lots of|God)\b[\p{L}\s]{0,36})?\b(?:[Ww]ishes|[Rr]egards|[Tt]hanks|[Ll]ove|[Pp]rayers|[Bb]lessings?|[Bb]less)(?:,? as (?:ever|always)|(?: to|,)? (?:you )?all|(?: and (?:best|kind|warm|good) )[\p{L}\s]{4,20})?|(?:I (?:am|remain|have the honou?r),?[\p{L}\s,]{0,30})?(?:[Yy]ours?|YOURS?)\b[\p{L}\s,]{0,36}(?:&c|etc)?|(?:I (?:am|remain),? )?Sirs?(?:, yours)?|I (?:am|remain)(?:, (?:sir|Sir))?|Sincerely|Faithfully|Respectfully(?: [\p{L}\s]{4,20})?|Cheers|Thank you|B[Yy] (?:[\p{L}'’.]+ ){0,4}(?:COMMAND|ORDER|DIRECTION|Command|Order|Direction|Authority)\b[\p{L}\s]{0,40})(?:[,.!]|,? &c\.,?)+$/u,
  'Yours faithfully,',
  'With best wishes,',
  'Yours, &c.,',
  'By Command,',
  "By His Excellency's Command,",
  'Kind regards,',
)

/** Thanks or wishes that close a text and name from whom, without a comma. */
export const thanksFrom = pattern(
  /^(?:(?:(?:Very )?[Mm]any |A (?:very )?big |Our )?[Tt]hank(?:s|[- ]you)(?: (?:all|again|very much|so much))?|(?:With )?(?:[Aa]ll |[Oo]ur )?(?:[Bb]est|[Ww]arm(?:est)?|[Kk]ind(?:est)?|[Gg]ood|[Vv]ery best) (?:wishes|regards)(?: to (?:you )?all)?|(?:With )?[Ll]ove|(?:A )?(?:Merry|Happy) \p{Lu}\p{L}+(?: to (?:you )?all)?),? from (?:all|everyone|everybody|us|the|your|both|\p{Lu})[\p{L} '’&,.]{0,50}[.!]{0,2}$/u,
  'Thank you from all of us at the Mill',
  'Best wishes from everyone at Pell Hall!',
)

/** A farewell with its signature on the same line; groups: farewell, name. */
export const signedFarewell = pattern(
  /^((?:(?:[Ww]ith|Many|Our|My|Very|Warm(?:est)?|Kind(?:est)?|Best|All)\b[\p{L} ]{0,30})?\b(?:God [Bb]less(?: you(?: all)?)?|[Ww]ishes|[Rr]egards|[Tt]hanks|[Ll]ove|[Bb]lessings?|[Ss]incerely|[Ff]aithfully|Cheers),) (\p{Lu}[\p{L}.'’ &-]{3,40})$/u,
  'Many thanks, Edith Marlow.',
  'God bless, Ada Lisle',
)

/** The end of a letter with its signature on the same line, a pen name or initials; group: the name. */
export const signedLetter = pattern(
  /^(?:.*[\s,.])?(?:(?:[Yy]ours,? (?:very )?(?:[Tt]ruly|[Ff]aithfully|[Ss]incerely|[Rr]espectfully|[Oo]bediently|etc\.?|&c\.?)|[Yy]our (?:most )?(?:[Oo]bedient|[Hh]umble|[Ff]aithful)(?: [Hh]umble)? [Ss]ervant),) ((?:\p{Lu}\.? ?){1,3}|(?:\p{Lu}[\p{Lu}’'-]+ ?){1,4}|A(?:N|) \p{Lu}[\p{Lu}’' -]{2,30})[.]?$/u,
  'I am, Sir, your obedient servant, LAMPLIGHTER.',
  'Yours truly, J. L.',
)

/** A body and the day behind it, with its year or not, as a notice is signed on one line; group: the body. */
export const bodyAndDay = pattern(
  /^[\s\u3000]*(\p{Script=Han}(?:[\s\u3000]?\p{Script=Han}){2,19}?)[\s\u3000]+(?:(?:[一二][〇○零一二三四五六七八九OＯ]{3}|\d{4})[\s\u3000]*年[\s\u3000]*)?[\d一二三四五六七八九十]{1,3}[\s\u3000]*月[\s\u3000]*[\d一二三四五六七八九十]{1,3}[\s\u3000]*日[\s\u3000]*$/u,
  '　　渡口乡人民政府　一九九二年六月十八日',
  '船厂工会 六月十八日',
)

/** The hour or the place beside the day on which a text was signed. */
export const besideDay = pattern(
  /^(?:[写寫记記作草书書]?[于於][\s\u3000]*\p{Script=Han}{2,8}|凌晨|[清早]晨|[早晚深雨雪秋]夜|[早晚]上?|[上中下正]午|午[后後]|傍晚|夜半?|[灯燈]下)$/u,
  '写于北岸',
  '深夜',
)

/** That a day follows on which a text was written. */
export const writtenOn = pattern(/^[写寫记記作草书書稿成]?[于於]\s?(?=[\d二一民中])/u, '写于2015年5月30日')

/** The opening of a letter to an editor. */
export const letterToEditor = pattern(
  /^(?:Dear )?(?:Sirs?|SIRS?|Mr\.? Editor|MR\.? EDITOR|Madam|Gentlemen|GENTLEMEN),? ?(?:[—–:;-]|$)|^(?:To the )?(?:EDITOR|Editor)(?: (?:of )?(?:the )?\p{Lu}\p{L}+)? ?[:,;.]?(?:--|[—–])/u,
  'Sir,—My hens have been stolen.',
  'EDITOR LAMP:--Who mends the stage?',
)

/** What is put before a person's name. */
export const honorific = pattern(
  /^[-–—~\s]*(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Revd|Rev['’]d|Reverend|The Rev(?:d|erend)?|Fr|Father|Canon|Cllr|Councillor|Sir|Dame|Lady|Lord|Capt|Captain|Major|Maj|Col|Colonel|Lieut|Lt|Sgt|Cpl|Pte|Pvt|Pfc|PC|Sister|MR|MRS|MISS|DR|REV)\.? \p{Lu}/u,
  'Mrs K Adair',
  'The Revd Anne Sallow',
)

/** What someone is, on a line below the name or behind it. */
export const post = pattern(
  /^(?:(?:[Tt]he|[Aa]cting|[Hh]on(?:orary)?\.?|[Aa]ssistant|[Dd]eputy|[Vv]ice[- ]?|[Jj]oint|[Cc]lub|\p{Lu}[\p{L}&'’.-]*|of|and|&|for|to) ){0,6}(?:Chair(?:man|woman|person)?|President|Secretary|Treasurer|Clerk|Editor|Captain|Manager|Officer|Rector|Vicar|Curate|Minister|Priest|(?:Church)?[Ww]arden|Head(?:master|mistress)?|[Hh]ead ?[Tt]eacher|Principal|Governor|Teacher|Librarian|Registrar|Commissioner|Surveyor|Engineer|Director|Controller|Collector|Inspector|Superintendent|(?:[Pp]ost|[Ss]tation|[Hh]arbour)? ?[Mm]aster|Magistrate|Mayor|Councillor|Organi[sz]er|Co-?[Oo]rdinator|Leader|Representative|Administrator|Administering|Convener|Correspondent|Reporter|(?:[Ss]taff )?[Ww]riter|Columnist|Steward|Trustee|Member|Volunteer|Ranger|Constable|Solicitor|Auctioneer|Attorney|Receiver|Sec(?:['’]?y|\.)|Treas\.)s?(?:-\p{Lu}\p{L}+)?(?:(?:,| -| –|,? (?:of|to|for|at|on|in|and|&)) ?.{2,50})?\.?$/u,
  'Hon. Secretary',
  'Chair, Mill Lane Residents',
  'Colonial Secretary.',
  'Secretary-Treasurer.',
  'Hon. Sec.',
)

/** Where and when a letter was written, below its signature. */
export const placeAndDay = pattern(
  /^\p{Lu}[\p{L}.'’ -]{2,40}, (?:(?:\p{Lu}[\p{L}.'’ -]{2,30}, )?(?:the )?\d{1,2}(?:st|nd|rd|th)? |\p{L}+day,? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b.{0,16}$/u,
  'Hexby, Sept. 10th.',
  'Port Merrow, 8th May, 1926.',
)

/** A line that says who wrote what stands above it, behind a whole word for it. */
export const writtenByAll = pattern(
  /^(?:Written|Compiled|Contributed|Submitted|Sent in|Reported) by (?:\p{Lu}[\p{L}.'’-]+(?:,? (?:and|&) |, | |$|(?=,))){1,8}(?:, ?.{2,24}|(?<=, ).{2,24})?$/u,
  'Written by Ada and Oswin, Year 5',
)

/** The line below a title that names the writer. */
export const writtenBy = pattern(
  /^(?:(?:(?:Words|Text|Report(?:ed)?|Written|Compiled|Story|Article|Contributed|Submitted|Sent in)(?: and (?:photos?|photographs?|pictures))?(?: by\b|:)|[Bb][Yy]:?|(?:Authors?|Writers?|AUTHORS?)\s?:) {0,3}(?=\p{Lu}))(?<=\s|:)/u,
  'By Helen Marsh',
  'Author: Helen Marsh',
  'Words: Helen Marsh',
  'Written by Helen Marsh',
)

/** The day on which an official text was signed and sealed. */
export const givenUnderHand = pattern(
  /^(?:(?:Given|GIVEN|Dated|DATED|Done|DONE|Made|MADE) (?:under|at|this|in|the|on)\b|In (?:witness|testimony) whereof\b|At (?:the )?(?:Court|Council|Government House)\b).{0,160}\b(?:of|OF) \p{L}+[.,]? (?:in the year of [Oo]ur Lord,? )?(?:\d{4}\b|(?:in th?\p{L} year |one thousand |[a-z]+teen hundred ))/u,
  'Given under my hand at Port Merrow this 3rd day of May, 1909.',
  'Given under my hand this third day of May, one thousand nine hundred and nine.',
  'At the Government House, at Merrow, this third day of May, 1909.',
)

/** The day of a notice alone in its paragraph: Dated 3rd May, 1909.; The 3rd May 1909. */
export const datedAlone = pattern(
  /^(?:(?:Dated?|DATED?|Daled)[:,]? (?:at \p{L}+,? )?|The )(?:the |this )?\d{1,2}(?:st|nd|rd|th)?,? (?:day of )?\p{Lu}\p{L}{2,8},? \d{4}[.,]?$/u,
  'Dated 22nd March, 1877.',
  'The 3rd September 1961',
)

/** The day of a decree on a line of its own, or beside its number. */
export const decreeDay = pattern(
  /^(?:(?:[發发]文日期|日期|時間)[:：]\s?)?中\s?[華华]\s?民\s?[國国][\s\d〇○零一二三四五六七八九十廿卅]+年[^年月日，。]{1,6}月[^年月日，。]{1,6}日(?:\s?[(（]?[\p{Script=Han}\d()（）○〇 　]{0,14}字第[^，。]{1,12}[號号][)）]?)?$/u,
  '中華民國六十年十一月四日',
  '中華民國六十年十一月六日 六○渡稅二字第一二三號',
)

/** The day of a decree before who signs it, its year that of the republic or of the world; groups: the day, the rest. */
export const dayBeforeSigner = pattern(
  /^((?:民\s?[國国])?[\d〇○零一二三四五六七八九十廿卅]{2,4}年[^年月日，。]{1,4}月[^年月日，。]{1,4}日)\s+(?![于於写寫记記])(?=\p{Script=Han})(.+)$/u,
  '廿六年一月廿一日   局長  何 立',
)

/** The day of a notice behind its last sentence; group: the day. */
export const datedBehind = pattern(
  /[.,;]\s?[—–-]{1,2}\s?(?:Dated|DATED)\b (?:at .{3,24} )?((?:this |the )*.{8,40}\d{4})\.?$/u,
  'The firm is dissolved.--Dated this 14th day of November, 1925.',
)

/** The cry that closes a proclamation. */
export const loyalCry = pattern(
  /^["“]?(?:GOD (?:SAVE|BLESS)|God (?:[Ss]ave|[Bb]less)|LONG LIVE|Long [Ll]ive)(?: [Tt]he| THE)? \p{Lu}\p{L}+(?: \p{Lu}\p{L}*)?[ .!]*["”]?$/u,
  'God save the Queen.',
  'LONG LIVE THE REPUBLIC !',
)

/** A report headed by a post and who holds it; groups: post, name. */
export const postAndName = pattern(
  /^((?:\p{Lu}[\p{L}’'.]+ ){0,3}(?:Chair(?:man|woman|person)?|President|Secretary|Treasurer|Manager|Editor|Clerk|Captain|Warden|Officer|Rector|Vicar|Head ?teacher|Mayor))\s+[-–—]\s+((?:\p{Lu}[\p{L}’'.-]* ){1,3}\p{Lu}[\p{L}’'-]+)$/u,
  'Site Secretary - Ada Lisle',
)

/** A post of a club or school, behind a first name. */
export const clubPost = pattern(
  /\b(?:[Cc]hair(?:man|woman|person)?|[Ss]ecretary|[Tt]reasurer|[Ee]ditor|[Oo]rgani[sz]er|[Ll]eader|[Tt]eacher|[Cc]o-?ordinator)$/u,
  'Friends of the School chair',
)

/** A signature for a body; groups: the name, the body. */
export const onBehalf = pattern(
  /^(\p{Lu}[\p{L}’'. ]{1,40}?)[\s,–—-]+(?:for and )?on behalf of (?:the )?(\p{Lu}.{3,60}?)\.?$/u,
  'Helen - on behalf of the Mill Hall Committee',
)

/** A signature: a person's name on a line of its own. */
export const signature = pattern(
  /^(?=[-–—~\s]*(?:(?:Mr|Mrs|Ms|Miss|Dr|Rev|Revd|Cllr|Sir|Lady)\.?\s+)?\p{Lu}[\p{L}'’.-]*(?:\s+(?:\p{Lu}[\p{L}'’.-]*|&|and|de|van|von)){1,4}[.,]?$)(?!.*\p{Ll}.*(?<![\p{L}'’.])\p{Lu}{2,}(?![\p{L}'’.]))(?!.*\b(?:THE|ON|TO|FROM|OF|FOR|IN|AND|BY|AT|The|On|To|From|Of|For|In|By)\b)/u,
  'Edith Marlowe',
  'J. K. Marlow',
)

/** What someone is in a club, parish or council, below a signature. */
export const officeHeld = pattern(
  /^(?:The )?(?:(?:\p{Lu}[\p{L}&'’]*|of|the|and|&) ){0,5}(?:Chair(?:man|woman|person)?|Captain|Secretary|Treasurer|(?:Church)?[Ww]ardens?|Editor|Clerk|Rector|Vicar|Curate|Head ?[Tt]eacher|Manager|President|Officer|Councillor|Organi[sz]er|Co-?ordinator|Leader|Commissioner|Surveyor|Administrator|Minister|Registrar)(?:,? (?:of |to |for )?[\p{Lu}].{1,40})?\.?$/u,
  'Chair of Ferry Trust',
  'Tower Captain',
)

/** A body that signs, with the date or without: The Hall Committee. May 2014. */
export const bodySigns = pattern(
  /^\p{Lu}[\p{L}&'’ ]{4,50}(?:Committee|Council|Club|Team|Group|Society|Association|Trust|Party|Guild|Union|Institute|Choir|Band|Board|School|Friends|Department|Dept|Division|Authority|Services)\.?(?:,?\s+\p{L}+ \d{4})?\.?$/u,
  'Orchard Gate Committee. May 2014.',
)

/** A signature with what the writer is: Miss A. Lorne, Secretary. */
export const signedOffice = pattern(
  /^[-–—~\s]*(?:(?:Mr|Mrs|Ms|Miss|Dr|Rev|Revd|The Revd|Cllr|Sir|Lady|Fr|Canon)\.?\s+)?(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}\p{Lu}[\p{L}'’-]+(?:\s*[,–—-]\s*|\s+\()(?:[Hh]ead ?[Tt]eacher|Rector|Vicar|Curate|Editor|Clerk|(?:[A-Z]\w+ )*(?:Secretary|Treasurer|Chair(?:man|woman|person)?|Captain|Warden|Churchwarden|President|Organi[sz]er|Leader|Librarian|Manager))\)?\.?$/u,
  'Miss A. Lorne, Secretary',
)

/** A signature by initials alone. */
export const initials = pattern(/^[-–—~\s]*(?:\p{Lu}\.\s?){2,4}$/u, 'H.B.L.', '- K. M.')

/** The name of a body on a line of its own; what it sends or writes is a title. */
export const bodyAlone = pattern(
  /^(?!From\b|Letters?\b|A? ?(?:Word|Message)\b).*(?:Committee|Council|Club|Team|Group|Society|Editor)$/,
  'Mill Hall Committee',
)
