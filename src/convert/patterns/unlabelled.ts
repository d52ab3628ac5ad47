// Names without a label: what stands beside them says that they sign.
import { pattern } from './pattern.ts'

/** A name with its title right behind it; groups: name, title. */
export const titledName = pattern(
  /^(\p{Script=Han}{2,3})(神父|司鐸|牧師|牧师|修女|傳道|传道|主教|法師|法师|居士|校長|校长|理事長|理事长|律師|律师|醫師|医师)$/u,
  '黎牧行神父',
)

/** A pupil's form by figure and letter, and the name; groups: form, name. */
export const formAndName = pattern(/^([1-6][A-Z])[\s\u3000]+(\p{Script=Han}{2,3})$/u, '4C 林远')

/** A name that only its bearer's friends use: 老高, 小谷, 阿樵. */
export const familiarName = pattern(/^(?:[老小]\p{Script=Han}|阿\p{Script=Han}{1,2})$/u, '阿樵')

/** A pen name that is nothing else: 阿 and a character or two. */
export const penName = pattern(/^[\s\u3000]*[—–-]{0,2}阿\p{Script=Han}{1,2}[\s\u3000]*$/u, '阿樵', '——阿渡')

/** Who signs without a name: one of an office or a place. */
export const oneOfMany = pattern(
  /^[\p{Script=Han}\d（）()]{1,9}(?:[学學院校系班村厂廠社街镇鎮乡鄉幢栋棟苑里弄巷路店馆館部县縣市区區]|[车車][间間]|大?[队隊]|公司)一(?:[位名群]?(?:[学學]生|[读讀]者|居民|[职職]工|工人|村民|家[长長]|教[师師]|[业業]主|住[户戶]|[顾顧]客|市民|老人|老兵|[党黨]员|群[众眾]|用[户戶]|[农農]民|社[员員]|街坊|[会會][员員]))$/u,
  '渡口镇一居民',
  '编织车间一工人',
)

/** A name, a comma, and the office; groups: name, office. */
export const nameAndOffice = pattern(
  /^(\p{Script=Han}{2,4})\s*[，,]\s*(\p{Script=Han}{2,14})$/u,
  '林远，本馆修复室',
)

/** An office and a name with a dot between them; groups: office, name. */
export const officeAndName = pattern(
  /^(\p{Script=Han}{2,14})\s*[‧・•]\s*(\p{Script=Han}{2,3})$/u,
  '總務組文書股‧林遠',
)

/** A name, a stroke, and what its bearer is; groups: name, office. */
export const nameAndPost = pattern(
  /^(\p{Script=Han}{2,3})\s*[/／]\s*([\p{Script=Han}&、]{4,30})$/u,
  '林遠／河岸學會常務理事',
)

/** A name and the class of its bearer; groups: name, class. */
export const nameAndClass = pattern(
  /^(\p{Script=Han}{2,4})[\s\u3000]+((?:\p{Script=Han}{2,8}(?:小学|小學|中学|中學)[\s\u3000]?)?(?:[初高]?[一二三四五六七八九\d]{1,4}|[一二三四五六]年[级級])\s*[(（〔]?\s*[一二三四五六七八九十\d]{0,2}\s*[)）〕]?\s*班)$/u,
  '苗青青　四（1）班',
)

/** What someone is, and the name; groups: what, the name. */
export const describedName = pattern(
  /^([\p{Script=Han}\d（）()]{2,12})[\s\u3000]+(\p{Script=Han}[\s\u3000]*\p{Script=Han}{1,2})$/u,
  '东园街道居民 齐鲁生',
)

/** A name with a note in brackets; groups: name, note. */
export const notedName = pattern(/^(\p{Script=Han}{2,3})[（(]([^（）()]{2,14})[）)]$/u, '何立（83届）')

/** A note that states a class or an age. */
export const noteOfClass = pattern(/[届屆级級班岁歲]/u, '83届')

/** The first of several who sign; groups: their place, the name. */
export const severalSigned = pattern(
  /^(?:(\S{2,14})[\s\u3000]+)?(\p{Script=Han}{2,3})等[\d一二三四五六七八九十百]{1,4}[人位名]$/u,
  '装盒车间 金小凤等十二人',
)

/** A title behind a name, as long as one. */
export const titleBehindName = pattern(/^\p{Script=Han}{2,3}$/u, '司鐸')

/** A name of two characters in brackets that a printer set as wide as three. */
export const spacedPair = pattern(
  /^[(（][\s\u3000]*(?!附|完|待|未|上|下)\p{Script=Han}[\s\u3000]{1,3}\p{Script=Han}[\s\u3000]*[)）]$/u,
  '（艺  舟）',
)

/** A name or a body in brackets, set wide: each character stands alone. */
export const spacedWord = pattern(
  /^[(（](?:[\s\u3000]*\p{Script=Han}[\s\u3000]+){2,5}\p{Script=Han}[\s\u3000]*[)）]$/u,
  '(窑 务 组)',
  '（渡　口　小　学）',
)

/** A word as long as several names run together. */
export const severalNamesLong = pattern(/^\p{Script=Han}{4,9}$/u, '何立江一帆')

/** A line all in brackets that names something and says what it is. */
export const bracketedLabel = pattern(
  /^[(（][\p{Script=Han}]{2,6}[:：][^()（）:：。]{2,24}[)）]$/u,
  '（线索提供：林先生 奖金30元）',
)

/** A writer, and after a dot or bar the day of a page's one article; more about reading it may follow. */
export const writerAndDay = pattern(
  /^(\p{Script=Han}{2,4})\s*[·•|｜]\s*(\d{4}[年\-./]\d{1,2}[月\-./]\d{1,2}日?)(?:\s*[·•|｜].{1,24})?$/u,
  '林远志 · 2018年11月25日 · 阅读约6分钟',
  '何立秋 | 2021-03-05',
)

/** What someone is, and the name with what its bearer is called by; groups: what, name, what called by. */
export const calledName = pattern(
  /^(?=\p{Script=Han})([\p{Script=Han}\d（）()]{2,14})[\s\u3000]+(\p{Script=Han}{2,3})(神父|司[铎鐸]|牧[师師]|修女|[传傳]道|[执執]事|主教|法[师師]|居士|[长長]老|弟兄|姊妹|姐妹|律[师師]|[医醫][师師生]|大夫|教授|老[师師]|[师師]傅|同志|同[学學]|先生|女士|小姐)$/u,
  '县侨联法律顾问　林远律师',
  '主任司鐸 何立神父',
)

/** The place from which a writer writes, in brackets before the name; groups: place, name. */
export const placeAndName = pattern(
  /^[(（[［〔]\s*(\p{Script=Han}{2,8})\s*[)）\]］〕][\s\u3000]*(\p{Script=Han}[\s\u3000]*\p{Script=Han}{1,2})$/u,
  '（菲律宾）林远',
)

/** Several who sign without a name; they are no office. */
export const unnamedGroup = pattern(
  /^[\p{Script=Han}\d（）()]{1,12}?[\s\u3000]*(?:[几幾数數]|部分|全[体體]|一[群些])[名位个個]?(?:[师師]生|\p{Script=Han}{0,3}(?:[学學]生|同[学學]|[读讀]者|居民|[职職]工|工人|[女徒青]工|村民|家[长長]|教[师師]|[业業]主|用[户戶]|[农農]民|社[员員]|[会會][员員]|[战戰]士|青年|同志))$/u,
  '木工系三年级　几名学生',
  '织布车间部分女工',
)

/** A department of a school: its name ends as no office does. */
export const department = pattern(/^\p{Script=Han}{1,8}(?<![关關联聯体體派直水山])系$/u, '木工系')

/** What those who congratulate, thank or mourn put behind their name; group: who. */
export const signedWithFormula = pattern(
  /^([\p{Script=Han}][\p{Script=Han}\s\u3000、]{1,40}?)[\s\u3000]*(?:(?<=[\s\u3000])[同仝]?(?:敬|泣|[谨謹]|恭|致|叩|拜|哀)?(?:[挽輓]|唁|悼)|[同仝敬泣恭](?:[贺賀]|[挽輓]|唁|悼)|(?<=[\s\u3000])(?:(?:[同仝敬泣恭叩拜][谨謹]?)(?:[启啟叩]|[谢謝]|告|祝)|[顿頓]首|[敬拜]上))$/u,
  '渡口会馆全体董事　同敬挽',
  '会长林远暨全体职员　泣輓',
  '孤子　林远　泣叩',
)

/** A part of a works or a school, and who of it is named in a roll. */
export const namesOfPart = pattern(
  /^(?!.{0,6}(?:[编編][辑輯审審]|校[对對]|[责責]任|[记記]者|通[讯訊]|作者|供稿|[摄攝]影|[图圖]文?|撰|主[编編管办辦]|[顾顧][问問]|[联聯]系|地址))[\p{Script=Han}\d（）()]{2,12}[\s\u3000]*[:：][\s\u3000]*\p{Script=Han}{2,4}(?:[\s\u3000、]+\p{Script=Han}{1,4})*$/u,
  '船木坊：林远志 何立',
  '三车间：江一帆、柳小禾',
)
