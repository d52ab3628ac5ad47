// How newsletters say who wrote what: with the day, with the post first, with what the writer does.
import { pattern } from './pattern.ts'

/** What opens a line that says who wrote or posted a text. */
export const postedOrWritten = pattern(
  /^(?:(?:Posted|Published|Written|Submitted|Contributed|Added) (?:by|on)\b:?|By:?(?=\s)|by:?(?=\s)|BY:?(?=\s))\s+/u,
  'Posted by Ada Lisle on 3 May 2014',
)

/** Our Chairman, and a name: the post before the person; groups: post, name. */
export const postBeforeName = pattern(
  /^(?:(?:[Bb]y|From|from) )?(?:(?:[Oo]ur|[Tt]he) )?((?:\p{Lu}[\p{L}.'’]* ){0,2}(?:Chair(?:man|woman|person)?|President|Secretary|Sec\.|Treasurer|Editor|Clerk|Captain|Vicar|Rector|Curate|Warden|Churchwarden|Officer|Correspondent|Reporter|Leader|Organi[sz]er|Co-?ordinator|Head ?[Tt]eacher|Headmaster|Headmistress|Mayor|Recorder|Librarian|Archivist|Ranger)),?:? ((?:(?:Mrs?|Miss|Ms|Dr|Revd?|Rev\.|Mr\.|Mrs\.|Cllr|Canon|Prof)\.? )?(?:\p{Lu}[\p{L}.'’-]*\s){0,3}\p{Lu}[\p{L}'’-]+)$/u,
  'By our Chairman, Ada Lisle',
  'Hon. Sec.: Ada Lisle',
)

/** A name and that its bearer reports; group: the name. */
export const nameReports = pattern(
  /^((?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+) (?:reports?|writes|reporting)(?: .{0,24})?[:.]?$/u,
  'Ada Lisle reports',
)

/** A name behind From or To you by; group: the name. */
export const fromName = pattern(/^From ((?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+)$/u, 'From Ada Lisle')

/** What stands behind a name and is neither a post nor a body: a telephone, an age, a call sign, letters, an address. */
export const behindWriter = pattern(
  /(?:[\s,–—-]+(?:[Tt]el(?:ephone)?\b[.:]*\s*|[Pp]hone:?\s*|☎\s*)?\(?\d[\d ()-]{4,16}|\s*\((?:\d[\d ]{4,14}|\d{1,2}|aged? \d{1,2}|[A-Z]{1,2}\d[A-Z]{2,4})\)|,?\s+aged? \d{1,2}|(?:\s[–—-]|,)\s[A-Z]{1,2}\d{1,2}[A-Z]{2,4}|,\s\S+@\S+|(?:,?\s(?:B\.?A|M\.?A|B\.?Sc|M\.?Sc|Ph\.?D|MBE|OBE|CBE|J\.?P|F\.?R\.?H\.?S|RIBA|DL)\.?(?=,|$)){1,4}|,\s(?:Flat |No\. ?)?\d{1,3}[a-z]?,? (?:\p{Lu}[\p{L}'’]*,? ?){1,4}|,\s(?:\p{Lu}[\p{L}'’]* ){1,2}(?:Lane|Road|Street|Avenue|Close|Drive|Row|Terrace|Crescent|Cottages?|Farm|Square|Way))$/u,
  'Ada Lisle, Tel. 01000 555218',
  'Ada Lisle (G4AAA)',
  'Ada Lisle, aged 9',
  'Ada Lisle, 14 Block D',
  'Ada Lisle, Mill Lane',
)

/** A signature of one word or of initials, with a dash or without, or of who makes the sheet. */
export const briefSignature = pattern(
  /^(?:[-–—~]{1,2}\s?\p{Lu}\p{Ll}{1,11}|(?:\p{Lu}\.\s?){2,4}|(?!II|AD|BC|PS|NB|UK|US|END|EOF|PTO|TBC|TBA|NEW|THE)\p{Lu}{2,3}|\p{Lu}\p{Ll}{2,11}(?: (?:&|and) \p{Lu}\p{Ll}{2,11})?|(?:The )?Ed(?:itor|s?\.)?|The (?:\p{Lu}[\p{L}'’]* ){0,4}[Tt]eam)$/u,
  '-- Tobias',
  'J.L.',
  'Ada & Tom',
  'The Quay Mill team',
)

/** A body of people that signs, besides councils and clubs. */
export const groupSigns = pattern(
  /^(?!.*[.!?]$)(?:(?:The )?(?:Friends|Members|Staff|Pupils|Residents|Parents|Children|Bellringers) of\b.{3,40}|\p{Lu}.{1,40}\b(?:WI|W\.I\.?|Police|Constabulary|[Tt]eam|PCC|PTA|PTFA|Museum|Library|Surgery|Hospital|Brigade|Churchwardens|Volunteers|Scouts|Guides|Brownies|Cubs|Players|Singers|Ringers|Residents|Tenants))$/u,
  'Friends of St Ada’s',
  'Sallow & District WI',
)

/** The class of a child who signs. */
export const schoolClass = pattern(
  /^(?:Year|Class|Form|Y|Primary|Grade|Reception|Nursery|aged?)\b ?\d{0,2}\w?$/u,
  'Year 6',
)

/** A label over what is written of one person. */
export const overPerson = pattern(
  /^(?:OBITUAR(?:Y|IES)|IN MEMORIAM|APPRECIATION|TRIBUTE|PROFILE|PEN PORTRAIT|PERSON OF THE MONTH|MEET THE \p{L}+|FAREWELL|WELCOME|RETIREMENT|Obituar(?:y|ies)|In Memoriam|Appreciation|Tribute|Profile|Pen Portrait)[.:]?$/u,
  'OBITUARY',
)

/** A standing head and who writes it, or a title and by whom; groups: title, name. */
export const titleByWriter = pattern(
  /^(?:(.{4,60}?\S)\s*[–—-]\s*[Bb][Yy]\s+|((?:From (?:the|our) .{3,30}|FROM (?:THE|OUR) .{3,30}|.{3,30}(?:[Nn]otes|[Rr]eport|[Ll]etter|[Cc]olumn|[Cc]orner|[Dd]iary|NOTES|REPORT|LETTER|COLUMN|CORNER|DIARY)))\s*(?:[:–—]|\s-)\s*)((?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+)$/u,
  'Ferry to run again – by Ada Lisle',
  "CHAIRMAN'S NOTES - Ada Lisle",
)

/** What kind of text a title heads, on a line of its own above it. */
export const kindOfText = pattern(
  /^(?:BOOK|FILM|THEATRE|CONCERT|PLAY|MUSIC|Book|Film|Theatre|Concert|Play|Music) (?:REVIEW|OF THE MONTH|CORNER|CLUB|Review|of the Month)$|^(?:REVIEWS?|RECIPE|POEM|COMPETITION|INTERVIEW|CASE STUDY|GUEST COLUMN|OPINION|COMMENT|FEATURE|ANALYSIS|EXCLUSIVE|STOP PRESS|Review|Recipe|Poem|Competition|Interview|Opinion|Comment|Feature|Exclusive)(?: (?:OF THE MONTH|of the month|of the Month))?$/u,
  'BOOK REVIEW',
)

/** A subject in capitals with its colon, alone on a line. */
export const subjectLabel = pattern(/^\p{Lu}{3}[\p{Lu} '’&-]{2,26}:$/u, 'NEW TECHNOLOGY:')
