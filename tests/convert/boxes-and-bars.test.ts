// Short lines that are the heads of small texts, not scraps of a page.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const titles = (text: string) => convertText(text).articles.map(({ fields }) => fields.title)

const long = [
  '老磨坊改成了书屋',
  '本报讯 停了九年的老磨坊上周改成了书屋，石磨留在屋子中间，磨盘上摆着新到的画报，孩子们围着磨盘坐了一圈。',
  '看屋的老顾说，石磨不转了，人转起来了，从早到晚绕着磨盘找书的不下六十个。',
]
const picture =
  '三月九日，石埠镇的菜农在河滩上晾晒霜打过的萝卜条。今年全镇晒了四万斤，装坛以后运往县城。何立 摄'

test('between the bar that turns the page and the length of a text stands its title', () => {
  const page = [...long, '上一版  下一版', '河滩晒萝卜', '文章字数:46', picture]
  expect(titles(page.join('\n'))).toContain('河滩晒萝卜')
})

test('between two bars alone stands a scrap', () => {
  const page = [...long, '上一篇  下一篇', '石埠频道', '返回首页 版面概览', '', '下一件事', '', picture]
  expect(titles(page.join('\n'))).not.toContain('石埠频道')
})

const numbers = ['“三花五叶”第0312期：2　7　1　9', '“十里长亭”第118期：5　0　3']

test('numbers drawn, below a title of their own, are a small text', () => {
  const page = [...long, '', '彩票开奖', `　　${numbers[0]}`, `　　${numbers[1]}`, '']
  expect(convertText(page.join('\n')).furniture).toEqual([])
})

test('one line of them is a box of the page', () => {
  const page = [...long, '', `开奖公告 ${numbers[0]}`, '']
  expect(convertText(page.join('\n')).furniture.map(({ kind }) => kind)).toEqual(['other'])
})

test('figures below the label of a text are its text, at the very end of a saved list too', () => {
  const record = (title: string, author: string, text: string[]) => [
    '--------------------------------',
    `題名：${title}`,
    `作者：${author}`,
    '卷期：第九期　　頁次：12',
    '內文：',
    ...text,
  ]
  const page = [
    '石埠文獻資料庫　全文檢索結果',
    ...record('磨坊的畫報', '何立', long.slice(1)),
    ...record('河灘曬蘿蔔', '林遠', [picture]),
    ...record('去年收支', '', ['收入：渡船票　　　三、二〇〇元', '　　　捐款　　　　　　六〇〇元']),
    '================================',
    '版權所有　石埠文獻館　回檢索首頁',
  ]
  const last = convertText(page.join('\n')).articles.at(-1)
  const text = last?.body.map((block) => block.text).join(' ')
  expect(last?.fields.title).toBe('去年收支')
  expect(text).toContain('渡船票')
  expect(text).toContain('六〇〇元')
})
