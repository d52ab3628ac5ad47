// An invented archive in which every list is long and every oddity stands once: for tests of what pages weigh and show.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inventArchive, inventBody } from '../../scripts/invented-archive.ts'
import { fileOf } from '../../src/model/paths.ts'

/** Pages of the crowded archive where a list is longest, or something is rare. */
export const crowded = {
  home: '/',
  'all publications': '/publications/',
  'publication of 120 years': '/ribao/',
  'year of 366 issues': '/ribao/2020/',
  'issue of 200 articles': '/thick/2023-01/',
  'its second part': '/thick/2023-01/part-2/',
  'issue of one article': '/ribao/1903-01-01/',
  'longest title': '/ribao/2020-02-29/01/',
  'long article in English': '/observer/1926-05-12/01/',
  'article without a date': '/ribao/undated-1/01/',
  'undated issues': '/ribao/undated/',
  'source of one line': '/sources/ribao/one-line/',
  'its later letters': '/sources/ribao/one-line/from-1-2/',
  'source of many lines': '/sources/ribao/long/',
  'years of all': '/dates/',
  'year of all': '/dates/2020/',
  'month with a crowded day': '/dates/2020/02/',
} as const

const days = Array.from({ length: 366 }, (_, i) =>
  new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10),
)
const years = Array.from({ length: 120 }, (_, i) => 1903 + i).filter((year) => year < 1941 || year > 1948)

/** Writes it into a folder: a daily of 120 years, 75 papers that came out on one day, and one issue of 200 articles. */
export function crowdArchive(folder: string): void {
  inventArchive(folder, { publications: ['thick'], issues: 1, articles: 200 })
  const put = writerOf(folder)
  for (let n = 1; n <= 75; n++) {
    put.record(`p${n}`, `title: 鹤渡第${n}小学校报\nplace: 鹤渡`)
    put.issue({ slug: `p${n}`, id: '2020-02-29', date: '2020-02-29', articles: [note] })
  }
  daily(put)
  put.record('observer', 'title: The Harbour & District Observer\nlanguage: en\nplace: Harbour')
  put.issue({ slug: 'observer', id: '1926-05-12', date: '1926-05-12', articles: [report] })
}

const note = { title: '渡口夜里加开一班船', body: '渡口夜里加开一班船，末班船晚上九点半离岸。' }

function daily({ record, issue, source }: Writer): void {
  record('ribao', 'title: 云浦日报\nplace: 云浦\nissuer: 云浦日报社\nfrequency: 日报')
  for (const year of years.filter((one) => one !== 2020))
    issue({ slug: 'ribao', id: `${year}-01-01`, date: `${year}-01-01`, articles: [note] })
  for (const day of days)
    issue({ slug: 'ribao', id: day, date: day, articles: [day.endsWith('02-29') ? longest : note] })
  for (let n = 1; n <= 120; n++) issue({ slug: 'ribao', id: `undated-${n}`, articles: [note] })
  // A page copied out as one line, and a bound volume copied out as one file.
  const bodies = Array.from({ length: 100 }, (_, i) => inventBody(i))
  source('ribao', 'one-line', bodies.join('').replaceAll('\n', ''))
  source('ribao', 'long', bodies.join('\n').replace(/(.{30})/g, '$1\n'))
  issue({ slug: 'ribao', id: '1902-12-31', date: '1902-12-31', articles: [note], of: ['one-line', 'long'] })
}

const longest = {
  kicker: '全区抗旱保苗暨冬季农田水利基本建设现场会在鹤渡召开并向各乡镇场站提出八项要求',
  title:
    '云浦区第十四届人民代表大会常务委员会第二十七次会议关于批准云浦区二〇一九年区级财政决算和二〇二〇年上半年预算执行情况以及进一步加强政府投资项目管理监督工作若干规定的决议（草案）公开征求全区各界群众意见的公告',
  subtitle: '征求意见自公告之日起三十日内，逾期不再受理；来信请注明“决议意见”字样',
  byline: ['区人大常委会办公室', '区财政局', '区审计局', '云浦日报社记者部'],
  body: '全文见 https://archive.example/notices/2020/02/29/resolution-on-the-final-accounts-of-2019.html，各界可就其中任何一条提出意见。\n\n来信请寄区人大常委会办公室。',
}

const sentence =
  'The committee met on Wednesday evening in the reading room, with Mr. Alder in the chair, and the minutes of the last meeting were taken as read. '
const report = {
  title:
    'Proposed removal of the old ferry steps, and what the ratepayers of the lower ward had to say of it',
  kicker: 'The Harbour Question',
  byline: ['Our Own Correspondent'],
  continued: 'page 3',
  body: `${Array.from({ length: 60 }, () => sentence.repeat(5).trim()).join('\n\n')}\n\n<JumpLine>Continued on page 3</JumpLine>`,
}

interface Piece {
  title: string
  body: string
  kicker?: string
  subtitle?: string
  byline?: string[]
  continued?: string
}
interface Numbered {
  slug: string
  id: string
  date?: string
  articles: Piece[]
  /** Names of sources that are there already. */
  of?: string[]
}
type Writer = ReturnType<typeof writerOf>

function writerOf(folder: string) {
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  const fileNamed = (slug: string, name: string) => `${fileOf.sources(slug)}/${name}.txt`
  const source = (slug: string, name: string, text: string) => write(fileNamed(slug, name), text)
  return {
    source,
    record: (slug: string, yaml: string) => write(fileOf.publication(slug), `${yaml}\n`),
    issue({ slug, id, date, articles, of = [id] }: Numbered) {
      if (of.includes(id)) source(slug, id, articles.map(({ title, body }) => `${title}\n${body}\n`).join(''))
      const rows = of.map(
        (name) => `{file: ${fileNamed(slug, name)}, sha256: '${'0'.repeat(64)}', encoding: utf-8}`,
      )
      const dated = date ? `date: ${date}\ndateFrom: file name\n` : ''
      write(fileOf.issue(slug, id), `${dated}sources: [${rows.join(', ')}]\n`)
      for (const [i, { body, ...fields }] of articles.entries()) {
        const number = String(i + 1).padStart(2, '0')
        const head = { ...fields, source: { file: fileNamed(slug, of[0] as string), lines: '1' } }
        const yaml = Object.entries(head).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
        const file = fileOf.article({ publication: slug, issue: id, article: number })
        write(file, `---\n${yaml.join('\n')}\n---\n\n${body}\n`)
      }
    },
  }
}
