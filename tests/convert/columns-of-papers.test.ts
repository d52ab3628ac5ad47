// The names of a paper's columns, and how far each reaches; texts that go on below another's head.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const sections = (page: string) =>
  convertText(page).articles.map(({ fields }) => [fields.title, fields.section])
const report = (title: string, place: string) =>
  `${title}\n\n本报讯　${place}的木桥昨天修好通行，桥面换了四十块新板，两边装了栏杆，孩子上学不用再绕路。\n\n${place}的住户凑钱买了油漆，几位退休的木匠用两天把栏杆漆成了绿色。`
const essay = (title: string, name: string) =>
  `${title}\n\n坐渡船的人都爱站在船头，风大也不肯进舱。我问过船工，他说站在船头的人心里急，坐在舱里的人心里有数。\n\n后来我也坐进舱里，看水从窗边流过去，才觉得路并没有那么长。\n\n${name}`

test.each(['渡口漫笔', '街头巷议', '工人大家谈', '桥边絮语'])(
  '%s heads an essay, and no report below it',
  (name) => {
    const page = [
      report('城东木桥修好了', '城东'),
      name,
      essay('坐在舱里', '林　远'),
      report('城西木桥也修好了', '城西'),
    ]
    expect(sections(page.join('\n\n'))).toEqual([
      ['城东木桥修好了', undefined],
      ['坐在舱里', name],
      ['城西木桥也修好了', undefined],
    ])
  },
)

test('a question that readers discuss heads their letters', () => {
  const letters = [essay('先说船工', '何立'), essay('再说船票', '林远')]
  const page = [report('城东木桥修好了', '城东'), '专题讨论：渡口要不要收钱？', ...letters]
  expect(sections(page.join('\n\n')).slice(1)).toEqual([
    ['先说船工', '专题讨论：渡口要不要收钱？'],
    ['再说船票', '专题讨论：渡口要不要收钱？'],
  ])
})

test('what editors add below a letter belongs to it', () => {
  const page = `${report('城东木桥修好了', '城东')}\n\n读者来信\n\n${essay('渡口该有一盏灯', '码头工人 何立')}\n\n编　后\n\n一盏灯用不了几个钱。本报已经把信转给渡口，结果另登。`
  const { articles } = convertText(page)
  expect(articles.map(({ fields }) => fields.title)).toEqual(['城东木桥修好了', '渡口该有一盏灯'])
  expect(articles[1]?.body.at(-1)?.text).toContain('结果另登')
})

test('the rest of a cut text that is not set in goes on above the head that interrupts it', () => {
  const page = `船坞建起两道新闸门
记者 林远

本报讯 昨天上午十点，县里
最老的船坞换上了两道新的闸门，
旧门是木头的，用了三十一年，门
缝里长出了草。
新门是铁的，重九吨，由城南
的机修厂分四次运来，装了整整六
天。
坞长说，从前关一次门要八个
人推半个钟头，夜里下雨没有人肯

豆腐坊添了石磨
记者 何立

来，现在一个人扳一下开关，抽一
支烟的工夫就关好了。
旧门的木板没有扔掉，锯成板
凳送给了码头的候船室。

本报讯 城西的豆腐坊今年添
了两盘石磨，一天能磨四百斤豆子，
早上五点开门，六点半就卖完了。
老师傅说，机器磨得快，石磨
磨得细，吃的人分得出来，所以他
两样都留着。
来买的人要带自己的碗，没有
带碗的也借给他，第二天还。
`
  const { articles } = convertText(page)
  expect(articles.map(({ fields, body }) => [fields.title, fields.byline, body.length])).toEqual([
    ['船坞建起两道新闸门', ['林远'], 4],
    ['豆腐坊添了石磨', ['何立'], 3],
  ])
  expect(articles[0]?.body[2]?.text).toContain('没有人肯来，现在')
})
