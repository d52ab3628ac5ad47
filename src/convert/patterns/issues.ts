// What states an issue: its number, the name of its sheet, the labels of its facts.
import { counting, digits, pattern } from './pattern.ts'

/** The number of an issue. */
export const issueNumber = pattern(
  new RegExp(
    `(?:${digits}{4}年\\s{0,3})?(?:第\\s*${counting}+\\s*卷\\s*)?(?:[试試复復]刊|[春夏秋冬]字)?第\\s*${counting}(?:\\s?${counting})*(?:\\s*[-—–~～、/／至]\\s*第?${counting}+)?\\s*(?:[期号號](?:合刊)?|[辑輯]|封(?!信|家))(?:\\s*[(（]\\s*[总總]第\\s*${counting}+\\s*[期号號]?\\s*[)）])?|[总總新]第?\\s*${counting}+\\s*[期号號]|(?<!(?:Notice|Notification|Ordinance|Regulation|Order|Act|Bill|Proclamation)\\s)(?:\\bNo\\.?|\\bN[°º]|\\bNumb\\.|Number|Issue|\\bEdition|Vol\\.?)\\s*(?:(?:no|number)\\b[.:]?\\s*)?[:#]?\\s*[0-9][0-9,.]*(?:[-/][0-9]{1,4}(?![0-9]))?|\\b(?:Bulletin|Newsletter)\\s+[0-9]{1,3}(?![0-9])|(?:民[国國])?${digits}{2,4}年${digits}{1,2}月[刊号號](?!外)`,
    'iu',
  ),
  '农历辛卯年二月十一 总第1208期',
  '第12期(总第345期)',
  'No. 4,117.',
  '第8卷第2期（總第46號）',
  'Bulletin 7   1 February 2013',
  '2022年9月刊',
  '第二千一百零七號',
  '试刊第14期',
  '第3、4期合刊',
  '第12封　二〇二〇年三月',
  '新17期（電子版9期）',
  'Edition 128',
  'Issue no: 42',
  '夏字第十四期',
  '第 六 十 三 號',
  'No. 5/91',
  'Numb. 61.',
)

/** A line that is the number of an edition. */
export const editionAlone = pattern(/^Edition \d{1,3}$/iu, 'Edition 21')

/** The volume before the number of an issue. */
export const volumeBefore = pattern(
  /\bVol(?:ume|\.)?\s?\d+(?:[,.:;]|\s[—–-])?\s+(?=N|Issue)/iu,
  'Vol. 11    No. 3',
  'Vol. 9, No. 31',
  'Vol 14, Issue 3',
)

/** A volume right before the number of an issue in it; group: that number. */
export const volumeAndNumber = pattern(
  /\bVol(?:ume)?\b\.?\s?(?:\d{1,3}|[IVXLC]+)\b[.,:;]*\s{0,3}(?:No\.?|Number|Issue)\s?(\d{1,3})(?![\d,/-])/iu,
  'Vol. 11, No. 3',
  'VOL. II., NO. 6',
  'Volume 5, Number 5',
)

/** A number beside the word for a sheet. */
export const sheetNumbered = pattern(
  /\b(?:Newsletter|Bulletin|Circular|News)\W{1,3}(?:No|Number|Issue)\b\.?\s?\d{1,4}/iu,
  'NEWSLETTER No. 24   Thursday, 6th August 1987',
)

/** A number counted from the first issue, or one beside the weekday, without a word for issue; groups: either. */
export const bareCount = pattern(
  /(?<=^|[\s(（])([总總]\s?\d{2,5})(?=$|[\s)）])|(?:星期|[週周])[一二三四五六日天]\s*[(（]\s*(\d{2,5})\s*[)）]/u,
  '1966年2月17日 星期四 总1023',
  '1959·11·28 星期六 (188) 本期共四版',
)

/** The number under which a sheet is registered, which is none of an issue. */
export const registration = pattern(
  /(?:[准準]印[证證]?|登[记記][证證]?|[许許]可[证證]|[统統]一刊[号號]|刊[号號]|代[号號]|[证證])[号號]?[^第\d，。]{0,8}(?:第\s*)?[A-Z]*\d[\d-]*\s*[号號]|\p{Script=Han}字第?\s*[\d〇零一二三四五六七八九十百千]+\s*[号號]|\b(?:(?:Registered )?(?:Charity|Company|Society)|Registration|Reg['’.]?d?|Permit|Licen[cs]e|Lodge|Branch|Node|Tel(?:ephone)?|Phone|VAT|Troop|Pack)\.?\s(?:(?:in \p{Lu}\w+ )?(?:No|Number)\b[.:]?\s*)[\p{Lu}\d]+[-/\d]*|\bNo\.? ?\d+ (?:Lodge|Branch|District|Company|Ward|Shop|Squadron|Troop|Pack|Region)\b/giu,
  'Fitters, No. 3 Lodge',
  '准印证号 渡字第 0047 号',
  '內政部登記證警字第一二三四號',
  'Registered Charity No. 1000000',
)

/** The year and month that a sheet is named by, where it has no other number. */
export const monthIssue = pattern(
  new RegExp(`^(?:民[国國])?${digits}{2,4}年${digits}{1,2}月[刊号號]$`, 'u'),
  '2022年9月刊',
  '民國110年8月號',
)

/** The first of its issues, which has no number. */
export const firstIssue = pattern(
  /(?:创刊|創刊|复刊|復刊|试刊|試刊)[号號](?!\p{Script=Han})/u,
  '创刊号　一九八四年三月',
)

/** The year before the number, and the day on which the issue came out; groups: year, month, day. */
export const dayOfIssue = pattern(
  new RegExp(
    `[〔[(（【]?(${digits}{4})[〕\\])）】]?年?\\s*第\\s*${digits}+\\s*[期号號].*?(?<!${digits})(${digits}{1,3})月(${digits}{1,3})[日曰]`,
    'u',
  ),
  '1988年第2号（总第6号）　5月15日出版',
  '〔2003〕第12期　5月9日',
)

/** A date that is not the issue’s: of the first issue, of a search, of the day a page was seen. */
export const otherDate = pattern(
  new RegExp(
    `(?:[创創复復]刊|[创創][办辦])(?:[于於]|日期\\s*[:：])?\\s*${digits}{4}\\s*[年./-]\\s*${digits}{1,3}(?:\\s*[月./-]\\s*${digits}{1,3}\\s*日?)?|${digits}{4}\\s*[年./-]\\s*${digits}{1,3}(?:\\s*[月./-]\\s*${digits}{1,3}\\s*日?)?\\s*(?:[创創复復]刊|[创創][办辦])|(?:[导導匯汇]出|注[册冊]|最[后後]登[录錄]|打印|列印|[检檢]索|下[载載]|保存|抓取|[数數][码碼]化|掃描|扫描)(?:[时時][间間]|日期|(?<=[册冊录錄]))\\s*[:：]?\\s*${digits}{4}\\s*[年./-]\\s*${digits}{1,3}\\s*[月./-]\\s*${digits}{1,3}|(?:PP[SK]?|KDN|MI?CI|MITA|MICA)[^，。\\d]{0,8}\\d+/\\d{1,2}/\\d{4}`,
    'gu',
  ),
  '1956年1月1日创刊　2004年5月8日出版',
  '打印日期：2019-03-02',
  '注册：2003-11-2',
  'KDN PP 1871/05/2011',
)

/** The weather beside a date: the day on which a page was seen. */
export const weatherBeside = pattern(/\d\s*(?:[~～\-—至]\s*-?\d+\s*)?[℃°]/u, '2019年2月14日 小雨 2~6℃')

/** A paper that its own office or imprint names; group: the name. */
export const paperOfOffice = pattern(
  /(?:^|[\s\u3000:：])《?([\p{Script=Han}·]{1,8}[报報])》?(?:社(?!址)|[编編][辑輯](?:部|委[员員][会會])|[电電]子[报報]|[数數]字[报報])/u,
  '渡口报社出版',
)

/** Labels of what is stated of an issue. */
export const issueLabel = pattern(
  /(?:刊名|报纸|報紙|卷期|期[数數别別号號次]|(?:[发發]刊|出刊|[发發]行|出版)(?:日期|日|期[数數]|[频頻]率|者|人|[单單]位)?|[发發]行量|版次|[页頁]次)\s*[:：=＝]\s*\S/gu,
  '發刊日期：2009-04-25　期數：第12期',
)

/** The name of a sheet behind its label; group: the name. */
export const labelledName = pattern(
  /(?:^|[\s\u3000:：【])(?:刊名|[报報][纸紙](?:名[称稱])?|[报報]刊(?:名[称稱])?|刊物(?:名[称稱])?)\s*[】:：=＝]\s*《?([\p{Script=Han}·]{2,14})》?(?=$|[\s\u3000，,；;|])/u,
  '刊名：渡口鄉訊　卷期：第九期',
  '检索条件：报纸=渡口日报 AND 日期=1991',
)

/** A sheet on a site of its own: its name, and what the site is; group: the name. */
export const sheetOnSite = pattern(
  /^《?([\p{Script=Han}·]{1,12}(?:[报報]|[通][讯訊]|[周月]刊))》?(?:社)?(?:官方网站|官网|數位報|数字报|电子报|电子版|网络版|数据库|資料庫|全文数据库)/u,
  '渡口工人报官方网站 | 首页',
)

/** What a sheet is, alone on its line below the name of its issuer. */
export const sheetAlone = pattern(
  /^(?:[院校会會厂廠馆館社鄉乡]\s*[讯訊刊报報]|通\s*[讯訊]|[简簡]\s*[报報讯訊]|小\s*[报報]|快\s*[报報]|[会會]\s*[会會]\s*[讯訊]|[月季周週]\s*[刊报報]|工\s*作\s*(?:[动動]\s*[态態]|[简簡]\s*[报報]|信\s*息))$/u,
  '院　　讯',
)

/** A name in the marks of a title, alone on its line; group: the name. */
export const nameInMarks = pattern(/^《([\p{Script=Han}·]{2,10})》$/u, '《山里来信》')

/** The page that stands before the name in a masthead of one line. */
export const leadingPage = pattern(
  new RegExp(`^第\\s*${digits}{1,3}\\s*[版页頁](?=[\\s\\u3000]+\\p{Script=Han})`, 'u'),
  '第二版　　渡口日报',
)

/** A step of a saved page's place that names the issue; group: its number. */
export const issueStep = pattern(
  new RegExp(`[>»›＞]\\s*((?:${digits}{4}\\s*年\\s*)?第?\\s*${counting}+\\s*[期号號])\\s*(?=$|[>»›＞])`, 'u'),
  '当前位置：渡口网 > 渡口之声 > 第12期 > 第4版',
)

/** The name of who issues a sheet, above what the sheet is. */
export const issuerAbove = pattern(/^\p{Script=Han}[\p{Script=Han}\s]{1,14}$/u, '渡口第二医院')

/** A name right before the number of the issue; group: the name. */
export const nameBeforeIssue = pattern(
  new RegExp(
    `^[^\\p{L}\\p{N}]*([\\p{Script=Han}·]{2,12})(?:[\\s\\u3000]*[|｜丨·—-]+[\\s\\u3000]*|[\\s\\u3000]+)(?:[总總]?第\\s*${counting}+\\s*[期号號])`,
    'u',
  ),
  '渡口早班车 ｜ 第12期',
)

/** A title that names a sheet and its day or month: the whole sheet is one text. */
export const datedSheet = pattern(
  new RegExp(
    `^(?=.*${digits}{4}\\s*[年./-]\\s*${digits}{1,3}).{0,40}(?:[校院社会會厂廠][讯訊刊报報]|[通快简簡][讯訊报報]|[周週月季][报報刊]|[电電]子[报報]|[动動][态態])(?:[\\s\\u3000—–:：-]|$)`,
    'u',
  ),
  '渡口中學2017年11月校訊',
  '河岸教會2020年5月31日主日週報',
)

/** The number of an issue in brackets before a title. */
export const bracketedIssue = pattern(
  new RegExp(`^\\s*[【［[(（]\\s*第?\\s*${counting}+\\s*[期号號]\\s*[】］\\])）]`, 'u'),
  '【 第57期 】渡船獲獎',
)

/** A day with its weekday, as the head of a page states it. */
export const dayAndWeekday = pattern(
  new RegExp(
    `${digits}{4}\\s*年\\s*${digits}{1,3}\\s*月\\s*${digits}{1,3}\\s*日\\s*[(（]?\\s*(?:星期|[週周])[一二三四五六日天]`,
    'u',
  ),
  '责编：林远 2016年5月9日 星期一 渡口的桥',
  '2016 年 5 月 9 日(星期一)',
)

/** The number of an order, alone on its line. */
export const orderNumber = pattern(new RegExp(`^[(（]?第\\s*${counting}+\\s*[号號][)）]?$`, 'u'), '第31号')

/** The end of an order's name, or of a proclamation's. */
export const orderEnd = pattern(
  /(?:政府|主席|委员会|委員會|[厅廳局部院])(?:令|[公通布]告)$/u,
  '渡口县人民政府令',
)

/** A field of an imprint beside its editors, with its value. */
export const otherField = pattern(
  /(?<=[\s\u3000])\p{Script=Han}{2,6}\s*[:：]\s*[^\s\u3000|]*/gu,
  ' 印数：260份',
)

/** The number of an engine, a house or a ship among the words of a title: no number of an issue. */
export const numberInTitle = pattern(/\p{Ll} (?:No|Number)\.? ?\d+ \p{Ll}{2}/u, 'Lamp No. 7 burns again')

/** The number of an issue and its day or month between bars, as a sheet's head states them. */
export const numberBarDay = pattern(
  /^(?:[总總]?第\s*[\d〇零一二三四五六七八九十百]{1,6}\s*[期号號][^|｜]{0,12}[|｜].{0,12}(?:19|20)\d\d\s*年|.{0,6}(?:19|20)\d\d\s*年[^|｜]{2,12}[|｜].{0,12}第\s*[\d〇零一二三四五六七八九十百]{1,6}\s*[期号號])/u,
  '第31期 | 2009年4月号 | 非卖品',
  '2009年4月1日 | 星期三 | 第31期',
)

/** The year beside the number of an issue; group: the year. */
export const yearOfNumber = pattern(
  new RegExp(`(?<!${digits})(${digits}{4})\\s*年(?:度)?\\s*[·•]?\\s*第\\s*${counting}+\\s*[期号號]`, 'u'),
  '二〇〇七年第四期',
)

/** The day without its year on which an issue came out; groups: month, day. */
export const dayOfPrinting = pattern(
  new RegExp(
    `(?<!${digits}|年\\s?)(${digits}{1,3})月(${digits}{1,3})[日曰]\\s*(?:晨|晚|上午|下午)?\\s*(?:${digits}{1,2}[时時])?\\s*(?:出[版刊]|[编編]印|印[发發行刷]?|[发發]行|$)`,
    'u',
  ),
  '4月10日出版',
)
