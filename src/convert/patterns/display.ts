// What an advertisement of an English paper says, by the class of its words: offers, places of trade, praise, no tale.
import { pattern } from './pattern.ts'

/** When and how often an advertisement was set, behind its last words. */
export const insertionCode = pattern(
  /(?:^|[\s[])(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? ?\d{1,2}(?:st|d|th)?(?:[ ,.—–-]{1,3}(?:\d{1,2} ?(?:t|w|m|y|mos?|wks?)|[l1]y|lm|d&w|eow)|[ ,.—–-]{0,3}(?:tf|t\.f))|\d{1,2} ?[tmwy][-–— ]{1,2}(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? ?\d{1,2}|(?:n|v)[o0]?\d{1,2}[-–—](?:\d{1,2}[tmwy]|tf))\b\.?(?:$|(?: pr\.? ?f(?:ee)?| \$).{0,14}$)/iu,
  'oct15-5w pr. fee $7 50',
  'ers and rags taken in exchange. may3-3m',
  'aug. 12, 1y',
  '3t-nov9',
)

/** Where a remedy or a ware is had, as a sentence of its own: an advertisement in one line ends so. */
export const ofAllShops = pattern(
  /(?:[.!?;—–]["”'’]? ?(?:(?:[Oo]f|[Ff]rom|[Aa]t|[Ss]old (?:by|at)) )?|\bSold (?:by|at) )(?:[Aa]ll|ALL) (?:[Gg]ood |[Ll]eading |[Rr]espectable )?(?:[Cc]hemists|[Dd]ruggists|[Dd]ispensaries|[Gg]rocers|[Ss]torekeepers|[Ss]tores|[Tt]obacconists|[Bb]ooksellers|[Nn]ewsagents|[Ii]ronmongers|[Dd]rapers|DRUGGISTS|CHEMISTS|GROCERS)(?: and [Ss]tore(?:keeper)?s)?(?:[.!]|[.,]? (?:\d|Price|price|[¼½]).{0,24})$/u,
  'LAMP OIL for Burns. LAMP OIL for Stings. Of all Chemists.',
  'Lampacide Cures When Doctors Fail. All Druggists.',
)

/** The head of a paid notice of the law: what an officer sells or makes known. */
export const legalHead = pattern(
  /^(?:(?:SHERIFF|TRUSTEE|ADMINISTRATOR|ADMINISTRATRIX|EXECUTOR|EXECUTRIX|ASSIGNEE|COMMISSIONER|MORTGAGEE?|RECEIVER|BANKRUPT)(?:['’]?S['’]?)? (?:SALES?|NOTICES?)|MASTER COMMISSIONER['’]?S SALE|(?:LEGAL|ESTRAY|DISSOLUTION|ATTACHMENT|DIVORCE|PROBATE|CHANCERY|FORECLOSURE) (?:SALES?|NOTICES?)|NOTICE (?:OF (?:DISSOLUTION|SALE|FORECLOSURE|FINAL SETTLEMENT|ADMINISTRATION|ATTACHMENT|INCORPORATION|DIVORCE)|TO (?:CREDITORS|DEBTORS))|DISSOLUTION OF (?:CO-?)?PARTNERSHIP)[.:!]?$/u,
  'SHERIFF’S SALE.',
  'NOTICE TO CREDITORS.',
)

/** What a paid notice of the law does. */
export const legalAct = pattern(
  /\b(?:hereby|by virtue|undersigned|highest bidder|all persons|letters (?:testamentary|of administration)|will (?:sell|expose|offer|be sold))\b/iu,
  'Notice is hereby given that the firm of Lorne and Pell',
)

/** Whom a parish, a village or a club calls together: no advertisement of a trade. */
export const ofCommunity = pattern(
  /\b(?:church|chapel|parish|parochial|vicar|rector|rev|minister|worship|services?|sermon|prayers?|mass|choir|hymns?|schools?|village|councils?|councillors?|committees?|clubs?|society|societies|guild|league|lodge|members?|meetings?|residents?|ratepayers?|parents?|volunteers?|donations?|charity|funds?|f[eê]te|bazaar|jumble|raffle|whist|concert|dance|outing|admission|welcome|shows?|prizes?|tickets?|camps?|youth|treat|pensioners|secretary|treasurer|hon|warden|hospital|class(?:es)?|lectures?|matches|library|editor|votes?|election)\b/iu,
  'All members are welcome in the parish room',
)

/** Words that call on who reads: buy, try, come and see. */
export const callsToBuy = pattern(
  /\b(?:[Cc]all (?:and|at|on|early|soon)|CALL (?:AND|AT)|[Cc]ome (?:and|in|early)|[Gg]ive (?:us|me|him|them) a (?:call|trial)|[Bb]uy\b|BUY\b|[Tt]ry (?:our|it|one|a|them)|[Ss]end (?:for|us|your)|[Ww]rite (?:for|us|to-?day)|[Aa]sk (?:for|your)|[Dd]on['’]t (?:miss|fail|forget|buy)|[Ss]ee our|[Ii]nsist (?:on|upon)|[Ll]ook (?:here|out)|[Aa]pply (?:at|to)|[Uu]se (?:our|only)|[Ss]ave money|[Oo]rder (?:now|early|your)|[Oo]rders (?:solicited|promptly|by mail))/u,
  'Call and see our new stock',
  'Save money on your winter coal',
)

/** Praise of goods and terms. */
export const praisesGoods = pattern(
  /\b(?:[Ll]owest|LOWEST|[Cc]heap(?:er|est)?|CHEAP(?:ER|EST)?|[Bb]argains?|BARGAINS?|[Bb]est quality|[Ff]inest|[Ll]argest (?:stock|assortment)|[Ff]ull line|[Cc]omplete (?:line|stock|assortment)|[Gg]ood assortment|[Nn]ew (?:stock|goods)|NEW (?:STOCK|GOODS)|[Ll]atest styles?|[Gg]uarantee[ds]?|[Ss]atisfaction|[Ff]ree (?:sample|trial|book)|[Rr]educed|[Ss]pecial(?:s| (?:price|sale|offer)s?)|SALE|[Ww]arranted|[Ff]or [Cc]ash|FOR CASH|taken in exchange|[Cc]ountry produce|[Oo]n hand|[Aa]lways in stock|[Tt]erms (?:easy|moderate|reasonable|cash)|[Jj]ust (?:received|opened)|JUST (?:RECEIVED|OPENED)|[Ee]very description)\b/u,
  'Lowest prices in town',
  'Butter and eggs taken in exchange',
)

/** Where a trade has its shop. */
export const standsAt = pattern(
  /\b(?:[Oo]pposite|OPPOSITE|[Nn]ext (?:door|to)|NEXT DOOR|[Oo]ld [Ss]tand|OLD STAND|[Uu]p [Ss]tairs|[Cc]or(?:ner|\.) (?:of )?\p{Lu}|(?:\d{1,4},? )\p{Lu}[\p{L}'’-]+ (?:[Ss]t(?:reet)?|[Rr]oad|[Aa]ve(?:nue)?|[Ll]ane|ST(?:REET)?|ROAD|AVE(?:NUE)?|LANE)\b|(?:Main|High|Queen|King|Market|MAIN|HIGH|QUEEN|KING|MARKET) ?-?(?:[Ss]t(?:reet)?|STREET|ST)\b)/u,
  'Opposite the Court House.',
  '14 Mill Street',
)

/** Words that tell what happened: none of an advertisement. */
export const tellsTale = pattern(
  /(?<!\p{L})(?:was|were|had|said|died|held|met|took|came|went|left|yesterday|presided|moved|resolved|has been|have been|says|announced|reported|elected|appointed|charged|fined|stated|ult\.|his|her|she)(?!\p{L})/gu,
  'The ferry was held up yesterday',
)
