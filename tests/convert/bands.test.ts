// Columns side by side that a scan cut into bands: some lines of each, and again further down.
import { expect, test } from 'vitest'
import { bandsOf } from '../../src/convert/bands.ts'
import { convertText } from './convert-text.ts'

const width = 12

const columns = [
  [
    '旧船票换新茶杯',
    '轮渡站昨天用旧船票换茶杯',
    '，十张换一只，缺角的也收',
    '下。站长何立说，停航后许',
    '多人家里还压着一沓旧船票',
    '，扔了可惜，留着没用，不',
    '如换成茶杯，喝茶的时候还',
    '能想起渡口。到傍晚收摊共',
    '换出茶杯一百四十只，收回',
    '船票一千四百张，最早的一',
    '张已有四十年。',
  ],
  [
    '修钟匠住进钟楼',
    '县城钟楼的大钟停了九年，',
    '上周来了修钟匠，带着铺盖',
    '住进楼里。他先把齿轮拆下',
    '来，泡在煤油里，再用麻绳',
    '吊着晾干。邻居夜里听见锉',
    '刀的声音，到第七天早晨钟',
    '响了六下，街上的人都站住',
    '了，抬头数完钟声，才想起',
    '来对一对自己的手表，快的',
    '慢的都有。',
  ],
  [
    '菜场里摆出棋盘',
    '南门菜场收摊以后，空出来',
    '的水泥台摆上了棋盘。卖鱼',
    '的老顾执红，卖豆腐的阿婆',
    '执黑，下了十一个晚上，各',
    '赢五盘，和一盘。看棋的人',
    '把买好的青菜忘在台上，第',
    '二天来找，青菜还在，根上',
    '洒过水。老顾说，下棋的人',
    '手闲不住，看见菜蔫了就洒',
    '一把水。',
  ],
]

const textOf = ({ body }: ReturnType<typeof convertText>['articles'][number]) =>
  body.map(({ text }) => text).join('')

const inBands = (heights: readonly number[]) => {
  const rest = columns.map((lines) => [...lines])
  const page: string[] = []
  while (rest.some((lines) => lines.length > 0))
    for (const [i, lines] of rest.entries()) page.push(...lines.splice(0, heights[i]))
  return page
}

test.each([[[5, 4, 4]], [[4, 4, 3]]])('bands of %j lines are put below each other', (heights) => {
  const { articles } = convertText(inBands(heights).join('\n'))
  expect(articles.map(textOf)).toEqual(columns.map((lines) => lines.slice(1).join('')))
})

test('a band is told by what stands above it in its column', () => {
  const page = inBands([4, 4, 4])
  const lines = page.map((text) => {
    const head = columns.some(([title]) => title === text)
    const full = text.length === width
    return {
      text,
      full,
      head,
      finished: /。$/u.test(text),
      begins: false,
      signs: false,
      empty: false,
      apart: false,
    }
  })
  const below = (from: number, to: number) =>
    columns.some(
      (column) =>
        column.indexOf(page[from] as string) === column.indexOf(page[to] as string) - 1 &&
        column.includes(page[from] as string),
    )
      ? 3
      : -1
  const [band] = bandsOf(lines, below)
  expect([...(band?.above ?? [])].slice(0, 3)).toEqual([
    [12, 3],
    [16, 7],
    [20, 11],
  ])
})
