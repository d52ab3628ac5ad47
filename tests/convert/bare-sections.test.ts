// Names of sections that nothing sets apart but their width or a number, over the title of their first article.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const text = '渡口的灯停了四十天，守灯的老人每天仍旧提着马灯到码头去，让晚归的船看得见石阶和缆桩。'
const article = (title: string) => [title, '', text, '', text, '']
const sectionsOf = (...lines: string[]) =>
  convertText(['渡口月报', '第12期 2011年5月', '', ...lines].join('\n')).articles.map(({ fields }) => [
    fields.section,
    fields.title,
  ])

test('a word as wide as two known names of sections is one too', () => {
  expect(
    sectionsOf(
      ...['邻里故事', '', ...article('摆渡人的雨衣晾满了石阶')],
      ...['健康知识', '', ...article('入梅以后怎样晾晒棉被')],
      ...['石阶旧话', '', ...article('从前的渡船用一根竹篙')],
    ),
  ).toEqual([
    ['邻里故事', '摆渡人的雨衣晾满了石阶'],
    ['健康知识', '入梅以后怎样晾晒棉被'],
    ['石阶旧话', '从前的渡船用一根竹篙'],
  ])
})

test('a newsletter counts its sections', () => {
  const rule = ['——————————————', '']
  expect(
    sectionsOf(
      ...['01　长 镜 头', ...article('摆渡人的雨衣')],
      ...[...rule, '02　短 消 息', ...article('木桥下月翻修')],
      ...[...rule, '03　回 声', ...article('你们家的石阶')],
    ),
  ).toEqual([
    ['长镜头', '摆渡人的雨衣'],
    ['短消息', '木桥下月翻修'],
    ['回声', '你们家的石阶'],
  ])
})

test('counted sub-headings over their text are no sections', () => {
  const parts = ['01　老 石 阶', '', text, '', '02　新 木 桥', '', text, '']
  const made = sectionsOf('渡口四十年', '', text, '', ...parts)
  expect(made.map(([section]) => section).filter(Boolean)).toEqual([])
})
