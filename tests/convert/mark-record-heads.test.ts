import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const text = (about: string) =>
  `    ${about}从昨天起每天多开两趟，船工们说，河里的冰已经化尽，两岸的社员赶集再不用绕三十里路。`

// An archive sets the whole title, the writer and the day above the page and the column.
const entry = (name: string, writer: string, day: number, lines: string[]) =>
  [`### ${name}`, writer, `1956-04-1${day}`, '第2版()', '专栏：', '', ...lines, ''].join('\n')

test('an archive that names its articles above the page begins none elsewhere', () => {
  const source = [
    entry('渡口的早班船', '', 1, [
      '　　渡口的早班船',
      text('早班船'),
      '',
      '    祝渡口平安',
      '    全体船工同贺',
    ]),
    entry('柳浦社修好水车', '林远', 2, ['　　柳浦社修好水车', text('水车')]),
  ]
  const { articles, issue } = convertText(source.join('\n'))
  expect(issue.date).toBe('1956-04-11')
  expect(articles.map(({ fields, page }) => [fields.title, fields.byline, fields.date, page])).toEqual([
    ['渡口的早班船', undefined, '1956-04-11', 2],
    ['柳浦社修好水车', ['林远'], '1956-04-12', 2],
  ])
})

test('one article of such an archive has the writer named above it', () => {
  const { articles } = convertText(entry('四月随笔', '林远', 1, ['　　四月随笔', text('渡船'), text('夜船')]))
  expect(articles.map(({ fields }) => [fields.title, fields.byline])).toEqual([['四月随笔', ['林远']]])
})

test('greetings in one article stay where they are, each above the office that signs it', () => {
  const { articles } = convertText(
    entry('贺渡口日报复刊', '', 1, [
      '　　贺渡口日报复刊',
      '    渡口日报停了一个冬天，今天又到了我们手里。',
      '                        石渡镇全体邮递员敬贺',
      '    愿它像摆渡船一样，天天来，不误点。',
      '                        柳浦乡民校师生',
    ]),
  )
  expect(articles.map(({ fields, body }) => [fields.credit, body.length])).toEqual([[undefined, 4]])
})
