// The day of a decree in a gazette of the republic: beside its number, on a line of its own, or before who signs it.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const { articles } = convertText(
  [
    '渡口縣政府公報　夏字第十二期',
    '中華民國六十年五月十五日出版　每星期三、六發行',
    '令',
    '渡口縣政府 令',
    '中華民國六十年五月四日',
    '60渡府民字第六一二號',
    '受文者：各鄉鎮公所',
    '主旨：渡船碼頭修復完竣，請轉知鄉民照常搭乘。',
    '說明：一、本縣渡船碼頭去年颱風損毀，業經修復。',
    '　　　二、票價照舊，鄉民攜帶農具不另收費。',
    '　　　　　縣長　林　遠',
    '公告',
    '渡口縣稅捐稽徵處 公告',
    '中華民國六十年五月六日 六○渡稅二字第一二三號',
    '主旨：公告六十年第一期房捐開徵日期。',
    '公告事項：',
    '一、開徵日期：自六十年六月一日起至六月三十日止。',
    '二、繳納地點：各鄉鎮農會。',
    '　　　　　處長　何　立',
  ].join('\n'),
)

test('a decree has the day of its own line, or of the line of its number', () =>
  expect(articles.map(({ fields }) => fields.date)).toEqual(['1971-05-04', '1971-05-06']))

test('the day stands before who signs', () => {
  const orders = convertText(
    [
      '稅 務 旬 刊　　第九期　　二十六年一月三十日',
      '',
      '　渡口區稅務局訓令',
      '　令所屬各管理所',
      '查冬令以來，各地私製手工捲煙日見充斥，影響稅收，合行令仰該所嚴密查緝，毋稍寬縱。此令。',
      '　廿六年一月廿一日　　局長　林　遠',
      '',
      '　渡口區稅務局指令',
      '　令長橋管理所',
      '呈一件，為稅警受傷可否酌給藥費由。呈悉，准予照給，由該所經費項下支付可也。此令。',
      '　廿六年一月廿三日　　局長　林　遠',
    ].join('\n'),
  ).articles
  expect(orders.map(({ fields }) => fields.date)).toEqual(['1937-01-21', '1937-01-23'])
  expect(orders[0]?.fields.byline).toEqual(['林遠'])
})
