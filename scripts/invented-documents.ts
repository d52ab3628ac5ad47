// Articles invented to measure search on, the same ones every time: words by how often Chinese uses them, so that
// pairs of characters are as many and as uneven as in real papers.
import { createRequire } from 'node:module'
import { displayDate } from '../src/model/date.ts'
import type { SearchDocument } from '../src/search/document.ts'

/** What the measurements look for: a word that every third article has, a name that one in a hundred has, six characters. */
export const asked = { common: '社区', rare: '陆闻笙', six: '社区读书会上' }

const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜']
const givenNames = [...'建国明志文海春晓秀兰玉芳丽娟伟强军勇杰涛超磊鹏辉刚平波斌宁静敏慧颖琳雪梅莉霞燕玲']
const sections = ['要闻', '工作动态', '基层来信', '人物', '副刊', '通知公告']
const publications = ['柳湾简报', '石埠新闻', '鹤渡通讯', '梅溪周报']

/** Numbers from 0 up to 1, the same ones for the same seed. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000
  }
}

interface Words {
  words: string[]
  /** For each word, how often Chinese uses it and those before. */
  sums: Float64Array
}

let known: Words | undefined

function words(): Words {
  if (known) return known
  const { dict } = createRequire(import.meta.url)('@node-rs/jieba/dict') as { dict: Buffer }
  const rows = dict
    .toString()
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word]) => /^\p{sc=Han}{1,4}$/u.test(word ?? ''))
  const sums = new Float64Array(rows.length)
  for (const [i, [, often]] of rows.entries()) sums[i] = (sums[i - 1] ?? 0) + Number(often)
  known = { words: rows.map(([word]) => word as string), sums }
  return known
}

function writer(random: () => number) {
  const { words: all, sums } = words()
  const below = (bound: number) => Math.floor(random() * bound)
  const one = (list: readonly string[]) => list[below(list.length)] as string
  function word(): string {
    const wanted = random() * (sums.at(-1) as number)
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] as number) > wanted) high = middle
      else low = middle + 1
    }
    return all[low] as string
  }
  const some = (least: number, more: number) => Array.from({ length: least + below(more) }, word).join('')
  const name = () => one(surnames) + one(givenNames) + one(givenNames)
  const figure = () => `${2 + below(900)}人，${1 + below(12)}月${1 + below(28)}日`
  function sentence(): string {
    const clauses = Array.from({ length: 1 + below(4) }, () => some(4, 9))
    if (random() < 0.12) clauses.push(`${some(1, 2)}的${name()}说`)
    if (random() < 0.1) clauses.push(figure())
    if (random() < 0.02) clauses.push(`${some(2, 3)}${asked.common}${some(2, 4)}`)
    if (random() < 0.001) clauses.push(`在${asked.six}${some(2, 4)}`)
    if (random() < 0.0005) clauses.push(`${asked.rare}${some(3, 4)}`)
    return `${clauses.join('，')}。`
  }
  function paragraph(): string {
    let text = ''
    while (text.length < 90 + below(130)) text += sentence()
    return text
  }
  return { below, one, some, paragraph }
}

/** Gives invented articles, from old to new; `length` is about how many characters each has. */
export function* inventedDocuments(count: number, length = 1000): Generator<SearchDocument> {
  for (let i = 0; i < count; i++) {
    const { below, one, some, paragraph } = writer(numbers(i + 1))
    const months = Math.floor(i / 80)
    const month = String((months % 12) + 1).padStart(2, '0')
    const date = `${1950 + Math.floor(months / 12)}-${month}`
    const publication = Math.floor(i / 20) % publications.length
    const blocks: string[] = []
    const target = length * (0.5 + below(1000) / 1000)
    while (blocks.join('').length < target) blocks.push(paragraph())
    yield {
      address: `/p${publication}/${date}/${String((i % 20) + 1).padStart(2, '0')}/`,
      title: some(4, 8),
      publication: `p${publication}`,
      publicationTitle: publications[publication] as string,
      date,
      dateShown: displayDate(date, 'zh-Hans'),
      issue: date,
      section: one(sections),
      language: 'zh-Hans',
      blocks,
    }
  }
}
