// Heads before their text in one line, as Chinese papers of old set their news.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const news = [
  ['渡船改期', '本埠南岸渡船向於辰初開行現因春水方生改於卯正開行凡欲渡江者務宜早到毋得遲誤云'],
  ['石橋修竣', '城東石橋去歲爲水冲坍經邑紳集資重修現已工竣擇於本月十六日開行官紳咸往觀禮'],
  ['米價漸平', '近來四鄕新米登塲市上米價漸平每石較前月約减二百文貧民無不稱便云'],
] as const

const titles = (lines: readonly string[]) =>
  convertText(lines.join('\n')).articles.map(({ fields: { title } }) => title)

test.each([
  ['in brackets, a ring behind', (head: string, text: string) => [`[${head}] ○${text}`]],
  ['in brackets over the text', (head: string, text: string) => [`[${head}]`, `　　${text}`]],
  ['in square brackets', (head: string, text: string) => [`【${head}】${text}`]],
  ['between a mark and a ring', (head: string, text: string) => [`●${head}○${text}`]],
  ['behind a mark, a gap behind', (head: string, text: string) => [`◎${head}　${text}`]],
  ['before a ring', (head: string, text: string) => [`${head}○${text}`]],
])('heads of news %s are titles', (_, set) => {
  expect(titles(['渡江日報 1902-03-04', '', ...news.flatMap(([head, text]) => set(head, text))])).toEqual(
    news.map(([head]) => head),
  )
})

test('a head goes on in brackets of its own, and what a shop says is an advertisement', () => {
  const lines = [
    '[新到紙張出售] [　寶硯齋啓]',
    '　　本齋新到各色紙張賜顧者請至北門大街本齋購取',
    ...news.map(([head, text]) => `[${head}] [ 續誌] ○${text}`),
  ]
  expect(titles(lines)).toEqual(news.map(([head]) => `${head}續誌`))
})

test('a name in brackets over such heads names their section', () => {
  const lines = ['[本埠新聞]', ...news.map(([head, text]) => `[${head}] ○${text}`)]
  const { articles } = convertText(lines.join('\n'))
  expect(articles.map(({ fields: { title, section } }) => [title, section])).toEqual(
    news.map(([head]) => [head, '本埠新聞']),
  )
})

test('items of today with a word before them stay items', () => {
  const items = ['渡口乡', '石桥镇', '茶山村'].map(
    (place) => `【${place}】组织群众清理河道，投工三百多个，清出淤泥一千余方，河水又清了。`,
  )
  expect(titles(['各地动态', ...items])).not.toContain('渡口乡')
})
