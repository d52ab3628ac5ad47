import { expect, test } from 'vitest'
import { type Credits, readCredits } from '../../src/convert/credits.ts'

const lines: [string, Partial<Credits> | undefined][] = [
  ['本报通讯员 郑石生', { people: ['郑石生'], rest: '' }],
  ['江报小记者 罗小雨', { people: ['罗小雨'], rest: '' }],
  ['小记者：姜小禾 编号：1620', { people: ['姜小禾'], rest: '编号 1620' }],
  ['【記者林澄 花蓮報導】', { people: ['林澄'], rest: '花蓮報導' }],
  ['【简　讯】', undefined],
  ['2016/5/12 【渡口時報 文/記者 何立安】', { people: ['何立安'], office: '渡口時報', date: '2016-05-12' }],
  [
    '2016/5/13【DukouNews林遠志‧方晨/綜合報導】',
    { people: ['林遠志', '方晨'], office: 'DukouNews', rest: '' },
  ],
  ['【渡口晚報林遠志/南岸報導】', { people: ['林遠志'], office: '渡口晚報', rest: '南岸報導' }],
  ['（撰稿：郑石生 编辑：罗小雨 审核：何立）', { people: ['郑石生'], rest: '编辑：罗小雨 审核：何立' }],
  ['（文/渡口小学    编辑/林远  何立）', { people: [], office: '渡口小学', rest: '编辑/林远  何立' }],
  ['（渡口中学 指导老师 张砚）', { people: [], office: '渡口中学', rest: '指导老师 张砚' }],
  ['南溪五福宮 通告', undefined],
  ['秘書長 李禾 司鐸', { people: ['李禾'], office: '秘書長 司鐸' }],
  ['（张砚 李小禾 何立 南灯）', { people: ['张砚', '李小禾', '何立', '南灯'], rest: '' }],
  ['（张砚 李小禾）', { people: ['张砚', '李小禾'], rest: '' }],
  ['南桥小学三(6)班', { people: [], office: '南桥小学三(6)班' }],
  ['渡口中学 高一(3)班 李小禾', { people: ['李小禾'], office: '渡口中学 高一(3)班' }],
  ['会长　林远先生', { people: ['林远'], rest: '会长 林远先生' }],
  ['N本报记者 何立 文/图', { people: ['何立'], rest: '' }],
  ['社區記者林澄/報導', { people: ['林澄'], rest: '' }],
  ['何立（83届）', { people: ['何立'], rest: '（83届）' }],
  ['（作者单位：渡口小学）', { people: [], office: '渡口小学', rest: '' }],
  ['小记者 何立 三(2)班 指导老师 林远', { people: ['何立'], office: '三(2)班', rest: '指导老师 林远' }],
  ['n见习记者 何立 文/图', { people: ['何立'], rest: '' }],
  ['摄影并文 林远', { people: ['林远'], rest: '' }],
  ['记录人：林远', { people: ['林远'], rest: '' }],
  ['供稿：三分场 林远', { people: ['林远'], office: '三分场', rest: '' }],
  ['【社區記者 林遠／採訪報導】', { people: ['林遠'], rest: '' }],
  ['4C 林远', { people: ['林远'], office: '4C', rest: '' }],
  ['4C 图书馆', undefined],
  ['林遠律師', { people: ['林遠'], office: '律師' }],
  ['（本报评论员）', { people: [], office: '本报评论员', rest: '' }],
  ['文、攝影／林遠', { people: ['林遠'], rest: '' }],
  ['記錄：林遠', { people: ['林遠'], rest: '' }],
  ['(张砚 李小禾)?', { people: ['张砚', '李小禾'], rest: '' }],
  ['来源｜河口街道社工站', { people: [], office: '河口街道社工站', rest: '' }],
  [
    '作者:林远 来源:渡口报 时间:2022-05-30',
    { people: ['林远'], office: '渡口报', date: '2022-05-30', rest: '' },
  ],
  ['（张小砚　辑）', { people: ['张小砚'], rest: '' }],
  ['（稿：张砚）', { people: ['张砚'], rest: '' }],
  ['講員：林恩典 牧師', { people: ['林恩典'], rest: '牧師' }],
  ['（林远，本馆修复室）', { people: ['林远'], office: '本馆修复室', rest: '' }],
  ['何小立　四（1）班', { people: ['何小立'], office: '四（1）班', rest: '' }],
  ['江上林／范若禾', { people: ['江上林', '范若禾'], rest: '' }],
  ['【本報記者林遠專訪】', { people: ['林遠'], rest: '' }],
  ['（气象台供稿）', { people: [], office: '气象台', rest: '' }],
  ['作者：本刊', { people: [], office: '本刊', rest: '' }],
  ['（记者林远通讯员何立江一帆）', { people: ['林远', '何立', '江一帆'], rest: '' }],
  ['本报评论员', { people: [], office: '本报评论员', rest: '' }],
  ['（艺　舟）', { people: ['艺舟'], rest: '' }],
  ['（附图片）', undefined],
  ['账本  林远（南溪）摄', undefined],
  ['（案例来源：江湾法院，本报记者林远整理）', { people: ['林远'], office: '江湾法院', rest: '' }],
  [
    '江湾第二船厂三车间钳工　林远',
    { people: ['林远'], rest: '江湾第二船厂三车间钳工　林远', labelled: true },
  ],
  ['本报记者 林远《江湾晚报》（2015年03月02日 第04版）', { people: ['林远'], office: '江湾晚报', rest: '' }],
  ['林广发　谨启', { people: ['林广发'], rest: '' }],
  ['周一　　　　闭馆整理', undefined],
  ['by Ada Lisle, Director', { people: ['Ada Lisle'], office: 'Director' }],
  ['by Miss Lorne and Year 4', { people: ['Miss Lorne'], rest: 'Year 4' }],
]

for (const [line, expected] of lines)
  test(`${line} names ${expected?.people?.join('、') ?? 'nobody'}`, () => {
    const credits = readCredits(line)
    if (expected) expect(credits).toMatchObject(expected)
    else expect(credits).toBeUndefined()
  })
