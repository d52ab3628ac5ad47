// Texts of several sites in one file, each under the name of its site.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const text = [
  ' 渡口的木桥今早九时许修好，过河的人不用再等船，老船工把桨挂在墙上，桥头立了一块石头，上面刻着名字。',
  ' 下午联合会发声明，商议后认为木桥可以通行，以后每年检修一次，费用由过桥的人家分担，孩子们都很高兴。',
]

test('the name of the site is no title, and short lines inside a text are sub-headings', () => {
  const { articles } = convertText(
    [
      ...['河岸网渡口频道- 本网专稿', '木桥修好以后', ...text, ''],
      ...['渡口都市报', '船工四十年', text[0], ' 桥头的石头', text[1], ''],
      ...['渡口都市报', '夜校开学', ...text],
    ].join('\n'),
  )
  expect(articles.map(({ fields }) => fields)).toEqual([
    { title: '木桥修好以后' },
    { title: '船工四十年' },
    { title: '夜校开学' },
  ])
  expect(articles[1]?.body.map(({ role }) => role)).toEqual(['paragraph', 'subhead', 'paragraph'])
})
