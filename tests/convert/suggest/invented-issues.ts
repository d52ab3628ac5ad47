// A weekly that is invented: five issues, with habits that no rule of convert knows.

import type { Source } from '../../../src/convert/index.ts'
import { noLessons } from '../../../src/convert/lessons.ts'

const texts = [
  '渡口的灯换了新灯芯。值夜的人说，光比从前远了三十步，江心的船也看得见。船家在灯下分了一锅姜茶。',
  '柳桥的新栏杆装完最后一段，每根柱头刻着一种水鸟，一共四十八种。石匠说，最难刻的是翅膀。',
  '老街口的修鞋摊搬进了屋檐下。摊主说，雨天再也不用收摊，早上能多修两双鞋。',
  '村小的孩子把教室后面的荒地翻了一遍，种下三畦萝卜。管水的是五年级，拔草的是六年级。',
  '旧粮站的秤又挂了起来。守秤的人每逢集日就把秤砣擦亮，谁家卖豆子都来过一遍。',
]
const heads = ['渡口换灯', '柳桥装栏', '鞋摊进檐', '荒地种菜', '粮站挂秤']
const marked = ['灯芯从哪里来', '水鸟由谁来刻', '雨天怎么修鞋', '萝卜分给谁吃', '秤砣有多重']
const names = ['林远', '水清浅', '阎敬亭', '华婷婷', '邢沛然']

/** Gives issue `n` of the weekly, from 0. */
export function weekly(n: number): Source {
  const pick = (list: string[], add: number) => list[(n + add) % list.length] as string
  const tell = (add: number) => `第${'一二三四五'[n]}回，${pick(texts, add)}`
  const article = (add: number) => [`${pick(heads, add)}${'一二三四五'[n]}则`, '', `本报讯 ${tell(add)}`, '']
  const lines = [
    '一江两岸的人都认得的一张小纸，放在渡口的木箱里，谁路过谁拿。',
    `江岸周报 2021年${n + 3}月6日 第${n + 11}期`,
    '',
    ...article(0),
    `报料人：${pick(names, 0)}`,
    '',
    '灯下闲话',
    '',
    ...article(1),
    `～${pick(marked, 1)}～`,
    '',
    tell(2),
    '',
    ...(n % 2 === 0 ? ['灯下闲话', ''] : []),
    ...article(3),
    `报料人：${pick(names, 3)}`,
    '',
    `把话说给渡口听，把信投进木箱，本期信箱第 ${n + 12} 号`,
  ]
  return {
    file: `sources/jiangan/2021-0${n + 3}-06.txt`,
    bytes: new TextEncoder().encode(`${lines.join('\n')}\n`),
    lessons: noLessons,
  }
}

const days = ['春天', '夏天', '秋天', '冬天']
const onDay = (n: number, text: number) => `${days[n]}，${texts[text]}`

/** Gives issue `n` of a sheet that sets ～ on both sides of its sub-headings, from 0. */
export function markedIssue(n: number): Source {
  const sub = (head: number, text: string) => [`～${marked[head]}～`, '', text, '']
  const lines = [
    `江岸周报 2021年${n + 1}月6日`,
    '',
    `${heads[0]}记事${n}`,
    '',
    `本报讯 ${onDay(n, 0)}`,
    '',
    ...sub(0, onDay(n + 1, 1)),
    ...sub(1, onDay(n, 2)),
    ...sub(2, onDay(n, 3)),
    `${heads[1]}记事${n}`,
    '',
    `本报讯 ${onDay(n, 4)}`,
    '',
    ...sub(3, n === 1 ? `本报讯 ${onDay(n, 1)}` : onDay(n, 1)),
  ]
  return {
    file: `sources/jiangan/2021-0${n + 1}-06.txt`,
    bytes: new TextEncoder().encode(`${lines.join('\n')}\n`),
    lessons: noLessons,
  }
}

const months = ['January', 'February', 'March', 'April']
const english: [title: string, text: string][] = [
  [
    'New wick for the ferry lamp',
    'the ferry lamp was lit again, and the keeper says that it can be seen from the far bank.',
  ],
  [
    'Herons on the bridge',
    'forty-eight herons were carved along the new rail, and the mason says the wings were the hardest.',
  ],
  [
    'Scale back in the grain store',
    'the old scale was hung up again, and whoever sells beans has stopped to try it at least once.',
  ],
  [
    'Turnips behind the school',
    'the children sowed three rows of turnips, which the fifth form waters each morning.',
  ],
]
const writers = ['Amara Okafor', 'Tobias Lund', 'Ines Calder', 'Ruth Penhale']

/** Gives issue `n` of an English sheet, from 0 to 3. */
export function ferrySheet(n: number): Source {
  const month = months[n] as string
  const article = (add: number) => {
    const [title, text] = english[(n + add) % 4] as [string, string]
    return [`${title}${add === 0 ? ' again' : ''}`, '', `Late in ${month}, ${text} Tea was poured.`, '']
  }
  const lines = [
    'The Ferry Sheet',
    '',
    `No. ${n + 10}    ${month} 2021`,
    '',
    'Given out free at the landing stage and never sold',
    '',
    ...article(0),
    `Set down by: ${writers[n]}`,
    '',
    'Round the Landing',
    '',
    ...article(1),
    `Set down by: ${writers[(n + 1) % 4]}`,
    '',
    ...article(2),
    `Put your notes in the box on the landing, box number ${n + 3}`,
  ]
  return {
    file: `sources/ferry/2021-0${n + 1}.txt`,
    bytes: new TextEncoder().encode(`${lines.join('\n')}\n`),
    lessons: noLessons,
  }
}
