// The day of an account's post as what turns it into Markdown sets it.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

test.each([
  '渡口发布*2023-05-08 19:09:14浙江*',
  '林远 渡口发布 *2023-05-08 19:09*',
  '原创 林远 [渡口发布](javascript:void(0);) *2023年05月08日 19:09* *浙江*',
])('%s states the account and the day', (stamp) => {
  const { issue, articles } = convertText(
    [
      '# 渡口小学添新桌',
      '',
      stamp,
      '',
      '日前，街道为渡口小学购置了六十套新课桌椅，孩子们在新学期用上了结实的新桌子。',
      '',
      '学校的老师说，旧桌子用了二十年，桌面上刻满了字，孩子们写作业要垫本子。',
    ].join('\n'),
  )
  expect(issue).toMatchObject({ title: '渡口发布', date: '2023-05-08' })
  expect(articles.map(({ fields: { title } }) => title)).toEqual(['渡口小学添新桌'])
})
