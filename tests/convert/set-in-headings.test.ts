// Headings that stand lower than a title: set in as their text, a place alone, an editor's note, a section's name.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const text = (about: string) =>
  `　　${about}从本周起每天傍晚开放两个小时，凭借书证可以进入，带孩子来的家长请在门口登记，管理员会把当天的开放情况写在黑板上。`

test('headings set in as the text are sub-headings where titles stand at the margin', () => {
  const article = (title: string, ...subheads: string[]) => [
    title,
    text('阅览室'),
    text('门厅'),
    ...subheads.flatMap((subhead) => [`　　${subhead}`, text('楼梯间'), text('仓库')]),
    '',
  ]
  const source = [
    ...article('旧仓库改成阅览室 夜里也开灯', '灯是谁捐的 船工不肯说', '书从哪里来 三户人家搬了两天'),
    ...article('坡道装上扶手 老人自己上楼', '扶手多高合适 木匠量了三回'),
  ]
  const { articles } = convertText(source.join('\n'))
  expect(articles.map(({ fields }) => fields.title)).toEqual([
    '旧仓库改成阅览室 夜里也开灯',
    '坡道装上扶手 老人自己上楼',
  ])
  expect(articles.map(({ body }) => body.filter(({ role }) => role === 'subhead').length)).toEqual([2, 1])
})

test('a place alone heads what happened there, and is nobody’s name', () => {
  const source = ['各地修堤防汛', '江　苏', text('河堤'), text('水闸'), '长　沙', text('江堤'), text('码头')]
  const { articles } = convertText(source.join('\n'))
  expect(articles.map(({ fields }) => [fields.title, fields.byline])).toEqual([['各地修堤防汛', undefined]])
  expect(articles[0]?.body.filter(({ role }) => role === 'subhead').map((block) => block.text)).toEqual([
    '江　苏',
    '长　沙',
  ])
})

test('what says that an editor notes something is no title', () => {
  const source = ['渡口的灯亮了一百年', '编者按', text('渡口'), '第一盏灯', text('灯塔'), text('码头')]
  const { articles } = convertText(source.join('\n'))
  expect(articles.map(({ fields }) => fields.title)).not.toContain('编者按')
})

test('a section of short items at the top of a page is no paper', () => {
  const item = (title: string) => [title, text('阅览室'), text('门厅')]
  const source = [
    '要闻快报',
    ...item('渡口小学修好操场'),
    ...item('南溪全面开展冬耕'),
    ...item('江湾利用洪水灌田'),
  ]
  const { articles, issue } = convertText(source.join('\n'))
  expect(issue.title).toBeUndefined()
  expect(articles.map(({ fields }) => fields.section)).toEqual(['要闻快报', '要闻快报', '要闻快报'])
})

test('the day and the name of a small paper head its pages, and no section', () => {
  const source = ['江湾动态', '1967.9.3', '第十一期', '渡口小学修好操场', text('操场'), text('门厅')]
  const { articles } = convertText(
    [...source, '1967.9.3江湾动态', '船工合唱队招新', text('排练厅'), text('码头')].join('\n'),
  )
  expect(articles.map(({ fields }) => [fields.section, fields.title])).toEqual([
    [undefined, '渡口小学修好操场'],
    [undefined, '船工合唱队招新'],
  ])
})
