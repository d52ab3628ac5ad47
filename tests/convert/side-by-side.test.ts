// Paragraphs below a row of heads, dealt out among them.
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { Runs } from '../../src/convert/runs.ts'
import { dealOut } from '../../src/convert/side-by-side.ts'
import type { ArticleNode, BlockNode, Role } from '../../src/convert/tree.ts'

const context = { wide: () => true, runs: new Runs(() => ''), cut: true, broken: true, indented: false }

const block = (role: Role, value: string, line: number): BlockNode => {
  const place = { line, column: 1 }
  return {
    type: 'block',
    role,
    children: [{ type: 'line', value, blanks: 1, position: { start: place, end: place } }],
  }
}

const read = (heads: [Role, string][], paragraphs: string[]): ArticleNode => ({
  type: 'article',
  children: [
    ...heads.map(([role, value], i) => block(role, value, i + 1)),
    ...paragraphs.map((value, i) => block('paragraph', value, heads.length + i + 1)),
  ],
})

const deal = (article: ArticleNode) =>
  dealOut({ type: 'root', children: [article] }, context, new VFile()).map(({ children }) =>
    children.map(
      ({ role, children: [line] }) =>
        `${role} ${'value' in (line ?? {}) ? (line as { value: string }).value.slice(0, 9) : ''}`,
    ),
  )

const paragraphs = [
  '本报讯（记者 何立）粮站空了六年的旧仓库上月改成了豆腐坊，三口大锅从后半夜一直烧到天亮。',
  '本报讯（记者 林远）渡口的老艄公阿福从前天起教小学生撑船，先学站，再学看水，站得稳了才下桨。',
  '豆腐坊的师傅是从邻县请来的，他说旧仓库墙厚，夏天不热，豆腐放到中午也不酸。',
  '阿福撑了四十年船，他说老艄公的本事有一半在脚上，小学生光着脚学，学得快。',
]

test('each title takes its own heads and its own paragraphs', () => {
  const heads: [Role, string][] = [
    ['kicker', '渡口老艄公教小学生'],
    ['title', '旧仓库里办豆腐坊'],
    ['title-line', '先学站稳再下桨'],
  ]
  expect(deal(read(heads, paragraphs))).toEqual([
    [
      'title 渡口老艄公教小学生',
      'subtitle 先学站稳再下桨',
      'paragraph 本报讯（记者 林远',
      'paragraph 阿福撑了四十年船，',
    ],
    ['title 旧仓库里办豆腐坊', 'paragraph 本报讯（记者 何立', 'paragraph 豆腐坊的师傅是从邻'],
  ])
})

test('heads that speak of one thing stay together', () => {
  const heads: [Role, string][] = [
    ['kicker', '渡口老艄公教小学生'],
    ['title', '站得稳了才下桨'],
  ]
  expect(deal(read(heads, paragraphs))).toHaveLength(1)
})

const signed = (heads: [Role, string][], texts: string[], names: string[]): ArticleNode => {
  const article = read(heads, texts)
  const below = article.children.length + 1
  article.children.push(...names.map((name, i) => block('credit', name, below + i)))
  return article
}

const unsigned = [
  '后街的补鞋摊又开张了，老何的锥子磨得雪亮，补鞋的人排到了巷口。',
  '我儿子养了三只蚕，桑叶要到河对岸去摘，一天一趟。',
  '老何补鞋不看钱，只看鞋跟磨在哪一边，他说磨在里面的人走路急。',
  '上周蚕结了茧，儿子数了又数，少了一只，原来爬到窗帘上去了。',
]

test('two lines above paragraphs that take turns and two names at their end are two titles', () => {
  const heads: [Role, string][] = [
    ['title', '补鞋摊前看鞋跟'],
    ['byline', '养蚕记'],
  ]
  expect(deal(signed(heads, unsigned, ['何立', '林远']))).toEqual([
    ['title 补鞋摊前看鞋跟', 'paragraph 后街的补鞋摊又开张', 'paragraph 老何补鞋不看钱，只', 'credit 何立'],
    ['title 养蚕记', 'paragraph 我儿子养了三只蚕，', 'paragraph 上周蚕结了茧，儿子', 'credit 林远'],
  ])
})

test('a text between an addressee and its office and day keeps its one title', () => {
  const heads: [Role, string][] = [
    ['title', '关于修补后街补鞋摊雨棚的通知'],
    ['title-line', '并请河对岸让出桑叶地养蚕'],
  ]
  const texts = ['各街道办事处、各摊主：', ...unsigned]
  const article = signed(heads, texts, ['后街街道办事处', '二〇〇六年三月十一日'])
  expect(deal(article)).toHaveLength(1)
})
