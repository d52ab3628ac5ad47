// The headings of sheets that are written in Markdown.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const told = (what: string) =>
  `${what}的消息传开以后，镇上的人都到码头来看，有的带了凳子，有的带了孩子，一直看到天黑才散。`

const read = (lines: readonly string[]) =>
  convertText(lines.join('\n')).articles.map(({ fields: { title, section } }) => [title, section])

test('what stands over headings is a section, what stands over a text a title', () => {
  const lines = [
    '# 渡口周报 第12期',
    '',
    '## 前言',
    '',
    told('木桥'),
    '',
    '### 特别推荐',
    '',
    '### 周末读书会',
    '',
    told('读书会'),
    '',
    '## 要闻',
    '### 新桌',
    '',
    told('新桌'),
    '',
    '### 老船闸今日检修',
    '',
    told('船闸'),
    '',
    '## 活动',
    '### 招募',
    '',
    '（本次无内容）',
    '',
    '## 生活',
    '### 市场延长营业',
    '',
    told('市场'),
    '',
    '## 其他链接',
    '',
    '- 渡口论坛',
    '- 往期内容',
  ]
  expect(read(lines)).toEqual([
    ['前言', undefined],
    ['周末读书会', '特别推荐'],
    ['新桌', '要闻'],
    ['老船闸今日检修', '要闻'],
    ['市场延长营业', '生活'],
  ])
})

test('what stands below a title with a text is a sub-heading', () => {
  const lines = [
    '---',
    'title: 渡口周刊第7期',
    'date: 2022-05-06',
    '---',
    '## 渡船要不要收费',
    '',
    told('渡船'),
    '',
    '### 支持的人怎么说',
    '',
    told('收费'),
    '',
    '## 读者来信',
    '',
    told('来信'),
  ]
  expect(read(lines)).toEqual([
    ['渡船要不要收费', undefined],
    ['读者来信', undefined],
  ])
})

test('numbered links and bold lines over their texts are titles of a section', () => {
  const lines = [
    '# 渡口周刊 第8期',
    '',
    '## 动态',
    '',
    '**无人渡船下水**',
    '',
    told('无人渡船'),
    '',
    '**会发光的船桨**',
    '',
    told('船桨'),
    '',
    '## 文章',
    '',
    '**怎样修一座木桥**',
    '',
    told('修桥'),
  ]
  expect(read(lines)).toEqual([
    ['无人渡船下水', '动态'],
    ['会发光的船桨', '动态'],
    ['怎样修一座木桥', '文章'],
  ])
})

test('a quotation below a picture is its caption, what a box at the head tells is of the sheet', () => {
  const lines = [
    '# 渡口每季十分钟 - 2021/6',
    '',
    ':::info',
    '渡口每季十分钟每季月初更新，欢迎一同编辑。',
    ':::',
    '',
    '## 新坑',
    '',
    '### 行事历',
    '',
    '![](/img/a.jpg)',
    '',
    '> Photo by Lin',
    '',
    told('行事历'),
    '',
    '### 首页改版',
    '',
    told('首页'),
    '',
    '## 活动',
    '',
    '### 读书会',
    '',
    told('读书会'),
  ]
  expect(read(lines)).toEqual([
    ['行事历', '新坑'],
    ['首页改版', '新坑'],
    ['读书会', '活动'],
  ])
  expect(convertText(lines.join('\n')).articles[0]?.body[0]).toMatchObject({ role: 'caption' })
})

test('ranks of a scan, by the size of its type, say nothing', () => {
  const lines = [
    '# 渡口日报',
    '## 一座老桥的',
    '# 第三次开工',
    told('老桥'),
    '## 桥洞下的晾衣绳',
    told('晾衣绳'),
  ]
  expect(read(lines).map(([title]) => title)).not.toContain('一座老桥的')
})

test('where a credit or a text is set as a heading, a scan saw large type, and ranks say nothing', () => {
  const lines = [
    '#### 2022年3月6日◆星期日',
    '',
    '## 老船闸停用四年',
    '',
    '# 三条木船重新下水',
    '',
    '#### ■记者 何舟',
    '',
    told('木船'),
    '',
    '# 渡口小学添新桌',
    '',
    '#### ■记者 林晚',
    '',
    told('新桌'),
  ]
  expect(read(lines).map(([title]) => title)).toEqual(['三条木船重新下水', '渡口小学添新桌'])
})
