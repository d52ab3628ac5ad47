// How likely one kind of Chinese word or mark follows another, counted over running text.
import { remember } from './remember.ts'
import { simplified } from './simplified.ts'
import { partsOf } from './word-list.ts'

/**
 * The kinds: parts of speech of the segmenter's dictionary by their first letter, names by their second in capitals,
 * D 的 L 了 E 得 and Z 着, and marks of punctuation.
 */
const classes = '#(),./DLRSTZabcdfijklmnpqrstuvwz'

// A row for each kind, a letter for each kind after it: M as often as chance has it, each letter further a quarter
// more in natural logarithm, each before it a quarter less. Counted over the articles of the test documents and of
// real texts that are not in the repository; of those only the counts are here.
const after: Record<string, string> = {
  '#': 'HHNGJGFHIHKLGLHFHLJLKVJHUHJMKEVL',
  '(': 'PJJJIMKINOLLPNLKKNOLMONMLOMLNKLM',
  ')': 'MPMOPMMJNKMLLMNLKNMMMJLLMNMMNLMK',
  ',': 'KGFAABADLNMINNQQKPNJOLLPIRPPHNHN',
  '.': 'RRRBFFDHNMMKKLNKMLMLNMLNKRNPLMMN',
  '/': 'LOIBDGEHOPMLNNJKKONLPLOIJLJNJNJN',
  D: 'KNHIIGCGQMLKOLLJJNKKMMPEHKOJILHM',
  L: 'MNJKNHGILOLLMNKLKLNLMSLJMNMNKJKM',
  R: 'ILMLLNLIPOLLOMKKLMMMLLNLMKLMLMKP',
  S: 'KLMHKOMJNQNLKLLLLLQLOLOMMHNJLLKN',
  T: 'LMLLLNOLKMMMKROMMMLMLKNLLKLMMMLL',
  Z: 'MLLLMLMLLLMMLMLLLMLMMQNLLNNNMKLL',
  a: 'HKNLLNPOONLLLMIKILLLMJNLIHJGOMJN',
  b: 'KLOKLLOLNLMMMOLMMMNMMKOKMKLMLMLM',
  c: 'MMKIIJIIMMMLOMINMLJLLLNNJLLNLOLL',
  d: 'IKIGHILIHJLLPLLOJNKLMJJQKKJLMQIL',
  f: 'IIKPLHPMKKNLKLJNIMKLLMMKKMKKMMJM',
  i: 'MNLPPQOLMMMMLMLLLMLMMJJNNMMLMKLL',
  j: 'KLLJIOLKLLLLKNNJTLPMKINMKIMJNNMM',
  k: 'LLLKLMNLLLMMPMLMMNNMNLJOMMNNMOML',
  l: 'KPMPPPOMKKLMLNNILLKMNGLOLKLMLLLK',
  m: 'RMNONMKGJINJMMHLMMKJKNMKRJLPKKIM',
  n: 'JMOOOPOIMKOILMONOLNQLJLMJIKJMMKL',
  p: 'PNGEEGGMNPLMNNHLMMNKMMOIKQRPKKIN',
  q: 'KMQPOMMKOOMLLMKKMLMMLINIKILJLLKN',
  r: 'KKIJJIOHKKMKJMMOJMKLLMLOOMMOJOJN',
  s: 'KLLONMQKMKMMJLMMMMLMNJJLLKLKLOLL',
  t: 'NJKPLLNIILLLKMMNOLJLLOKMKMKRLLJM',
  u: 'NLKLNJLMJKMNOLLNNMMMMPMLMOLKLKLO',
  v: 'JNJNNMMRLMLRMILKLMLLMMMLLMMLPMGM',
  w: 'UNMHJJIKLLLLLMKJKLNMLGKJKJLJLHYL',
  z: 'ILLLMNMMPNONNNJMLMOLLLNMOJMKOLNL',
}

/** Gives how much likelier than chance it is, in log-odds, that the words at a text's end stand before those at the next one's beginning. */
export function orderAcross(end: string, start: string): number {
  const a = lastKind(end.slice(-8))
  const b = firstKind(start.slice(0, 8))
  const letter = after[a]?.[classes.indexOf(b)]
  return letter === undefined || b === '' ? 0 : (letter.charCodeAt(0) - 77) / 4
}

const lastKind = remember((end: string) => kindsOf(simplified(end)).at(-1) ?? '')
const firstKind = remember((start: string) => kindsOf(simplified(start))[0] ?? '')

/** Gives the kinds of the words and marks of a text. */
function kindsOf(text: string): string[] {
  return (text.match(/\p{Script=Han}+|\p{N}+|./gsu) ?? []).flatMap((run) =>
    /\p{Script=Han}/u.test(run) ? partsOf(run).map(kindOf) : [markOf(run)],
  )
}

const particles: Record<string, string> = { uj: 'D', ul: 'L', uv: 'E', uz: 'Z' }

const kindOf = (part: string) =>
  particles[part] ?? (/^n[rst]/.test(part) ? (part[1] as string).toUpperCase() : (part[0] as string))

const marks: [RegExp, string][] = [
  [/^[,，]/, ','],
  [/^[。！？!?；;：:…]/, '.'],
  [/^、/, '/'],
  [/^[“「『(（《〈"']/, '('],
  [/^[”」』)）》〉]/, ')'],
  [/^\p{N}/u, '#'],
]

const markOf = (run: string) => marks.find(([mark]) => mark.test(run))?.[1] ?? 'w'
