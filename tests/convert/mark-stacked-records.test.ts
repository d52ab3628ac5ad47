import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const text = (about: string) =>
  `${about}从本周起每天傍晚开放两个小时，凭借书证可以进入，带孩子来的家长请在门口登记，管理员会把当天的开放情况写在黑板上。`

const titles = (source: string) => convertText(source).articles.map(({ fields }) => fields.title)

test('fields below each title head a record', () => {
  const source = ['阅览室夜里开灯', '2016-02-08 16:08:09', text('阅览室'), '两盏灯一张桌', text('门厅')]
  const more = [
    '渡口小学修好操场',
    '2016-02-09 08:30:00',
    text('操场'),
    '船工合唱队招新',
    '2016-02-11 10:00:00',
  ]
  const { articles } = convertText([...source, ...more, text('排练厅')].join('\n'))
  expect(articles.map(({ fields }) => [fields.title, fields.date])).toEqual([
    ['阅览室夜里开灯', '2016-02-08'],
    ['渡口小学修好操场', '2016-02-09'],
    ['船工合唱队招新', '2016-02-11'],
  ])
})

test('fields below each text end a record, and a paper named in them is its source', () => {
  const record = (title: string, paper: string, day: number) =>
    [title, paper, text('仓库'), 'guanliyuan', `2019-04-1${day} 20:16:12`].join('\n')
  const source = [
    record('旧仓库改成茶馆', '云岫日报', 1),
    record('坡道装上扶手', '渡口晚报', 2),
    record('门球场翻新', '渡口快报', 3),
  ]
  const { articles } = convertText(source.join('\n'))
  expect(articles.map(({ fields }) => [fields.title, fields.credit, fields.date])).toEqual([
    ['旧仓库改成茶馆', '云岫日报', '2019-04-11'],
    ['坡道装上扶手', '渡口晚报', '2019-04-12'],
    ['门球场翻新', '渡口快报', '2019-04-13'],
  ])
})

test('one day for all records is the day of the issue', () => {
  const record = (title: string) => [title, '2012-05-23 11:16:00', text('渡船')]
  const { articles, issue } = convertText(
    [record('渡船改点'), record('桥头换灯'), record('集市照常')].flat().join('\n'),
  )
  expect(issue.date).toBe('2012-05-23')
  expect(articles.map(({ fields }) => fields.date)).toEqual([undefined, undefined, undefined])
})

test('an office that signs several texts heads nothing', () => {
  const signed = (title: string) => [title, '', text('食堂'), '', '党群办', '']
  expect(
    titles([signed('食堂添了两个窗口'), signed('饭票改用塑料卡'), signed('灶房换风扇')].flat().join('\n')),
  ).toEqual(['食堂添了两个窗口', '饭票改用塑料卡', '灶房换风扇'])
})

test('a record whose source is no paper, with its title again below, stands with the others', () => {
  const record = (title: string, from: string, day: number, more: string[]) =>
    [title, `2019-04-1${day} 20:16:12`, from, ...more, text('仓库'), text('门厅'), ''].join('\n')
  const source = [
    record('旧仓库改成茶馆', '云岫日报', 1, []),
    record('坡道装上扶手', '综合', 2, ['来源：渡口晚报', '坡道装上扶手', '◎本报记者 林远 通讯员 何立']),
    record('门球场翻新', '渡口快报', 3, ['记者 江一帆']),
  ]
  const { articles } = convertText(source.join('\n'))
  expect(articles.map(({ fields }) => [fields.title, fields.byline])).toEqual([
    ['旧仓库改成茶馆', undefined],
    ['坡道装上扶手', ['林远', '何立']],
    ['门球场翻新', ['江一帆']],
  ])
})
