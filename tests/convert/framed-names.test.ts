// Names between rows of signs, numbers of notices, signatures in brackets: what stands on a line of its own.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const fieldsOf = (lines: string[]) => convertText(lines.join('\n')).articles.map(({ fields }) => fields)
const text = (about: string) =>
  `${about}的事已经说了三年，上个月终于办成了，住户们说，往后下雨天再也不用搬着凳子从后门绕出去。`

test('★★★★ on both sides of a name, three times, names sections', () => {
  const fields = fieldsOf([
    '桂花里邻里报',
    '第12期　2018年9月25日',
    '★★★★ 社区要闻 ★★★★',
    '九号楼的电梯开了',
    text('装电梯'),
    '★★★★ 邻里之间 ★★★★',
    '一把放在隔壁的钥匙',
    text('放钥匙'),
    '★★★★ 温馨提示 ★★★★',
    '关于冬季水管防冻的通知',
    text('包水管'),
  ])
  expect(fields.map(({ section }) => section)).toEqual(['社区要闻', '邻里之间', '温馨提示'])
})

test('the number of a notice is no part of the masthead', () => {
  const notice = (number: number, about: string) => [
    `GOVERNMENT NOTICE.—No. ${number}.`,
    `HIS EXCELLENCY THE ADMINISTRATOR has been pleased to appoint ${about}`,
    'to be Keeper of the Upper Weir, with effect from the first day of next month.',
    '————',
  ]
  const titles = fieldsOf([
    'THE PELL FERRY',
    'GOVERNMENT GAZETTE.',
    'VOL. IV.      SATURDAY, 17TH MARCH, 1894.      No. 9.',
    ...notice(71, 'Mr. JAMES LISLE'),
    ...notice(72, 'Mr. HENRY TABOR'),
  ]).map(({ title }) => title)
  expect(titles).toEqual(['GOVERNMENT NOTICE.—No. 71.', 'GOVERNMENT NOTICE.—No. 72.'])
})

test('an office that signs two notices above their days is no title again', () => {
  const notice = (title: string, day: string) => [
    title,
    '各乡镇人民政府，县政府有关部门：',
    text('修水渠'),
    '清河县人民政府办公室',
    day,
    '',
  ]
  const fields = fieldsOf([
    ...notice('关于做好今年水渠修理工作的通知', '二〇〇八年五月九日'),
    ...notice('关于做好今年渡口安全工作的通知', '二〇〇八年五月二十六日'),
  ])
  expect(fields.map(({ credit }) => credit)).toEqual(['清河县人民政府办公室', '清河县人民政府办公室'])
})
