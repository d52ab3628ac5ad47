// Small words of English, by what may stand beside them: they tell whether one printed line goes on in another.
import { pattern } from './pattern.ts'

/** A line whose last word calls for a name of something: the, their, every. */
export const endsInArticle = pattern(
  /(?:^|\s)(?:the|an?|this|these|those|my|his|its|our|their|your|every|each|no|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|several|few)$/iu,
  'had been carried over the',
  'the ice was of nine',
)

/** A line whose last word calls for what it is set before: of, with, between. */
export const endsInPreposition = pattern(
  /(?:^|\s)(?:of|in|to|from|with|by|for|at|on|upon|into|under|through|between|among|against|during|without|towards?)$/iu,
  'a boat laden with',
)

/** A line whose last word calls for a verb: would, shall, might. */
export const endsInAuxiliary = pattern(
  /(?:^|\s)(?:will|would|shall|should|may|might|can|could|must)$/iu,
  'the owners would',
)

/** A line whose last word joins words or clauses: and, or, but. */
export const endsInConjunction = pattern(
  /(?:^|\s)(?:and|or|but|nor|than|if|because|when|while|where|as|that|which|who)$/iu,
  'bread and',
)

/** A line that opens with the name of something called for: an article. */
export const opensWithArticle = pattern(
  /^(?:the|an?|this|these|those|my|his|its|our|their|your|every|each|no)\s/u,
  'the ferry was late',
)

/** A line that opens with a preposition. */
export const opensWithPreposition = pattern(
  /^(?:of|in|to|from|with|by|for|at|on|upon|into|under|through|between|among|against|during|without|towards?)\s/u,
  'of the ferry',
)

/** A line that opens with a verb that needs one who does it: was, has, would. */
export const opensWithVerb = pattern(
  /^(?:is|was|are|were|has|had|will|would|shall|should|may|might|can|could|must)\s/u,
  'was carried by four votes',
)

/** A line that opens with a word that joins: and, but, which. */
export const opensWithConjunction = pattern(/^(?:and|or|but|nor|than|which|who|whose)\s/u, 'and bread')

/** A line that opens with one who does something: he, they. */
export const opensWithPronoun = pattern(/^(?:I|he|she|we|they)\s/u, 'they came home')

/** A line that opens a sentence with a small word in a capital: The, He, On. */
export const opensSentence = pattern(
  /^["“'‘]?(?:The|An?|This|These|Those|My|His|Its|Our|Their|Your|He|She|It|We|They|There|On|In|At|When|While|After|Before|If|But|And|For|From|To|By|With|As|One|Some|Many|All|No|Not|What|Why|How|Who)\s/u,
  'On Friday the lamp was lit',
)

/** A word of five letters or more that every text has. */
export const commonWord = pattern(
  /^(?:about|above|after|again|against|along|among|another|because|before|being|below|between|could|during|every|first|having|other|others|people|should|since|still|their|there|these|thing|things|those|three|through|under|until|where|which|while|without|would|years?)$/u,
  'between',
)

/** A line that opens inside a sentence, with a whole word in small letters. */
export const smallStart = pattern(
  /^(?:a|\p{Ll}{2,})(?=[\s,;:.!?'’-]|$)/u,
  'mill and the lower bridge',
  'spoon.',
)

/** A line of running words that stops inside a sentence. */
export const stopsInside = pattern(
  /^(?:.*?(?<!\S)\p{Ll}+){2}.*(?:\p{Ll}[’']?[,-]?|(?<!\S)[aI])$/u,
  'and the men who had come over the',
  'a cart which had been stand-',
)

/** A line whose first words stand in capitals: an advertisement, or a head in the line of its text. */
export const opensInCapitals = pattern(
  /^["“'‘]?(?:\p{Lu}[\p{Lu}'’]{2,}[.,]? ){2}|^\p{Lu}{3}[\p{Lu} '’]{0,24}[.,:]?[-—–]/u,
  'GOUT POWDERS.—Of all chemists',
  'PELL FERRY BONNETS, newest shapes',
)

/** A line whose last mark ends a sentence: no short word, no sum of money. */
export const surelyEnds = pattern(
  /(?<!(?:\d|\s|^)\p{L}{1,2})[.!?]["”’']?$/u,
  'and the band played until dusk.',
)

/** A line in which a sentence ends and the next begins. */
export const stopInSentence = pattern(
  /\p{Ll}{2}[.!?] \p{Lu}|\d[.] \p{Lu}\p{Ll}/u,
  'Friday, June 11. There will',
)

/** The first half of a word that keeps its hyphen wherever it stands: half-past, self-made. */
export const keptHyphen = pattern(
  /(?<![\p{L}-])(?:half|self|well|evil|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-$/iu,
  'at half-',
)
