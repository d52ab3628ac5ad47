import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const text = (about: string) =>
  `    ${about}的队员们每天清晨沿河走一趟，把枯枝和塑料袋装进背篓，背到桥头的收集点。`

test('short words below gaps, each with a title right below it, name columns', () => {
  const source = [
    '渡口河道志愿队通讯',
    '2014年第5期(总第63期)',
    '',
    '卷首语',
    '五月的河水',
    text('志愿队'),
    '',
    '队伍建设',
    '城郊中队：三分钟出门',
    text('城郊中队'),
    '',
    '人物',
    '守桥人老葛',
    '林远',
    text('老葛和他'),
  ]
  const { articles } = convertText(source.join('\n'))
  expect(articles.map(({ fields }) => [fields.section, fields.title])).toEqual([
    ['卷首语', '五月的河水'],
    ['队伍建设', '城郊中队：三分钟出门'],
    ['人物', '守桥人老葛'],
  ])
})
