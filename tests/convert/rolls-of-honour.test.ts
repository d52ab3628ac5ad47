// A roll of honour: names below what was competed in.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

test.each([
  ['绘画类', '书法类', '摄影类'],
  ['小学组', '初中组', '高中组'],
])('%s heads a part of the roll, no article', (...classes) => {
  const source = [
    '渡口小学简讯',
    '第7期 2019年12月',
    '',
    '学生走进茶站',
    '',
    '　　12月6日下午，两个班的学生走进渡口茶站，跟着师傅看一片叶子怎样变成一杯茶，回来写了三十篇短文。',
    '',
    '二十名学生在县赛中得奖',
    '',
    '　　在刚刚结束的县小学生比赛中，我校有二十名同学得到名次，名单如下。',
    '',
    ...classes.flatMap((name, i) => [
      name,
      '',
      `一等奖：${['林远', '何立', '江一帆'][i]}（五${i + 1}班） 方明（六${i + 1}班）`,
      '',
      `二等奖：张砚（五${i + 1}班）`,
      '',
    ]),
    '校园微播',
    '',
    '★12月3日，学校为教职工过集体生日。',
    '',
    '★12月13日，学校冬季长跑开跑。',
  ]
  const { articles } = convertText(source.join('\n'))
  const titles = articles.map(({ fields }) => fields.title)
  expect(titles).not.toEqual(expect.arrayContaining([expect.stringMatching(/[类组]$/u)]))
  expect(articles.flatMap(({ body }) => body.map(({ text }) => text))).toEqual(
    expect.arrayContaining(classes),
  )
})
