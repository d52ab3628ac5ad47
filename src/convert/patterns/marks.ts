// Marks, numbers and brackets at the head of a line.
import { pattern } from './pattern.ts'

/** Marks that stand before titles, sub-headings and items. */
export const leadingMark = pattern(
  /^\s*([■□●○◆◇◎★☆▲△▼▽※◉►▶◼▪•·✦✿❖§◈▸▹➤➢➣➔➜→✓✔✅☑✳✪✧❀❤⭐🔸🔹🔶🔷📌📍]\uFE0F?|[-–—*+](?=\s+\S))\1*\s*/u,
  '■ 一张桌子坐两代人',
  '▲石埠村：修好了桥',
  '★★★ 桥头要闻 ★★★',
  '- 茶摊',
  '➤ 天台晒被子请自带夹子',
  '✔ 名额：三十人',
)

/** The dash before a subtitle. */
export const subtitleDash = pattern(
  /^\s*(?:[—–－─~～-]{1,4})\s*(?=[^\s—–-])/u,
  '——镇里开讲',
  '-街道开展活动',
  '～一萬個便當～',
)

/** Chinese numbering of a sub-heading: 一、 (一) 第一章. */
export const numbering = pattern(
  /^\s*(?:[一二三四五六七八九十壹贰貳叁參肆伍陆陸柒捌玖拾]{1,3}[、.．]|[甲乙丙丁戊己庚]、|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[章节節条條])/,
  '一、落实到位',
  '（二）查清隐患',
  '貳、報名辦法',
)

/** Numbering of an item: 1. (1) ① ⑴ a). */
export const itemNumber = pattern(
  /^\s*(?:[0-9０-９]{1,3}(?:[.．、)）](?!\d)|[.．](?=\d{1,2}月))|[(（][0-9０-９]{1,3}[)）]|[①-⑳⑴-⒇⒈-⒛❶-❿]|[a-zA-Z][)）])\s*/,
  '1.《关于印发通知》',
  '（3）演出今晚开始',
  '①衣物请先洗净',
)

/** A heading of Markdown. */
export const markdownHeading = pattern(/^\s{0,3}(#{1,6})\s+\S/, '## 会议召开')

/** A line set wholly in bold. */
export const boldLine = pattern(
  /^\s*(?:\*\*|__).+(?:\*\*|__)\s*$|^(?:\s*<[^<>]*>)*\s*<(?:strong|b)(?:\s[^<>]*)?>[^<>]+<\/(?:strong|b)>(?:\s*<[^<>]*>)*\s*$/iu,
  '**一、怎么存**',
  '<p><strong>怎么存</strong><br></p>',
)

/** A rule between articles. */
export const ruleLine = pattern(
  /^[\s=*_\-—–─━═~·.…＝※☆★◆]{3,}$|^[-–—=*~.]{2,}\s?[oO0xX]\s?[-–—=*~.]{2,}$|^[?？]{2,}$|^[\s=*_.·\-—–─━]{3,}[<＜[(（]?\s*(?:(?:back to )?t\s?o\s?p|回到?(?:目[录錄次]|[顶頂][部端]|[页頁]首|上方|首[页頁])|返回(?:目[录錄次]|[顶頂]部|首[页頁]))\s*[>＞\])）]?[\s=*_.·\-—–─━]{3,}$/iu,
  '=========',
  '* * *',
  '- - - < top > - - -',
  '————————',
  '- - - - -< t o p >- - - - -',
)

/** A heading in brackets: 【简讯】. */
export const bracketed = pattern(
  /^\s*[【〖［[]\s*([^】〗］\]]{1,16}?)\s*[】〗］\]]\s*$/u,
  '【简    讯】',
  '【工作动态】',
)

/** Words behind a name in brackets, whatever they are: no line of a masthead. */
export const labelledTitle = pattern(
  /^[【〖［][\p{Script=Han}·\s\u3000]{2,8}[】〗］]\s*(?!第|\d)[\p{L}]/u,
  '【水　利】為修堤籌款（承河岸書店允准使用）',
)

/** A title behind the name of its column: 【活动花絮】重阳登高. */
export const bracketedPhrase = pattern(
  /^[【〖［[][\p{Script=Han}·\s]{2,8}[】〗］\]]\s*[^。！？；]{4,26}$/u,
  '【活动花絮】重阳登高 百人同行',
)

/** Words that name a standing section of a paper or bulletin. */
export const sectionWord = pattern(
  /(?:要闻|动态|動態|简讯|簡訊|短讯|快讯|活动|活動|交流|新闻|新聞|之窗|园地|園地|天地|专栏|專欄|专页|專頁|专版|專版|专题|專題|副刊|风采|風采|视点|信息|公告|通告|通知|文件|任免|文苑|文学苑|文艺|论坛|論壇|纵横|聚焦|广角|速递|速遞|传真|综合|民生|社会|生活|经济|文化|教育|体育|健康|短评|短評|社评|时评|言论|来信|来函|记忆|人物|讲堂|讲坛|课堂|随笔|杂谈|夜话|笔谈|家常|读者|身边事|百姓事|故事|往事|老照片|副刊|连载|诗页|启事|更正|社论|評論|评论|时评|今日谈|短論|编读|往来|信箱|服务|服務|窗口|视野|視野|观察|觀察|现场|基层|基層|一线|調查|调查|博览|广场|会客厅|备忘|提示|消息|点滴|剪影|集锦|一览|一瞥|追踪|追蹤|热线|熱線|帮办|回音|回访|连线|直通车|曝光台|书讯|連載|詩頁|诗苑|詩苑|诗园|学苑|藝苑|艺苑|[语語之英]角|乐园|樂園|驿站|花絮|沙龙|荟萃|撷英|采风|發現|发现|的話|的话|專訪|报道|報導)$/,
  '工作动态',
  '简讯',
)

/** Sections whose short items make one article. */
export const briefsWord = pattern(
  /^(?:[\p{Script=Han}]{0,6}(?:简讯|簡訊|短讯|短訊|快讯|快訊|简明新闻|一句话新闻|点滴|微新闻|零讯|快报|速览|速递)|近期发文|发文目录|大事记|News in brief|In brief|Notices|Dates for your diary)$/iu,
  '简讯',
  '社区快讯',
)

/** A section of short items whose name ends as a paper's may. */
export const briefsHead = pattern(
  /^(?:要[闻聞]|[国國][内內際际]|[简簡]明|[综綜]合|各地|本[市地省县縣]|[时時]事|[体體]育|文化|社[会會]|[经經][济濟]|科技|教育|[农農]村|工[业業]|生活)(?:新[闻聞])?(?:快[报報]|快[讯訊]|[简簡][讯訊报報]|短[讯訊]|短波|集[锦錦]|[点點]滴|[荟薈]萃|拾零|一束)$/u,
  '要闻快报',
)

/** What heads an editor's note beside a text of others. */
export const noteAlone = pattern(
  /^[【〔［[]?[\s\u3000]*(?:[编編][\s\u3000]*者[\s\u3000]*按|[编編]前|[开開]栏[语語])[\s\u3000]*[】〕］\]]?$/u,
  '编者按',
)

/** Sections that head one article alone. */
export const opinionWord = pattern(
  /^(?:短评|短評|小评论|小評論|小言论|小言論|封面故事|人物[专專][访訪]|短論|短论|[师師][说說]|\p{Script=Han}{1,4}的[话話]|\p{Script=Han}{0,6}(?:连载|連載)|社评|社評|社论|社論|时评|時評|评论|評論|本报评论员(?:文章)?|编者按|今日谈|言论|编后|編後|编者的话|[图圖]片(?:新闻|新聞|报道|報導)|摄影报道|图说\p{Script=Han}{0,3}|(?:相关|新闻|知识)?链接|小资料|背景资料|名词解释|延伸阅读|小贴士|提醒|点评|點評)$/u,
  '短评',
)

/** The title of what those who make or lead a sheet say in it. */
export const editorsWords = pattern(
  /^(?:\p{Script=Han}{1,5}的[话話]|[编編](?:[辑輯])?(?:手[记記札]|後記|后记|[後后])|卷首[语語]|[创創][刊][词詞]|[发發]刊[词詞]|刊首[语語]|[编編][辑輯]室(?:[报報]告|手[记記])|[会會社校院][长長](?:[报報]告|寄[语語]|致[词詞辭]|[时時][间間]))$/u,
  '編者的話',
  '理事長的話',
)

/** A deck that names several things and trails off, above a title. */
export const deckOfClauses = pattern(
  /^[^。！？；]{4,24}[，,][^。！？；]{4,24}[，,][^。！？；]{4,24}(?:…{1,2}|\.{3,6})$/u,
  '老街添了路灯，新村通了公交，河边又有了渡船……',
)

/** The long title of a news release: clauses of some length, parted by spaces alone. */
export const clausesOfRelease = pattern(
  /^(?=.{28,90}$)(?=.*\p{Script=Han}[\s\u3000]+\p{Script=Han})(?!.*[。！？；，：:|｜>])(?!.*\d{3,4}-\d{3})\S{6,32}(?:[\s\u3000]+\S{2,32}){1,5}$/u,
  '渡口木橋翻修、燈會重開 今年秋天起每週放行兩日 南岸、北門、東街等二十個里報名 邀三十位鄉親同走',
)

/** The kind of a report, with which its subtitle ends. */
export const reportKind = pattern(
  /(?:访问记|訪問記|采访记|参观记|目击记|侧记|側記|散记|散記|小记|札记|追记|见闻|見聞|纪实|紀實|纪事|巡礼|掠影|剪影|速写|素描|特写|特寫|调查报告|读后感?|观后感?)$/u,
  '柳沟农业社访问记',
)

/** A slogan of two halves of like length. */
export const slogan = pattern(/^[—–-]?\s*(\S{4,8})[\s\u3000](\S{4,8})$/u, '一条老街 两代掌柜')

/** The heading of a box inside an article, above its first paragraph. */
export const boxHeading = pattern(
  /^[【[]?\s*(?:核心提示|内容提要|內容提要|阅读提示|閱讀提示|核心阅读|内容摘要|摘要|导语|導語|导读|導讀|引言|前言|编者按|編者按|新闻背景|新聞背景)\s*[】\]]?[:：]?$/u,
  '核心提示',
)

/** A title of its own standing that ends the column above it: notices, briefs, weather, lists of names. */
export const standingTitle = pattern(
  /^(?:[\p{Script=Han}\p{N}·、—–-]{0,9}(?:[简簡短]\s*[讯訊]|一句话新闻|零讯|[启啟][事示]|更\s*正|[预預]告|天[气氣](?:展望|[预預][报報])?|气象|影讯|光[荣榮]榜|芳名[录錄]|[征徵]信[录錄]|功德榜|感[谢謝]榜|鸣[谢謝]|鳴謝|(?:捐[赠款]|捐贈|爱心捐赠)名[单單]|\p{Script=Han}{0,16}(?:得[奖獎]|[获獲][奖獎]|[录錄]取|入[选選]|[当當][选選])(?:者|人[员員]|[学學]生)?名[单單]|行事[历曆]|近期发文|大事[记記]|微播|[农農]谚|[谜謎]语|[讣訃][\s\u3000]*告|征文|[图圖]片[说說]明|便民提[醒示]|温馨提[醒示])(?:[(（].{1,16}[)）])?|警方提[醒示].*|(?:Diary|Diary [Dd]ates|Dates for [Yy]our [Dd]iary|DIARY DATES|DATES FOR YOUR DIARY|Contacts?|CONTACTS?|Useful [Cc]ontacts|Card of Thanks|CARD OF THANKS|Forthcoming [Ee]vents|Weather|THE WEATHER|Wanted|For Sale)\.?)$/u,
  '本周影讯',
  '三、四月里民活動行事曆',
  '一九七九年度會員子弟獎學金得獎名單',
  '訃　告',
  'DIARY DATES',
)

/** A section of telegrams. */
export const wireWord = pattern(/TELEGRAMS?|CABLEGRAMS?|BY WIRE|Telegrams?|Cablegrams?/u, 'LATEST TELEGRAMS.')

/** A few words between quotation marks and nothing else, as a cross-head quotes them. */
export const wordQuoted = pattern(/^[“「『"][^”」』"]{2,12}[”」』"]$/u, '“桥也会老”')

/** Marks behind a heading that stand before it too. */
export const trailingMark = pattern(/(?<=\S)\s*[■□●○◆◇◎★☆※◈▍❖✿*=～~·•]+\s*$/u, '◇ 人物 ◇')

/** The label of a section in an export. */
export const sectionLabel = pattern(/^(?:专栏|專欄|栏目|欄目|版名)\s*[:：]\s*/u, '专栏：读者来信')

/** A number alone, which parts a long text. */
export const bareNumeral = pattern(/^[壹贰貳叁參肆伍陆陸柒捌玖拾一二三四五六七八九十\d]{1,2}$/u, '壹', '12')

/** The marks that a section or a standing title is set between. */
export const ornament = pattern(/[【】[\]◇◆\s]/gu, '【法制园地】')

/** A reporter, who signs for a paper. */
export const reporter = pattern(/[记記]者/u, '记者 林远')

/** The mark or sign that a line is set with; group: the mark. */
export const openingOrnament = pattern(/^\s*(#{1,6}|[【《〖[◇◆■□●○★☆▍=*—–-])/u, '◇ 人物 ◇')

/** A dash: it is no ornament. */
export const dashAlone = pattern(/^[—–-]$/u, '—')

/** A heading in Markdown; group: its marks, as many as it is deep. */
export const markdownLevel = pattern(/^\s{0,3}(#{1,6})\s/u, '## 要闻')

/** A short label before what it names. */
export const labelBefore = pattern(/^[\p{Script=Han}]{2,8}[:：]/u, '地点：渡口小学')

/** The mark of a caption, or of an item. */
export const pictureMark = pattern(/^[▲△▼]$/, '▲')

/** A line that stands in parentheses as a whole. */
export const inParentheses = pattern(/^[(（〔].*[)）〕]$/u, '（报务处）')

/** What parts the columns of a table: as wide as a printer sets it, and no width of words. */
export const wideGap = pattern(/(?<=[\p{Script=Latin}\d.,)])[ \t\u00a0]{3,}/gu, '9.30 am      Matins')

/** A number and a dot. */
export const dottedNumber = pattern(/^\s*[0-9０-９]{1,2}[.．、]/u, '7.夜校开课')

/** A number in brackets. */
export const bracketedNumber = pattern(/^\s*[(（][0-9０-９]{1,2}[)）]/u, '（1）缝纫班')

/** The title of an official text, which names its kind last. */
export const officialTitle = pattern(
  /^[^，。！？；:：]{0,30}(?:[关關][于於]|[印転]发)[^。！？；]{2,60}的?(?:通知|公告|通告|公示|决定|決定|意见|意見|批复|批覆|复函|函|报告|報告|请示|通报|命令|规定|规则|办法)$/u,
  '渡口县人民政府关于印发《渡船管理办法》的通知',
)

/** The words by which a title of an official text says what it is about. */
export const titleOpening = pattern(/[关關][于於]|[印転]发/u, '渡口县人民政府关于')

/** Those whom a notice addresses, at its head. */
export const addressed = pattern(/^各[^。；！？]{2,120}[:：]$/u, '各镇人民政府，县政府各部门：')

/** The office that gives a notice, alone on a line above the title. */
export const officeAlone = pattern(
  /^[\p{Script=Han}\s\u3000]{2,40}(?:府|[厅廳]|局|委|[会會]|部|[办辦]公室|[处處]|院|校|公司|[学學]|[党黨]委)$/u,
  '渡口县人民政府办公室',
)

/** The number of a part within a part. */
export const clauseNumber = pattern(/^\s*[(（][一二三四五六七八九十]{1,2}[)）]\s*\S/u, '（二）渡口的夜市')

/** A sign that sets the items of a list as often as titles. */
export const listSign = pattern(/[▲△▶►◆◇●○★☆]/, '▲')

/** A bracket at the head of a line. */
export const bracketOpens = pattern(/^[(（〔]/u, '（林远）')

/** A line that opens with a number. */
export const digitStart = pattern(/^\s*\d/u, '3. Matters arising')
