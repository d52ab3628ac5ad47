// Small invented pages with their gold, to learn from.
import { type Example, exampleOf } from '../../src/learn/lesson.ts'

/** Makes a page of two articles about a place, `word` at the end of its first title. */
export function invented(place: string, word: string): Example {
  const lines = [
    '清溪见闻',
    '',
    `${place}的旧码头点起${word}`,
    '——守夜人一守三十年',
    '本报记者 林远',
    '',
    `本报讯 3月4日傍晚，${place}的旧码头又亮了起来。守夜人说，光比从前远了三十步，江心的船也看得见。`,
    '灯油钱从哪里来',
    '街坊们每家每月出一勺油，谁家添了孩子就多出一勺，账目贴在码头的木板上，人人都能看。',
    '（报务处）',
    '',
    `${place}小学种下一百棵柳`,
    '',
    '本报讯 3月5日，学生们在河堤上种下一百棵柳树，每一棵都挂着种树人的名字，等着夏天。',
  ]
  const text = (line: number) => lines[line - 1] as string
  const paragraph = (line: number) => ({ type: 'paragraph' as const, text: text(line) })
  return exampleOf(`${place}.txt`, new TextEncoder().encode(`${lines.join('\n')}\n`), {
    source: `${place}.txt`,
    issue: {},
    articles: [
      {
        title: text(3),
        subtitle: '守夜人一守三十年',
        section: '清溪见闻',
        byline: ['林远'],
        credit: '报务处',
        spans: [[3, 10]],
        blocks: [paragraph(7), { type: 'heading', text: text(8) }, paragraph(9)],
      },
      { title: text(12), spans: [[12, 14]], blocks: [paragraph(14)] },
    ],
    furniture: [{ spans: [[1, 1]], kind: 'section-heading' }],
  })
}
