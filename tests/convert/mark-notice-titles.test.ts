import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const text = '为使渡船在汛期里照常开行，请各单位于本月底前把船只的检修情况写成一页材料，送到码头管理站登记。'

test('a notice below another begins above those it addresses, with no blank line', () => {
  const source = [
    '关于检修渡船的通知',
    '各村民委员会：',
    text,
    '    3.送交时间：5月20日16点前',
    '渡口镇人民政府关于做好夜校招生工作的通知',
    '各村民委员会、镇属各单位：',
    text,
  ]
  expect(convertText(source.join('\n')).articles.map(({ fields }) => fields.title)).toEqual([
    '关于检修渡船的通知',
    '渡口镇人民政府关于做好夜校招生工作的通知',
  ])
})

test('parts numbered in brackets begin no article', () => {
  const part = (number: string, about: string) => [`（${number}）关于${about}`, text]
  const source = [
    '渡口镇汛期工作安排',
    text,
    ...part('一', '渡船'),
    ...part('二', '夜校'),
    ...part('三', '集市'),
  ]
  expect(convertText(source.join('\n')).articles.map(({ fields }) => fields.title)).toEqual([
    '渡口镇汛期工作安排',
  ])
})

test('a title over two lines below the head of a page, and whom to call, belong to the notice', () => {
  const source = [
    '首页 > 政务公开 > 通知公告',
    '渡口镇人民政府办公室关于印发渡口镇',
    '渡船检修办法的通知',
    '各村民委员会：',
    text,
    '联系人：林远 电话：0000-5550123',
  ]
  const { articles } = convertText(source.join('\n'))
  expect(articles.map(({ fields }) => fields.title)).toEqual([
    '渡口镇人民政府办公室关于印发渡口镇渡船检修办法的通知',
  ])
  expect(articles[0]?.body.at(-1)?.text).toContain('5550123')
})
