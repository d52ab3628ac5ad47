// Articles invented for the tests: simplified, traditional, English, full width, and many made of their pieces.
import type { SearchDocument } from '../../src/search/document.ts'
import { fold } from '../../src/search/fold.ts'
import { wholeTable } from '../../src/search/fold-table.ts'

const written: [title: string, language: string, ...blocks: string[]][] = [
  [
    '云浦镇消防演练有序开展',
    'zh-Hans',
    '昨日上午，云浦镇在菱塘小学举行消防演练，师生六百余人参加。',
    '镇长陆闻笙说：“演练不是演戏，平时多流汗，灾时少流泪。”PM2.5指数当日为35。',
  ],
  [
    '雲浦音樂會後記',
    'zh-Hant',
    '臺上燈光漸暗，樂聲自遠處傳來。後臺裏，演員們收拾著行裝。',
    '觀眾李　梅說，這裏的音樂會是她聽過最好的一場。',
  ],
  [
    'Harvest supper at St Oswin’s',
    'en-GB',
    'The harvest supper was held in the tithe barn on 7 October; eighty-two came, and the Wi-Fi did not.',
    'Mrs Fenwick’s café stall raised £140.50 for the tower fund. Naïve or not, we hope for more.',
  ],
  [
    'ＧＤＰ同比增长７．２％',
    'zh-Hans',
    '上半年全区ＧＤＰ达４５．６亿元，其中３Ｄ打印产业园Ａ区贡献突出。',
    '（完）',
  ],
  ['——', 'zh-Hans', '𠮷田村的龘字碑，2023年3月5日落成；𠮷田人说：“龘龘”。'],
  [
    '河汀社区卡拉オケ大会',
    'zh-Hans',
    'カラオケ大会は、土曜日ｶﾞｰﾃﾞﾝホールで。社区居民 Anna Lindqvist 唱了三首歌。',
  ],
]

let seed = 20260401
const random = (below: number): number => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
  return Math.floor((seed / 0x80000000) * below)
}

/** Picks an item, always the same ones from run to run. */
export function pick<T>(list: readonly T[]): T {
  return list[random(list.length)] as T
}

const pieces = written
  .flatMap(([title, , ...blocks]) => [title, ...blocks])
  .flatMap((text) => {
    const characters = [...text]
    return characters.map((_, i) => characters.slice(i, i + 2 + (i % 4)).join(''))
  })

/** The articles that were written, and `count` made of pieces of them. */
export function inventedDocuments(count: number): SearchDocument[] {
  const made = Array.from({ length: count }, (_, i): [string, string, ...string[]] => {
    const text = (n: number) => Array.from({ length: n }, () => pick(pieces)).join('')
    return [`${text(3)}${i}`, 'zh-Hans', ...Array.from({ length: 1 + (i % 3) }, () => text(12))]
  })
  return [...written, ...made].map(([title, language, ...blocks], i) => {
    const year = 2019 + (i % 5)
    const publication = i % 2 ? 'yunpu' : 'heting'
    return {
      address: `/${publication}/${year}-05-01/${String(i + 1).padStart(2, '0')}/`,
      title,
      publication,
      publicationTitle: publication === 'yunpu' ? '云浦报' : '河汀简报',
      date: `${year}-05-01`,
      dateShown: `${year}年5月1日`,
      issue: `${year}-05-01`,
      section: i % 3 === 1 ? '副刊' : '要闻',
      ...(i % 4 ? { persons: i % 8 > 4 ? ['陆闻笙', `记者${i % 7}`] : [`记者${i % 7}`] } : {}),
      ...(i % 5 ? {} : { office: '云浦镇政府' }),
      language,
      blocks,
    }
  })
}

const table = wholeTable()
const run = /[\p{L}\p{N}]/u
const single = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー\p{Nd}]/u

/** Folds a text and writes each break as `|`, with white space left between words of letters only. */
export function plain(text: string): string {
  const broken = fold(text, table).replace(/\s*[^\p{L}\p{N}\s][^\p{L}\p{N}]*/gu, '|')
  return broken.replace(/(.?)\s+(?=(.?))/gu, (_, before, after) =>
    isRun(before) && isRun(after) ? `${before} ` : before,
  )
}

/** Says by plain substring search whether a document holds a text; a word of letters counts from its beginning. */
export function holds({ title, blocks }: Pick<SearchDocument, 'title' | 'blocks'>, query: string): boolean {
  const wanted = plain(query).replace(/^[| ]+|[| ]+$/g, '')
  return [title, ...blocks].some((block) => {
    const text = plain(block)
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      if (!isRun([...wanted][0]) || !isRun([...text.slice(0, at)].at(-1))) return true
    }
    return false
  })
}

/** Takes `count` random substrings of 1 to 6 characters out of the documents: only such as hold a letter. */
export function substrings(documents: readonly SearchDocument[], count: number): string[] {
  const found: string[] = []
  while (found.length < count) {
    const document = pick(documents)
    const characters = [...pick([document.title, ...document.blocks])]
    const start = random(characters.length)
    const text = characters.slice(start, start + 1 + random(6)).join('')
    if (run.test(plain(text)) && !/["“”]/.test(text)) found.push(text)
  }
  return found
}

function isRun(character: string | undefined): boolean {
  return character !== undefined && run.test(character) && !single.test(character)
}

/** Says whether a phrase stands in the words of an article, as Pagefind reads them. */
export function stands(phrase: readonly string[], indexed: readonly string[]): boolean {
  const held = indexed.map((entry) => (entry.startsWith('0-') ? entry.slice(2).split('-') : [entry]))
  return held.some((_, at) => phrase.every((word, i) => held[at + i]?.includes(word)))
}
