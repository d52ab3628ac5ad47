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
    ['縣　長　林　遠　志', ['林遠志'], ''],
    ['渡口縣知事林遠志', ['林遠志'], ''],
    ['（司庫林兆祥　核數何文耀）', ['林兆祥', '何文耀'], ''],
    ['后勤 老 窑⊙', ['老窑'], '后勤'],
    ['渡口紗廠女工 林遠志等廿三人', ['林遠志'], ''],
    ['江湾大学 林遠志述', ['林遠志'], '江湾大学'],
    ['渡口电视台 摄像 林远', ['林远'], '渡口电视台'],
    ['文/园林学院2017级 林晓雨', ['林晓雨'], '园林学院2017级'],
  ]
  for (const [text, people, office] of signed)
    test(text, () => expect(readSignedNames(text)).toEqual({ people, office }))
})

test.each(['渡口水利站', '窑务组 通讯组', '灯修好了。', '佚名', '民三庭', '九月 十五日'])(
  '%s names nobody',
  (text) => expect(readSignedNames(text)).toBeUndefined(),
)
