// What someone who types or posts a story out of a paper writes around it.
import { pattern } from './pattern.ts'

/** The line between signs that opens what is passed on. */
export const envelopeOpens = pattern(
  /^\s*(?=.*(?:[-=*<>+#~_:[(]\s?){2}|\[)[^\p{L}\d]*(?:begin|start)(?:ning)?\b[^.!?]{0,60}?[^\p{L}\d]*$/iu,
  '-=*=- begin typed article -=*=-',
  '----- Start of article -----',
)

/** The line between signs that closes it. */
export const envelopeCloses = pattern(
  /^\s*(?=.*(?:[-=*<>+#~_:[(]\s?){2}|\[)[^\p{L}\d]*(?:end|finish)\b[^.!?]{0,60}?[^\p{L}\d]*$/iu,
  '-=*=- end typed article -=*=-',
  '*** END OF ARTICLE ***',
)

/** The first words of a note that says where the one story below it was printed. */
export const clippingNote = pattern(
  /^[\W_]*(?:(?:The following|Here(?:['’]s| is)|This|Below is|Attached is|I (?:found|saw|read))\b(?: (?:is|was|are))?(?: (?:an?|the|this))?(?: [\p{L}-]+){0,3}? (?:article|story|piece|item|report|editorial|column|clipping|excerpt|interview|feature|obituary)\b(?:.{0,80}? )?(?:from|in|by)\b|(?:Re-?printed|Reproduced|Taken|Copied|Quoted|Excerpted|Transcribed|Typed(?: in)?) (?:with(?:out)? (?:\p{L}+ ){0,2}permission )?(?:from|out of)\b|From (?:the )?\p{Lu}.{2,60}\d{4}\b.{0,20}:?$)/u,
  'The following article is from the front page of the Pell Ferry Herald of 3 May 1991.',
  'Reprinted without permission from the Pell Ferry Herald, May 3, 1991',
)

/** The name of a paper behind a word that leads to it. */
export const paperInNote = pattern(
  /\b(?:from|in|of|by|on|out of)\s+(?:the |The |today['’]s |yesterday['’]s )?(\p{Lu}[\p{L}'’&.-]*(?: (?:of |the |and |& )?\p{Lu}[\p{L}'’&-]*){0,4})(?=,? (?:on|of|for|dated)\b|\s?[,(:;]|\.?$)/gu,
  'a story published in the Pell Ferry Herald on Monday',
)

/** The words that lead to the title of what is passed on. */
export const headedSo = pattern(
  /^(?:(?:It|The (?:article|story|piece)) (?:is|was) )?(?:headed|headlined|titled|entitled)\s*[:,]?$/iu,
  'It is headed:',
)

/** A title, and behind it who wrote what stands below. */
export const titleAndWriter = pattern(
  /^(.{4,80}?)[”"']?,? (?:written |reported )?by ((?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+)\.?$/u,
  'SECOND BOAT TO RUN ON SUNDAYS, written by Ada Lisle.',
)

/** The place in the paper, noted by who typed the story. */
export const notedPage = pattern(
  /^[([]\s*(?:front page|page|pages|pg\.?|p\.)[^)\]]{0,24}[)\]]$/iu,
  '(front page - page C1)',
  '(page A4)',
)

/** A telephone, as a board that hands out texts gives it below them. */
export const boardNumber = pattern(
  /(?:^|[\s(])(?:\d{3}[)-]\s?)?\d{3}-\d{4}(?=$|\s)|\b(?:baud|bbs|sysop)\b/iu,
  'The Net Loft 207-555-0122',
)

/** From where a story goes on, below its head on a further page. */
export const goesOnFromPage = pattern(
  /^[([]?(?:continued|cont['’]?d|from) (?:from )?(?:the )?(?:front|page|p\.)\b.{0,20}$/iu,
  'Continued from Page B3',
)

/** A field of the head of a post, a sign before it or not, that tells nothing of what is posted. */
export const postField = pattern(
  /^(?:\S\s{1,6})?[^\p{L}\d]{0,4}(?:Newsgroups?|Path|Message-ID|Organi[sz]ation|Lines|References|Followup-To|Reply-To|Sender|Summary|Keywords|Distribution|Approved|Xref|NNTP-[\w-]+|Received|Return-Path|X-[\w-]+|Subject) ?:\s/u,
  '> Newsgroups: rec.quay',
  'Lines: 285',
)
