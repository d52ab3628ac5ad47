// Every regular expression that reads a line, named, each with sample lines that it must match.

/** The sample lines of each pattern; a test holds every pattern to its own. */
export const samples = new Map<RegExp, readonly string[]>()

function pattern(expression: RegExp, ...lines: string[]): RegExp {
  samples.set(expression, lines)
  return expression
}

const digits = '[0-9０-９〇○零一二三四五六七八九十廿卅百]'
const colon = '[:：﹕]'

// Ends and starts of sentences

/** A text that is finished: a full stop, question or exclamation mark, closing marks after it or not. */
export const sentenceEnd = pattern(
  /(?:[。！？!?…；;]|(?<=[\p{Ll}\p{N})"'”’])\.)['"”’」』）)》〉\]\s|*]*$/u,
  '会后参观了桥头的旧仓库。',
  '“明天还来!”',
  'We all went home.',
)

/** A text that stops at a mark inside a sentence, so that more must follow. */
export const sentenceOpen = pattern(/[,，、(（《“「『]\s*$|\p{Ll}[-‐¬]$/u, '他说，', 'stop sup-')

/** A text that cannot begin a paragraph. */
export const midSentence = pattern(
  /^[,，。、；;：:！!？?）)」』”’》〉%％]|^[的了着過过們们与與及和或]|^[\p{Ll}]/u,
  '的危害告诉家人',
  '，以及',
  'cent resolution',
)

/** The opening of a news paragraph: 本报讯, (记者 X), 本报某地五日电. */
export const dateline = pattern(
  /^[【〔［[(（]?\s*(?:本[报報刊台站网網市县縣区區]?[讯訊]|[\p{Script=Han}]{2,5}[讯訊]|本[报報刊](?:[\p{Script=Han}]{2,6})?(?:[\p{N}一二三四五六七八九十]{1,3}日)?[讯訊电電])\s*[】〕］\])）]?(?=[\s(（]|[^\p{Script=Han}]|\p{Script=Han})/u,
  '本报讯 昨天上午,市长周军',
  '〔本报讯〕岚州市南关小学',
  '本报石河驿四日电 北渠',
  '【本刊訊】老戲台',
)

/** A paragraph that opens a report with its day. */
export const openingDay = pattern(
  new RegExp(
    `^(?:(?:${digits}{2,4}年)?${digits}{1,3}月(?:${digits}{1,3}日|[初中下上]旬|底)|日前|近日|昨[天日晚]|今[天日晨年]|本周|上周|连日来|前不久|最近|为(?:了|进一步|深入|切实|全面|推进|推动|加强|迎接|让|丰富)|(?:On )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)`,
    'u',
  ),
  '12月2日上午,镇里召开座谈会',
  '近日，河埠头',
  'On Sunday 5th June',
)

/** Words that go on in an article rather than open one. */
export const connective = pattern(
  /^(?:首先|其次|再次|最后|随后|此外|另外|同时|其中|据悉|据了解|据介绍|接下来|目前|截至目前|下一步|未来|今后|会议(?:指出|强调|要求|还)|活动(?:中|现场)|会上|会后|当天|如今|后来|此次|这次|与此同时|不仅如此|除此之外)/,
  '其次,共搭平台',
  '会议指出，要',
)

// Marks at the head of a line

/** Marks that stand before titles, sub-headings and items. */
export const leadingMark = pattern(
  /^\s*([■□●○◆◇◎★☆▲△▼▽※◉►▶◼▪•·✦✿❖§]|[-–—*+](?=\s+\S))\s*/u,
  '■ 各方共同见证',
  '▲石埠村：修好了桥',
  '- 百姓家',
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
  /^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[章节節条條])/,
  '一、落实到位',
  '（二）查清隐患',
)

/** Numbering of an item: 1. (1) ① ⑴ a). */
export const itemNumber = pattern(
  /^\s*(?:[0-9０-９]{1,3}[.．、)）](?!\d)|[(（][0-9０-９]{1,3}[)）]|[①-⑳⑴-⒇⒈-⒛❶-❿]|[a-zA-Z][)）])\s*/,
  '1.《关于印发通知》',
  '（3）演出今晚开始',
  '①衣物请先洗净',
)

/** A heading of Markdown. */
export const markdownHeading = pattern(/^\s{0,3}(#{1,6})\s+\S/, '## 会议召开')

/** A line set wholly in bold. */
export const boldLine = pattern(/^\s*(?:\*\*|__).+(?:\*\*|__)\s*$/, '**一、怎么存**')

/** A rule between articles. */
export const ruleLine = pattern(
  /^[\s=*_\-—–─━═~·.…＝※☆★◆]{3,}$|^[?？]{2,}$/u,
  '=========',
  '* * *',
  '————————',
)

/** A heading in brackets: 【简讯】. */
export const bracketed = pattern(
  /^\s*[【〖［[]\s*([^】〗］\]]{1,16}?)\s*[】〗］\]]\s*$/u,
  '【简    讯】',
  '【工作动态】',
)

/** Words that name a standing section of a paper or bulletin. */
export const sectionWord = pattern(
  /(?:要闻|动态|動態|简讯|簡訊|短讯|快讯|活动|活動|交流|新闻|新聞|之窗|园地|園地|天地|专栏|專欄|专题|專題|副刊|风采|風采|视点|信息|公告|通告|通知|文件|任免|文苑|文学苑|文艺|论坛|論壇|纵横|聚焦|广角|速递|速遞|传真|综合|民生|社会|生活|经济|文化|教育|体育|健康|短评|短評|社评|时评|言论|来信|来函|记忆|人物|讲堂|课堂|博览|广场|会客厅|备忘|提示|消息|点滴|剪影|集锦|一览|一瞥|的話|的话|專訪|报道|報導)$/,
  '工作动态',
  '简讯',
)

/** Sections whose short items make one article. */
export const briefsWord = pattern(
  /^(?:[\p{Script=Han}]{0,6}(?:简讯|簡訊|短讯|短訊|快讯|快訊|简明新闻|一句话新闻|点滴|微新闻|零讯|快报|速览|速递)|近期发文|发文目录|大事记|News in brief|In brief|Notices|Dates for your diary)$/iu,
  '简讯',
  '社区快讯',
)

// People and offices

/** Words that say what the names after or before them did. */
export const creditLabel = pattern(
  /(?:本[报報刊台网網](?:特派|特约|特約|见习|實習|实习|首席)?[记記]者|(?:特约|特約|见习|实习|特派|驻地|首席|全媒体|融媒体)?[记記]者|(?:特约)?通[讯訊]员|通訊員|特约撰稿(?:人)?|撰稿(?:人)?|撰文|作者|采写|採寫|採訪整理|採訪|采访|整理|口述|执笔|供稿(?:人|单位|單位)?|投稿|来稿|文图|图文|文\/图|文／图|摄影报道|摄影|攝影|摄|攝|文字|图片|实习生|小记者|评论员|指导老师|指導老師|辅导老师|信息来源|来源|來源|文|图|圖|By|by|BY)/u,
  '记者 林远',
  '供稿：尚文佩',
)

/** A closing credit in brackets: (党群办), （记者 林远）. */
export const bracketedCredit = pattern(
  /^[(（〔[]\s*([^()（）〔〕[\]]{2,40})\s*[)）〕\]]$/u,
  '(党群办)',
  '（记者 林远 摄）',
)

/** A closing credit in brackets at the end of a paragraph. */
export const trailingCredit = pattern(
  /(?<=[。！？!?”"…」』])\s*[(（〔]\s*([^()（）〔〕。，,]{2,30})\s*[)）〕]\s*$/u,
  '窗台再高两寸。（单怀民）',
)

/** Names of a reporter in the opening of a paragraph: (记者 X 通讯员 Y). */
export const openingCredit = pattern(
  /^.{0,18}?[(（〔【]\s*((?:本[报報刊]|特约|见习|实习|全媒体|融媒体|通[讯訊]员)?[记記通][^()（）]{2,40})[)）〕】]/u,
  '本报讯（记者 邱明澜 通讯员 庄禾）昨天',
)

/** A title with its byline on the same line; groups: title, byline. */
export const signedTitle = pattern(
  /^(.{4,}?)\s*[□■○●◇\s](?=\s*\S)\s*((?:本[报報刊])?(?:特约|见习|实习|全媒体)?(?:[记記]者|通[讯訊]员)\s+[\p{Script=Han}\s]{2,24})$/u,
  '老厂房里开出就业集市 □本报记者 阎敬亭 水清浅',
)

/** A title's line that cannot be its last: 三小学生量出. */
export const titleGoesOn = pattern(
  /[出上给給让讓向到成将將使在与與和的把被为為是对對从從于於、]$/u,
  '三小学生量出',
)

/** Words with which the name of an office or body ends. */
export const officeWord = pattern(
  /(?:办|办公室|部|局|科|股|站|村|中心|委|委员会|会|社|所|队|镇|乡|街道|学校|中学|小学|组|厂|公司|院|处|室|馆|团|联|党支部|支部|工会|居|苑|园|报社|电视台|网|課|辦|處|館|隊|鎮|鄉|區|会办|大队|医院|银行|协会|協會|基金會|基金会|Committee|Council|Club|Office|Group|Team|School|Society|Association)$/u,
  '党群办',
  '社区物业服务站',
)

/** The opening of a caption. */
export const captionStart = pattern(
  /^(?:[（(]?(?:图为|圖為|图[片示]?说明|圖說|图注|上图|下图|左图|右图|图[①-⑳一二三四\d]+|Photo:|Pictured:|Picture:|Above:|Below:))/u,
  '图为志愿者在整理书架',
)

/** The end of a caption: X 摄. */
export const captionEnd = pattern(
  /(?:[\p{Script=Han}]{2,4}|[\p{Script=Han}] [\p{Script=Han}])\s*[/／]?\s*[摄攝](?:影)?[)）]?\s*$|[(（](?:攝影|摄影|[图圖])[/／:：].{2,8}[)）]\s*$/u,
  '小卖部里的账本。谷雨 摄',
)

/** The number of an official document. */
export const documentNumber = pattern(
  /^\s*[\p{Script=Han}]{2,10}[〔[（(]\d{4}[〕\]）)]第?\d+号\s*$/u,
  '青政告〔2021〕2号',
)

// Jump lines

/** The end of a text that goes on elsewhere: (下转第2版). */
export const jumpTo = pattern(
  /[(（【［[]?\s*(?:紧接|緊接|下转|下轉|转|轉)\s*((?:第\s*)?[A-Za-z]?[0-9０-９一二三四五六七八九十]+\s*[版页頁])\s*[)）】］\]]?\s*$|[(（]\s*(?:Continued|Turn) (?:on|to) (page \d+|p\. ?\d+)\.?\s*[)）]?$/iu,
  '“在线新业态”(下转第2版)',
  '（下转A3版）',
)

/** The start of a text that began elsewhere: (上接第1版). */
export const jumpFrom = pattern(
  /^\s*[(（【［[]\s*(?:上接|緊接|紧接)\s*((?:第\s*)?[A-Za-z]?[0-9０-９一二三四五六七八九十]+\s*[版页頁])[^)）】］\]]{0,20}[)）】］\]]\s*/u,
  '（上接A1版）钟头',
)

// Mastheads, folios, editors, advertisements

/** A date in the Gregorian calendar; groups: year, month, day. */
export const fullDate = pattern(
  new RegExp(
    `(${digits}{4})\\s*[年./-]\\s*(${digits}{1,3})\\s*[月./-]\\s*(${digits}{1,3})(?:\\s*[日号號])?`,
    'u',
  ),
  '2022年6月28日◆星期二',
  '二〇二三年五月四日',
  '2023/5/4',
)

/** A year and a month. */
export const yearMonth = pattern(
  new RegExp(`(${digits}{4})\\s*年\\s*(${digits}{1,3})\\s*月`, 'u'),
  '2021年5月',
)

/** A year of the Republic of China; groups: year, month, day. */
export const republicDate = pattern(
  new RegExp(
    `民[国國]\\s*(${digits}{1,4})\\s*年\\s*(${digits}{1,3})\\s*月(?:\\s*(${digits}{1,3})\\s*日)?`,
    'u',
  ),
  '中華民國一一○年七月',
)

/** An English date; groups: day month year, or month day year. */
export const englishDate = pattern(
  /\b(?:(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+)?(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s*(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?,?\s*(\d{4})\b/iu,
  'MONDAY. MARCH 22, 1915.',
  '12 June 2015',
  'July 2011',
)

/** The number of an issue. */
export const issueNumber = pattern(
  new RegExp(
    `(?:${digits}{4}年)?第\\s*${digits}+\\s*[期号號](?:\\s*[(（]\\s*[总總]第\\s*${digits}+\\s*[期号號]?\\s*[)）])?|[总總]第?\\s*${digits}+\\s*[期号號]|(?:No\\.?|Number|Issue|Vol\\.?)\\s*(?:no\\.?\\s*)?[0-9][0-9,.]*`,
    'iu',
  ),
  '农历壬寅年五月三十 总第4961期',
  '第12期(总第345期)',
  'No. 19,899.',
)

/** A date of the lunar calendar. */
export const lunarDate = pattern(
  /(?:农历|農曆|夏历|阴历)\s*([\p{Script=Han}]{1,4}年)?\s*[\p{Script=Han}]{0,2}[正一二三四五六七八九十冬腊臘闰閏]{1,3}月[初廿三十一二四五六七八九]{1,3}(?:日)?/u,
  '农历壬寅年五月三十',
)

/** Words that only a masthead or an imprint holds. */
export const mastheadWord = pattern(
  /主办|主辦|主管|联办|聯辦|编印|編印|印发|承办|出版|发行|發行|社址|地址|邮编|郵編|邮发代号|国内统一(?:连续出版物号|刊号)|刊号|准印证|CN\s?\d\d|ISSN|网址|網址|今日.{0,4}版|本期.{0,4}版|校训|欢迎投稿|来稿|零售价?|每份|定价|赠阅|贈閱|农历|農曆|星期[一二三四五六日天]|内部资料|总编辑|總編輯|发行人|發行人|创刊|创办|投稿|信箱|电子版|ONE CENT|PRICE|PAGES|Published|Editor:|Vol\.|许可证/iu,
  '主办：县文化馆',
  '2019年11月7日 星期四',
)

/** The name of a paper or bulletin, as a line of its own. */
export const publicationName = pattern(
  /^《?((?:[\p{Script=Han}]\s*){1,12}(?:日\s*报|晚\s*报|周\s*报|导\s*报|时\s*报|早\s*报|晨\s*报|商\s*报|学\s*报|校\s*报|小\s*报|报|日\s*報|晚\s*報|週\s*報|報|动\s*态|動\s*態|通\s*[讯訊]|简\s*报|簡\s*報|月\s*[报刊]|周\s*刊|季\s*刊|会\s*刊|院\s*刊|公\s*报|公\s*報|之\s*声|之\s*窗|快\s*报|电\s*讯))》?(?=\s|$|[(（第]|\d{4}年)|^((?:The )?[A-Z][\w'’]*(?: [A-Z&][\w'’]*){0,5} (?:Newsletter|News|Gazette|Star|Herald|Times|Bulletin|Journal|Tribune|Courier|Post|Chronicle|Magazine|Pump))$|^((?:THE )?[A-Z'’ ]+ (?:NEWSLETTER|NEWS|GAZETTE|STAR|HERALD|TIMES|BULLETIN|JOURNAL|TRIBUNE|COURIER|POST|CHRONICLE|MAGAZINE))$/u,
  '港湾动态2022年第11期',
  '衡湾晚报',
  '杏 花 里 社 区 小 报',
  'Boxmoor Newsletter',
)

/** A folio: the page line. */
export const folio = pattern(
  new RegExp(
    `^[\\s\\-—–－·•]*(?:第\\s*)?[A-Z]?${digits}{1,4}\\s*(?:[版页頁]|$|[-—–－·•\\s]+$)(?:[\\s:：·|]*[\\p{Script=Han}]{0,6})(?:\\s.{0,40})?$|^[A-D]\\d{1,2}(?:\\s+[\\p{Script=Han}]{1,6})?(?:\\s+.{0,60})?$|^第\\s*${digits}+\\s*[页頁]\\s*[,，/]?\\s*(?:共\\s*${digits}+\\s*[页頁])?$|^[-—–\\s]*(?:Page|PAGE)\\s+\\w+[-—–\\s]*$|^[(（]?第\\s*[A-Z]?${digits}+\\s*[版頁页][)）]?$`,
    'u',
  ),
  '第3版',
  'A26',
  '—2—',
  '第 3 页 共 8 页',
  'A26 人物 2014年9月26日 责编 时雨晴 美编 戚戈',
  '第01版：要闻',
)

/** Words before the names of a page's editors. */
export const editorsLabel = pattern(
  /(?:本[版期])?(?:责任编辑|責任編輯|值班编委|值班主任|值班总编|执行编辑|执行主编|责编|責編|编辑|編輯|编审|主编|主編|总编|美编|美術編輯|美术编辑|版式(?:设计)?|组版|排版|校对|校對|责任校对|审核|审校|监制|签发|编发|初审|复审|终审|一审|二审|三审)/u,
  '编辑/戴 琰 电话/85018195 版式/李春霞 校对/张 真',
)

/** An advertisement or a public notice in a few words. */
export const advertisement = pattern(
  /公\s*[/／]?\s*益\s*[/／]?\s*广\s*[/／]?\s*告|广告(?:热线|部|刊登|位|$)|廣告|招商|招租|转让|热线\s*[:：]?\s*[\d-]{5,}|(?:订购|订阅|咨询|报名|预约|訂購|服務|服务|联系)?(?:热线|热線|熱線|电话|電話|专线)\s*[:：/]?\s*[\d（(][\d（）()\s—-]{5,}|遗失声明|声明作废|特惠|^[【(（]广告|满\d+送|满百送/u,
  '讲文明 树新风 公/益/广/告',
  '衡湾大药房 满百送十 热线6120478',
)

/** Boxes of a page that are no articles: weather, lottery. */
export const box = pattern(
  /(?:^|\s)(?:今日|明日|今天|明天|今晚|本市)?天[气氣].*[℃°度]|^(?:福彩|体彩|彩票)?开奖|[℃°].*[℃°]|^(?:福彩|体彩)/u,
  '今日天气 阴有小雨 6℃~11℃ 东北风3~4级',
)

// Chrome of saved pages and e-mail

/** A field of a saved page's head: 发布时间, 来源, 索引号; groups: label, value. */
export const chromeField = pattern(
  new RegExp(
    `^[\\s•·*-]*(发布时间|发布日期|發佈時間|发表时间|发布机构|发布|时间|日期|信息来源|稿件来源|文章来源|来源|來源|作者|编辑|責任編輯|责任编辑|浏览次数|浏览量|阅读次数|阅读量|阅读|点击数?|点击率|访问量|人气|字号|字體|字体|字体大小|索引号|主题分类|公开主体|发文字号|发文机关|成文日期|主题词|关键词|关键字|关键字词|标签|標籤|栏目|有效性|文号|分类|信息分类|体裁|视力保护色?|From|To|Subject|Date|Content-Type|Reply-To|MIME-Version|Message-ID)\\s*${colon}\\s*(.*)$`,
    'u',
  ),
  '发布时间：2022-08-19 09:42    浏览次数：1376次',
  '  • 索引号:',
  'Subject: 通讯第118期',
)

/** A line that only a saved page, an app or an e-mail has. */
export const chromeLine = pattern(
  /^(?:[\s•·>»|【[（(]*)(?:网站首页|首页|主页|您?当?前?的?(?:当前)?位置|您现在的位置|当前位置|导航|版面导航|标题导航|往期回顾|上一[篇期版页条]|下一[篇期版页条]|上篇|下篇|前一篇|后一篇|分享(?:到|至|本文|给)?|收藏|打印(?:本页|本文|此页)?|关闭(?:窗口|本页)?|返回(?:顶部|首页|列表)|扫一扫|扫码|长按|识别(?:上方|下方|图中)?二维码|点击(?:上方|下方|标题|图片|阅读|视频|查看|收听|播放)|关注(?:我们|本号)|阅读原文|阅读全文|查看原文|查看更多|更多精彩|往期(?:推荐|精选)|在看|点赞|转发|喜欢作者|赞赏|评论|网友评论|发表评论|我要评论|公众评价|登录|注册|版权(?:所有|声明)|Copyright|©|[\p{Script=Han}]?ICP备|网站地图|联系我们|关于我们|技术支持|主办单位|承办单位|网站标识码|退订|取消订阅|如果您|若您|unsubscribe|Unsubscribe|Share|Tweet|Print|Scan me|Back to top|Read more|Home|Login|收录于|原创|图片$|视频$|广告$|精选留言|写留言|觉得好看|返回目录|设为首页|加入收藏|[-—\s]*END[-—\s]*$|\d+位公众参与|\d+条评论|字号|字体|【?打印】?|TOP$|责任编辑|免责声明|声明[:：]|本文(?:来源|转自|系)|推荐阅读$|热门(?:推荐|文章|新闻)|微信|微博|QQ空间)/u,
  '您当前的位置：新闻网 > 乡镇动态 > 正文',
  '分享到： 微信 微博 QQ空间',
  '点击上方蓝字关注我们',
)

/** A breadcrumb or a bar of links. */
export const linkBar = pattern(
  /^[^。！？]{1,12}(?:\s*(?:>|»|›|＞|→|\|)\s*[^。！？>|]{1,16}){2,}\s*$/u,
  '首页 > 新闻中心 > 正文',
  '首页 | 版面导航 | 标题导航',
)

/** The heading over links to other articles. */
export const relatedHeading = pattern(
  /^[\s【[▼■◆>]*(?:相关(?:阅读|新闻|链接|文章|报道|推荐|专题)|延伸阅读|推荐阅读|热门(?:推荐|文章|新闻|阅读)|猜你喜欢|更多(?:新闻|文章|阅读|报道)|往期(?:回顾|推荐|精选|精彩)|精彩推荐|最新(?:文章|新闻)|大家都在看|编辑推荐|新闻排行|Related|See also|You may also like|Read next)[\s】\]▼:：<]*$/iu,
  '相关阅读',
  '【延伸阅读】',
)

/** The heading of a contents list. */
export const contentsHeading = pattern(
  /^[\s【[#■◆●□◎★※○]*(?:目\s*[录錄次]|本期(?:目录|导读|要目|看点|提要|内容|主要内容)|导\s*读|導\s*讀|要\s*目|今日导读|标题导航|内容提要|新闻摘要|Contents|In this issue|Inside)[\s】\]:：]*$/iu,
  '目　录',
  '【本期目录】',
)

/** Tags glued behind a title by a saved page; group 1 is the title with the first tag. */
export const gluedTags = pattern(
  /^([^|｜]{6,}?)((?:[|｜][^|｜，。,\s]{1,8}){2,6})$/u,
  '书记们打起了擂台网格|党建|书记',
)

// English

/** A line of English set as a title: capitals, or every main word with a capital. */
export const englishTitle = pattern(
  /^(?=.*\p{Lu})[\p{Lu}\p{N}\s'’"“”&,.:;!?()/–—-]+$|^(?:["“‘'(]*\p{Lu}[\p{L}'’-]*[.,:;!?)"”]*|(?:a|an|and|as|at|but|by|for|from|in|into|of|off|on|or|the|to|up|with|over|after|vs\.?|v)[,:]?|[\d£$&–—-][\w,.:£$%-]*|\s)+$/u,
  'FIRE TRUCK HITS TAXI;',
  'July Report on the Village Project',
)

/** A signature: a person's name on a line of its own. */
export const signature = pattern(
  /^(?!.*\b(?:THE|ON|TO|FROM|OF|FOR|IN|AND|BY|The|On|To|From|Of|For|In|By)\b)[-–—~\s]*(?:(?:Mr|Mrs|Ms|Miss|Dr|Rev|Revd|Cllr|Sir|Lady)\.?\s+)?\p{Lu}[\p{L}'’.-]*(?:\s+(?:\p{Lu}[\p{L}'’.-]*|&|and|de|van|von)){1,4}[.,]?$/u,
  'Dawn Reardon',
  'J. K. Marlow',
)

/** What someone is in a club, parish or council, below a signature. */
export const officeHeld = pattern(
  /^(?:The )?(?:[\p{L}&'’ ]+ )?(?:Chair(?:man|woman|person)?|Captain|Secretary|Treasurer|(?:Church)?[Ww]ardens?|Editor|Clerk|Rector|Vicar|Curate|Head ?[Tt]eacher|Manager|President|Officer|Councillor|Organi[sz]er|Co-?ordinator|Leader)(?:,? (?:of |to |for )?[\p{Lu}].{1,40})?$/u,
  'Chair of BCC',
  'Tower Captain',
)

/** A body that signs, with the date or without: The Hall Committee. July 2011. */
export const bodySigns = pattern(
  /^\p{Lu}[\p{L}&'’ ]{4,50}(?:Committee|Council|Club|Team|Group|Society|Association|Trust)\.?(?:,?\s+\p{L}+ \d{4})?\.?$/u,
  'Orchard Project Committee. July 2011.',
)

/** An entry of a list of dates. */
export const datedEntry = pattern(
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?\d{1,2}(?:st|nd|rd|th)?\b.*[:,–-]/u,
  'Sunday 23rd July, 11 am: under elevens v. Nether Sallow',
)

/** A postscript. */
export const postscript = pattern(/^P\.?\s?S\.?[\s:–—-]/u, 'PS I have asked for a lamp')

/** The opening of a letter. */
export const dear = pattern(/^Dear [\p{L} ,]{2,40}$/u, 'Dear Friends,')

/** Who made the sheet. */
export const imprint = pattern(
  /^(?:Edited|Published|Printed|Compiled|Produced) by\b/,
  'Printed by the Pell Bureau',
)

/** Salutations that open an official text. */
export const salutation = pattern(/^[^。，]{2,40}[:：]$/u, '各乡镇人民政府、县政府各部门：')
