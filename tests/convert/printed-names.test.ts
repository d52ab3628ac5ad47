// Lines whose print says that they name someone: frames, characters set apart, posts.
import { describe, expect, test } from 'vitest'
import { readCredits } from '../../src/convert/credits.ts'

describe('a name is known by its print', () => {
  const named: [string, string[], string | undefined][] = [
    ['⊙林文 何立山⊙', ['林文', '何立山'], undefined],
    ['·老 窑·', ['老窑'], undefined],
    ['[江 声 何 立]', ['江声', '何立'], undefined],
    ['◎ 装卸 阿 樵', ['阿樵'], '装卸'],
    ['三车间 林 远 志', ['林远志'], '三车间'],
    ['缸瓦二店・林 茹', ['林茹'], '缸瓦二店'],
    ['縣長林遠志', ['林遠志'], undefined],
    ['處長 莊 遠 志  廿三年六月廿二日', ['莊遠志'], undefined],
  ]
  for (const [text, people, office] of named)
    test(text, () => {
      const credits = readCredits(text)
      expect([credits?.people, credits?.office]).toEqual([people, office])
    })
})

test.each([
  '[短 论]',
  '·小小说·',
  '△安全岗△',
  '晴 转 多 云',
  '县 长 信 箱',
  '全县农业 会 议',
  '市政要闻 文 摘',
  '主席讲话精神',
])('%s names nobody', (text) => expect(readCredits(text)?.people ?? []).toEqual([]))
