// Who wrote, edited and photographed, as the pages of schools, towns and accounts say it.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const day = (place: string) =>
  `9月3日上午，${place}的老师和家长一起到校门口迎接新生，孩子们排着队走过长长的石阶，领到了新的课本和一枝铅笔。`

const page = (...lines: string[]) => convertText(lines.join('\n')).articles

test('who edited and passed a text did not write it, and stays in the text', () => {
  const [article] = page(
    '柳溪小学迎来三百名新生',
    day('柳溪'),
    day('北门'),
    '撰稿：林远志 编辑：何立秋 审核：方明',
  )
  expect(article?.fields.byline).toEqual(['林远志'])
  expect(article?.body.at(-1)?.text).toContain('编辑：何立秋 审核：方明')
})

test('who wrote a text is named at its very end, before who edited it', () => {
  const [article] = page('柳溪小学迎来三百名新生', day('柳溪'), `${day('北门')}（文/林远志 编辑/何立秋）`)
  expect(article?.fields.byline).toEqual(['林远志'])
  expect(article?.body.at(-1)?.text).toContain('编辑/何立秋')
})

test('below a report that names its writer, who took a picture is its caption', () => {
  const [article] = page(
    '柳溪小学迎来三百名新生',
    `新闻网讯（记者 林远志）${day('柳溪')}`,
    '',
    '记者 何立秋 摄',
    '',
    day('北门'),
  )
  expect(article?.fields.byline).toEqual(['林远志'])
  expect(article?.body.map(({ role }) => role)).toEqual(['paragraph', 'caption', 'paragraph'])
})

test('a cross-head that ends like an office, or a short sentence, signs nothing', () => {
  const [article] = page(
    '早稻晚稻不再并价 粮市酝酿变动',
    '2016-10-19 19:34:36　来源: 南岸日报',
    '分享到：',
    '早稻 价格将在秋后放开。',
    day('粮站'),
    '　　或左右粮市格局',
    day('米行'),
    day('渡口'),
  )
  expect(article?.fields.byline).toBeUndefined()
  expect(article?.fields.credit).toBe('南岸日报')
  expect(article?.body.map(({ role }) => role)).toEqual([
    'paragraph',
    'paragraph',
    'subhead',
    'paragraph',
    'paragraph',
  ])
})
