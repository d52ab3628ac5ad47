// Lines that sign a text without a label: names and what they belong to, told apart by shape.
import { describe, expect, test } from 'vitest'
import { readSignedNames } from '../../src/convert/signed-names.ts'

describe('names stand last, what they belong to before them', () => {
  const signed: [string, string[], string][] = [
    ['[江 声 白 渡]', ['江声', '白渡'], ''],
    ['·老 窑·', ['老窑'], ''],
    ['⊙林远 何立⊙', ['林远', '何立'], ''],
    ['【作者】林远；何立', ['林远', '何立'], ''],
    ['缸瓦二店・林 茹', ['林茹'], '缸瓦二店'],
    ['縣　長　林　遠　志', ['林遠志'], '縣長'],
    ['渡口縣知事林遠志', ['林遠志'], '渡口縣知事'],
    ['（司庫林兆祥　核數何文耀）', ['林兆祥', '何文耀'], '司庫 核數'],
    ['文/园林学院2017级 林晓雨', ['林晓雨'], '园林学院2017级'],
  ]
  for (const [text, people, office] of signed)
    test(text, () => expect(readSignedNames(text)).toEqual({ people, office }))
})

test.each(['渡口水利站', '窑务组 通讯组', '灯修好了。'])('%s names nobody', (text) =>
  expect(readSignedNames(text)).toBeUndefined(),
)
