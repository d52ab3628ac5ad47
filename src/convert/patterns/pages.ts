// Mastheads, folios, editors, advertisements.
import { digits, pattern } from './pattern.ts'

/** Words that only a masthead or an imprint holds. */
export const mastheadWord = pattern(
  /非卖品|非賣品|主办|主辦|主管|题字|題字|题写|題寫|免費派發|免费派发|联办|聯辦|编印|編印|印发|承办|出版|发行|發行|社址|地址|邮编|郵編|邮发代号|国内统一(?:连续出版物号|刊号)|刊号|准印证|CN\s?\d\d|ISSN|网址|網址|今日.{0,4}版|本期.{0,4}版|校训|欢迎投稿|来稿|零售价?|每份|每(?:两)?[周週月季]|双[周月]|定价|赠阅|贈閱|农历|農曆|星期[一二三四五六日天]|内部资料|总编辑|總編輯|发行人|發行人|创刊|创办|投稿|信箱|电子版|ONE CENT|\bprices?\b\W*(?:\d|[$£¢]|(?:one|two|three|four|five|ten|six)\b)|\b(?:\d+|four|six|eight|ten|twelve|sixteen|twenty) pages\b|(?:^|[·|;.,:]\s*)(?:Printed and )?Published\b|Editor:|Vol\.|许可证|Please take|Free (?:to|copy|of)|\bTel\.? \d|www\.|[\d½] ?p(?:ence)?$|(?:\d|[¢½]|\b(?:one|two|three|four|five|ten)) cents?(?: (?:a|per) (?:copy|week))?\.?$/iu,
  '主办：县文化馆',
  '2019年11月7日 星期四',
)

/** The name of a paper or bulletin, as a line of its own. */
export const publicationName = pattern(
  /^《?((?:[\p{Script=Han}]\s*){1,12}(?:日\s*报|晚\s*报|周\s*报|导\s*报|时\s*报|早\s*报|晨\s*报|商\s*报|学\s*报|校\s*报|小\s*报|报|日\s*報|晚\s*報|週\s*報|報|动\s*态|動\s*態|通\s*[讯訊]|简\s*报|簡\s*報|月\s*[报刊]|[周週旬]\s*刊|季\s*[刊报報]|[双雙]月\s*刊|[画畫]\s*[报報]|文\s*史\s*[资資]\s*料|[县縣市区區]\s*志|年\s*[鉴鑑]|文\s*摘|[电電]\s*子\s*[报報]|[政党黨][务務建]\s*信\s*息|信\s*息\s*快\s*[报報]|[专專]\s*[报報]|情\s*况\s*通\s*报|会\s*刊|院\s*刊|[院校厂廠馆館社]\s*[讯訊]|会\s*[讯訊](?=[\s第（(]|$)|公\s*报|公\s*報|之\s*声|之\s*窗|快\s*报|电\s*讯|新闻网|在线|园地))(?:(?:多媒体)?[数數][字位码碼](?:[报報]刊?|版)(?:平台|系[统統])?|电子版|电子报刊?|手机报|数据库|資料庫|官方网站|官网)?》?(?:数字报|电子[版报]|网络版)?(?=\s|$|[(（第]|\d{4}年)|^((?:The )?[A-Z][\w'’]*(?: [A-Z&][\w'’]*){0,5} (?:Newsletter|News|Gazette|Star|Herald|Times|Bulletin|Journal|Tribune|Courier|Post|Chronicle|Magazine|Pump|Ledger|Messenger|Echo|Review|Record|Observer|Register|Voice|Link|Mail|Argus|Advertiser|Mercury|Sentinel|Examiner|Express|Digest|Update|Monthly|Weekly|Quarterly))(?=$|\s*[|–—-]|\s{2,})|^((?:THE )?[A-Z'’. ]+ (?:NEWSLETTER|NEWS|GAZETTE|STAR|HERALD|TIMES|BULLETIN|JOURNAL|TRIBUNE|COURIER|POST|CHRONICLE|MAGAZINE|LEDGER|MESSENGER|ECHO|REVIEW|RECORD|OBSERVER|REGISTER|VOICE|LINK|MAIL|ARGUS|ADVERTISER|MERCURY|SENTINEL|EXAMINER|EXPRESS|DIGEST|PRESS|REPORTER|ENTERPRISE|DEMOCRAT|REPUBLICAN|PATRIOT|BEE))[.,]?(?=$|\s{2,}(?=.*\d))/u,
  '鹿渡动态2022年第3期',
  '衡湾晚报',
  '杏 花 里 社 区 小 报',
  'Boxmoor Newsletter',
)

/** The day and the name of a paper, as a page of a small one is headed. */
export const datedName = pattern(
  /^\d{4}\s?[.．·/-]\s?\d{1,2}\s?[.．·/-]\s?\d{1,2}[\s\u3000.．·]*\p{Script=Han}{1,8}(?:[报報讯訊刊]|[动動][态態]|[战戰][报報]|[红紅]旗)[\s\u3000·•-]*\d{0,2}$|^\p{Script=Han}{1,8}(?:[报報讯訊刊]|[动動][态態])[\s\u3000]*\d{4}\s?[.．·/-]\s?\d{1,2}\s?[.．·/-]\s?\d{1,2}[\s\u3000·•-]*\d{0,2}$/u,
  '1967.9.3江湾动态',
  '江湾战报 1967.9.3',
)

/** A folio: the page line. */
export const folio = pattern(
  new RegExp(
    `^[Pp](?:age|\\.)?\\s?\\d{1,3}$|^[\\s\\-—–－―─·•‧～~]*(?:第\\s*)?[A-Z]?${digits}{1,4}\\s*(?:[版页頁]|$|[-—–－―─·•‧～~\\s]+$)(?:[\\s:：·|]*(?:[\\p{Script=Han}·•]{0,8}|\\p{Script=Han}{1,8}[(（]\\p{Script=Han}{1,6}[)）]))(?:\\s.{0,40})?$|^[A-D]\\d{1,2}(?:(?:\\s+|[:：])[\\p{Script=Han}]{1,6})?(?:\\s+.{0,60})?$|^第\\s*${digits}+\\s*[页頁]\\s*[,，/]?\\s*(?:共\\s*${digits}+\\s*[页頁])?$|^[-—–\\s]*(?:Page|PAGE)\\s+\\w+[-—–\\s]*$|^[(（]?第\\s*[A-Z]?${digits}+\\s*[版頁页][)）]?$`,
    'u',
  ),
  '第3版',
  'A26',
  'P.4',
  '—2—',
  '― 2 ―',
  '第 3 页 共 8 页',
  'A26 人物 2014年9月26日 责编 时雨晴 美编 戚戈',
  '第01版：要闻',
  'A04:渡口新闻',
  '第 B7 版：渡口（副刊）',
)

/** Words before the names of a page's editors. */
export const editorsLabel = pattern(
  /(?:本[版期])?(?:督印人|学生编辑|责任编辑|責任編輯|值班编委|值班主任|值班总编|执行编辑|执行主编|责编|責編|(?:编辑|編輯)(?!同志|先生|部的)(?:小[组組]|部|群|委[員员][会會]?)?|编审|主编|主編|总编|美编|美術編輯|美术编辑|版式(?:设计)?|组版|排版|校对|校對|责任校对|审核|审校|监制|签发|编发|初审|复审|终审|一审|二审|三审)/u,
  '编辑/洪 晚 电话/0000-85660 版式/祝小兰 校对/梅 庭',
)

/** What a printed page says as a saved one does: a code to scan, that something is an advertisement. */
export const alsoPrinted = pattern(
  /^[\s▶►■●]*(?:(?:请|請)?(?:用手机|手机)?[扫掃](?:一[扫掃]|[码碼]|描).{0,16}|[广廣]告|公益[广廣]告|更多(?:内容|精彩|新[闻聞]).{0,6}(?:[关關]注|[扫掃][码碼]|[请請]看).{0,20})[\s]*$/u,
  '扫码看视频',
  '广告',
)

/** Whoever signs a page, and a mark in front: □ 版式设计 林远; 编 辑 林远 校 对 何立. */
export const editorsSpaced = pattern(
  /^[\s■□●○◆◇◎]*(?:本[\s\u3000]?版[\s\u3000]?)?(?:[责責][\s\u3000]?[编編]|[编編][\s\u3000]?[辑輯]|美[\s\u3000]?[编編]|版[\s\u3000]?式(?:[设設][计計])?|校[\s\u3000]?[对對]|[组組][\s\u3000]?版)[\s\u3000]+\p{Script=Han}[\s\u3000]?\p{Script=Han}{1,2}(?:[\s\u3000■□●○◆◇◎]+(?:[责責][\s\u3000]?[编編]|[编編][\s\u3000]?[辑輯]|美[\s\u3000]?[编編]|版[\s\u3000]?式(?:[设設][计計])?|校[\s\u3000]?[对對]|[组組][\s\u3000]?版)[\s\u3000]+\p{Script=Han}[\s\u3000]?\p{Script=Han}{1,2}){0,3}$/u,
  '编 辑 林远 校 对 何立',
  '□ 版式设计 林远',
)

/** What a paper says of itself at its head or foot: who publishes it, what it costs. */
export const paperSays = pattern(
  /^(?:\p{Script=Han}{2,10}(?:[报報]社|[编編][辑輯]部)(?:[编編][辑輯])?出版|零售[价價]?\s*[:：]?\s*(?:每[份张張])?\s*[\d.一二三四五六七八九十]+\s*[元角分]?)$/u,
  '江湾日报社出版',
  '零售价：每份1元',
)

/** The page of another text and its title, as a paper points to it. */
export const pagePointer = pattern(
  /^[▶►➤>＞▷]+\s*(?:第\s*)?[A-D]?\d{1,2}\s*版[\s\u3000]+\S.{3,40}$/u,
  '►A3版 木桥修好了',
)

/** The paper, the page's name and number, in one line. */
export const paperAndPage = pattern(
  /^\p{Script=Han}{2,8}[报報][\s\u3000]+\p{Script=Han}{2,4}[\s\u3000]+[A-D]?\d{1,2}$/u,
  '江湾日报 要闻 2',
)

/** The number of a piece, alone on its line. */
export const loneNumber = pattern(
  /^(?:[①-⑳❶-❿㈠-㈩⑴-⑽]|\d{1,2}|[（(][一二三四五六七八九十][）)])$/u,
  '①',
  '01',
)

/** Boxes of a page that are no articles: weather, lottery. */
export const box = pattern(
  /(?:^|\s)(?:今日|明日|今天|明天|今晚|本市)?天[气氣].*[℃°度]|^(?:福彩|体彩|彩票)?开奖|[℃°].*[℃°]|^(?:福彩|体彩)/u,
  '今日天气 阴有小雨 6℃~11℃ 东北风3~4级',
)

/** The title of a box: a few characters. */
export const boxTitle = pattern(/^\p{Script=Han}{4,8}$/u, '今日天气')

/** The pages of an issue, named one after another on one line. */
export const pageBar = pattern(
  /^(?:第?\s?[A-Z]?\d{1,3}\s?版?\s*[:：]\s*\p{Script=Han}{2,8}[\s\u3000|｜]*){3,}$/u,
  '第A01版：头版　第A02版：要闻　第A03版：副刊',
)

/** The list of what is attached to an official text. */
export const attachment = pattern(/^附\s*件\s*\d*\s*[:：.．]/u, '附件：1.全县登记表', '附件1：清单')

/** The head of what is attached, alone on its line. */
export const attachmentAlone = pattern(
  /^[【（(]?附\s*[件表录錄图圖]?\s*[\d一二三四五六]{0,2}\s*[】）)]?\s*[:：]?$/u,
  '附件：',
  '附表二',
)

/** A line of an imprint: who publishes, who gets it, who prints it. */
export const imprintLine = pattern(
  /^(?:主办|主辦|主管|承办|協辦|协办|本[报報刊社]|报|送|发|分送|发送|报发|报送|呈报|抄送|抄报|主送|发至|印刷|印數|印数|地址|社址|电话|電話|邮编|邮箱|投稿|编印|印制|共印|出版|发行|發行|网址|網址)[\p{Script=Han}]{0,4}\s*[:：]|^(?:本[刊报報社]?)?(?:歡迎|欢迎)?(?:投稿|来稿|來稿)|^[【[]?(?:稿[约約]|[征徵]稿(?:[启啟]事)?)[】\]]?\s*[:：]|^印刷品(?=\s|$)|无法投递|無法投遞|印刷(?:厂|廠|所)(?:承)?印|^非[卖賣]品$|\b(?:P\.?\s?O\.? )?Box \d+,|\bP\.?\s?O\.? Box \d|^(?:President|Chair\w*|Secretary|Treasurer|Editor|Clerk): .*(?:President|Chair\w*|Secretary|Treasurer|Editor|Clerk):/u,
  '主办：芦洲市总工会',
  '來稿請投信箱',
  '送：各县总工会',
  '稿約：歡迎惠賜短文',
  '地区印刷厂承印',
)

/** What kind of sheet it is, as a line of its own below the name of its issuer. */
export const publicationKind = pattern(
  /^[\W_]*(BULLETIN|NEWSLETTER|NEWS|GAZETTE|JOURNAL|MAGAZINE|MONTHLY|Bulletin|Newsletter|News|Gazette|Journal|Magazine|Monthly)[\W_]*$/u,
  '*** BULLETIN ***',
)

/** A name that says only what sheet it is, and not of what place. */
export const kindOfSheet = pattern(
  /^(?:(?:Government|Official|Parish|Village|Community|Church|School|Town|Daily|Weekly|Evening|Morning|Sunday|Monthly|Quarterly) ?)+(?:Gazette|Newsletter|News|Bulletin|Journal|Magazine|Review|Star|Times|Herald|Post|Press)?$/iu,
  'GOVERNMENT GAZETTE',
)

/** A name between two rows of one mark. */
export const adorned = pattern(/^([■●◆□◎★☆◇※*=~～—-])\1(?=.*\p{L}).{2,24}\1{2}$/u, '☆☆☆桂花苑一周播报☆☆☆')

/** A name between two rows of one sign, as a section's is set. */
export const framedName = pattern(/^([■●◆□◎★☆◇※])\1+[\s\u3000]*[\p{L}\s]{2,16}\1{2,}$/u, '★★★ 桥头要闻 ★★★')

/** The name of a section in two words with a sign between them. */
export const partedName = pattern(
  /^[\s\u3000]*\p{Script=Han}{2}[\s\u3000]*[●○◆◇■□★☆△▲·•][\s\u3000]*\p{Script=Han}{2}[\s\u3000]*$/u,
  '渡口　●　文艺',
)

/** The page, beside the number and the day. */
export const pageOfIssue = pattern(
  new RegExp(`第\\s*${digits}{1,3}\\s*[页頁版]|(?<=[\\s\\u3000])[Pp]\\.?\\s?\\d{1,3}$`, 'u'),
  '第四期　二〇〇七年十月　第二页',
)

/** A name between two signs; group: the sign. */
export const setBetween = pattern(
  /^[\s\u3000]*([■●○◆□◎★☆◇△▲▽▼※·•|｜丨┃—–~～-])\1*[\s\u3000]*(\p{L}[\p{L}\s\u3000]{1,15}?)[\s\u3000]*\1+[\s\u3000]*$/u,
  '·桥头要闻·',
  '-渡口早知道-',
  '△渡口哨△',
  '★★★ 桥头要闻 ★★★',
)

/** Which page of a long text this is, behind its title. */
export const pageOfTitle = pattern(
  /\s*[(（[]\s*\d{1,2}\s*(?:\/\s*\d{1,2}\s*)?[)）\]]\s*$/u,
  '渡口的最后一班船(2)',
)

/** What stands beside the date in a head: who issues the sheet. */
export const issuedBy = pattern(
  /^[\p{Script=Han}（）()]{3,20}(?:[编編印]|编印|編印|编辑|印发|印發|办公室|辦公室|宣传部|委员会|委員會)\s*$/u,
  '柳河街道党政办公室编      ',
)

/** The end of a line that says who makes the sheet or what it is. */
export const mastheadEnd = pattern(
  /(?:主办|主辦|主管|联办|聯辦|编印|編印|承办|出版|发行|發行|印发|印制|赠阅|贈閱|传阅|傳閱|派發|派发|资料|資料|非卖品|非賣品|[编編刊版报報印]|星期.)[)）]?$/u,
  '镇文化站编印',
)

/** The days that a weekly sheet covers, at the end of its heading. */
export const weekRange = pattern(
  /[（(]\s*\d{1,2}[.月/]\d{1,2}日?\s*[-—–~～至]+\s*(?:\d{1,2}[.月/])?\d{1,2}日?\s*[)）]$/u,
  '一周要闻（3.6-3.12）',
)

/** How often a sheet comes out, which is no name. */
export const frequencyWord = pattern(/^[双雙半]?\s*[月周週季年]\s*刊$/u, '雙月刊')

/** What a sheet is called in English, wherever it stands in its name. */
export const sheetWord = pattern(
  /\b(?:newsletter|news|bulletin|gazette|digest|update|news-?sheet|pew sheet|round-?up|noticeboard)\b|\b(?:parish|church|village|school|club) (?:notices|magazine|diary|pages?)$/iu,
  'Sallow Green newsletter, spring',
)

/** A paper or programme named between title marks, and the day of the issue; groups: name, year, month, day. */
export const namedDay = pattern(
  /^《([^《》]{2,14})》[\s\u3000]*[(（]?[\s\u3000]*((?:19|20)\d\d)[年./-]?([01]\d|\d(?=\D))[月./-]?([0-3]\d|\d(?!\d))日?[\s\u3000]*[)）]?$/u,
  '《渡口晚报》（20140309）',
  '《渡口新闻》 2014年3月9日',
)

/** A journal with its year and number, on a line of its own. */
export const journalIssue = pattern(
  /^《?[\p{Script=Han}·]{2,16}》?[\s\u3000]*\d{4}\s*年\s*第?\s*\d{1,2}\s*期$/u,
  '渡口文化 2017年5期',
)

/** One fact of the imprint, alone on its line wherever on the page. */
export const imprintAlone = pattern(
  new RegExp(
    `^[\\s■●◆*]*(?:(?:本[报報刊])?(?:[网網]址|官方[网網]站|[投来來]稿(?:信箱|[邮郵]箱|[电電]邮|郵址)|(?:[电電]子)?[邮郵]箱|[Ee]-?[Mm]ail)\\s*[:：]\\s*[\\w.@:/-]+|(?:承印|印刷)\\s*[:：]\\s*\\p{Script=Han}{4,20}|[邮郵][发發]代[号號]\\s*[:：]?\\s*\\d+[-—－]\\d+|今日${digits}{1,3}版(?:[\\s\\u3000]+[总總]?第\\s*${digits}+\\s*[期号號])?|(?:[农農][历曆])\\p{Script=Han}{2}年\\p{Script=Han}{1,2}月\\p{Script=Han}{1,3}|本版(?:[图圖]片|照片)(?:均?由|均?[为為])[\\p{Script=Han}、\\s]{2,16}(?:提供|[摄攝]影?))\\s*$`,
    'u',
  ),
  '投稿信箱：mutou@example.org',
  '邮发代号 31-1',
  '今日四版 总第1234期',
  '本版图片均由记者林远摄',
)

/** Place, day and year below the name of an English paper. */
export const placeDayYear = pattern(
  /^\p{Lu}[\p{L}., '’-]{2,40}?,? \p{Lu}\p{Ll}+day(?: (?:Morning|Evening|Afternoon))?,? \p{Lu}\p{Ll}+\.? \d{1,2}(?:st|nd|rd|th)?,? 1\d{3}\.?$/u,
  'Pell Ferry, Or., Friday Evening, June 3, 1904.',
)

/** The page that the head or the foot of a typed sheet counts; group: the page. */
export const pageCounted = pattern(
  /(?<!\p{L})(?:[Pp]age|PAGE)[\s.:#-]{0,12}(\d{1,4})(?![\d:.,-]*\d)(?:\s+of\s+\d{1,4})?(?!\s*\p{Ll})/u,
  'Ferry News 4-2          Page 3          April 1988',
  'Page: 2 of 14',
)

/** The name of a sheet at the head of its pages, apart from its number, the page and the day; group: the name. */
export const countedName = pattern(
  /^\s*(?![Pp]age\b|\d)(\p{L}[\p{L}'’&-]*(?: \p{L}[\p{L}'’&-]*){0,5})(?: [\dIVX.,-]+)?\s{2,}\S/u,
  'Ferry News 4-2          Page 3          April 1988',
)

/** A page's head with the name of the sheet at the left and its number at the right. */
export const pairedHead = pattern(
  /^\s*\p{L}[^.,:;]{3,50}\s{8,}(?:\p{L}+ )?(?:No|Nr|Number|Issue|Vol)\.? ?\d{1,4}\.?\s*$/u,
  'Ferry Wire Readers                        Bulletin No. 4',
)
