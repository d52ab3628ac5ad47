// Who signs a picture that is an article of its own.
import { expect, test } from 'vitest'
import type { ReadFields } from '../../src/convert/article-fields.ts'
import { signPicture } from '../../src/convert/sign-picture.ts'

const bylineOf = (...body: ReadFields['body']) => {
  const fields: ReadFields = { body }
  signPicture(fields)
  return fields.byline
}
const caption = (text: string) => ({ role: 'caption' as const, text })
const paragraph = (text: string) => ({ role: 'paragraph' as const, text })

test.each([
  ['渡口的灯亮了。本报记者 何立 摄', ['何立']],
  ['渡口的灯亮了。林远摄', ['林远']],
  ['渡口的灯亮了。 林　远　摄', ['林远']],
  ['风把帽子吹到了对岸。　林 远　作', ['林远']],
  ['“灯呢？”“在水里。”（图/老林）', ['老林']],
  ['渡口的灯亮了，这张照片是谁摄', undefined],
  ['渡口的灯亮了。资料图摄', undefined],
  ['渡口的人说这是他的第一张习作', undefined],
])('%s is signed by %j', (text, people) => expect(bylineOf(caption(text))).toEqual(people))

test('a picture inside an article does not sign the article', () => {
  const text = '船工们连夜把木桥抬到了高处。'.repeat(12)
  expect(bylineOf(paragraph(text), paragraph(text), caption('桥头。林远摄'))).toBeUndefined()
})
