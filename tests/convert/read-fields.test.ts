// What the lines of an article state, beside its text.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const long = '渡口的灯停了四十天，守灯的老人每天仍旧提着马灯到码头去，让晚归的船看得见石阶和缆桩。'

const only = (...lines: string[]) => convertText(lines.join('\n')).articles[0]?.fields

test.each([
  ['湖心亭夜話／林遠', '湖心亭夜話', ['林遠']],
  ['湖心亭夜话（林　远）', '湖心亭夜话', ['林远']],
  ['湖心亭夜话（之二）', '湖心亭夜话（之二）', undefined],
])('the title %s names its writer or not', (line, title, byline) => {
  expect(only(line, '', long, '', long)).toMatchObject({ title, ...(byline ? { byline } : {}) })
  if (!byline) expect(only(line, '', long, '', long)?.byline).toBeUndefined()
})

test.each([
  '【点评】船夫的话写得真。（何立）',
  '教师评语：不编一句假话。（何立）',
  '编者附言：渡船已经修好。（何立）',
])('who comments below a text did not write it: %s', (comment) => {
  const [essay] = convertText(['渡口的灯', '三（2）班　林小远', long, long, comment].join('\n')).articles
  expect(essay?.fields.byline).toEqual(['林小远'])
  expect(essay?.body.at(-1)).toMatchObject({ text: expect.stringContaining('何立') })
})

test('an office signs with the day behind it', () => {
  const notices = [
    ['关于渡口停航的通知', '渡口乡人民政府 一九九二年六月十八日'],
    ['关于湖心岛供水的通知', '渡口乡水利站 一九九二年六月二十日'],
  ].flatMap(([title, signed]) => [title, '', '各船家、各户：', long, `　　　　${signed}`, ''])
  const { articles } = convertText(['渡口乡人民政府公报', '1992年第5期', '', ...notices].join('\n'))
  expect(articles.map(({ fields }) => [fields.credit, fields.date])).toEqual([
    ['渡口乡人民政府', '1992-06-18'],
    ['渡口乡水利站', '1992-06-20'],
  ])
})

test('a letter is signed by a pen name on its last line, which stays', () => {
  const words = 'I have asked the Board twice, and twice they have promised oil; the oil has not come.'
  const letter = `Sir,—The lamp has been dark for forty nights. ${words} I am, Sir, your obedient servant, LAMPLIGHTER.`
  const { articles } = convertText(`THE LAMP AT THE FERRY.\n\n${letter}`)
  expect(articles[0]?.fields.byline).toEqual(['LAMPLIGHTER'])
  expect(articles[0]?.body.at(-1)?.text).toMatch(/servant, LAMPLIGHTER/)
})

test('of several pieces each taken from a paper of its own none credits the whole', () => {
  const source = [
    '一周读报',
    '江远志',
    '',
    '　　渡口的斑马线三天就画好了，孩子们过马路不再数一二三，校门口的老师也不用吹哨子了。（据《石渡晚报》）',
    '　　老宅的墙里拆出一只饼干桶，桶里有四十三封信，写信的人已经不在了，读信的人还在找。（《柳浦报》6月9日）',
  ]
  const [article] = convertText(source.join('\n')).articles
  expect(article?.fields.credit).toBeUndefined()
  expect(article?.body.at(-1)?.text).toContain('《柳浦报》')
})
