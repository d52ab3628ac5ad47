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

test('sections counted from above the first text on', () => {
  expect(
    sectionsOf(
      ...['一、渡口要务', '', ...article('石桥村清理河道')],
      ...article('木桥村的新路灯亮到了河边'),
      ...['二、平安建设', '', ...article('码头开展消防演练')],
      ...['三、下月安排', '', '1.检修渡船；', '2.登记夜校学员。'],
    ),
  ).toEqual([
    ['一、渡口要务', '石桥村清理河道'],
    ['一、渡口要务', '木桥村的新路灯亮到了河边'],
    ['二、平安建设', '码头开展消防演练'],
    [undefined, '三、下月安排'],
  ])
})

test('sections said in two languages', () => {
  expect(
    sectionsOf(
      ...['渡口要闻 NEWS', '', ...article('石桥村清理河道')],
      ...['TEACHERS’ CORNER / 教师园地', '', ...article('怎样批改作文')],
    ),
  ).toEqual([
    ['渡口要闻', '石桥村清理河道'],
    ['教师园地', '怎样批改作文'],
  ])
})

test('sections set wide, the first over a question', () => {
  expect(
    sectionsOf(
      ...['身 边 的 事', ...article('木桥该谁来修？')],
      ...['石 阶 旁', ...article('摆渡人的雨衣')],
      ...article('石桥村清理河道'),
    ),
  ).toEqual([
    ['身边的事', '木桥该谁来修？'],
    ['石阶旁', '摆渡人的雨衣'],
    [undefined, '石桥村清理河道'],
  ])
})
