// What stands before, behind and beside the name of who wrote an English text, on the line that names them.
import { pattern } from './pattern.ts'

/** What a seal or an order sets before the name that signs. */
export const signedAhead = pattern(
  /^(?:[([](?:Signed|SIGNED|Sgd\.?|L\.\s?S\.?)[)\]][:.,]?|(?:Signed|SIGNED|Sgd\.)(?:,|:| by:?)|By (?:O|o)rder(?: of the (?:Board|Council|Court|Governor))?,)\s*(?=\p{Lu})/u,
  '(Signed) J. Lorne',
  '(L.S.)    J. LORNE',
  'By order, J. Lorne',
)

/** What says that the name behind it wrote, told or sent a text, beside By. */
export const writerLabel = pattern(
  /^(?:(?:Conducted|Posted|Published|Added|Collected|Edited and written|Contributed|Submitted|Compiled|Penned|Told|Related|Recorded|Transcribed|Translated|Sent in|Report(?:ed)?|Story|Words|Text|Verse|Poem|Review(?:ed)?|Notes?|News|Recipe|Article|Interview|Written) (?:and (?:photo(?:graph)?s|pictures) )?(?:by|from):?|(?:as )?(?:told|related|dictated) (?:to|by)|(?:conducted|posted|compiled|reported|reviewed|written|contributed|submitted|edited|collected|translated|sent in|penned) by|(?:WORDS|TEXT|STORY|REPORT|Words|Text|Story|Interview|INTERVIEW|Reporter|Correspondent|Writer|Author|Byline|Scribe)(?: BY| by|:)?|[Bb]y:|BY:|(?:reports?|writes|REPORTS|with|With|from|WITH)|[Pp]osted (?:on )?[\d\p{L}./, ]{6,24} by)\s+(?=["“'‘]?\p{Lu})/u,
  'Conducted by “Aunt Ada”',
  'as told to Ada Lisle',
  'reports ADA LISLE',
  'with Ada Lisle',
  'WORDS Ada Lisle',
  'Posted on 6.11.18 by Ada Lisle',
)

/** What parts a name from its day, its post and what else a site sets beside it. */
export const betweenParts = pattern(
  /\s*[|·•]\s*|\s+\/{1,2}\s+|\s{3,}|\s*\t\s*|\s[–—]\s|,?\s+(?=(?:Posted|Published|Updated|PUBLISHED|UPDATED|POSTED)(?::| on| \d| \p{Lu}))/u,
  'Ada Lisle | 3 May 2021',
  'By Ada Lisle Posted May 3, 2021',
)

/** What a site sets beside a writer that says nothing of who wrote or when. */
export const besideWriter = pattern(
  /^(?:@\w{2,30}|(?:\p{L}{3,9},? )?\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\b[\d :apmAPM-]{0,12}|\d{1,3}[- ]?min(?:ute)?s?(?:[ .-](?:to )?read)?|(?:[Rr]eading|[Rr]ead) time:?.{0,20}|\d[\d,.]*k? (?:views?|reads?|[Cc]omments?|shares?|likes?)|[Ff]ollow(?:ing)?|[Ss]ubscribe|[Ss]hare|[Cc]omments?|(?:[Ee]dited|[Pp]hotos?|[Pp]hotograph(?:s|y)?|[Pp]ictures?|[Ii]llustrations?|[Ii]mages?|[Vv]ideo)(?: by| |:).{3,40}|(?:[Ll]ast )?(?:[Uu]pdated|[Mm]odified)\b.{0,40})$/u,
  '5 min read',
  'Tue, 02/08/2011 - 15:31',
  '@adalisle',
  'Edited by Tobias Marlow',
)

/** What stands right behind a name and is neither post nor place: a mail address, a year of leaving, a kiss, an hour. */
export const tailOfName = pattern(
  /(?:\s*<\S+@\S+>|\s+@\w{2,30}|,? ['’]\d\d\b|,? x{1,3}| and crew| in \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?| on (?:\p{L}+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8} \d{1,2})| \((?:Mrs?|Miss|Ms|Dr|Mrs\.|Mr\.)\)|, (?:aged? )?\d{1,2}| \((?:aged? )?\d{1,2}\)| aged? \d{1,2}|,? No\. ?\d{2,6}| at \d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?|[AP]M)?|[.,;] (?:[Pp]hotos?|[Pp]ictures?|[Ii]llustrations?|[Ii]mages?)(?: by|:)? \p{Lu}.{2,36})$/u,
  'Ada Lisle <ada@mill.example.org>',
  "ADA LISLE '77",
  'Muddy Ada at 7:14 PM',
)

/** How a woman who signs wishes to be called, in brackets before her name. */
export const bracketedStyle = pattern(/^[([](?:Mrs?|Miss|Ms|Dr|MRS?|MISS|MS)\.?[)\]]\s*/u, '(Mrs.) ADA LISLE')

/** A pen name in quotes, and what the writer is behind it; groups: the pen name, the rest. */
export const quotedWriter = pattern(
  /^(["“‘'][\p{L} .,!'’&-]{2,34}["”’'])(?:[.,]|,? \(?(?<=[,.(].{0,2})(\p{Lu}.{1,36}?)\)?)?[.,]?$/u,
  '“DRY BOOTS,” R.A.S.C.',
  '"Touchline."',
)

/** A name, and its post without a comma between; groups: name, post. */
export const nameThenStaff = pattern(
  /^([^\s,]+(?: [^\s,]+){1,4}?),? [–-]?\s?((?:(?:Senior|Chief|Deputy|Assistant|Managing|Special|SENIOR|CHIEF) )?(?:(?:Staff|STAFF|News|NEWS|Sports|SPORTS|Features?|City|Contributing|Local|Political|Education|Business|Crime|Environment|Health) )+(?:[Ww]riters?|WRITERS?|[Rr]eporters?|REPORTERS?|[Ee]ditors?|EDITORS?|[Cc]orrespondent|CORRESPONDENT|[Cc]olumnist)|(?:For|FOR|Of|OF) (?:the|THE|The) .{3,30}|of (?:the|The) .{3,26} (?:[Ss]taff|[Bb]ureau))$/u,
  'ADA LISLE Staff Writer',
  'ADA LISLE For the Sentinel',
)

/** A husband and his wife, who sign with one family name; groups: the one, the other, the name of both. */
export const coupleSigned = pattern(
  /^(\p{Lu}[\p{L}'’-]+) (?:and|AND|&) (\p{Lu}[\p{L}'’-]+) (\p{Lu}[\p{L}'’-]+)[.,]?$/u,
  'PETER AND ANNA LORNE.',
)

/** What an agency calls its wires, below a title: a name of many words, or one in the possessive. */
export const agencyLine = pattern(
  /^[([]?(?:(?:FROM|From|BY|By|PER|Per|VIA|Via|THROUGH|Through) )?(?:\p{Lu}[\p{L}.]*['’]S?s? |(?:UNITED|United|ASSOCIATED|Associated|PRESS|Press|CENTRAL|Central|EXCHANGE|Exchange|INTERNATIONAL|International|CANADIAN|Canadian|AUSTRALIAN|Australian|BRITISH|British|EASTERN|Eastern|SPECIAL|Special) )(?:\p{L}+ ){0,3}(?:TELEGRAMS?|Telegrams?|SERVICE|Service|ASSOCIATION|Association|CABLE|Cable|CABLES|Cables|CABLEGRAMS?|Cablegrams?|WIRE|Wire|AGENCY|Agency|PRESS|Press|DESPATCH|Despatch)(?:\p{Zs}\p{L}+){0,2}[.]?[)\]]?$/u,
  "REUTER'S TELEGRAMS.",
  'PRESS ASSOCIATION SPECIAL',
  '(United Press Association.)',
)

/** The degrees and orders between a name and its post. */
export const degreesAhead = pattern(
  /^(?:(?:\p{Lu}\p{Ll}{0,2}\.){2,5},?\s+|(?:Esq|ESQ)\.?,\s+|(?:MBE|OBE|CBE|MA|BA|BSc|MSc|PhD|MD),\s+){1,3}(?=\p{Lu})/u,
  'M.D., Registrar of Deaths.',
)

/** Degrees and orders with nothing behind them. */
export const degreesAlone = pattern(
  /^(?:(?:\p{Lu}\p{Ll}{0,2}\.){2,5}(?:,? ?|$)){1,3}$/u,
  'M.D.',
  'M.A., D.S.O.',
)

/** A first name alone, and what its bearer is or where; groups: name, the rest. */
export const firstNameWith = pattern(
  /^(\p{Lu}\p{Ll}[\p{L}'’-]{1,11}|Anon\.?)(?:, ([^,()]{3,40}?)| \(([^,()]{3,30})\))\.?$/u,
  'Yvonne, Plot 22',
  'Foghorn (Hash Cash)',
)

/** A family name behind what its bearer is called. */
export const nickname = pattern(/^["“'‘]\p{Lu}[\p{L} ]{1,14}["”'’] \p{Lu}[\p{L}'’-]+$/u, '"Slats" Lorne')

/** An agency or a paper by whose leave a report stands, behind a dash; no writer. */
export const agencySigned = pattern(
  /^(?:Reuters?|REUTERS?|Havas|Tass|Domei|Exchange|Central News|Press Association|(?:Associated|United|Canadian|Australian|Universal) Press|(?:\p{Lu}\.? ?){3,4}|[AUPC]\.? ?[PAN]\.?)\.?$/u,
  'Reuter',
  'B.U.P.',
  'Associated Press',
)

/** What names a post, a paper’s own man or nobody, where a name would stand. */
export const noWriter = pattern(
  /^(?:(?:Our|OUR|A|An|Special|SPECIAL|Own|Staff|STAFF)\s|.*(?:Correspondents?|CORRESPONDENTS?|Representatives?|Reporters?|Contributors?|Bureau|Staff|STAFF|Desk|Agency|Press|Service|Association|Telegrams?)$)/u,
  'Our Farming Correspondent',
  'News Desk',
)

/** A street or a number behind a name: where the writer lives. */
export const writersStreet = pattern(
  /\b(?:Lane|Road|Rd|Street|St|Avenue|Ave|Close|Drive|Row|Terrace|Crescent|Cottages?|Square|Way|Gardens|Place|Grove)\.?$|^(?!(?:Grade|Year|Form|Class|Ward|Room|Troop|Company|Unit|Standard|Std)\b)(?=.*\d)/u,
  'Cliff Avenue',
  'Plot 22',
)

/** A paper from which a piece was taken, behind a dash: two words or three of which the last names papers. */
export const exchangePaper = pattern(
  /\b(?:Post|Visitor|News|Star|Sun|Press|World|Globe|Standard|Record|Register|Citizen|Mail|Express|Echo|Argus|Age|Farmer|Review|Budget|Cultivator|Transcript|Union|Leader|Bee|Call|Eagle|Ledger|Bulletin|Intelligencer|Patriot|Banner|Monitor|Inquirer|Whig|Democrat|Republican|Pioneer|Messenger|Witness|Planter|Magazine|Weekly|Daily|Paper|Exchange)\.?$/iu,
  'Sallow Visitor',
)

/** A title in capitals with who wrote its text, or any with a pen name in quotes; groups: title, name, title, name. */
export const titleThenBy = pattern(
  /^(?:([^\p{Ll}]{3,60}) by ((?:\p{Lu}[\p{L}.'’-]* ){0,3}\p{Lu}\p{Ll}[\p{L}'’-]*)(?:, (?:.{2,30}))?|(\S.{3,60}) [Bb]y (["“'‘]\p{Lu}[\p{L} .'’-]{1,30}["”'’])\.?)$/u,
  'CUBS by Akela',
  "What to do in April by 'Barrow'",
)

/** By, alone on the line above a name. */
export const byAlone = pattern(/^(?:[Bb]y|BY|WORDS|Words|Written by|Author|AUTHOR|Story by):?$/u, 'By')

/** The first name of a person, the last, and no more than one word or initial between, in small letters. */
export const fullPerson = pattern(
  /^(?:(?:Dr|Prof|Mrs?|Ms|Miss|Rev|Revd|The Rev)\.? )?\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\.?| \p{Lu}\p{Ll}+)? (?:(?:de|van|von|la|Mc|Mac|O['’])\s?)?\p{Lu}\p{Ll}[\p{L}'’-]*$/u,
  'Ione Lorne',
  'Lena Lorne-Pell',
)

/** The day of a page, alone or with its hour or the minutes of reading. */
export const dayAndReading = pattern(
  /^(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?(?:\d{1,2}:\d\d(?: ?[ap]m)?,? )?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2},? \d{4}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,? \d{4})(?:[ ,]+(?:at )?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?|[AP]M)?)?(?:\s*[|·•–—-]\s*.{1,24})?$/iu,
  'Apr 2, 2022 • 4 min read',
  'Nov 12, 2023',
  '14:20, 3 OCT 2023',
)

/** Who posted a text of a weblog on a day; group: the name. */
export const postedOn = pattern(
  /^(?:Posted|Written|Report(?:ed)?|Story) (?:by|BY) (\p{Lu}[\p{L}.'’ -]{2,40}?)(?: on (?:\p{L}+day,? )?(?:\d|\p{Lu}\p{Ll}{2,8} \d).{0,20})?$/u,
  'Posted by Ada on 28 April',
)
