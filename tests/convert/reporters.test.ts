// Who a report names at its head and at its end.
import { expect, test } from 'vitest'
import { closingCredits, officeAt, reportersAt } from '../../src/convert/reporters.ts'

test.each([
  ['本报讯（记者 林远 通讯员 何立）昨天上午', ['林远', '何立']],
  ['本报讯 记者林远报道：渡口的桥修好了。', ['林远']],
  ['渡口讯　记者林远　何立　继上月之后，木桥又铺了板。', ['林远', '何立']],
  ['本报江湾五日电 记者江一帆、何立摄影报道：船工晒网。', ['江一帆', '何立']],
  ['【記者江一帆報導】船工晒網。', ['江一帆']],
  ['【記者江一帆、何立／花蓮報導】船工晒網。', ['江一帆', '何立']],
  ['本网讯（学生记者林远、何立）河埠头的', ['林远', '何立']],
  ['江湾晚报讯记者林远、通讯员何立、实习生张砚报道：船工晒网。', ['林远', '何立', '张砚']],
  ['（图文/团委通讯员 林远）8月28日，渡口', ['林远']],
  ['渡口网江湾三月五日电 （林远） 据渡口', ['林远']],
  ['（渡口体育 林远 2月8日江湾报道）今天上午', ['林远']],
  ['本报讯（记者林远通讯员何立江一帆）昨天', ['林远', '何立', '江一帆']],
  ['本报讯（林远 记者 何立）昨天', ['林远', '何立']],
  ['江湾晨报讯 通讯员林远 记者何立报道 昨天', ['林远', '何立']],
  ['本报记者林远 通讯员 何立 报道 昨天，渡口的桥修好了。', ['林远', '何立']],
  ['本报记者昨天从渡口报道，木桥修好了。', []],
  ['本网讯（船运系）昨天', []],
  ['（何立是林远的同学）昨天', []],
  ['本报讯 记者昨天从渡口得知，木桥修好了。', []],
  ['本报讯 昨天上午，渡口的桥修好了。', []],
])('%s names %j', (text, people) => expect(reportersAt(text)).toEqual(people))

test('labelled fields close a paragraph behind its last sentence', () => {
  const text = '灯又亮了。作者：林远　（来源：江湾晚报）'
  expect(closingCredits(text)).toEqual({ people: ['林远'], office: '江湾晚报', at: 5 })
  expect(closingCredits('灯又亮了，作者：林远')).toBeUndefined()
})

test('an office stands behind a dateline', () => {
  expect(officeAt('本网讯（校船运处）昨天上午')).toBe('校船运处')
  expect(officeAt('本网讯（林远）昨天上午')).toBeUndefined()
})

test('a byline behind its square closes the last paragraph', () => {
  expect(closingCredits('灯又亮了。□记者林远文何立图')).toEqual({ people: ['林远', '何立'], at: 5 })
  expect(closingCredits('灯又亮了。□船工的灯')).toBeUndefined()
  expect(closingCredits('灯又亮了。本报记者 林远 通讯员 何立')).toEqual({ people: ['林远', '何立'], at: 5 })
  expect(closingCredits('灯又亮了，本报记者 林远')).toBeUndefined()
})
