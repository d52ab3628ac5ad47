// Lines that a mark makes a title, or a field beside one: a bar, a colon, brackets, a pen name.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const text = '渡口的灯停了四十天，守灯的老人每天仍旧提着马灯到码头去，让晚归的船看得见石阶和缆桩。'
const fieldsOf = (...lines: string[]) =>
  convertText(['渡口月报', '第12期 2011年5月', '', ...lines].join('\n')).articles.map(({ fields }) => fields)

test('a title may stand behind the name of its column and a bar', () => {
  const rule = '——————————————'
  const made = fieldsOf('木桥下月翻修', '', text, '', rule, '', '走读｜周六上午，去看三座石桥', '', text)
  expect(made[1]).toMatchObject({ title: '走读｜周六上午，去看三座石桥' })
})

test('a title that ends with a colon goes on below', () => {
  const made = fieldsOf('木桥下月翻修', text, text, '', '夏夜防火提醒：', '灶里不要留火种', text, text)
  expect(made[1]?.title).toBe('夏夜防火提醒：灶里不要留火种')
  expect(made[1]?.kicker).toBeUndefined()
})

test('a name in brackets over a title is a section, no kicker', () => {
  const made = fieldsOf('【社长的话】', '这条石阶我们一起扫', text, text, '', '木桥下月翻修', text, text)
  expect(made[0]).toMatchObject({ section: '社长的话', title: '这条石阶我们一起扫' })
  expect(made[0]?.kicker).toBeUndefined()
})

test('a pen name below a letter signs it', () => {
  const made = fieldsOf('写在信前', '', text, '', text, '', '阿渡', '', '木桥下月翻修', '', text, '', text)
  expect(made[0]).toMatchObject({ title: '写在信前', byline: ['阿渡'] })
})

test('who shows a dish is named below its title', () => {
  const made = fieldsOf('◆灶间◆', '霉干菜蒸肉', '示範：林遠', text, text)
  expect(made[0]).toMatchObject({ section: '灶间', title: '霉干菜蒸肉', byline: ['林遠'] })
})

test('how to see a mail is no part of it', () => {
  const made = fieldsOf(
    '如果本邮件显示异常，请在网页中打开：https://dukou.example/1',
    '',
    '木桥下月翻修',
    '',
    text,
  )
  expect(made.map(({ title }) => title)).toEqual(['木桥下月翻修'])
})
