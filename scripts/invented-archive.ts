// Writes an archive of invented bulletins, the same bytes every time, to measure pages on: texts as long and as varied as real ones.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { addressOf, articleNumber, fileOf } from '../src/model/paths.ts'

const words = (text: string) => text.trim().split(/\s+/)

const surnames = words(
  '赵 钱 孙 李 周 吴 郑 王 冯 陈 褚 卫 蒋 沈 韩 杨 朱 秦 尤 许 何 吕 施 张 孔 曹 严 华 金 魏 陶 姜',
)
const givenNames = words(
  '建 国 明 志 文 海 春 晓 秀 兰 玉 芳 丽 娟 伟 强 军 勇 杰 涛 超 磊 鹏 辉 刚 平 波 斌 宁 静 敏 慧 颖 琳 雪 梅 莉 霞 燕 玲 桂 英 丹 萍 宇 浩 轩 涵 睿 思 源 怡 清 远 致 和 守 诚 苇 望 舒 云 帆',
)
const places = words(
  '柳湾 石埠 鹤渡 竹林坞 东荡 青桥 南圩 芦花滩 梅溪 云岭 白沙 松坪 银杏里 双塔 古渡 长堤 莲塘 枫树下 金滩 北浦 桃源 永宁 和顺 九曲',
)
const kinds = words('村 镇 街道 社区 林场 码头 果园 水库 苗圃 小学 卫生院 茶场 敬老院 粮站')
const offices = words(
  '农业农村局 水利站 文化馆 图书馆 卫生院 教育办 民政所 司法所 供销社 气象站 档案馆 统计站 妇联 工会 河长办 林业站 交通站 残联 科协 老年协会',
)
const works = words(
  '冬季清淤 春耕备播 防汛演练 秋粮收购 古树普查 垃圾分类 旧房改造 义务植树 健康义诊 读书会 技能竞赛 消防检查 茶叶采摘 渔政巡查 道路养护 危房排查 饮水安全 农机检修 档案整理 冬学夜校 用电检查 河道保洁 病虫防治 灯会筹备 邻里食堂 儿童暑托 养老助餐 土壤检测',
)
const things = words(
  '三条干渠 六个网格 四十二户人家 两座老桥 一批旧家具 十二处公告栏 五百余册图书 三十多盏路灯 八台抽水机 两千株树苗 七个便民点 九名巡查员 四间活动室 一处晒谷场 六十名学员 三本旧账 一口古井 十九条建议 半亩菜地 二十四箱蜂 一条石板路',
)
const manners = words('扎实 有序 稳步 细致 及时 耐心 认真 反复 逐项 分批 连续 提前 就近 按时 轮流 主动')
const doings = words(
  '推进 组织 安排 部署 完成 启动 检查 总结 落实 协调 改进 登记 公示 核对 走访 回访 复查 验收',
)
const times = words(
  '入春以来 立夏前后 梅雨季节 三伏期间 秋收时节 霜降之后 入冬以来 上个月 本月中旬 近日 日前 连日来 周末两天 开学前夕 汛期之前 节后第一周',
)
const outcomes = words(
  '群众反映的问题有了着落 工期比原计划提前了几天 台账做到一户一页 邻里走动多了起来 老人取药少走了三里路 水渠两侧恢复了通行 孩子们放学有了去处 往年积水的路段没有再淹 借阅量比去年多了近两成 来访登记全部按期办结 村里的广播又准时响了 新栽的树苗都发了芽 最后一条巷子也亮了灯 几处隐患当天就排除了 外出的人也能看到公示 种子分到了每一户 摊位按编号重新划定 食堂每周换一次菜单',
)
const sayings = words(
  '账要算清楚，话要说明白 事情不怕小，就怕没人管 先把最难走的那段修好 哪家缺人手，我们就先去哪家 树栽下去只是开头，浇水才是长功夫 书放在架子上不算数，有人翻才算数 雨下得急，心里倒不慌了 一块田一个样，不能照着本子念 把意见写在纸上，比放在心里强 老规矩好的要留，新办法也要学 宁可多跑一趟，也不留一个死角',
)
const reasons = words(
  '方便老人和孩子 减少来回奔波 摸清底数 不误农时 节约用水 让手艺有人接续 保存地方的记忆 接受大家监督 缩短等候时间 弥补去年的不足 照顾行动不便的住户',
)
const sections = words('要闻 工作动态 基层来信 人物 副刊 通知公告')

/** Gives whole numbers below a bound, the same ones for the same seed. */
function numbers(seed: number): (bound: number) => number {
  let state = seed
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound
  }
}

type Numbers = ReturnType<typeof numbers>

/** Writes an invented text, the same one for the same seed. */
export function inventBody(seed: number): string {
  return writer(numbers(seed)).body()
}

function writer(below: Numbers) {
  const one = (list: readonly string[]) => list[below(list.length)] as string
  const name = () => one(surnames) + one(givenNames) + (below(10) < 7 ? one(givenNames) : '')
  const place = () => one(places) + one(kinds)
  const count = (from: number, to: number) => String(from + below(to - from))
  const sentences = [
    () => `${one(times)}，${place()}${one(manners)}${one(doings)}${one(works)}，涉及${one(things)}。`,
    () => `${one(offices)}会同${one(offices)}，在${place()}开展了为期${count(2, 15)}天的${one(works)}。`,
    () =>
      `据${one(offices)}统计，参加${one(works)}的共有${count(18, 980)}人次，比上季增加${count(2, 60)}人次。`,
    () => `“${one(sayings)}。”${place()}的${name()}说。`,
    () => `为了${one(reasons)}，${place()}把${one(things)}纳入${one(works)}，由${name()}负责联络。`,
    () => `会议听取了${one(offices)}关于${one(works)}的汇报，讨论了${one(things)}的安排。`,
    () => `从${count(1, 13)}月${count(1, 29)}日起，${place()}按${one(works)}的办法办理，${one(outcomes)}。`,
    () => `截至发稿时，${place()}已${one(doings)}${one(things)}，${one(outcomes)}。`,
    () => `${name()}和${name()}是${one(works)}的带头人，前后跑了${count(3, 26)}个来回。`,
    () => `去年这里还在为${one(works)}发愁，如今${one(outcomes)}。`,
    () => `${name()}今年${count(23, 86)}岁，在${place()}住了大半辈子，对${one(works)}的来龙去脉最清楚。`,
    () => `${one(offices)}安排了${count(2, 96)}万元，用于${one(things)}的${one(doings)}。`,
    () => `${place()}与${place()}相隔${count(2, 38)}里，两地${one(manners)}协作，${one(outcomes)}。`,
    () => `下一步，${place()}还将${one(manners)}${one(doings)}${one(works)}，为的是${one(reasons)}。`,
  ]
  const titles = [
    () => `${place()}${one(manners)}${one(doings)}${one(works)}`,
    () => `${one(offices)}召开${one(works)}工作会`,
    () => `${one(outcomes)}——${place()}${one(works)}侧记`,
    () => `为了${one(reasons)}，${place()}${one(doings)}${one(things)}`,
  ]
  const from = (makers: readonly (() => string)[]) => (makers[below(makers.length)] as () => string)()
  function body(): string {
    const [paragraphs, target] = [[''], 600 + below(900)]
    while (paragraphs.join('').length < target) {
      const last = paragraphs.length - 1
      if ((paragraphs[last] as string).length > 90 + below(130)) paragraphs.push('')
      else paragraphs[last] += from(sentences)
    }
    return paragraphs.filter(Boolean).join('\n\n')
  }
  return { name, body, title: () => from(titles), section: () => one(sections) }
}

/** An archive to invent: monthly publications, each with as many issues, each with as many articles. */
export interface Invented {
  publications: string[]
  issues: number
  articles: number
}

/** Writes an invented archive into a folder and gives the address of every article in it, in order. */
export function inventArchive(folder: string, { publications, issues, articles }: Invented): string[] {
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  write(fileOf.archive(), 'title: 乡镇简报文库\nlanguage: zh-Hans\nurl: https://archive.example\n')
  const addresses: string[] = []
  for (const [i, publication] of publications.entries()) {
    write(fileOf.publication(publication), `title: ${places[i]}简报\nplace: ${places[i]}镇\n`)
    for (let n = 0; n < issues; n++) {
      const issue = `${2023 - Math.floor(n / 12)}-${articleNumber((n % 12) + 1)}`
      const { name, body, title, section } = writer(numbers(i * 1000 + n))
      const file = `${fileOf.sources(publication)}/${issue}.txt`
      const lines: string[] = []
      for (let k = 1; k <= articles; k++) {
        const text = { title: title(), byline: name(), section: section(), body: body() }
        const first = lines.length + 1
        lines.push(text.title, text.byline, ...text.body.split('\n\n'))
        const id = { publication, issue, article: articleNumber(k) }
        addresses.push(addressOf.article(id))
        const fields = [`title: ${text.title}`, `section: ${text.section}`, `byline: [${text.byline}]`]
        const source = `source: {file: ${file}, lines: ${first}-${lines.length}}`
        write(fileOf.article(id), `---\n${[...fields, source].join('\n')}\n---\n\n${text.body}\n`)
      }
      write(file, `${lines.join('\n')}\n`)
      const source = `{file: ${file}, sha256: '${'0'.repeat(64)}', encoding: utf-8}`
      write(fileOf.issue(publication, issue), `date: ${issue}\nnumber: 第${n + 1}期\nsources: [${source}]\n`)
    }
  }
  return addresses
}
