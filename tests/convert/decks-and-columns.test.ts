// Decks below the headlines of papers that stop with 、, and names of columns above a title or below it.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const fieldsOf = (text: string) => convertText(text).articles.map(({ fields }) => fields)

test('lines below a headline are its decks', () => {
  const fields = fieldsOf(`口渡日報
中華民國廿四年四月二十三日　星期二　第五百號

縣府整頓渡船
每船限載二十人
違者處罰
縣府以近來渡船擁擠、迭生事端、特令
各鄉公所即日起整頓、每船限載二十人、違者
處罰、各渡口並派警維持秩序、
聞縣府並擬於下月添置汽船兩艘、往來
南北兩岸、票價每人三分、
石壩水磨修竣
兩岸居民稱便
本縣石壩鄉居民於正月間將荒廢多年
之水磨三座修竣、鄉人稱便、此三座水磨前因
爭水而生糾紛、現兩岸均可使用、
每日能磨麥三千餘斤、鄉人大悅云、
`)
  expect(fields).toMatchObject([
    { title: '縣府整頓渡船', subtitle: '每船限載二十人 違者處罰' },
    { title: '石壩水磨修竣', subtitle: '兩岸居民稱便' },
  ])
})

const report = `石坝修好三座磨
【本报讯】石坝乡社员在正月里把荒了
多年的三座水磨修好了。这三座磨从前为
争水打过架，现在两岸的人都能用上。
(何大林)
`
const essay = `桥头有一家卖茶的，门前摆着两张条凳，
过路的挑夫都在这里歇脚。老板娘姓周，说
话声音很大，隔着河也听得见。
`
const last = `供销社送货上门
本报讯　茶亭供销社从上月起挑着担子
送货上门，盐、煤油、火柴、针线样样都
有，半个月卖出货物四百多元。
（社通讯组）
`

test.each(['农事顾问', '读者来信', '灯下谈'])(
  '%s below a title is its column, and of no other text',
  (name) => {
    expect(fieldsOf(`${report}桥头的卖茶人家\n${name}\n${essay}${last}`)).toMatchObject([
      { title: '石坝修好三座磨' },
      { title: '桥头的卖茶人家', section: name },
      { title: '供销社送货上门' },
    ])
  },
)

test.each(['农事顾问', '灯下谈', '山花'])('a report ends the column of %s', (name) => {
  const [, second, third] = fieldsOf(`${report}${name}\n桥头的卖茶人家\n${essay}${last}`)
  expect(second).toMatchObject({ title: '桥头的卖茶人家', section: name })
  expect(third?.section).toBeUndefined()
})

test('the day of a programme signs nothing', () => {
  const [first] = fieldsOf(`${report}\n影剧院 明日\n长江　渡口人家　13:00　15:00\n`)
  expect(first?.byline).toEqual(['何大林'])
})
