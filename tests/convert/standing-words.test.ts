// What a paper repeats in every issue is none of its articles.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

test('what a gazette says of its notices is of its masthead, with the officer who says so', () => {
  const { articles, furniture } = convertText(
    [
      'The Pell Ferry Government Gazette.',
      'PUBLISHED BY AUTHORITY.',
      'VOL. XVII.]   THURSDAY, 6th March, 1884.   [No. 10.',
      '',
      'ALL Public Notifications which appear in this Gazette,',
      'with any Official Signature annexed, are to be held as',
      'official communications made to those whom they concern.',
      'J. ARDEN LISLE, Colonial Secretary.',
      '',
      'GOVERNMENT NOTICE.—No. 16.',
      "Colonial Secretary's Office, 4th March, 1884.",
      'The Governor has been pleased to appoint Mr. Thomas Quill to',
      'be keeper of the ferry at Pell, in the room of Mr. Amos Dray.',
      'By Command, J. ARDEN LISLE.',
    ].join('\n'),
  )
  expect(furniture.filter(({ kind }) => kind === 'masthead').map(({ lines }) => lines)).toEqual([[[1, 8]]])
  expect(articles).toHaveLength(1)
})

test('the quotation that papers of the late 1960s print in every issue is furniture', () => {
  const text = '　　渡口的社员连日抢修木桥，老船工林远带头下水，三天打好了二十四根桥桩，两岸又能通车了。'
  const { articles, furniture } = convertText(
    [
      '渡口日报',
      '1966年6月8日 星期三',
      '',
      '渡口社员抢修木桥',
      text,
      text.replace('三天', '又用四天'),
      text.replace('木桥', '码头'),
      '',
      '码头添了新船',
      text.replace('抢修木桥', '试航新船'),
      text.replace('老船工', '青年船工'),
      '',
      '最高指示',
      '船要靠人撑，',
      '桥要靠人修。',
      '',
      '春耕短讯',
      '　　东岸三队播完了早稻。',
    ].join('\n'),
  )
  expect(furniture).toContainEqual(expect.objectContaining({ kind: 'other', lines: [[13, 15]] }))
  expect(articles.map(({ fields }) => fields.title)).not.toContain('最高指示')
})
