// A notice that sends a text round, and the text below its signature: one article.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const next = [
  '渡口县人民政府',
  '关于表彰先进单位的决定',
  '渡政发〔2006〕9号',
  '各镇人民政府，县政府各部门：',
  '　　过去一年，全县各级各部门团结奋斗，各项工作取得显著成绩，现决定予以表彰。',
  '                              渡口县人民政府',
  '                              二○○六年三月九日',
]
const articles = (...lines: string[]) =>
  convertText(
    [
      '渡口县人民政府公报',
      '2006年第3期（总第19期）',
      '渡口县人民政府办公室编    2006年3月31日出版',
      '',
      ...lines,
      '',
      ...next,
    ].join('\n'),
  ).articles

test.each([
  ['《渡口县渡船管理规定》已经县政府第12次会议通过，现印发给你们，请认真执行。', ['渡口县渡船管理规定']],
  ['现将《渡口县渡船管理规定（试行）》印发给你们，请认真执行。', ['渡口县渡船管理规定', '（试行）']],
  ['现将《渡口县渡船管理规定》转发你们，请遵照执行。', ['附件：渡口县渡船管理规定']],
])('%s', (sends, attached) => {
  const made = articles(
    '渡口县人民政府',
    '关于印发渡口县渡船管理规定的通知',
    '渡政发〔2006〕8号',
    '',
    '各镇人民政府，县政府各部门：',
    `　　${sends}`,
    '                              渡口县人民政府',
    '                              二○○六年三月二日',
    '',
    ...attached,
    '',
    '第一条  为加强渡船管理，维护渡口秩序，根据有关规定，制定本规定。',
    '第二条  本规定自2006年4月1日起施行。',
  )
  expect(made.map(({ fields }) => [fields.title, fields.date])).toEqual([
    ['渡口县人民政府关于印发渡口县渡船管理规定的通知', '2006-03-02'],
    ['渡口县人民政府关于表彰先进单位的决定', '2006-03-09'],
  ])
})

test('a report on a rule that was passed is no notice that sends it round', () => {
  const made = articles(
    '县政府讨论渡船管理',
    '　　本刊讯　三月二日，县政府召开第12次会议，讨论通过了《渡口县渡船管理规定》。',
    '',
    '渡口县渡船管理规定',
    '',
    '第一条  为加强渡船管理，维护渡口秩序，根据有关规定，制定本规定。',
    '第二条  本规定自2006年4月1日起施行。',
  )
  expect(made.map(({ fields }) => fields.title)).toContain('渡口县渡船管理规定')
})

test('who sends on what whom has written stands above what it is about', () => {
  const made = articles(
    '渡口县人民政府批转水利科',
    '关于加固河堤的报告',
    '(58)渡署水字第○三七号',
    '各镇人民委员会：',
    '　　县政府同意水利科的报告，请各镇研究执行，并将情况在月底以前报告县政府。',
    '                              一九五八年三月二日',
  )
  expect(made[0]?.fields.title?.replace(/\s/g, '')).toBe('渡口县人民政府批转水利科关于加固河堤的报告')
  expect(made).toHaveLength(2)
})
