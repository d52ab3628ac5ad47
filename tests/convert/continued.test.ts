// Texts that go on elsewhere on the same page or on another: jump marks, a picture between, a title above the rest.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const read = (lines: string[]) => convertText(lines.join('\n')).articles

const textOf = ({ body }: ReturnType<typeof read>[number]) => body.map(({ text }) => text).join('')

const ferry = [
  '渡口的灯修好了',
  '',
  '本报讯（记者 林远）昨天夜里，渡口的灯重新亮了起来，守灯的老林说，这盏灯停了四十天。',
]
const tea = ['', '茶山开采', '', '本报讯（记者 何立）春茶今天开采，比去年早五天，茶农说雨水正好。', '']

test.each(['（上接第1版）', '（上接一版）', '（续第一版）', '（承接第1版）', '（文接第一版）'])(
  '%s alone heads no article',
  (mark) => {
    const articles = read([
      ...ferry,
      '',
      '对岸的人说，看得清水了。（下转第2版）',
      ...tea,
      mark,
      '学校的孩子们一早就跑来看灯，每人在本子上画了一盏，带队的老师说要画进课本里去。',
    ])
    expect(articles.map(({ fields }) => fields.title)).toEqual(['渡口的灯修好了', '茶山开采'])
    expect(textOf(articles[0] as never)).toContain('学校的孩子们一早就跑来看灯，')
  },
)

test('a paragraph that stops at a comma goes on below the jump mark', () => {
  const articles = read([
    ...ferry,
    '　　夏天的每个星期三，渡口的老人都在桥头的亭子里喝茶，由各家轮流烧水，',
    '　　　　　　　　（轉第二版）',
    ...tea,
    '（續第一版）',
    '老人們也可以帶孫兒一起來。',
    '　　第一次烧水的是老林家。',
  ])
  expect(articles).toHaveLength(2)
  expect(articles[0]?.body.map(({ text }) => text.slice(-13))).toContain('老人們也可以帶孫兒一起來。')
})

test('jump marks with the same number belong together', () => {
  const articles = read([
    ...ferry,
    '',
    '对岸的人说，看得清水了。（下转第2版①）',
    ...tea,
    '茶山上的雨下了三天。（下转第2版②）',
    '',
    '（上接第1版②）',
    '茶农等来了太阳。',
    '',
    '（上接第1版①）',
    '学校的孩子们一早就跑来看灯，每人在本子上画了一盏，带队的老师说要画进课本里去。',
  ])
  expect(articles.map(({ fields }) => fields.title)).toEqual(['渡口的灯修好了', '茶山开采'])
  expect(textOf(articles[1] as never)).toContain('茶农等来了太阳。')
})

test('what stands between a title and its byline goes on from above', () => {
  const articles = read([
    ...ferry,
    '',
    '抢修人员说，灯座是一九五八年装的，换灯那天凌晨两点',
    '',
    '茶山开采比去年早五天',
    '',
    '十分才装好，对岸的人都出来看，孩子们在岸上拍手。',
    '',
    '本报记者 何立',
    '',
    '春茶今天开采，茶农说雨水正好，山上的茶芽一夜之间长了一截，采茶的人天没亮就上了',
    '',
    '山，中午才下来，背篓里装得满满的，一路走一路唱。',
  ])
  expect(textOf(articles[0] as never)).toContain('凌晨两点十分才装好')
})

test('the rest of a text goes back to the column whose name stands above it again', () => {
  const articles = read([
    '守灯人的话',
    '',
    '灯是给远处的人看的',
    '',
    '各位街坊，渡口的灯今年换了三次灯芯，每次都是阿福公夜里去换，他说灯是给远处的人看的，近处的人，',
    '（下转第三版）',
    '茶山开采',
    '',
    '春茶今天开采，茶农说雨水正好，山上的茶芽一夜之间长了一截，采茶的人天没亮就上了山。',
    '守灯人的话（上接第一版）',
    '只要听得见水声就够了。明年灯要换成电灯，电线已经架到对岸的石柱上，码头的人都来看，阿福公说他还要去看。',
  ])
  expect(articles).toHaveLength(2)
  expect(textOf(articles[0] as never)).toMatch(/近处的人，\s*只要听得见.*他还要去看。$/u)
})

test('a text goes on from the column before it', () => {
  const articles = read([
    ...ferry,
    '',
    '修灯的人从对岸来，有人说他修了一夜，有人说（接下栏）',
    ...tea,
    '（接上栏）',
    '',
    '他只修了一个钟头，剩下的时候都在看水。',
  ])
  expect(articles).toHaveLength(2)
  expect(textOf(articles[0] as never)).toMatch(/有人说他只修了.*看水。$/u)
})

test('TEA (from page 1) heads the rest of what was called so', () => {
  const story = [
    'FERRY TEA: PASSENGERS WALK OFF',
    'by Ruth Lisle',
    'Forty passengers left the ferry on Tuesday morning, carrying their cups. They had been',
    'told that from December a cup of tea would cost sixpence.',
    '(continued on page 3)',
  ]
  const other = [
    '',
    'THE LAMP AT THE UPPER WEIR',
    'The lamp has a new wick and can be seen from the other bank on any night without fog,',
    'which leaves eleven nights in the year, says the keeper.',
  ]
  const rest = [
    '- 3 -',
    'TEA  (from page 1)',
    'By Wednesday thirty flasks had been counted on board, where they are not allowed, and',
    'the takings of the bar had fallen by eleven pounds.',
  ]
  const articles = read([...story, ...other, ...rest])
  expect(articles).toHaveLength(2)
  expect(textOf(articles[0] as never)).toContain('thirty flasks')
})

test('a jump mark that a scan blurred is one', () => {
  const sallow =
    'The ferry was laid up for three weeks while the chain was mended, and the men were sent to the kilns.'
  const [first] = read(['THE CHAIN', '', sallow, '', '(Comtinucd on Page Six.)', '', 'THE KILNS', '', sallow])
  expect(first?.fields).toEqual({ title: 'THE CHAIN', continued: 'Page Six' })
})

test('a part of the title and a page above the rest, a picture below the first part', () => {
  const [first, second, ...others] = read([
    ...[
      'LAMPS ON THE QUAY AGAIN',
      'The lamps on the quay were lit in October, after the',
      'chandler had given back',
    ],
    ...['(continued on page 3)', '', 'Above: The chandler with both ladders. Photograph: Ada Lisle.', ''],
    ...['THE BELLS', 'Nobody had asked the ringers, who were content to stand', 'at the back and wait.', ''],
    ...[
      'Lamps, from page 2',
      'the two ladders. Those who carry fish may use the steps',
      'until the rail is mended.',
    ],
  ])
  expect(others).toEqual([])
  expect(second?.fields.title).toBe('THE BELLS')
  expect(first?.body[0]?.text).toContain('given back the two ladders.')
})
