// Pages whose columns stand side by side: titles above each other, paragraphs that take turns, heads below a full
// line, texts below the signature of another, columns read
// across.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const read = (lines: string[]) => convertText(lines.join('\n')).articles

const titlesOf = (articles: ReturnType<typeof read>) => articles.map(({ fields }) => fields.title)
const textOf = ({ body }: ReturnType<typeof read>[number]) => body.map(({ text }) => text).join('')

test('paragraphs that take turns go to the titles that stand above each other', () => {
  const articles = read([
    '### 渡口老艄公教小学生撑船',
    '',
    '### 粮站旧仓库改成豆腐坊',
    '',
    '本报讯（记者 林远）渡口的老艄公阿福从前天起教小学生撑船，每天放学后教一个钟头，先学站，再学看水。',
    '',
    '本报讯（记者 何立）粮站空了六年的旧仓库上月改成了豆腐坊，三口大锅从后半夜一直烧到天亮。',
    '',
    '阿福撑了四十年船，他说艄公的本事有一半在脚上，小学生光着脚学，学得比大人快得多。',
    '',
    '豆腐坊的师傅是从邻县请来的，他说旧仓库墙厚，夏天不热，豆腐放到中午也不酸。',
    '',
    '学撑船的小学生已有十九个，渡口边的石阶上摆着一排小鞋，大小都有。',
    '',
    '粮站的人每天早上来买豆腐，有人说闻着豆香，想起了从前仓库里的新米。',
  ])
  expect(titlesOf(articles)).toEqual(['渡口老艄公教小学生撑船', '粮站旧仓库改成豆腐坊'])
  expect(textOf(articles[0] as never)).toMatch(/站，再学看水。阿福撑了.*大小都有。$/u)
  expect(textOf(articles[1] as never)).toMatch(/烧到天亮。豆腐坊的师傅.*新米。$/u)
})

test('two news of one article stay with it where nothing takes turns', () => {
  const articles = read([
    '两岸同日开渠',
    '',
    '北岸三个村一起动手',
    '',
    '本报讯（记者 林远）北岸三个村昨天同时开渠，渠长四里，来年可以浇田六百亩。',
    '',
    '村里的老人说，这条渠说了二十年，如今总算看见了水。',
    '',
    '本报讯（记者 何立）南岸也在昨天开渠，两岸相约在中秋前合龙，一起放水。',
  ])
  expect(articles).toHaveLength(1)
})

test('a head below a paragraph that fills its last line begins an article', () => {
  const articles = read([
    '山村小学有了第一架风琴',
    '',
    '　　本报讯　石坎村小学上月有了第一架',
    '风琴，是县文化馆送来的旧琴，有三个键不',
    '响，校长请木匠修了半个月才把它修好了。',
    '　　开学那天，全村的人都站在窗外听孩',
    '子们唱歌，唱到一半，风琴又哑了一个键。',
    '怎样给果树涂白',
    '　　冬至以前，果树的树干要涂一遍石灰',
    '水，高三尺，能防虫，也能防冻。石灰、盐、',
    '水的分量是五、一、二十。',
  ])
  expect(titlesOf(articles)).toEqual(['山村小学有了第一架风琴', '怎样给果树涂白'])
})

test('the short end of a paragraph that lost its full stop heads nothing', () => {
  const articles = read([
    '山村小学有了第一架风琴',
    '',
    '　　本报讯　石坎村小学上月有了第一架',
    '风琴，是县文化馆送来的旧琴，有三个键不',
    '响，校长请村里的木匠修了整整半个月才修',
    '理好了',
    '　　开学那天，全村的人都站在窗外听孩',
    '子们唱歌，唱到一半，风琴又哑了一个键。',
    '　　校长笑着说，它比我们还怕生人，过',
    '几天熟了就好了。',
  ])
  expect(articles).toHaveLength(1)
})

const boats = [
  '一只旧渡船摆进了学堂',
  '',
  '本报讯 河埠小学的院子里摆着一只旧渡船，船板是老艄公阿福捐的，孩子们在船舱里读书。',
  '',
  '船舱里放得下十二个人，谁读得好，谁坐船头。',
]
const kiln = [
  '',
  '砖窑今年不冒黑烟',
  '',
  '南坡的砖窑换了新炉，今年不再冒黑烟，窑工说洗一次衣裳能穿三天。',
  '',
  '供稿：何立',
  '',
]

test('what stands below the signature of another text goes back to the text it speaks of', () => {
  const articles = read([
    ...boats,
    ...kiln,
    '老艄公阿福常来看他的旧渡船，孩子们请他坐在船头，给大家讲河埠从前的渡口和船舱里的灯。',
    '',
    '供稿：林远',
  ])
  expect(textOf(articles[0] as never)).toContain('老艄公阿福常来')
  expect(textOf(articles[1] as never)).not.toContain('阿福')
})

test('an answer below a signature stays there', () => {
  const articles = read([
    ...boats,
    ...kiln,
    '编者附记：砖窑换炉的钱是窑工们自己凑的，新炉的图样可以向南坡的窑上去要。',
  ])
  expect(textOf(articles[1] as never)).toContain('编者附记')
})

const across = [
  '老艄公教小学生',
  '撑船',
  '本报讯 渡口的老艄公阿福从前',
  '粮站仓库改豆腐坊',
  '本报讯 粮站空了六年的旧仓库',
  '上个月改成了豆腐坊，三口大铁',
  '锅从后半夜一直烧到天亮。豆腐',
  '天起教小学生撑船，每天放学以',
  '坊的老师傅是从邻县请来的，他',
  '后教一个钟头，先学站稳脚跟，',
  '说旧仓库墙壁厚，夏天不热，豆',
  '再学看水。他撑了四十年船，说',
  '艄公的本事有一半在脚底下，小',
  '腐放到中午也不发酸。',
  '学生光着脚丫子学，学得比大人',
  '快。',
]
// The places of the lines of each column.
const columns = [
  [0, 1, 2, 7, 9, 11, 12, 14, 15],
  [3, 4, 5, 6, 8, 10, 13],
]

test('lines of columns that a scan read across go back to their texts', () => {
  const articles = read(across)
  expect(articles.map(textOf)).toEqual([
    expect.stringMatching(/从前天起教小学生撑船，每天放学以后教.*学得比大人快。$/u),
    expect.stringMatching(/旧仓库上个月改成了.*豆腐坊的老师傅.*豆腐放到中午也不发酸。$/u),
  ])
  const { messages } = convertText(across.join('\n')).report
  expect(messages.filter(({ ruleId }) => ruleId === 'move-columns').length).toBeGreaterThan(1)
})

test('lines in order stay where they are', () => {
  const inOrder = columns.flat().map((at) => across[at] as string)
  const { messages } = convertText(inOrder.join('\n')).report
  expect(messages.filter(({ ruleId }) => ruleId === 'move-columns')).toEqual([])
  expect(read(inOrder).map(textOf)).toEqual(read(across).map(textOf))
})
