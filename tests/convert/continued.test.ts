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

test.each(['（上接第1版）', '（上接一版）'])('%s alone heads no article', (mark) => {
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
